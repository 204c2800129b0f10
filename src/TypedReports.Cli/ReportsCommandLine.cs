using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using TypedReports.Cli.Commands;
using TypedReports.Cli.Help;
using TypedReports.Cli.Output;
using TypedReports.Specs;

namespace TypedReports.Cli;

/// <summary>The command line as a whole: its commands, and what becomes an exit code.</summary>
internal static class ReportsCommandLine
{
    public static int Run(IReadOnlyList<string> args, CliContext context)
    {
        var root = Create(context);
        if (Suggestions.AreWanted(args))
        {
            using var output = new ResultWriter(context);
            output.Write(string.Concat(Suggestions.For(root, args).Select(suggestion => suggestion + "\n")));
            return (int)ExitCode.Ok;
        }

        var parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            if (parsed.CommandResult.Command == root && args is [{ Length: > 0 } unknown, ..] && unknown[0] != '-')
            {
                context.Say($"reports: there is no command '{unknown}'; {Nearest.Hint(unknown, [.. root.Subcommands.Select(command => command.Name)])}");
                return (int)ExitCode.WrongCommandLine;
            }

            foreach (var error in parsed.Errors)
            {
                context.Say($"reports: {error.Message}");
            }

            context.Say($"'{Path(parsed.CommandResult.Command)} --help' shows what it takes.");
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
            context.Say($"reports: {error.Message}");
            return (int)error.ExitCode;
        }
        catch (ReaderGoneException)
        {
            return (int)ExitCode.Ok;
        }
    }

    // No RootCommand: that would call itself by the assembly's name, and the tool's command is another.
    internal static Command Create(CliContext context) =>
        new("reports", "Reads Chinese government work reports: every number with its indicator, period, bound and place in the text.")
        {
            new HelpOption { Action = new ExamplesFirst(new HelpAction()) },
            new VersionOption(),
            ExtractCommand.Create(context),
            QuantitiesCommand.Create(context),
            OutlineCommand.Create(context),
            NewCommand.Create(context),
            CheckCommand.Create(context),
            AcceptCommand.Create(context),
            CompareCommand.Create(context),
            ViewCommand.Create(context),
            ListCommand.Create(context),
            SchemaCommand.Create(context),
            ExplainCommand.Create(context),
            CompletionCommand.Create(context),
        };

    private static string Path(Command command) => command.Name == "reports" ? command.Name : $"reports {command.Name}";
}
