using TypedReports.Cli.Input;
using TypedReports.Cli.Output;

namespace TypedReports.Cli.Processing;

/// <summary>One pass over the inputs: load, read and render in several threads, write in the order of the inputs.</summary>
internal static class ReadingRun
{
    /// <summary>Runs over <paramref name="inputs"/>.</summary>
    /// <param name="inputs">The inputs, loaded by the workers.</param>
    /// <param name="read">Reads one, on any thread.</param>
    /// <param name="jobs">The number of workers.</param>
    /// <param name="log">Takes the diagnostics, those of a document before its results.</param>
    /// <param name="render">Makes what is written of a document, on any thread; keeps the document's text only if it must.</param>
    /// <param name="write">Writes it, in input order on the caller's thread.</param>
    public static ExitCode Execute<T>(
        IEnumerable<PendingInput> inputs,
        Func<InputDocument, DocumentReading> read,
        int jobs,
        DiagnosticLog log,
        Func<DocumentReading, T> render,
        Action<T> write)
    {
        OrderedPipeline.Run(
            inputs,
            jobs,
            input =>
            {
                var reading = read(input.Load());
                return (Log: log.Render(reading), Result: render(reading));
            },
            document =>
            {
                log.Write(document.Log);
                write(document.Result);
            });
        log.Complete();
        return log.AnyErrors ? ExitCode.Incomplete : ExitCode.Ok;
    }
}
