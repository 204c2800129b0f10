using System.Runtime.CompilerServices;
using TypedReports.Definitions;

namespace TypedReports.Specs.Checking;

/// <summary>
/// What the engine takes of a form, kept for as long as the form is: the table of its names is far dearer to make than a
/// report is to read. A report with indicators of its own needs a table of its own.
/// </summary>
internal static class CompiledForms
{
    private static readonly ConditionalWeakTable<ResolvedForm, FormDefinition> Forms = new();

    public static FormDefinition Of(ResolvedReport report) => report.Report.Indicators.IsEmpty
        ? Forms.GetValue(report.Form, static form => form.ToDefinition())
        : report.ToDefinition();
}
