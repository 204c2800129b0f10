using TypedReports.Cli.Processing;
using TypedReports.Records;

namespace TypedReports.Cli.Output;

/// <summary>Readings as NDJSON lines, on any thread. Places are those of the document, also in a collection.</summary>
internal static class RecordRenderer
{
    /// <summary>Fact records, and behind each report's facts its absence records where they are wanted.</summary>
    public static PooledBuffer Facts(DocumentReading document, bool withAbsences) => Render(document, (records, report) =>
    {
        foreach (var fact in report.Result.Facts)
        {
            records.Write(ReportFact.From(fact, report.Id, report.Result.Text, report.Start), report.Rules?.GetValueOrDefault(fact));
        }

        foreach (var absence in withAbsences ? report.Result.Absences : [])
        {
            records.Write(ReportAbsence.From(absence, report.Id, report.Result.Text, report.Start));
        }
    });

    /// <summary>Quantity records.</summary>
    public static PooledBuffer Quantities(DocumentReading document) => Render(document, (records, report) =>
    {
        foreach (var quantity in report.Result.Quantities)
        {
            records.Write(ReportQuantity.From(quantity, report.Id, report.Result.Text, report.Start));
        }
    });

    /// <summary>Metadata, heading, item and term records.</summary>
    public static PooledBuffer Outline(DocumentReading document) => Render(document, (records, report) =>
    {
        records.Write(ReportMetadata.From(report.Result.Metadata, report.Id, document.Document.Sha256));
        foreach (var heading in report.Result.Headings)
        {
            records.Write(ReportHeading.From(heading, report.Id, report.Start));
        }

        foreach (var item in report.Result.Items)
        {
            records.Write(ReportListItem.From(item, report.Id, report.Start));
        }

        foreach (var term in report.Result.Terms)
        {
            records.Write(ReportTerm.From(term, report.Id, report.Start));
        }
    });

    /// <summary>Accounting records, one a report.</summary>
    public static PooledBuffer Accounting(DocumentReading document) => Render(
        document, (records, report) => records.Write(ReportAccounting.From(report.Result, report.Id, report.Start)));

    /// <summary>Diagnostic records.</summary>
    public static PooledBuffer Diagnostics(DocumentReading document)
    {
        var buffer = new PooledBuffer();
        using var records = new RecordWriter(buffer);
        foreach (var (report, diagnostic) in document.Diagnostics)
        {
            records.Write(ReportDiagnostic.From(diagnostic, report));
        }

        return buffer;
    }

    private static PooledBuffer Render(DocumentReading document, Action<RecordWriter, ReadReport> write)
    {
        var buffer = new PooledBuffer();
        using var records = new RecordWriter(buffer);
        foreach (var report in document.Reports)
        {
            write(records, report);
        }

        return buffer;
    }
}
