using TypedReports.Cli.Input;
using TypedReports.Cli.Output;
using TypedReports.Cli.Processing;

namespace TypedReports.Cli.Commands;

/// <summary>A command line that was understood, before anything is read or written.</summary>
internal sealed class PreparedRun(CliContext context)
{
    // /dev/null and its like take anything from anybody.
    private const string Devices = "/dev/";

    public required ReadingPlan Plan { get; set; }

    public required IEnumerable<PendingInput> Inputs { get; init; }

    /// <summary>The files that are read; null when documents come from standard input.</summary>
    public IReadOnlyList<InputPath>? Files { get; init; }

    /// <summary>The specs that the plan comes from.</summary>
    public required SpecSource Specs { get; init; }

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

    /// <summary>A file of further records beside the output; null when none is asked for.</summary>
    public RecordSink? OpenSide(string? file) => file is null ? null : RecordSink.Open(context, file, RecordFormat.Ndjson);

    /// <summary>Hands each document to <paramref name="show"/>, in input order.</summary>
    public ExitCode Show(Action<DocumentReading> show) => Execute(document => document, show);

    /// <summary>Hands what <paramref name="render"/> makes of each document, on any thread, to <paramref name="write"/>, in input order.</summary>
    public ExitCode Execute<T>(Func<DocumentReading, T> render, Action<T> write) =>
        Execute(document => DocumentReader.Read(document, Plan), render, (result, _) => write(result));

    /// <summary>The same with a reading of its own, and with the log for what only shows in writing.</summary>
    public ExitCode Execute<T>(Func<InputDocument, DocumentReading> read, Func<DocumentReading, T> render, Action<T, DiagnosticLog> write) =>
        ReadingProgress.Show(context, Output is null, Files?.Count, (advance, messages) =>
        {
            using var log = new DiagnosticLog(
                messages, DiagnosticsFile is null ? null : RecordSink.Open(context, DiagnosticsFile, RecordFormat.Ndjson));
            return ReadingRun.Execute(Inputs, read, Jobs, log, render, result =>
            {
                write(result, log);
                advance();
            });
        });

    /// <summary>Refuses to write to a file that is read, or to one file twice.</summary>
    /// <param name="more">Files that the command writes besides the output and the diagnostics.</param>
    /// <exception cref="CliException">It would.</exception>
    public void GuardFiles(params ReadOnlySpan<string?> more)
    {
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        var read = (Files ?? []).Select(file => file.FullPath).OfType<string>().ToHashSet(StringComparer.Ordinal);
        HashSet<string>? reallyRead = null;
        foreach (var file in (ReadOnlySpan<string?>)[Output, DiagnosticsFile, .. more])
        {
            if (file is null)
            {
                continue;
            }

            var full = context.FullPath(file);
            if (RealPath.Of(full) is { } real)
            {
                reallyRead ??= read.Select(RealPath.Of).OfType<string>().ToHashSet(StringComparer.Ordinal);
                if (read.Contains(full) || reallyRead.Contains(real))
                {
                    throw CliException.Usage($"{file} is one of the inputs and would be overwritten. Write to another file.");
                }

                full = real;
            }

            if (!full.StartsWith(Devices, StringComparison.Ordinal) && !written.TryAdd(full, file))
            {
                throw CliException.Usage($"{file} would be written twice. Give each output a file of its own.");
            }
        }
    }
}
