namespace TypedReports.Reading.Normalizing;

/// <summary>
/// The text while it is being normalised. Replacing keeps offsets; dropping marks a character and <see cref="Finish"/>
/// closes the gaps, so that the map is made only for texts that lose a character.
/// </summary>
internal sealed class TextBuffer(string original)
{
    /// <summary>Not a character in Unicode: stands for one that was dropped until the gaps are closed.</summary>
    private const char Gone = '\uFFFF';

    private readonly char[] _chars = original.ToCharArray();
    private readonly List<NormalizationStep> _steps = [];
    private int[]? _map;
    private int _count;
    private int _first;
    private bool _gaps;

    public int Length { get; private set; } = original.Length;

    public ReadOnlySpan<char> Span => _chars.AsSpan(0, Length);

    public char this[int index] => (uint)index < (uint)Length ? _chars[index] : '\0';

    public void Replace(int index, char with)
    {
        Note(index);
        _chars[index] = with;
    }

    public void Drop(int start, int count)
    {
        for (var i = start; i < start + count; i++)
        {
            Note(i);
            _chars[i] = Gone;
        }

        _gaps = true;
    }

    /// <summary>Ends a step: records what it did and closes the gaps it left.</summary>
    public void Finish(string step)
    {
        if (_count > 0)
        {
            _steps.Add(new NormalizationStep(step, _count, _first));
            _count = 0;
        }

        if (_gaps)
        {
            CloseGaps();
            _gaps = false;
        }
    }

    public NormalizedText ToText(string text) => new(text, _chars, Length, _map, _steps);

    private void Note(int index)
    {
        if (_count++ == 0)
        {
            _first = _map is null ? index : _map[index];
        }
    }

    private void CloseGaps()
    {
        var map = _map;
        if (map is null)
        {
            map = new int[Length];
            for (var i = 0; i < map.Length; i++)
            {
                map[i] = i;
            }
        }

        var to = 0;
        for (var from = 0; from < Length; from++)
        {
            if (_chars[from] != Gone)
            {
                _chars[to] = _chars[from];
                map[to++] = map[from];
            }
        }

        _map = map;
        Length = to;
    }
}
