using System.Text;
using Spectre.Console;

namespace TypedReports.Cli.Output;

/// <summary>Where trees and tables for people are drawn: standard output, with colour where it is wanted and can be shown.</summary>
internal static class Terminal
{
    // A table that goes into a file or a pipe has no edge to break its lines at.
    private const int NoEdge = 100_000;

    private const int WidestRule = 120;

    /// <summary>The console of a command's standard output.</summary>
    public static IAnsiConsole Of(CliContext context) =>
        Of(context, new StreamWriter(context.Output, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true, NewLine = "\n" });

    private static IAnsiConsole Of(CliContext context, TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = context.Colour && context.OutputIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        if (!context.OutputIsTerminal)
        {
            console.Profile.Width = NoEdge;
        }

        return console;
    }

    /// <summary>An empty table with its headings. Its columns stay in line when Chinese and Latin characters are mixed.</summary>
    public static Table Table(params IEnumerable<string> headings)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var heading in headings)
        {
            table.AddColumn(new TableColumn(Plain(heading, new Style(decoration: Decoration.Bold))));
        }

        return table;
    }

    /// <summary>Draws a table, without the blank lines around it and the blanks behind its last column.</summary>
    public static void Show(CliContext context, Table table)
    {
        using var drawn = new StringWriter { NewLine = "\n" };
        Of(context, drawn).Write(table);
        using var output = new ResultWriter(context);
        output.Write(string.Concat(drawn.ToString().Split('\n').Select(line => Shorten(line.TrimEnd())).Where(line => line.Length > 0).Select(line => line + "\n")));
    }

    // The rule below the headings is as wide as the widest row, which without an edge can be a whole message.
    private static string Shorten(string line) => line.Length > WidestRule && line.All(c => c == '─') ? line[..WidestRule] : line;

    /// <summary>Adds a row of plain cells: nothing in them is markup.</summary>
    public static void AddPlainRow(this Table table, params IEnumerable<string> cells) => table.AddRow(cells.Select(static cell => Plain(cell)));

    /// <summary>Text without markup, and without anything that a terminal would take for a command.</summary>
    public static Text Plain(string text, Style? style = null) => new(Visible.Of(text), style);
}
