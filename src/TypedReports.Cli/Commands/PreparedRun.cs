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

    /// <summary>The number of documents read at a time.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Writes what <paramref name="render"/> makes of each document.</summary>
    public ExitCode WriteRecords(Func<DocumentReading, PooledBuffer> render)
    {
        using var sink = RecordSink.Open(context, Output, Format ?? RecordFormat.Ndjson);
        var exit = Execute(render, sink.Write);
        sink.Complete();
        return exit;
    }

    /// <summary>Writes what <paramref name="render"/> makes of each document, and what <paramref name="renderSide"/> does to another file.</summary>
    public ExitCode WriteRecords(
        Func<DocumentReading, PooledBuffer> render, Func<DocumentReading, PooledBuffer> renderSide, RecordSink side)
    {
        using var sink = RecordSink.Open(context, Output, Format ?? RecordFormat.Ndjson);
        var exit = Execute(
            reading => (Records: render(reading), Side: renderSide(reading)),
            document =>
            {
                sink.Write(document.Records);
                side.Write(document.Side);
            });
        sink.Complete();
        side.Complete();
        return exit;
    }

    /// <summary>A file of further records beside the output; null when none is asked for.</summary>
    public RecordSink? OpenSide(string? file) => file is null ? null : RecordSink.Open(context, file, RecordFormat.Ndjson);

    /// <summary>Hands each document to <paramref name="show"/>, in input order.</summary>
    public ExitCode Show(Action<DocumentReading> show) => Execute(document => document, show);

    /// <summary>Hands what <paramref name="render"/> makes of each document, on any thread, to <paramref name="write"/>, in input order.</summary>
    public ExitCode Execute<T>(Func<DocumentReading, T> render, Action<T> write)
    {
        using var log = new DiagnosticLog(
            context.Error, DiagnosticsFile is null ? null : RecordSink.Open(context, DiagnosticsFile, RecordFormat.Ndjson));
        return ReadingRun.Execute(Inputs, Plan, Jobs, log, render, write);
    }
}
