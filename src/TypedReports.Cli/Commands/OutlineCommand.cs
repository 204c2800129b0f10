using System.CommandLine;
using TypedReports.Cli.Output;

namespace TypedReports.Cli.Commands;

/// <summary><c>reports outline</c>: what texts say of themselves, their headings, lists and glossaries.</summary>
internal static class OutlineCommand
{
    public static Command Create(CliContext context)
    {
        var command = new Command("outline", "Prints metadata, headings, lists and terms of texts; as a tree on a terminal.");
        var reading = new ReadingOptions(command);
        command.SetAction(parsed =>
        {
            var run = reading.Prepare(context, parsed);
            var forPerson = run.Format is null && run.Output is null && context.OutputIsTerminal;
            return (int)(forPerson ? run.Show(new OutlineTree(context).Write) : run.WriteRecords(RecordRenderer.Outline));
        });
        return command;
    }
}
