using TypedReports.Cli.Input;
using TypedReports.Cli.Output;
using TypedReports.Cli.Processing;

namespace TypedReports.Cli.Commands;

/// <summary>A command line that was understood, before anything is read or written.</summary>
internal sealed class PreparedRun(CliContext context)
{
    public required ReadingPlan Plan { get; set; }

    public required IEnumerable<PendingInput> Inputs { get; init; }

    /// <summary>The format asked for, null when none was.</summary>
    public RecordFormat? Format { get; init; }

    /// <summary>The file to write to, null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The file of diagnostic records, null for none.</summary>
    public string? DiagnosticsFile { get; init; }

    /// <summary>Writes what <paramref name="render"/> makes of each document.</summary>
    public ExitCode WriteRecords(Func<DocumentReading, ReadOnlyMemory<byte>> render)
    {
        using var sink = RecordSink.Open(context, Output, Format ?? RecordFormat.Ndjson);
        var exit = Show(document => sink.Write(render(document).Span));
        sink.Complete();
        return exit;
    }

    /// <summary>A file of further records beside the output; null when none is asked for.</summary>
    public RecordSink? OpenSide(string? file) => file is null ? null : RecordSink.Open(context, file, RecordFormat.Ndjson);

    /// <summary>Hands each document to <paramref name="show"/>, in input order.</summary>
    public ExitCode Show(Action<DocumentReading> show)
    {
        using var log = new DiagnosticLog(
            context.Error, DiagnosticsFile is null ? null : RecordSink.Open(context, DiagnosticsFile, RecordFormat.Ndjson));
        return ReadingRun.Execute(Inputs, Plan, log, show);
    }
}
