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

    /// <summary>Whether a year (2022年, 二○二二年) stands in the text.</summary>
    public static int FirstYear(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 4 < text.Length; i++)
        {
            var year = ChineseNumber.Year(text.Slice(i));
            if (year > 0)
            {
                return year;
            }
        }

        return 0;
    }
}
