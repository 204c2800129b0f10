using System.CommandLine;
using TypedReports.Cli.Output;
using TypedReports.Cli.View;

namespace TypedReports.Cli.Commands;

/// <summary><c>reports view</c>: a page on which people check what was read, or compare reports.</summary>
internal static class ViewCommand
{
    public static Command Create(CliContext context)
    {
        var command = new Command(
            "view",
            "Makes a page for review: the text with every fact marked, what was not found, what is damaged. One HTML file that needs nothing else.");
        var reading = ReadingOptions.ForReview(command);
        var compare = new Option<bool>("--compare") { Description = "Open with a comparison of all reports, promised against achieved." };
        command.Add(compare);
        command.SetAction(parsed =>
        {
            var run = reading.Prepare(context, parsed);
            var reports = new List<ViewedReport>();
            var exit = run.Show(document => reports.AddRange(
                document.Reports.Select(read => new ViewedReport(document.Document, read, run.Plan.For(document.Document.Id)))));
            if (reports.Count == 0)
            {
                throw new CliException(ExitCode.Incomplete, "there is no report to show.");
            }

            var isComparison = parsed.GetValue(compare);
            var output = run.Output ?? (context.OutputIsTerminal ? FileName(reports, isComparison) : null);
            using (var writer = new ResultWriter(context, output))
            {
                writer.Write(ReviewPage.Write(reports, isComparison));
            }

            if (run.Output is null && output is not null)
            {
                context.Say($"reports: the page is {context.FullPath(output)}; open it in a browser.");
            }

            return (int)exit;
        });
        return command;
    }

    // Nobody reads HTML on a terminal.
    private static string FileName(List<ViewedReport> reports, bool isComparison) => (reports.Count, isComparison) switch
    {
        (_, true) => "comparison.html",
        (1, _) => string.Concat(reports[0].Read.Id.Split(Path.GetInvalidFileNameChars())) + ".html",
        _ => "reports.html",
    };
}
