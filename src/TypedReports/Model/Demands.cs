using System.Globalization;
using TypedReports.Definitions;

namespace TypedReports;

/// <summary>Holds a reading against what its specification declares, and adds a diagnostic for each fact that fails it.</summary>
internal static class Demands
{
    public static IReadOnlyList<ReportDiagnostic> Check(ReportReading reading, IReadOnlyList<ReportDiagnostic> diagnostics)
    {
        List<ReportDiagnostic>? found = null;
        foreach (var misfit in reading.Index.Misfits)
        {
            (found ??= [.. diagnostics]).Add(new ReportDiagnostic
            {
                Report = reading.Id,
                Code = "TR1902",
                Severity = DiagnosticSeverity.Warning,
                Message = $"'{misfit.Text}' was read as {misfit.Indicator} {Records.RecordNames.Of(misfit.Measure)}, which cannot be in '{misfit.Unit}'.",
                Start = misfit.Start,
                Length = misfit.Length,
            });
        }

        foreach (var declared in reading.Definition?.Facts ?? [])
        {
            foreach (var slot in declared.Slots)
            {
                if (!reading.Index.Has(declared.Horizon, declared.Indicator, slot))
                {
                    (found ??= [.. diagnostics]).Add(Missing(reading, declared, slot));
                }
            }
        }

        return found ?? diagnostics;
    }

    private static ReportDiagnostic Missing(ReportReading reading, DeclaredFacts declared, FactSlot slot)
    {
        var absence = reading.Absences.FirstOrDefault(a => a.Indicator == declared.Indicator && SlotRules.SlotOf(a.Measure, null, FactAggregate.None) == slot);
        var reason = absence?.Reason switch
        {
            AbsenceReason.Unreadable => "is unreadable",
            AbsenceReason.Ambiguous => "is ambiguous",
            AbsenceReason.NoNumber => "is stated without a number",
            _ => "is not stated",
        };
        var english = reading.Definition!.Form.Find(declared.Indicator)?.English ?? declared.Indicator;
        return new ReportDiagnostic
        {
            Report = reading.Id,
            Code = "TR1901",
            Severity = DiagnosticSeverity.Error,
            Message = string.Create(CultureInfo.InvariantCulture, $"{declared.Horizon}: {slot} of {english} ({declared.Indicator}) is declared and {reason}."),
            Start = absence?.Start ?? 0,
            Length = absence?.Length ?? 0,
        };
    }
}
