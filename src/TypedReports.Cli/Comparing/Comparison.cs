using TypedReports.Definitions;
using TypedReports.Reading.Placing;
using TypedReports.Specs;

namespace TypedReports.Cli.Comparing;

/// <summary>One side of a row: what a report states, or why it states nothing.</summary>
/// <param name="Fact">The fact; null when there is none.</param>
/// <param name="Missing">Why there is none; null when there is one.</param>
/// <param name="Wording">How the text says it without a number, or what it says in place of a readable one; empty when it says nothing.</param>
internal sealed record ComparisonCell(ReportFact? Fact, AbsenceReason? Missing, string Wording);

/// <summary>What one report achieved of one indicator, and what it promises.</summary>
internal sealed record ComparisonRow(
    ComparedReport Report, IndicatorSpec Indicator, Slot Slot, ComparisonCell Achieved, ComparisonCell Promised);

/// <summary>
/// Holds what reports achieved against what they promise. Over one year, what was achieved in the year reported on stands
/// beside the target of the year planned; for sums over years, the five years that end beside the five that begin.
/// </summary>
internal static class Comparison
{
    /// <summary>The rows of some reports: by indicator in the order asked for, by measure, by report.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="indicators">The indicators.</param>
    /// <param name="slots">The measures asked for; null for those that any report states.</param>
    public static List<ComparisonRow> Of(IReadOnlyList<ComparedReport> reports, IEnumerable<IndicatorSpec> indicators, IReadOnlyList<Slot>? slots)
    {
        var rows = new List<ComparisonRow>();
        foreach (var indicator in indicators)
        {
            foreach (var slot in (slots ?? Usual).Where(slot => slot.FitsTo(indicator)))
            {
                var block = reports.Select(report => Row(report, indicator, slot)).ToList();
                if (slots is not null || block.Any(row => row.Achieved.Fact is not null || row.Promised.Fact is not null))
                {
                    rows.AddRange(block);
                }
            }
        }

        return rows;
    }

    // What reports promise; ranks and changes are there for the asking.
    private static IReadOnlyList<Slot> Usual { get; } =
        [.. Slot.All.Where(slot => !slot.OverYears && slot.Measure is Measure.Level or Measure.Growth or Measure.Share or Measure.Ratio)];

    private static ComparisonRow Row(ComparedReport report, IndicatorSpec indicator, Slot slot)
    {
        var (before, ahead) = slot.OverYears ? (Horizon.FiveYear, Horizon.NextFiveYears) : (Horizon.Review, Horizon.Goals);
        return new ComparisonRow(report, indicator, slot, Cell(report, indicator, slot, before), Cell(report, indicator, slot, ahead));
    }

    private static ComparisonCell Cell(ComparedReport report, IndicatorSpec indicator, Slot slot, Horizon horizon)
    {
        if (SlotRules.SlotOf(slot.Measure, slot.Of, slot.Aggregate) is not { } place)
        {
            return new ComparisonCell(null, AbsenceReason.NotStated, "");
        }

        if (report.Reading.Index.Record(horizon, indicator.Id, place) is { } fact)
        {
            return new ComparisonCell(fact, null, "");
        }

        return Shortfalls.WhyMissing(report.Result, horizon, indicator.Id, place) is { } absence
            ? new ComparisonCell(null, absence.Reason, report.Result.Text.Substring(absence.Start, absence.Length))
            : new ComparisonCell(null, AbsenceReason.NotStated, "");
    }
}
