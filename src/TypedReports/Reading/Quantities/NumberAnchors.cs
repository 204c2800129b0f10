using static TypedReports.Reading.Quantities.NumberCharacters;

namespace TypedReports.Reading.Quantities;

/// <summary>The characters at which a number may begin, and what stands behind a numeral that is none.</summary>
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

    /// <summary>
    /// The characters, in at most eight groups; a group holds few characters with nibbles of different ones, so that the nibbles
    /// tell its members from most others.
    /// </summary>
    public static ReadOnlySpan<string> Groups => new[] { "0123456789", "〇○", "一三七万", "两五", "二亿", "十千", "九六八", "零四百首翻" };

    /// <summary>Whether a number may begin with a character.</summary>
    public static bool Is(char c) => (Kinds[c] & Anchor.Begins) != 0;

    /// <summary>Whether a Chinese digit stands before a character with which it can only be part of a word.</summary>
    public static bool IsPartOfWord(char digit, char next) => (Kinds[digit] & Anchor.Digit) != 0 && (Kinds[next] & Anchor.EndsWord) != 0;

    private static Anchor[] Make()
    {
        var kinds = new Anchor[char.MaxValue + 1];
        foreach (var group in Groups)
        {
            foreach (var c in group)
            {
                kinds[c] = Anchor.Begins | (Digit(c) >= 0 ? Anchor.Digit : Anchor.None);
            }
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
