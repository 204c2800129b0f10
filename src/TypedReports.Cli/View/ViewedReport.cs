using TypedReports.Cli.Input;
using TypedReports.Cli.Processing;
using TypedReports.Specs;

namespace TypedReports.Cli.View;

/// <summary>A report as a page shows it: what was read, from which source and by what.</summary>
/// <param name="Document">The source.</param>
/// <param name="Read">What was read of it.</param>
/// <param name="Plan">What it was read by.</param>
internal sealed record ViewedReport(InputDocument Document, ReadReport Read, ReadingPlan Plan)
{
    /// <summary>The spec it was read by; null when it was read through the form alone.</summary>
    public ResolvedReport? Spec => Plan.Spec;

    /// <summary>The region that reports; null when nothing tells.</summary>
    public string? Region => Spec?.Report.Region.Name ?? Read.Result.Metadata.Region;

    /// <summary>The year planned; null when nothing tells.</summary>
    public int? Year => Spec?.Report.Year ?? Read.Result.Metadata.Year;

    /// <summary>The facts, absences and diagnostics, flat, with places in the report's own text.</summary>
    public ReportReading Reading { get; } = new(Read.Result, null, Read.Id);
}
