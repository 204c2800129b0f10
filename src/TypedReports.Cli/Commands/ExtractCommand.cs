using System.CommandLine;
using TypedReports.Cli.Output;
using TypedReports.Cli.Output.Tables;
using TypedReports.Records;

namespace TypedReports.Cli.Commands;

/// <summary><c>reports extract</c>: the facts of texts.</summary>
internal static class ExtractCommand
{
    private const string DefaultIndicator = "gdp";

    public static Command Create(CliContext context)
    {
        var command = new Command("extract", "Prints the facts of texts: one record an indicator, with value, period, bound and place.");
        var reading = new ReadingOptions(command, RecordFormat.Ndjson, RecordFormat.Json, RecordFormat.Csv, RecordFormat.Sqlite);
        var absences = new Option<bool>("--absences") { Description = "Add a record for each indicator without a fact: not stated, stated without a number, unreadable or ambiguous." };
        var partial = new Option<bool>("--partial") { Description = "Add facts of parts of a year (前三季度)." };
        var trace = new Option<bool>("--trace") { Description = "Add the field rule: what decided the fact." };
        var accounting = new Option<string?>("--accounting")
        {
            Description = "Write a record for each report to a file: its numbers by what became of them, and the share that facts claim (NDJSON).",
            HelpName = "FILE",
        };
        var profile = new Option<string?>("--profile")
        {
            Description = "The columns of a CSV table: facts (default), or panel (sentence, city, year, rate, tone, provinceCode, province, cityCode), one row a report.",
            HelpName = "facts|panel",
        };
        profile.AcceptOnlyFromAmong("facts", "panel");
        var indicators = new Option<string[]>("--indicator")
        {
            Description = "What a panel follows, ID or ID:MEASURE (default: gdp:growth); can be given several times.",
            HelpName = "ID",
        };
        var results = new Option<bool>("--results") { Description = "A panel of results of the year reported on instead of targets." };
        var bom = new Option<bool>("--bom") { Description = "Make the CSV table open well in Excel: a byte order mark, and no text that runs as a formula." };
        var dataPackage = new Option<bool>("--datapackage") { Description = "Write datapackage.json beside the CSV table: its columns, their types and meaning (Frictionless)." };
        foreach (var option in new Option[] { absences, partial, trace, accounting, profile, indicators, results, bom, dataPackage })
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var run = reading.Prepare(context, parsed);
            run.Plan = run.Plan with { Partial = parsed.GetValue(partial), Trace = parsed.GetValue(trace), Numbers = parsed.GetValue(accounting) is not null };
            var isPanel = parsed.GetValue(profile) == "panel";
            var wishes = new ExtractWishes
            {
                Format = run.Format ?? (isPanel ? RecordFormat.Csv : RecordFormat.Ndjson),
                WithAbsences = parsed.GetValue(absences),
                Accounting = parsed.GetValue(accounting),
                Panel = isPanel ? Series(run, parsed.GetValue(indicators), parsed.GetValue(results)) : null,
                ForSpreadsheet = parsed.GetValue(bom),
                WithDataPackage = parsed.GetValue(dataPackage),
            };
            if (!isPanel && (parsed.GetValue(results) || parsed.GetValue(indicators) is { Length: > 0 }))
            {
                throw CliException.Usage("--indicator and --results belong to --profile panel. To pick facts of an indicator from another format, filter its records.");
            }

            if (wishes.Format != RecordFormat.Csv && (isPanel || wishes.ForSpreadsheet || wishes.WithDataPackage || parsed.GetValue(profile) is not null))
            {
                throw CliException.Usage("--profile, --bom and --datapackage belong to --format csv.");
            }

            return (int)new Extraction(context, run, wishes).Run();
        });
        return command;
    }

    private static List<PanelSeries> Series(PreparedRun run, string[]? wanted, bool results)
    {
        var series = new List<PanelSeries>();
        foreach (var name in wanted is { Length: > 0 } ? wanted : [DefaultIndicator])
        {
            var (id, measureName) = name.Split(':', 2) is [var first, var second] ? (first, second) : (name, RecordNames.Of(Measure.Growth));
            if (run.Plan.Form.Find(id) is null)
            {
                throw CliException.Usage($"--indicator {id}: {Specs.Nearest.Hint(id, [.. run.Plan.Form.Indicators.Select(indicator => indicator.Id)])}");
            }

            FactSlot slot = measureName switch
            {
                "growth" => FactSlot.Growth,
                "level" => FactSlot.Level,
                "share" => FactSlot.Share,
                "change" => FactSlot.Change,
                _ => throw CliException.Usage($"--indicator {name}: a panel follows growth, level, share or change, not '{measureName}'."),
            };
            series.Add(new PanelSeries(id, slot, results ? Horizon.Review : Horizon.Goals));
        }

        return series;
    }
}
