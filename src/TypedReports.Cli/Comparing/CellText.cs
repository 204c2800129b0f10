using System.Globalization;
using TypedReports.Records;

namespace TypedReports.Cli.Comparing;

/// <summary>A cell as people read it: the number with its bound as a sign, or why there is none.</summary>
internal static class CellText
{
    /// <summary>The cell: <c>≥ 7%</c>, <c>≈ 326.3亿元</c>, <c>6–7%</c>, <c>— not stated</c>.</summary>
    public static string Of(ComparisonCell cell) => cell switch
    {
        { Fact: { } fact } => Of(fact),
        { Missing: AbsenceReason.NoNumber } => "— no number: " + OneLine(cell.Wording),
        { Wording.Length: > 0 } => $"— {RecordNames.Of(cell.Missing!.Value)}: {OneLine(cell.Wording)}",
        _ => "— not stated",
    };

    /// <summary>The wording that hardens or softens a promise.</summary>
    public static string ToneOf(ComparisonRow row) => row.Promised.Fact?.Modality ?? "";

    private static string Of(ReportFact fact)
    {
        var text = fact.Measure switch
        {
            Measure.Ratio => fact.Structure ?? "",
            Measure.Rank => Rank(fact),
            _ => Sign(fact) + Number(fact) + fact.Unit,
        };
        var notes = new List<string>();
        if (fact.Status == FactStatus.Estimate)
        {
            notes.Add("estimate");
        }

        if (!fact.Period.IsYear)
        {
            notes.Add(fact.Period.ToString());
        }

        return notes.Count == 0 ? text : $"{text} ({string.Join(", ", notes)})";
    }

    private static string Rank(ReportFact fact)
    {
        var place = fact.Bound == Bound.AtMost ? $"前{Text(fact.Value)}" : $"第{Text(fact.Value)}";
        return fact.Scope is { Length: > 0 } scope ? $"{scope}{place}" : place;
    }

    private static string Number(ReportFact fact) => fact.ValueUpper is { } upper ? $"{Text(fact.Value)}–{Text(upper)}" : Text(fact.Value);

    // A bound stands on the size of a fall: 下降3.1%以上 is at most -3.1%.
    private static string Sign(ReportFact fact) => (fact.Bound, fact.Value < 0) switch
    {
        (Bound.Approximate, _) => "≈ ",
        (Bound.AtLeast, false) or (Bound.AtMost, true) => "≥ ",
        (Bound.MoreThan, false) or (Bound.LessThan, true) => "> ",
        (Bound.AtMost, false) or (Bound.AtLeast, true) => "≤ ",
        (Bound.LessThan, false) or (Bound.MoreThan, true) => "< ",
        _ => "",
    };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
