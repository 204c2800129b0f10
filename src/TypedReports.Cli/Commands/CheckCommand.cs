using System.CommandLine;
using TypedReports.Cli.Checking;
using TypedReports.Cli.Output;
using TypedReports.Specs;
using TypedReports.Specs.Checking;

namespace TypedReports.Cli.Commands;

/// <summary><c>reports check</c>: specs against their texts and expected facts.</summary>
internal static class CheckCommand
{
    private static readonly Dictionary<string, DiagnosticSeverity?> Thresholds = new(StringComparer.Ordinal)
    {
        ["error"] = DiagnosticSeverity.Error,
        ["warning"] = DiagnosticSeverity.Warning,
        ["info"] = DiagnosticSeverity.Info,
        ["never"] = null,
    };

    public static Command Create(CliContext context)
    {
        var ids = new Argument<string[]>("ID") { HelpName = "ID", Description = "Ids of reports, or paths of their files; without any all are checked.", Arity = ArgumentArity.ZeroOrMore };
        ids.CompletionSources.Add(_ => SpecSource.FindSilently(context, null).Specs.Reports.Keys.Order(StringComparer.Ordinal));
        var failOn = new Option<string>("--fail-on")
        {
            Description = "What makes the exit code 1.",
            DefaultValueFactory = _ => "error",
        };
        failOn.TakesOneOf(Thresholds.Keys);
        var undeclared = new Option<bool>("--undeclared") { Description = "Warn of facts that a text states and its spec doesn't declare." };
        var format = new ShownFormatOption(ShownFormat.Table, ShownFormat.Ndjson, ShownFormat.Json);
        var specs = CommonOptions.Specs();
        var texts = CommonOptions.Texts();
        var command = new Command("check", "Checks specs: against vocabulary and form, against their texts, and what is found against what is expected.")
        {
            ids, failOn, undeclared, format.Option, specs, texts,
        };
        command.SetAction(parsed =>
        {
            var source = SpecSource.FindSilently(context, parsed.GetValue(specs));
            var catalog = CatalogedReport.Of(context, source, parsed.GetValue(texts));
            var asked = parsed.GetValue(ids) is { Length: > 0 } given ? given.Select(ReportFiles.IdOf).Distinct(StringComparer.Ordinal).ToList() : null;
            var check = new SpecCheck(context, new CheckOptions { UndeclaredFacts = parsed.GetValue(undeclared) });

            var others = Broken(context, source, asked);
            if (asked is null)
            {
                others.AddRange(Orphans(context, source, catalog));
            }

            var verdicts = (asked is null ? catalog : asked.SelectMany(id => Find(source, catalog, id))).Select(check.Run).ToList();
            new CheckWriter(context).Write(format.Of(context, parsed), verdicts, others);

            if (verdicts.Count == 0 && others.Count == 0)
            {
                context.Say($"reports: {source.Name} has no report specs. 'reports new TEXT' makes a first one.");
            }

            var threshold = Thresholds[parsed.GetRequiredValue(failOn)];
            return (int)(others.Concat(verdicts.SelectMany(verdict => verdict.Rows)).Any(row => row.Severity >= threshold) ? ExitCode.Incomplete : ExitCode.Ok);
        });
        return command;
    }

    /// <summary>What is wrong with spec files by themselves: of the reports asked for, and of everything they build on.</summary>
    private static List<CheckRow> Broken(CliContext context, SpecSource source, List<string>? asked)
    {
        var files = source.Specs.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return
        [
            .. source.Specs.Diagnostics
                .Where(d => asked is null || files[d.Path].Kind != SpecKind.Report || asked.Contains(files[d.Path].Id))
                .Select(d => SpecCheck.SpecRow(context, files[d.Path].Kind == SpecKind.Report ? files[d.Path].Id : "", d)),
        ];
    }

    private static IEnumerable<CheckRow> Orphans(CliContext context, SpecSource source, IReadOnlyList<CatalogedReport> catalog)
    {
        if (source.Folder is null)
        {
            return [];
        }

        // A spec with errors has said so already; its facts wait for it.
        var known = catalog.Select(report => report.Id).Concat(source.Specs.Files.Select(file => file.Id)).ToHashSet(StringComparer.Ordinal);
        return Directory.EnumerateFiles(source.Folder, "*" + ReportFiles.FactsEnding, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Where(path => !known.Contains(ReportFiles.IdOf(path)))
            .Select(path => Expectations.Orphan(ReportFiles.IdOf(path), context.Shown(path)));
    }

    private static IEnumerable<CatalogedReport> Find(SpecSource source, IReadOnlyList<CatalogedReport> catalog, string id)
    {
        if (catalog.FirstOrDefault(report => report.Id == id) is { } found)
        {
            return [found];
        }

        // One with errors is among the rows; one that isn't there is a wrong command line.
        return source.Specs.Files.Any(file => file.Kind == SpecKind.Report && file.Id == id) ? [] : throw source.MissingReport(id);
    }
}
