using System.CommandLine;
using TypedReports.Cli.Help;
using TypedReports.Cli.Output;

namespace TypedReports.Cli.Commands;

/// <summary><c>reports completion</c>: a script that makes a shell complete this command.</summary>
internal static class CompletionCommand
{
    public static Command Create(CliContext context)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell." };
        shell.TakesOneOf(CompletionScripts.Shells);
        var command = new Command("completion", "Prints a script that makes a shell complete commands, options and names.") { shell };
        command.SetAction(parsed =>
        {
            using var output = new ResultWriter(context);
            output.Write(CompletionScripts.For(parsed.GetRequiredValue(shell)));
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
