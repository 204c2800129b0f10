using System.Globalization;
using Spectre.Console;
using TypedReports.Cli.Processing;
using TypedReports.Reading;
using TypedReports.Records;

namespace TypedReports.Cli.Output;

/// <summary>The outline of reports as a tree, for people at a terminal.</summary>
internal sealed class OutlineTree
{
    private readonly IAnsiConsole _console;

    public OutlineTree(CliContext context) => _console = Terminal.Of(context);

    public void Write(DocumentReading document)
    {
        foreach (var report in document.Reports)
        {
            _console.Write(Render(report));
            _console.WriteLine();
        }
    }

    private static Tree Render(ReadReport report)
    {
        var result = report.Result;
        var tree = new Tree(Terminal.Plain(Head(report), new Style(decoration: Decoration.Bold)));

        // The innermost heading of each level that is still open.
        var open = new Stack<(int Level, TreeNode Node)>();
        foreach (var heading in result.Headings)
        {
            while (open.TryPeek(out var above) && above.Level >= heading.Level)
            {
                open.Pop();
            }

            var text = Terminal.Plain(string.Create(CultureInfo.InvariantCulture, $"{heading.Number}{heading.Title}  [{RecordNames.Of(heading.Role)}]"));
            open.Push((heading.Level, open.TryPeek(out var parent) ? parent.Node.AddNode(text) : tree.AddNode(text)));
        }

        foreach (var list in result.Items.GroupBy(item => item.List))
        {
            tree.AddNode(Terminal.Plain(string.Create(CultureInfo.InvariantCulture, $"{list.Key}: {list.Count()} items")));
        }

        if (result.Terms.Count > 0)
        {
            tree.AddNode(Terminal.Plain(string.Create(CultureInfo.InvariantCulture, $"{result.Terms.Count} terms explained")));
        }

        return tree;
    }

    private static string Head(ReadReport report)
    {
        Metadata m = report.Result.Metadata;
        string?[] parts = [report.Id, m.Title, m.Region, m.Year?.ToString(CultureInfo.InvariantCulture), m.Session, m.Date];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
