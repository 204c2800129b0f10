using System.CommandLine;
using TypedReports.Cli.Output;

namespace TypedReports.Cli.Commands;

/// <summary><c>reports extract</c>: the facts of texts.</summary>
internal static class ExtractCommand
{
    public static Command Create(CliContext context)
    {
        var command = new Command("extract", "Prints the facts of texts: one record an indicator, with value, period, bound and place.");
        var reading = new ReadingOptions(command);
        var absences = new Option<bool>("--absences") { Description = "Add a record for each indicator without a fact: not stated, stated without a number, unreadable or ambiguous." };
        var partial = new Option<bool>("--partial") { Description = "Add facts of parts of a year (前三季度)." };
        var trace = new Option<bool>("--trace") { Description = "Add the field rule: what decided the fact." };
        command.Add(absences);
        command.Add(partial);
        var accounting = new Option<string?>("--accounting")
        {
            Description = "Write a record for each report to a file: its numbers by what became of them, and the share that facts claim (NDJSON).",
            HelpName = "FILE",
        };
        command.Add(trace);
        command.Add(accounting);
        command.SetAction(parsed =>
        {
            var run = reading.Prepare(context, parsed);
            run.Plan = run.Plan with { Partial = parsed.GetValue(partial), Trace = parsed.GetValue(trace) };
            var withAbsences = parsed.GetValue(absences);
            using var account = run.OpenSide(parsed.GetValue(accounting));
            return (int)(account is null
                ? run.WriteRecords(reading => RecordRenderer.Facts(reading, withAbsences))
                : run.WriteRecords(reading => RecordRenderer.Facts(reading, withAbsences), RecordRenderer.Accounting, account));
        });
        return command;
    }
}
