using System.CommandLine;
using TypedReports.Cli.Comparing;
using TypedReports.Cli.Output;
using TypedReports.Specs;

namespace TypedReports.Cli.Commands;

/// <summary><c>reports compare</c>: indicators over reports, achieved against promised.</summary>
internal static class CompareCommand
{
    public static Command Create(CliContext context)
    {
        var indicators = new Argument<string[]>("INDICATOR") { HelpName = "INDICATOR", Description = "Ids or names of indicators, as 'list indicators' shows them.", Arity = ArgumentArity.OneOrMore };
        indicators.CompletionSources.Add(_ => SpecSource.OfTool().Form(null).Indicators.Select(indicator => indicator.Id));
        var texts = new Option<string[]>("--in")
        {
            Description = "Texts, folders or patterns to compare, read through the form (default: the reports that have a spec, yours and the built-in ones).",
            HelpName = "PATH",
            AllowMultipleArgumentsPerToken = true,
        };
        var reports = new Option<string[]>("--report")
        {
            Description = "Only these of the reports that have a spec; beside --in, these as well.",
            HelpName = "ID",
            AllowMultipleArgumentsPerToken = true,
        };
        reports.CompletionSources.Add(_ => SpecSource.OfTool().Specs.Reports.Keys);
        var measures = new Option<string[]>("--measure")
        {
            Description = "What is compared (default: level, growth, share and ratio, as far as any report states them).",
            HelpName = "MEASURE",
            AllowMultipleArgumentsPerToken = true,
        };
        measures.CompletionSources.Add(_ => Slot.All.Select(slot => slot.Name));
        var sort = new Option<string>("--sort") { Description = "The order of the rows.", DefaultValueFactory = _ => "report" };
        sort.TakesOneOf(ComparisonOrder.Keys);
        var descending = new Option<bool>("--desc") { Description = "The largest first. Missing values stay last." };
        var format = new ShownFormatOption(ShownFormat.Table, ShownFormat.Csv, ShownFormat.Markdown, ShownFormat.Ndjson);
        var form = new Option<string?>("--form") { Description = "The form that --in reads by (default: government-work-report).", HelpName = "ID" };
        var specs = CommonOptions.Specs();
        var folder = CommonOptions.Texts();
        var command = new Command("compare", "Compares indicators over reports: achieved against promised, with bounds and tone.")
        {
            indicators, texts, reports, measures, sort, descending, format.Option, form, specs, folder,
        };
        command.SetAction(parsed =>
        {
            var source = SpecSource.Find(context, parsed.GetValue(specs));
            var catalog = Catalog(context, source, parsed.GetValue(folder));
            var read = source.Form(parsed.GetValue(form));
            var asked = parsed.GetRequiredValue(indicators).Select(name => Resolve(name, read, catalog)).DistinctBy(indicator => indicator.Id).ToList();
            var slots = Slots(parsed.GetValue(measures), asked);
            var ids = parsed.GetValue(reports) is { Length: > 0 } named ? named : null;
            var paths = parsed.GetValue(texts) is { Length: > 0 } given ? given : null;
            var chosen = ids is null ? (paths is null ? catalog : []) : ids.Select(id => catalog.FirstOrDefault(r => r.Id == id) ?? throw Unknown(id, catalog)).ToList();

            using var log = new DiagnosticLog(context.Error, null);
            var compared = ComparedReport.FromSpecs(chosen, log);
            if (paths is not null)
            {
                compared.AddRange(ComparedReport.FromTexts(context, paths, source.ByForm(read.Form.Id), null, log));
            }

            var rows = Comparison.Of(compared, asked, slots);
            new ComparisonWriter(context, ComparisonOrder.Sort(rows, parsed.GetRequiredValue(sort), parsed.GetValue(descending))).Write(format.Of(context, parsed));
            if (rows.Count == 0)
            {
                context.Say($"reports: none of {compared.Count} reports states a level, growth, share or ratio of {string.Join(", ", asked.Select(indicator => indicator.Id))}. --measure asks for others.");
            }

            return (int)(log.AnyErrors ? ExitCode.Incomplete : ExitCode.Ok);
        });
        return command;
    }

    /// <summary>The reports that have a spec: those of the folder, and the built-in ones that it has no spec of its own for.</summary>
    private static List<CatalogedReport> Catalog(CliContext context, SpecSource source, string? texts)
    {
        var own = CatalogedReport.Of(context, source, texts);
        return source.Folder is null
            ? [.. own]
            : [.. own.Concat(CatalogedReport.Of(context, SpecSource.OfTool(), null)).DistinctBy(report => report.Id).OrderBy(report => report.Id, StringComparer.Ordinal)];
    }

    private static IndicatorSpec Resolve(string name, ResolvedForm form, List<CatalogedReport> catalog)
    {
        var known = form.Indicators.Concat(catalog.SelectMany(report => report.Spec.Report.Indicators)).ToList();
        return known.FirstOrDefault(indicator => indicator.Id.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? known.FirstOrDefault(indicator => IsCalled(indicator, name))
            ?? throw CliException.Usage(
                $"there is no indicator '{name}'; {Nearest.Hint(name, [.. known.Select(indicator => indicator.Id)])} 'reports list indicators {name}' searches their names.");
    }

    private static bool IsCalled(IndicatorSpec indicator, string name) =>
        indicator.Chinese == name || indicator.English.Equals(name, StringComparison.OrdinalIgnoreCase) || indicator.Names.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static List<Slot>? Slots(string[]? names, List<IndicatorSpec> indicators)
    {
        if (names is not { Length: > 0 })
        {
            return null;
        }

        var slots = names.Select(name => Slot.Find(name)
            ?? throw CliException.Usage($"'{name}' is no measure; {Nearest.Hint(name, [.. Slot.All.Select(slot => slot.Name)])}")).ToList();
        return slots.Find(slot => !indicators.Exists(slot.FitsTo)) is { } useless
            ? throw CliException.Usage($"no indicator asked for has a {useless.Name}; {string.Join("; ", indicators.Select(MeasuresOf))}.")
            : slots;
    }

    private static string MeasuresOf(IndicatorSpec indicator) => $"{indicator.Id} has {string.Join(", ", Slot.All.Where(slot => slot.FitsTo(indicator)).Select(slot => slot.Name))}";

    private static CliException Unknown(string id, List<CatalogedReport> catalog) =>
        CliException.Usage($"there is no report spec '{id}'; {Nearest.Hint(id, [.. catalog.Select(report => report.Id)])}");
}
