using TypedReports.Cli.Processing;
using TypedReports.Definitions;
using TypedReports.Reading;

namespace TypedReports.Cli.Output.Tables;

/// <summary>A row of the fact table: a fact, or an indicator that has none.</summary>
internal sealed record FactRow
{
    public required ReadReport Report { get; init; }

    public required RegionInfo Region { get; init; }

    public required IndicatorDefinition? Definition { get; init; }

    public required string Indicator { get; init; }

    public required Measure Measure { get; init; }

    /// <summary>The fact; null in a row for an absence.</summary>
    public ReadFact? Fact { get; init; }

    /// <summary>The label in the value's place; null in a row for a fact.</summary>
    public string? Missing { get; init; }

    /// <summary>The rule behind the fact; null when it was not asked for.</summary>
    public string? Rule { get; init; }

    /// <summary>Where the statement begins in the report's text; 0 with a length of 0 when the text says nothing of it.</summary>
    public int Start { get; init; }

    public int Length { get; init; }

    public string? Sentence => Length == 0 ? null : new ReportSource(Report.Id, Report.Result.Text, Start, Length, Fact?.Section ?? default).Sentence;

    public string? Text => Length == 0 ? null : Report.Result.Text.Substring(Start, Length);

    /// <summary>
    /// The rows of a document in the order of its reports: facts in the order of the text, and behind them absences where
    /// they are wanted.
    /// </summary>
    public static IEnumerable<FactRow> Of(DocumentReading document, RegionDirectory regions, bool withAbsences)
    {
        foreach (var report in document.Reports)
        {
            var region = regions.Of(report.Result);
            var form = report.Result.Form;
            foreach (var fact in report.Result.Facts)
            {
                yield return new FactRow
                {
                    Report = report,
                    Region = region,
                    Definition = form.Find(fact.Indicator),
                    Indicator = fact.Indicator,
                    Measure = fact.Measure,
                    Fact = fact,
                    Rule = report.Rules?.GetValueOrDefault(fact),
                    Start = fact.Start,
                    Length = fact.Length,
                };
            }

            foreach (var absence in withAbsences ? Absences.Of(report) : [])
            {
                yield return new FactRow
                {
                    Report = report,
                    Region = region,
                    Definition = form.Find(absence.Indicator),
                    Indicator = absence.Indicator,
                    Measure = absence.Measure,
                    Missing = absence.Label,
                    Start = absence.Start,
                    Length = absence.Length,
                };
            }
        }
    }
}

/// <summary>An indicator of a report without a fact, and the label that says why.</summary>
internal sealed record LabelledAbsence(string Indicator, Measure Measure, string Label, int Start, int Length);

/// <summary>The absences of a report, with those indicators that nobody could look for.</summary>
internal static class Absences
{
    /// <summary>
    /// What the engine says of indicators without a fact; and for a text that it refused, or whose year nothing tells, the
    /// indicators of the form of which it says nothing: they were not looked for.
    /// </summary>
    public static IEnumerable<LabelledAbsence> Of(ReadReport report)
    {
        var known = report.Result.Facts.Select(fact => fact.Indicator).ToHashSet(StringComparer.Ordinal);
        foreach (var absence in report.Result.Absences)
        {
            known.Add(absence.Indicator);
            yield return new LabelledAbsence(absence.Indicator, absence.Measure, MissingValues.Of(absence.Reason), absence.Start, absence.Length);
        }

        foreach (var indicator in report.Result.Form.Indicators.Where(indicator => !known.Contains(indicator.Id)))
        {
            yield return new LabelledAbsence(indicator.Id, indicator.Measures[0].Measure, MissingValues.NotLookedFor, 0, 0);
        }
    }
}
