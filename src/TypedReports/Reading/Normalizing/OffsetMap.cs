namespace TypedReports.Reading.Normalizing;

/// <summary>
/// Leads offsets of a text that lost characters back to where they stood. Holds an entry for each place where characters were
/// dropped, and none for the others: a text loses few.
/// </summary>
internal sealed class OffsetMap
{
    private readonly List<(int At, int Shift)> _shifts = [];

    /// <summary>The map that a list of original offsets writes out, one for each character.</summary>
    public static OffsetMap Of(ReadOnlySpan<int> offsets)
    {
        var map = new OffsetMap();
        for (var i = 0; i < offsets.Length; i++)
        {
            map.Add(i, offsets[i] - i);
        }

        return map;
    }

    /// <summary>The original offset of a character.</summary>
    public int ToOriginal(int offset) => offset + Shift(offset);

    /// <summary>This map behind another loss: the pieces that were kept, each with its begin, its end and where it begins now.</summary>
    public static OffsetMap Compose(OffsetMap? before, List<(int From, int To, int At)> kept)
    {
        var map = new OffsetMap();
        var next = 0;
        foreach (var (from, to, at) in kept)
        {
            map.Add(at, (before?.Shift(from) ?? 0) + from - at);
            while (before is not null && next < before._shifts.Count && before._shifts[next].At < to)
            {
                if (before._shifts[next].At > from)
                {
                    map.Add(before._shifts[next].At - from + at, before._shifts[next].Shift + from - at);
                }

                next++;
            }
        }

        return map;
    }

    private int Shift(int offset)
    {
        var low = 0;
        var high = _shifts.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_shifts[middle].At <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? 0 : _shifts[low - 1].Shift;
    }

    private void Add(int at, int shift)
    {
        if (_shifts.Count == 0 ? shift != 0 : _shifts[_shifts.Count - 1].Shift != shift)
        {
            _shifts.Add((at, shift));
        }
    }
}
