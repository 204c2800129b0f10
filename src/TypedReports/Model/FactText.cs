using System.Globalization;

namespace TypedReports;

/// <summary>Prints a fact as its report writes it.</summary>
internal static class FactText
{
    /// <summary>
    /// The report's own words where they print the value whole; composed from value and bound where they don't: a fall
    /// (下降3.1% has no minus), a rank (排第一), a number that needed repair (3 26.3亿元).
    /// </summary>
    public static string Print(ReportFact fact, string value, string? upper, string text)
    {
        if (fact.Measure != Measure.Rank)
        {
            return Verbatim(fact, text) ?? Composed(fact.Bound, value, upper);
        }

        var rank = fact.Bound == Bound.AtMost
            ? string.Create(CultureInfo.InvariantCulture, $"前{fact.Value}位")
            : Composed(fact.Bound, value, upper);
        return fact.Scope is { Length: > 0 } scope ? rank + " (" + scope + ")" : rank;
    }

    private static string? Verbatim(ReportFact fact, string text)
    {
        var written = text.AsSpan(fact.ValueStart, fact.ValueLength);
        return !(fact.Value < 0) && Contains(written, fact.Value) && (fact.ValueUpper is not { } upper || Contains(written, upper))
            ? written.ToString()
            : null;
    }

    private static bool Contains(ReadOnlySpan<char> written, decimal value)
    {
        Span<char> digits = stackalloc char[32];
        return value.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture)
            && written.IndexOf(digits[..length]) >= 0;
    }

    private static string Composed(Bound bound, string value, string? upper) => bound switch
    {
        Bound.Approximate => value + "左右",
        Bound.AtLeast => value + "以上",
        Bound.MoreThan => "超过" + value,
        Bound.AtMost => value + "以内",
        Bound.LessThan => "不足" + value,
        Bound.Range when upper is not null => value + "—" + upper,
        _ => value,
    };
}
