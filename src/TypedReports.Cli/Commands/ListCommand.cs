using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using TypedReports.Cli.Output;
using TypedReports.Records;
using TypedReports.Specs;

namespace TypedReports.Cli.Commands;

/// <summary><c>reports list</c>: the reports that have a spec, and the indicators that are looked for.</summary>
internal static class ListCommand
{
    private const string Reports = "reports";
    private const string Indicators = "indicators";

    public static Command Create(CliContext context)
    {
        var what = new Argument<string>("WHAT") { Description = "What is listed." };
        what.TakesOneOf([Reports, Indicators]);
        var query = new Argument<string[]>("QUERY")
        {
            Description = "Words that must all occur in an id, a name or a short form, Chinese or English, in any case.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new ShownFormatOption(ShownFormat.Table, ShownFormat.Ndjson, ShownFormat.Json);
        var specs = CommonOptions.Specs();
        var form = new Option<string?>("--form") { Description = "The form whose indicators are listed (default: government-work-report).", HelpName = "ID" };
        var command = new Command("list", "Lists the reports that have a spec, or the indicators with their names, units and measures.") { what, query, format.Option, form, specs };
        command.SetAction(parsed =>
        {
            var source = SpecSource.Find(context, parsed.GetValue(specs));
            var words = parsed.GetValue(query) ?? [];
            var shown = format.Of(context, parsed);
            var found = parsed.GetRequiredValue(what) == Reports
                ? ShowReports(context, source, words, shown)
                : ShowIndicators(context, source.Form(parsed.GetValue(form)), words, shown);
            if (found > 0)
            {
                return (int)ExitCode.Ok;
            }

            context.Say($"reports: nothing in {source.Name} matches '{string.Join(' ', words)}'. Without a query all are listed.");
            return (int)ExitCode.Incomplete;
        });
        return command;
    }

    private static int ShowReports(CliContext context, SpecSource source, string[] words, ShownFormat format)
    {
        var reports = source.Specs.Reports.Values
            .Where(report => Matches(words, Searched(report.Report)))
            .OrderBy(report => report.Report.Id, StringComparer.Ordinal)
            .ToList();
        if (format == ShownFormat.Table)
        {
            var table = Terminal.Table("Report", "Region", "English", "Code", "Level", "Year", "Facts");
            foreach (var (report, _) in reports)
            {
                table.AddPlainRow(
                    report.Id, Place(report.Region), report.Region.English ?? "", report.Region.Code ?? "", RecordNameOf(report.Level), Text(report.Year), Text(report.Facts.Count));
            }

            Terminal.Show(context, table);
            return reports.Count;
        }

        return Write(context, format, reports, (json, resolved) =>
        {
            var report = resolved.Report;
            json.WriteString("record", "report");
            json.WriteString("id", report.Id);
            json.WriteString("region", report.Region.Name);
            json.WriteString("english", report.Region.English);
            json.WriteString("regionCode", report.Region.Code);
            json.WriteTexts("parents", report.Region.Parents);
            json.WriteString("level", RecordNameOf(report.Level));
            json.WriteNumber("year", report.Year);
            json.WriteNumber("reviewYear", report.ReviewYear);
            json.WriteString("title", report.Title);
            json.WriteString("session", report.Session);
            json.WriteString("date", report.Date);
            json.WriteString("form", report.Form);
            json.WriteString("typeName", report.TypeName);
            json.WriteNumber("declaredFacts", report.Facts.Count);
        });
    }

    private static int ShowIndicators(CliContext context, ResolvedForm form, string[] words, ShownFormat format)
    {
        var found = form.Indicators.Where(indicator => Matches(words, Searched(indicator))).ToList();
        if (format == ShownFormat.Table)
        {
            var table = Terminal.Table("Indicator", "English", "中文", "Also called", "Units", "Measures");
            foreach (var indicator in found)
            {
                table.AddPlainRow(
                    indicator.Id, indicator.English, indicator.Chinese, Also(indicator, words), string.Join(' ', indicator.Units), string.Join(' ', Measures(indicator)));
            }

            Terminal.Show(context, table);
            return found.Count;
        }

        return Write(context, format, found, (json, indicator) =>
        {
            json.WriteString("record", "indicator");
            json.WriteString("id", indicator.Id);
            json.WriteString("english", indicator.English);
            json.WriteString("chinese", indicator.Chinese);
            json.WriteTexts("names", indicator.Names);
            json.WriteStartObject("measureNames");
            foreach (var names in indicator.MeasureNames.GroupBy(name => name.Measure))
            {
                json.WriteTexts(RecordNames.Of(names.Key), names.Select(name => name.Name));
            }

            json.WriteEndObject();
            json.WriteTexts("bareNames", indicator.BareNames);
            json.WriteString("dimension", indicator.Dimension.ToString().ToLowerInvariant());
            json.WriteTexts("units", indicator.Units);
            json.WriteTexts("measures", Measures(indicator));
        });
    }

    private static int Write<T>(CliContext context, ShownFormat format, List<T> items, Action<Utf8JsonWriter, T> write)
    {
        using var sink = RecordSink.Open(context, null, format == ShownFormat.Json ? RecordFormat.Json : RecordFormat.Ndjson);
        foreach (var item in items)
        {
            sink.Write(JsonLine.Of(json => write(json, item)).Span);
        }

        sink.Complete();
        return items.Count;
    }

    private static bool Matches(string[] words, IReadOnlyCollection<string> searched) =>
        words.All(word => searched.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static List<string> Searched(ReportSpec report) =>
    [
        report.Id, report.Region.Name, report.Region.English ?? "", report.Region.Code ?? "", .. report.Region.Parents, Text(report.Year),
        report.Title ?? "", RecordNameOf(report.Level),
    ];

    private static List<string> Searched(IndicatorSpec indicator) => [indicator.Id, indicator.English, indicator.Chinese, .. ShortForms(indicator)];

    private static IEnumerable<string> ShortForms(IndicatorSpec indicator) =>
        indicator.Names.Concat(indicator.MeasureNames.Select(name => name.Name)).Concat(indicator.BareNames).Where(name => name != indicator.Chinese).Distinct(StringComparer.Ordinal);

    /// <summary>The first short forms; those that the query found before the others.</summary>
    private static string Also(IndicatorSpec indicator, string[] words)
    {
        const int Shown = 4;
        var all = ShortForms(indicator).ToList();
        var first = all.OrderByDescending(name => words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase))).Take(Shown);
        return string.Join('、', first) + (all.Count > Shown ? "…" : "");
    }

    private static IEnumerable<string> Measures(IndicatorSpec indicator) => indicator.Measures.Select(measure => RecordNames.Of(measure.Measure));

    private static string Place(RegionSpec region) => string.Concat(region.Parents) + region.Name;

    private static string RecordNameOf(RegionLevel level) => level.ToString().ToLowerInvariant();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
