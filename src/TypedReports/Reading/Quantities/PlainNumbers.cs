using static TypedReports.Reading.Quantities.NumberCharacters;

namespace TypedReports.Reading.Quantities;

/// <summary>
/// Tells the common shape of a number by the characters around it: digits with at most one point, between Chinese characters
/// or behind a comma. None of the rules for other shapes (structure, damage, ranks, dates, codes, ratios) holds for such a
/// number, so they need not be asked.
/// </summary>
internal static class PlainNumbers
{
    /// <summary>What may follow digits in a date or a range.</summary>
    public const string NotPlain = "年月日号季时至到远愿和与及";

    /// <summary>What may follow a Chinese numeral in a date, a range or a fraction; a further numeral does too.</summary>
    public const string NotAmongWords = "年月日号季时点多余来分";

    /// <summary>Reads the digits of a plain number; false where a number may be of another shape.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out Numeral digits)
    {
        var previous = At(text, at - 1);
        if (!(IsHan(previous) ? previous is not ('第' or '前') : previous is ',' or '、'))
        {
            digits = default;
            return false;
        }

        digits = ArabicNumerals.ReadDigits(text, at);
        var next = At(text, digits.End);
        return !digits.IsGrouped
            && (IsHan(next) ? !JoinsDigits(next) && !(Power(next) > 0 && GoesOn(text, digits.End)) : next == '%' && !IsDigit(At(text, digits.End + 1)));
    }

    /// <summary>1亿2000万, 12亿0家: digits behind the scale word.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int scale) => Scales.Read(text, scale, out var behind) > 0 && IsDigit(At(text, behind));

    /// <summary>
    /// Whether a single Chinese numeral stands among words, or opens a quoted one: none of the rules for other shapes holds for it,
    /// whether or not it counts something (三条, 统一领导, “四个自信”).
    /// </summary>
    public static bool IsAmongWords(ReadOnlySpan<char> text, int at)
    {
        var previous = At(text, at - 1);
        var next = At(text, at + 1);
        return (IsHan(previous) ? previous is not ('第' or '前') : previous == '“' && IsHan(next) && next != '是') && !JoinsNumeral(next);
    }
}
