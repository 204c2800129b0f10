using System.Buffers;

namespace TypedReports.Reading.Normalizing;

/// <summary>
/// The text while it is being normalised. Replacing keeps offsets; dropping marks a character and <see cref="Finish"/>
/// closes the gaps, so that the map is made only for texts that lose a character.
/// </summary>
internal sealed class TextBuffer
{
    /// <summary>Not a character in Unicode: stands for one that was dropped until the gaps are closed.</summary>
    public const char Gone = '\uFFFF';

    // The normalised text takes it over, and returns it to the pool.
    private readonly char[] _chars;
    private List<NormalizationStep>? _steps;
    private OffsetMap? _map;
    private int _count;
    private int _first;
    private bool _gaps;

    /// <summary>The text as it is.</summary>
    public TextBuffer(string original)
    {
        _chars = ArrayPool<char>.Shared.Rent(original.Length);
        Length = original.Length;
        original.AsSpan().CopyTo(_chars);
    }

    public int Length { get; private set; }

    public ReadOnlySpan<char> Span => _chars.AsSpan(0, Length);

    /// <summary>The characters, for a step that replaces many of them; <see cref="Note(int, int)"/> has to be told.</summary>
    public Span<char> Characters => _chars.AsSpan(0, Length);

    public char this[int index] => (uint)index < (uint)Length ? _chars[index] : '\0';

    /// <summary>Makes the characters narrow in place and says what else there is to do.</summary>
    public TextNeeds Narrow()
    {
        var needs = TextSurvey.Narrow(_chars.AsSpan(0, Length), out var wide, out var blanks);
        if ((needs & TextNeeds.AllSteps) == 0)
        {
            AddStep("full-width", wide.Count, wide.First);
            AddStep("blanks", blanks.Count, blanks.First);
        }

        return needs;
    }

    /// <summary>Takes back all that was done.</summary>
    public void Reset(string original) => original.AsSpan().CopyTo(_chars);

    public void Replace(int index, char with)
    {
        Note(1, index);
        _chars[index] = with;
    }

    public void Drop(int start, int count)
    {
        for (var i = start; i < start + count; i++)
        {
            Note(1, i);
            _chars[i] = Gone;
        }

        _gaps = true;
    }

    /// <summary>Counts what a step did.</summary>
    /// <param name="count">How many characters it replaced or dropped.</param>
    /// <param name="first">Where the first of them stands, in the text as the step found it.</param>
    public void Note(int count, int first)
    {
        if (_count == 0 && count > 0)
        {
            _first = _map is null ? first : _map.ToOriginal(first);
        }

        _count += count;
    }

    /// <summary>Ends a step: records what it did and closes the gaps it left.</summary>
    public void Finish(string step)
    {
        AddStep(step, _count, _first);
        _count = 0;
        if (_gaps)
        {
            CloseGaps();
            _gaps = false;
        }
    }

    public NormalizedText ToText(string text) => new(text, _chars, Length, _map, _steps);

    private void AddStep(string step, int count, int first)
    {
        if (count > 0)
        {
            (_steps ??= []).Add(new NormalizationStep(step, count, first));
        }
    }

    private void CloseGaps()
    {
        var kept = new List<(int From, int To, int At)>();
        var at = 0;
        for (var from = 0; from < Length;)
        {
            var rest = _chars.AsSpan(from, Length - from);
            var length = rest.IndexOf(Gone);
            length = length < 0 ? rest.Length : length;
            if (length > 0)
            {
                kept.Add((from, from + length, at));
                rest.Slice(0, length).CopyTo(_chars.AsSpan(at));
                at += length;
            }

            // What is dropped is mostly some characters long.
            for (from += length; from < Length && _chars[from] == Gone;)
            {
                from++;
            }
        }

        _map = OffsetMap.Compose(_map, kept);
        Length = at;
    }
}
