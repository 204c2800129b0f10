using static TypedReports.Reading.Quantities.NumberCharacters;

namespace TypedReports.Reading.Quantities;

/// <summary>The characters at which a number may begin, and what stands behind a numeral that is none.</summary>
/// <remarks>
/// A number begins every twenty characters or so: at such distances a table that is asked at each character is faster than
/// vectorised searching, whose start costs as much as the way.
/// </remarks>
internal static class NumberAnchors
{
    private static readonly Anchor[] Kinds = Make();

    [Flags]
    private enum Anchor : byte
    {
        None = 0,

        /// <summary>An Arabic digit, a Chinese one, a multiplier, or 首 or 翻, which open 首位 and 翻番.</summary>
        Begins = 1,

        /// <summary>A Chinese digit, no multiplier.</summary>
        Digit = 2,

        /// <summary>A character that goes on with no number: a lone Chinese digit before it is part of a word (统一, 三农, 一般).</summary>
        EndsWord = 4,
    }

    /// <summary>The next place at or behind <paramref name="from"/> where a number may begin, or -1.</summary>
    public static int Next(ReadOnlySpan<char> text, int from)
    {
        var kinds = Kinds;
        for (var i = from; i < text.Length; i++)
        {
            if ((kinds[text[i]] & Anchor.Begins) != 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a Chinese digit stands before a character with which it can only be part of a word.</summary>
    public static bool IsPartOfWord(char digit, char next) => (Kinds[digit] & Anchor.Digit) != 0 && (Kinds[next] & Anchor.EndsWord) != 0;

    private static Anchor[] Make()
    {
        var kinds = new Anchor[char.MaxValue + 1];
        foreach (var c in "0123456789〇○零一二三四五六七八九十百千万亿两首翻")
        {
            kinds[c] = Anchor.Begins | (Digit(c) >= 0 ? Anchor.Digit : Anchor.None);
        }

        for (var c = '\u4e00'; c <= '\u9fff'; c++)
        {
            if (!Units.MayOpen(c) && !IsNumeral(c) && !OneOf("是点分成来多余至到月日号季时级", c))
            {
                kinds[c] |= Anchor.EndsWord;
            }
        }

        return kinds;
    }
}
