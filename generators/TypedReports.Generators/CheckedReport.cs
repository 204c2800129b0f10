using TypedReports.Specs.Checking;

namespace TypedReports.Generators;

/// <summary>A report held against its text. Equal by value, without positions in the specification.</summary>
/// <param name="Model">The report.</param>
/// <param name="TextName">The name of the embedded text; null when none is embedded.</param>
/// <param name="Check">What came of it; null when there is no text.</param>
/// <param name="Error">An internal error; null when there was none.</param>
internal sealed record CheckedReport(ReportModel Model, string? TextName, ReportCheck? Check, string? Error)
{
    public bool HasFindings => Error is not null || Check is { Findings.IsEmpty: false };

    public ReportFindings Findings => new(Model.Path, Check, Error);

    public static CheckedReport Of(ReportWithText report, CheckSettings settings)
    {
        var outcome = Outcome.Of(
            report.Model.Report.Report.Id,
            () => report.Text is { } text ? ReportChecker.Check(report.Model.Report, text, settings.Options) : null);
        return new CheckedReport(report.Model, report.IsEmbedded ? report.TextName : null, outcome.Value, outcome.Error);
    }
}

/// <summary>What the text of a report contradicts.</summary>
/// <param name="Path">The report's specification.</param>
/// <param name="Check">What was found, without positions.</param>
/// <param name="Error">An internal error; null when there was none.</param>
internal sealed record ReportFindings(string Path, ReportCheck? Check, string? Error);
