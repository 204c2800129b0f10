using System.CommandLine;
using TypedReports.Cli.Output;

namespace TypedReports.Cli.Commands;

/// <summary><c>reports quantities</c>: every number of texts.</summary>
internal static class QuantitiesCommand
{
    public static Command Create(CliContext context)
    {
        var command = new Command("quantities", "Prints every quantity of texts, whether an indicator claims it or not.");
        var reading = new ReadingOptions(command);
        command.SetAction(parsed =>
        {
            var run = reading.Prepare(context, parsed);
            run.Plan = run.Plan with { Numbers = true };
            return (int)run.WriteRecords(RecordRenderer.Quantities);
        });
        return command;
    }
}
