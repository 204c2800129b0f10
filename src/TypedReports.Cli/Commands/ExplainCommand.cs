using System.CommandLine;
using TypedReports.Cli.Output;
using TypedReports.Specs;

namespace TypedReports.Cli.Commands;

/// <summary><c>reports explain</c>: the help page of a diagnostic.</summary>
internal static class ExplainCommand
{
    public static Command Create(CliContext context)
    {
        var code = new Argument<string?>("CODE") { HelpName = "CODE", Description = "The code of a message, as TR2101; without it all codes are listed.", Arity = ArgumentArity.ZeroOrOne };
        code.CompletionSources.Add(_ => BuiltIn.Codes());
        var command = new Command("explain", "Explains a diagnostic: what it means, why it matters, how to mend it.") { code };
        command.SetAction(parsed =>
        {
            using var output = new ResultWriter(context);
            output.Write(parsed.GetValue(code) is { } given ? Page(given) : List());
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static string Page(string given)
    {
        var code = given.Trim().ToUpperInvariant();
        code = code.All(char.IsAsciiDigit) ? "TR" + code : code;
        return BuiltIn.HelpPage(code)
            ?? throw CliException.Usage(Nearest.Find(code, BuiltIn.Codes()) is { } nearest
                ? $"there is no diagnostic '{given}'; did you mean '{nearest}'? 'reports explain' lists them all."
                : $"there is no diagnostic '{given}'. 'reports explain' lists them all.");
    }

    private static string List() => string.Concat(BuiltIn.Codes().Select(code => $"{code}  {Title(code)}\n"));

    // Every page begins '# TR0001: title'.
    private static string Title(string code) => BuiltIn.HelpPage(code)!.Split('\n', 2)[0][(code.Length + 4)..].Trim();
}
