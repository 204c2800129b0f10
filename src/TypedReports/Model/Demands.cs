using System.Globalization;
using TypedReports.Definitions;
using TypedReports.Reading;
using TypedReports.Reading.Placing;
using TypedReports.Records;

namespace TypedReports;

/// <summary>What is to be said of a reading.</summary>
/// <param name="Diagnostics">All of it.</param>
/// <param name="Reasons">That for which the reading is not accepted.</param>
internal sealed record Verdict(IReadOnlyList<ReportDiagnostic> Diagnostics, IReadOnlyList<ReportDiagnostic> Reasons);

/// <summary>Holds a reading against what its specification declares, and adds a diagnostic for each fact that fails it.</summary>
internal static class Demands
{
    /// <summary>The diagnostics of the engine, known damage marked as such, and what the specification misses.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="result">The same as the engine gave it.</param>
    /// <param name="diagnostics">What the engine says of the text.</param>
    /// <param name="refusal">The code for which the engine read nothing; null when it did read.</param>
    /// <returns>All diagnostics, and those for which the reading is not accepted.</returns>
    public static Verdict Check(
        ReportReading reading, ReadingResult result, IReadOnlyList<ReportDiagnostic> diagnostics, string? refusal)
    {
        var all = new List<ReportDiagnostic>(diagnostics.Count);
        foreach (var diagnostic in diagnostics)
        {
            all.Add(IsKnown(diagnostic, reading) ? diagnostic with { Severity = DiagnosticSeverity.Info } : diagnostic);
        }

        if (refusal is not null)
        {
            return new Verdict(all, [all.First(d => d.Code == refusal)]);
        }

        foreach (var misfit in reading.Index.Misfits)
        {
            all.Add(Say(
                reading, "TR1902", DiagnosticSeverity.Warning,
                $"'{misfit.Text}' was read as {RecordNames.Of(misfit.Measure)} of {misfit.Indicator}, which cannot be in '{misfit.Unit}'.",
                misfit.Start, misfit.Length));
        }

        var reasons = new List<ReportDiagnostic>();
        if (reading.Definition is { } definition)
        {
            CheckFacts(reading, result, definition, reasons);
            all.AddRange(reasons);
            CheckAnnex(reading, result, definition, all);
        }

        return new Verdict(all, reasons);
    }

    private static void CheckFacts(ReportReading reading, ReadingResult result, ReportDefinition definition, List<ReportDiagnostic> all)
    {
        foreach (var declared in definition.Facts)
        {
            foreach (var slot in declared.Slots)
            {
                if (!reading.Index.Has(declared.Horizon, declared.Indicator, slot))
                {
                    all.Add(Missing(reading, result, declared, slot));
                }
            }
        }
    }

    // A list that lost an item takes no typed value away: the text is read all the same.
    private static void CheckAnnex(ReportReading reading, ReadingResult result, ReportDefinition definition, List<ReportDiagnostic> all)
    {
        foreach (var list in definition.Lists)
        {
            var items = Shortfalls.CountItems(result.Items, list.Title);
            if (items != list.Items)
            {
                all.Add(Say(
                    reading, "TR1903", DiagnosticSeverity.Warning,
                    string.Create(CultureInfo.InvariantCulture, $"The list '{list.Title}' is declared with {list.Items} items and has {items}.")));
            }
        }

        if (definition.Glossary is { } terms && terms != reading.Terms.Count)
        {
            all.Add(Say(
                reading, "TR1904", DiagnosticSeverity.Warning,
                string.Create(CultureInfo.InvariantCulture, $"The glossary is declared with {terms} terms and has {reading.Terms.Count}.")));
        }
    }

    private static bool IsKnown(ReportDiagnostic diagnostic, ReportReading reading) =>
        diagnostic.Severity == DiagnosticSeverity.Warning
        && diagnostic.Code.StartsWith("TR2", StringComparison.Ordinal)
        && Shortfalls.IsKnownDamage(reading.Text, reading.Definition?.KnownDamage ?? [], diagnostic.Start, diagnostic.Length);

    private static ReportDiagnostic Say(
        ReportReading reading, string code, DiagnosticSeverity severity, string message, int start = 0, int length = 0) =>
        new() { Report = reading.Id, Code = code, Severity = severity, Message = message, Start = start, Length = length };

    private static ReportDiagnostic Missing(ReportReading reading, ReadingResult result, DeclaredFacts declared, FactSlot slot)
    {
        var absence = Shortfalls.WhyMissing(result, declared.Horizon, declared.Indicator, slot);
        var reason = absence?.Reason switch
        {
            AbsenceReason.Unreadable => "is unreadable",
            AbsenceReason.Ambiguous => "is ambiguous",
            AbsenceReason.NoNumber => "is stated without a number",
            _ => "is not stated",
        };
        var english = reading.Definition!.Form.Find(declared.Indicator)?.English ?? declared.Indicator;
        return Say(
            reading, "TR1901", DiagnosticSeverity.Error,
            $"{declared.Horizon}: {slot} of {english} ({declared.Indicator}) is declared and {reason}.",
            absence?.Start ?? 0, absence?.Length ?? 0);
    }
}
