namespace TypedReports.Reading;

/// <summary>
/// Words that are looked for together, in titles, openings of paragraphs and around numbers: one pass over the text for all of
/// them.
/// </summary>
internal sealed class WordSet
{
    private readonly string[] _words;

    /// <summary>The first character of each word, side by side: hardly any text that is asked begins with one of them.</summary>
    private readonly char[] _openings;

    /// <summary>A bit for each first character and each second, by their last six bits: at an unset one no word begins or goes on.</summary>
    private readonly ulong _firsts;
    private readonly ulong _seconds;

    public WordSet(params IReadOnlyList<string> words)
    {
        _words = [.. words];
        _openings = [.. words.Select(static word => word[0])];
        foreach (var word in words)
        {
            _firsts |= Bit(word[0]);
            _seconds |= word.Length > 1 ? Bit(word[1]) : ~0UL;
        }
    }

    /// <summary>Whether one of the words stands in the text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => FirstIn(text) >= 0;

    /// <summary>Where the first of the words stands in the text, or -1.</summary>
    public int FirstIn(ReadOnlySpan<char> text)
    {
        // Both characters at once: hardly any place passes, and the processor need not guess.
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (((_firsts >> (text[i] & 63)) & (_seconds >> (text[i + 1] & 63)) & 1) != 0 && WordAt(text.Slice(i)) >= 0)
            {
                return i;
            }
        }

        var last = text.Length - 1;
        return last >= 0 && Begins(text.Slice(last)) ? last : -1;
    }

    /// <summary>Whether the text begins with one of the words.</summary>
    public bool Begins(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (_firsts & Bit(text[0])) != 0 && (text.Length == 1 || (_seconds & Bit(text[1])) != 0) && WordAt(text) >= 0;

    /// <summary>How long the first of the words is that the text begins with, 0 without one.</summary>
    public int LengthAt(ReadOnlySpan<char> text) =>
        !text.IsEmpty && WordAt(text) is >= 0 and var index ? _words[index].Length : 0;

    /// <summary>Whether the text is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> text)
    {
        foreach (var word in _words)
        {
            if (text.SequenceEqual(word.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong Bit(char c) => 1UL << (c & 63);

    /// <summary>The index of the first word that the text begins with, or -1.</summary>
    private int WordAt(ReadOnlySpan<char> text)
    {
        for (var i = _openings.AsSpan().IndexOf(text[0]); (uint)i < (uint)_openings.Length; i++)
        {
            if (_openings[i] == text[0] && text.StartsWith(_words[i].AsSpan()))
            {
                return i;
            }
        }

        return -1;
    }
}
