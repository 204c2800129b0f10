namespace TypedReports.Reading.Quantities;

/// <summary>What single characters mean in a number.</summary>
/// <remarks>Some are asked ten times for each number: they look into one table.</remarks>
internal static class NumberCharacters
{
    private const int PowerShift = 4;

    private static readonly Trait[] Traits = Make();

    [Flags]
    private enum Trait : ushort
    {
        None = 0,

        /// <summary>The value of a Chinese digit and one more.</summary>
        Digit = 0xF,

        /// <summary>The power of ten of a Chinese multiplier.</summary>
        Power = 0xF << PowerShift,
        EndsBound = 0x100,
        OpensBound = 0x200,
        RangeMark = 0x400,
        JoinsDigits = 0x800,
        JoinsNumeral = 0x1000,
        MakesOneWord = 0x2000,
        OrdersNumeral = 0x4000,
    }

    /// <summary>Whether a character stands between the parts of a ratio.</summary>
    public static bool IsColon(char c) => c is ':' or '：' or '∶' or '﹕' or '︰';

    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 25;

    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';

    /// <summary>The value of a Chinese digit, or -1.</summary>
    public static int Digit(char c) => (int)(Traits[c] & Trait.Digit) - 1;

    /// <summary>The power of ten of a Chinese multiplier, or 0.</summary>
    public static int Power(char c) => (int)(Traits[c] & Trait.Power) >> PowerShift;

    public static bool IsNumeral(char c) => (Traits[c] & (Trait.Digit | Trait.Power)) != 0;

    /// <summary>Whether a bound word that stands before a number can end with a character; most numbers have none.</summary>
    public static bool MayEndBound(char c) => (Traits[c] & Trait.EndsBound) != 0;

    /// <summary>Whether a bound word that stands behind a number can begin with a character.</summary>
    public static bool MayOpenBound(char c) => (Traits[c] & Trait.OpensBound) != 0;

    /// <summary>Whether a character can stand between the two numbers of a range.</summary>
    public static bool IsRangeMark(char c) => (Traits[c] & Trait.RangeMark) != 0;

    /// <summary>Whether digits before a character may be of a date, of a range or of a name: such a number is not plain.</summary>
    public static bool JoinsDigits(char c) => (Traits[c] & Trait.JoinsDigits) != 0;

    /// <summary>Whether a Chinese numeral before a character may be of a date, of a range, of a fraction or of a longer numeral.</summary>
    public static bool JoinsNumeral(char c) => (Traits[c] & (Trait.JoinsNumeral | Trait.RangeMark | Trait.Digit | Trait.Power)) != 0;

    /// <summary>Whether a Chinese numeral behind a character orders and does not count (第一, 初三, 其二, 周五).</summary>
    public static bool OrdersNumeral(char c) => (Traits[c] & Trait.OrdersNumeral) != 0;

    /// <summary>Whether a 一 behind a character is part of a word (统一, 每一).</summary>
    public static bool MakesOneWord(char c) => (Traits[c] & Trait.MakesOneWord) != 0;

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

    private static Trait[] Make()
    {
        var traits = new Trait[char.MaxValue + 1];
        const string Digits = "零一二三四五六七八九";
        for (var value = 0; value < Digits.Length; value++)
        {
            traits[Digits[value]] = (Trait)(value + 1);
        }

        traits['〇'] = traits['○'] = traits['零'];
        traits['两'] = traits['二'];
        foreach (var (multiplier, power) in new[] { ('十', 1), ('百', 2), ('千', 3), ('万', 4), ('亿', 8) })
        {
            traits[multiplier] = (Trait)(power << PowerShift);
        }

        Mark(BoundWords.LastBefore, Trait.EndsBound);
        Mark(BoundWords.FirstBehind, Trait.OpensBound);
        Mark(RangeRules.Marks, Trait.RangeMark);
        Mark(PlainNumbers.NotPlain, Trait.JoinsDigits);
        Mark(PlainNumbers.NotAmongWords, Trait.JoinsNumeral);
        Mark(ChineseCounting.WordsInOne, Trait.MakesOneWord);
        Mark(ChineseCounting.Ordering, Trait.OrdersNumeral);
        return traits;

        void Mark(string characters, Trait trait)
        {
            foreach (var c in characters)
            {
                traits[c] |= trait;
            }
        }
    }
}
