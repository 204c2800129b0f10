namespace TypedReports.Reading.Normalizing;

/// <summary>
/// Tells by a few looks over the whole text what there is to do. Each look is for a range or for five characters at most, which
/// net10.0 vectorises fully; a text that needs nothing costs these looks and no more.
/// </summary>
internal static class TextScan
{
    /// <summary>Whether the text is written in traditional characters: some that are in every such text and in no simplified one.</summary>
    public static bool HasTraditional(ReadOnlySpan<char> text) =>
        text.IndexOfAny("國發經會業".AsSpan()) >= 0 || text.IndexOfAny("長萬億與產".AsSpan()) >= 0;

    /// <summary>Whether blanks other than the plain one occur.</summary>
    public static bool HasBlanks(ReadOnlySpan<char> text) =>
        text.IndexOfAny('\u00A0', '\u202F', '\u3000') >= 0 || IndexOfRange(text, '\u2000', '\u200A') >= 0;

    public static bool IsBlank(char c) => c is '\u00A0' or '\u202F' or '\u3000' or (>= '\u2000' and <= '\u200A');

    /// <summary>Whether characters occur that show nothing: joiners, direction marks, soft hyphens, a byte order mark inside the text.</summary>
    public static bool HasInvisible(ReadOnlySpan<char> text) =>
        text.IndexOfAny("\u00AD\u2060\uFEFF\uFFFF".AsSpan()) >= 0 || IndexOfRange(text, '\u200B', '\u200F') >= 0;

    public static bool IsInvisible(char c) => c is '\u00AD' or '\u2060' or '\uFEFF' or '\uFFFF' or (>= '\u200B' and <= '\u200F');

    /// <summary>Whether one of a few words stands in the text: a look over the whole text for each.</summary>
    public static bool HasAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first character from <paramref name="low"/> to <paramref name="high"/>, or -1.</summary>
    public static int IndexOfRange(ReadOnlySpan<char> text, char low, char high)
    {
#if NET
        return text.IndexOfAnyInRange(low, high);
#else
        for (var i = 0; i < text.Length; i++)
        {
            if ((uint)(text[i] - low) <= (uint)(high - low))
            {
                return i;
            }
        }

        return -1;
#endif
    }
}
