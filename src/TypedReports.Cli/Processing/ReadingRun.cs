using TypedReports.Cli.Input;
using TypedReports.Cli.Output;

namespace TypedReports.Cli.Processing;

/// <summary>One pass over the inputs: load, read, render, write, in the order of the inputs.</summary>
internal static class ReadingRun
{
    /// <summary>Runs over <paramref name="inputs"/>; <paramref name="write"/> gets the readings in input order.</summary>
    public static ExitCode Execute(
        IEnumerable<PendingInput> inputs, ReadingPlan plan, DiagnosticLog log, Action<DocumentReading> write)
    {
        foreach (var input in inputs)
        {
            var reading = DocumentReader.Read(input.Load(), plan);
            log.Write(reading);
            write(reading);
        }

        log.Complete();
        return log.AnyErrors ? ExitCode.Incomplete : ExitCode.Ok;
    }
}
