using System.CommandLine;
using TypedReports.Cli.Checking;
using TypedReports.Cli.Output;
using TypedReports.Cli.Processing;
using TypedReports.Reading;
using TypedReports.Records;

namespace TypedReports.Cli.Commands;

/// <summary><c>reports accept</c>: what was found becomes what is expected, once somebody has seen the difference.</summary>
internal static class AcceptCommand
{
    public static Command Create(CliContext context)
    {
        var ids = new Argument<string[]>("ID") { HelpName = "ID", Description = "Ids of reports, or paths of their files.", Arity = ArgumentArity.OneOrMore };
        ids.CompletionSources.Add(_ => SpecSource.FindSilently(context, null).Specs.Reports.Keys.Order(StringComparer.Ordinal));
        var yes = new Option<bool>("--yes", "-y") { Description = "Write without asking, for scripts." };
        var specs = CommonOptions.Specs();
        var texts = CommonOptions.Texts();
        var command = new Command("accept", "Writes a report's expected facts from what is found, after showing the difference and asking.") { ids, yes, specs, texts };
        command.SetAction(parsed =>
        {
            var source = SpecSource.Find(context, parsed.GetValue(specs));
            if (source.Folder is null)
            {
                throw CliException.Usage("the built-in specs can't be changed. Name the folder of your own with --specs.");
            }

            var catalog = CatalogedReport.Of(context, source, parsed.GetValue(texts));
            var reports = parsed.GetRequiredValue(ids).Select(ReportFiles.IdOf).Distinct(StringComparer.Ordinal)
                .Select(id => catalog.FirstOrDefault(report => report.Id == id) ?? throw source.MissingReport(id))
                .ToList();
            using var log = new DiagnosticLog(context.Error, null);
            var all = reports.Select(report => Accept(context, report, log, parsed.GetValue(yes))).ToList();
            return (int)(all.TrueForAll(done => done) ? ExitCode.Ok : ExitCode.Incomplete);
        });
        return command;
    }

    /// <summary>Whether the report's expected facts are now what is found.</summary>
    private static bool Accept(CliContext context, CatalogedReport report, DiagnosticLog log, bool yes)
    {
        if (Read(report, log) is not { } result)
        {
            return false;
        }

        var path = report.FactsPath!;
        var shown = context.Shown(path);
        if (Before(context, report, shown) is not (true, var before))
        {
            return false;
        }

        var acceptance = new Acceptance(before, [.. result.Facts.Select(fact => ReportFact.From(fact, report.Id, result.Text))]);
        using (var output = new ResultWriter(context))
        {
            output.Write(acceptance.Describe());
        }

        if (acceptance.Differences.Count == 0 && !acceptance.IsNew)
        {
            context.Say($"{shown}: nothing to accept, the {acceptance.Records.Count} expected facts are what is found.");
            return true;
        }

        if (!yes && !context.InputIsTerminal)
        {
            context.Say($"{shown}: {acceptance.Summary}. Nothing is written: nobody is there to ask. Read the difference, then give --yes.");
            return false;
        }

        if (!yes && !context.Confirm($"{shown}: {acceptance.Summary}. Write it?"))
        {
            context.Say($"{shown}: nothing is written.");
            return false;
        }

        acceptance.Write(path);
        context.Say($"{shown}: {acceptance.Summary}; {acceptance.Records.Count} facts are expected now.");
        return true;
    }

    private static ReadingResult? Read(CatalogedReport report, DiagnosticLog log)
    {
        var reading = DocumentReader.Read(report.LoadText(), ReadingPlan.Of(report.Spec));
        log.Write(log.Render(reading));

        // Of a text that is refused nothing is found, and to accept that would lose everything.
        return reading.Reports is [var only] && Refusal.Reason(only.Result.Diagnostics, only.Result.Text.Length) is null ? only.Result : null;
    }

    private static (bool IsReadable, IReadOnlyList<FactRecord>? Before) Before(CliContext context, CatalogedReport report, string shown)
    {
        try
        {
            return (true, Expectations.Load(report));
        }
        catch (RecordFormatException error)
        {
            context.Say($"{shown}: error TR1915: the expected facts can't be read: {error.Message} Mend the line, or delete the file to begin anew.");
            return (false, null);
        }
    }
}
