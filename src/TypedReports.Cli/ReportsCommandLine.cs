using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using TypedReports.Cli.Commands;
using TypedReports.Cli.Output;

namespace TypedReports.Cli;

/// <summary>The command line as a whole: its commands, and what becomes an exit code.</summary>
internal static class ReportsCommandLine
{
    public static int Run(IReadOnlyList<string> args, CliContext context)
    {
        var parsed = Create(context).Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors)
            {
                context.Error.WriteLine($"reports: {error.Message}");
            }

            context.Error.WriteLine($"'{Path(parsed.CommandResult.Command)} --help' shows what it takes.");
            return (int)ExitCode.WrongCommandLine;
        }

        try
        {
            using var help = new StreamWriter(context.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = help,
                Error = context.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (CliException error)
        {
            context.Error.WriteLine($"reports: {error.Message}");
            return (int)error.ExitCode;
        }
        catch (ReaderGoneException)
        {
            return (int)ExitCode.Ok;
        }
    }

    // No RootCommand: that would call itself by the assembly's name, and the tool's command is another.
    private static Command Create(CliContext context) =>
        new("reports", "Reads Chinese government work reports: every number with its indicator, period, bound and place in the text.")
        {
            new HelpOption(),
            new VersionOption(),
            ExtractCommand.Create(context),
            QuantitiesCommand.Create(context),
            OutlineCommand.Create(context),
        };

    private static string Path(Command command) => command.Name == "reports" ? command.Name : $"reports {command.Name}";
}
