namespace TypedReports.Reading.Quantities;

/// <summary>What single characters mean in a number.</summary>
internal static class NumberCharacters
{
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 25;

    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';

    /// <summary>The value of a Chinese digit, or -1.</summary>
    public static int Digit(char c) => c switch
    {
        '零' or '〇' or '○' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    /// <summary>The power of ten of a Chinese multiplier, or 0.</summary>
    public static int Power(char c) => c switch
    {
        '十' => 1,
        '百' => 2,
        '千' => 3,
        '万' => 4,
        '亿' => 8,
        _ => 0,
    };

    public static bool IsNumeral(char c) => Digit(c) >= 0 || Power(c) > 0;

    /// <summary>Whether a set of characters, written as a string, holds one.</summary>
    public static bool OneOf(string set, char c)
    {
        foreach (var member in set)
        {
            if (member == c)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text has <paramref name="word"/> at <paramref name="at"/>; false outside the text.</summary>
    public static bool Has(ReadOnlySpan<char> text, int at, string word) =>
        at >= 0 && at + word.Length <= text.Length && text.Slice(at, word.Length).SequenceEqual(word.AsSpan());

    /// <summary>Whether <paramref name="word"/> ends just before <paramref name="end"/>.</summary>
    public static bool EndsWith(ReadOnlySpan<char> text, int end, string word) => Has(text, end - word.Length, word);

    /// <summary>The character at a place, or NUL outside the text.</summary>
    public static char At(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length ? text[at] : '\0';
}
