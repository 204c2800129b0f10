using static TypedReports.Reading.Quantities.NumberCharacters;

namespace TypedReports.Reading.Quantities;

/// <summary>
/// Tells the common shape of a number by the characters around it: digits with at most one point, between Chinese characters
/// or behind a comma. None of the rules for other shapes (structure, damage, ranks, dates, codes, ratios) holds for such a
/// number, so they need not be asked.
/// </summary>
internal static class PlainNumbers
{
    // What may follow digits in a date or a range.
    private const string NotPlain = "年月日号季时至到远愿和与及";

    public static bool IsPlain(ReadOnlySpan<char> text, int at)
    {
        var previous = At(text, at - 1);
        if (!(IsHan(previous) ? previous is not ('第' or '前') : previous is ',' or '、'))
        {
            return false;
        }

        var end = at + 1;
        while (IsDigit(At(text, end)))
        {
            end++;
        }

        if (At(text, end) == '.' && IsDigit(At(text, end + 1)))
        {
            end += 2;
            while (IsDigit(At(text, end)))
            {
                end++;
            }
        }

        var next = At(text, end);
        return IsHan(next) ? !OneOf(NotPlain, next) && !(next is '亿' or '万' && IsDigit(At(text, end + 1))) : next == '%' && !IsDigit(At(text, end + 1));
    }
}
