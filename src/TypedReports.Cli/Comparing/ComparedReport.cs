using System.Text;
using TypedReports.Cli.Input;
using TypedReports.Cli.Output;
using TypedReports.Cli.Processing;
using TypedReports.Reading;

namespace TypedReports.Cli.Comparing;

/// <summary>A report as it takes part in a comparison.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Region">The region that reports; null when nothing tells.</param>
/// <param name="Year">The year planned; null when nothing tells, and then no fact of it has a period.</param>
/// <param name="Result">What the engine read.</param>
/// <param name="Reading">The same with the slots that its facts fill.</param>
/// <param name="Offset">Where its text begins in its document.</param>
internal sealed record ComparedReport(string Id, string? Region, int? Year, ReadingResult Result, ReportReading Reading, int Offset)
{
    /// <summary>The reports that have a spec, each read by it from the text that belongs to it.</summary>
    /// <param name="catalog">The reports.</param>
    /// <param name="log">Gets what is wrong with the texts.</param>
    public static List<ComparedReport> FromSpecs(IEnumerable<CatalogedReport> catalog, DiagnosticLog log)
    {
        var reports = new List<ComparedReport>();
        foreach (var entry in catalog)
        {
            // What is odd about a text that has a spec is the business of its check.
            var read = DocumentReader.Read(entry.LoadText(), ReadingPlan.Of(entry.Spec));
            Add(read with { Diagnostics = [.. read.Diagnostics.Where(d => d.Diagnostic.Severity == InputDiagnostics.Error)] }, log, reports);
        }

        return reports;
    }

    /// <summary>The reports of some texts, read through a form.</summary>
    public static List<ComparedReport> FromTexts(CliContext context, IEnumerable<string> paths, ReadingPlan plan, Encoding? encoding, DiagnosticLog log)
    {
        var reports = new List<ComparedReport>();
        foreach (var input in FileInputs.Enumerate(paths, context.Directory, encoding))
        {
            Add(DocumentReader.Read(input.Load(), plan), log, reports);
        }

        return reports;
    }

    private static void Add(DocumentReading document, DiagnosticLog log, List<ComparedReport> reports)
    {
        log.Write(log.Render(document));
        foreach (var report in document.Reports)
        {
            var metadata = report.Result.Metadata;
            reports.Add(new ComparedReport(report.Id, metadata.Region, metadata.Year, report.Result, new ReportReading(report.Result, null, report.Id), report.Start));
        }
    }
}
