namespace TypedReports.Reading.Outlining;

/// <summary>Looks for words in a stretch of text.</summary>
internal static class Words
{
    public static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Has(ReadOnlySpan<char> text, string word) => text.IndexOf(word.AsSpan()) >= 0;

    /// <summary>The first characters of a text.</summary>
    public static ReadOnlySpan<char> Head(ReadOnlySpan<char> text, int length) => text.Length <= length ? text : text.Slice(0, length);

    /// <summary>The first year (2022年, 二○二二年) that stands in the text; 0 without one.</summary>
    public static int FirstYear(ReadOnlySpan<char> text) => FirstYearAt(text) is >= 0 and var at ? ChineseNumber.Year(text.Slice(at)) : 0;

    /// <summary>Where the first year begins in the text, -1 without one.</summary>
    public static int FirstYearAt(ReadOnlySpan<char> text)
    {
        const int Digits = 4;
        for (var from = 0; from + Digits < text.Length;)
        {
            var sign = text.Slice(from + Digits).IndexOf('年');
            if (sign < 0)
            {
                break;
            }

            if (ChineseNumber.Year(text.Slice(from + sign)) > 0)
            {
                return from + sign;
            }

            from += sign + 1;
        }

        return -1;
    }
}
