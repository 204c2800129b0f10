using System.Globalization;
using TypedReports.Records;

namespace TypedReports.Cli.Output.Tables;

/// <summary>The tidy table: one row a fact, each leading back to its sentence.</summary>
internal static class FactTable
{
    private static readonly IReadOnlyList<string> Levels = ["nation", "province", "prefecture", "county", "township"];

    /// <summary>The columns in order; names are those of the records' fields where there are some.</summary>
    public static IReadOnlyList<TableColumn<FactRow>> Columns { get; } =
    [
        Text("report", "The report: its file name without .txt, or the document's id.", r => r.Report.Id) with { IsRequired = true },
        Text("region", "The Chinese name of the region whose government reports.", r => r.Region.Name),
        Text("regionCode", "The region's code of GB/T 2260; of a township with three more digits.", r => r.Region.Code) with { Pattern = "[0-9]{6}([0-9]{3})?" },
        Text("level", "The level of the government.", r => r.Region.Level) with { Values = Levels },
        Integer("year", "The year whose work the report plans.", r => r.Report.Result.Metadata.Year),
        Text("indicator", "The indicator's id.", r => r.Indicator) with { IsRequired = true },
        Text("chinese", "The indicator's official Chinese name.", r => r.Definition?.Chinese),
        Text("english", "The indicator's official English name.", r => r.Definition?.English),
        Text("measure", "What is stated of the indicator: its own value, its growth in percent, its absolute change, its share of a whole in percent, a rank, or a structure.", r => RecordNames.Of(r.Measure))
            with { IsRequired = true, Values = Names<Measure>(RecordNames.Of) },
        Text("of", "What a rank or a change is of.", r => r.Fact?.Of is { } of ? RecordNames.Of(of) : null) with { Values = ["level", "growth", "share"] },
        Text("period", "The time it speaks of: a year, several years, or quarters of a year (2022Q1-Q3).", r => r.Fact?.Period.ToString())
            with { Pattern = "[0-9]{4}(-[0-9]{4}|Q[1-4](-Q[1-4])?)?" },
        Text("aggregate", "How a figure over several years sums them up.", r => r.Fact is null ? null : RecordNames.Of(r.Fact.Aggregate)) with { Values = ["annual-average", "cumulative"] },
        Text("status", "Whether it has happened, is estimated or is promised.", r => r.Fact is null ? null : RecordNames.Of(r.Fact.Status)) with { Values = Names<FactStatus>(RecordNames.Of) },
        Number("value", "The number in the unit of the text, with exactly its digits; the lower end of a range. Empty for a ratio, whose parts are in the column ratio.", r => r.Missing ?? (r.Fact!.Structure is null ? ExactNumbers.Digits(r.Fact.Value) : null)),
        Number("valueUpper", "The upper end of a range, in the unit of the text.", r => r.Fact?.Upper is { } upper ? ExactNumbers.Digits(upper) : null),
        Text("unit", "The unit of the text, scale word included (亿元).", r => string.IsNullOrEmpty(r.Fact?.Unit) ? null : r.Fact.Unit),
        Number("baseValue", "The value in its base unit, exact, so that values of different units compare: 326.3亿元 is 32630000000 元.", r => Base(r, r.Fact?.Value)),
        Text("bound", "How the text limits the number; on a fall it stands on the size of the fall.", r => r.Fact is null ? null : RecordNames.Of(r.Fact.Bound)) with { Values = Names<Bound>(RecordNames.Of) },
        Text("modality", "The wording that hardens or softens a target (力争, 确保), as the text has it.", r => r.Fact?.Modality),
        Text("section", "The part of the report it stands in.", r => r.Fact is null ? null : RecordNames.Of(r.Fact.Section)) with { Values = Names<SectionRole>(RecordNames.Of) },
        Text("sentence", "The sentence it was read from, verbatim.", r => r.Sentence),
        Integer("start", "Where the statement begins in the text, in UTF-16 code units from 0.", r => Start(r)),
        Integer("length", "The statement's length in UTF-16 code units.", r => r.Length == 0 ? null : r.Length),
        Text("baseUnit", "The unit of baseValue.", r => r.Fact is null ? null : ExactNumbers.BaseUnit(r.Fact.Unit)),
        Number("baseValueUpper", "The upper end of a range in its base unit.", r => Base(r, r.Fact?.Upper)),
        Text("ratio", "The parts of a structure as the text has them (1.3:63.7:35).", r => r.Fact?.Structure),
        Text("scope", "Among whom a rank is one (全省), where the text says so.", r => r.Fact?.Scope),
        Text("text", "The statement, verbatim.", r => r.Text),
        Integer("valueStart", "Where the value with unit and bound begins in the text.", r => r.Fact is null ? null : r.Fact.ValueStart + r.Report.Start),
        Integer("valueLength", "The length of the value with unit and bound.", r => r.Fact?.ValueLength),
    ];

    /// <summary>The column that says what decided a fact, behind the others when it is asked for.</summary>
    public static TableColumn<FactRow> Rule { get; } = Text("rule", "The rule that decided the fact.", r => r.Rule);

    private static string? Base(FactRow row, decimal? value) =>
        value is { } number && row.Fact!.Structure is null && ExactNumbers.InBaseUnit(number, row.Fact.Unit) is { } size ? ExactNumbers.Digits(size) : null;

    private static int? Start(FactRow row) => row.Length == 0 ? null : row.Start + row.Report.Start;

    private static string[] Names<T>(Func<T, string> name)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(name)];

    private static TableColumn<FactRow> Text(string name, string description, Func<FactRow, string?> cell) => new(name, ColumnType.String, description, cell);

    private static TableColumn<FactRow> Number(string name, string description, Func<FactRow, string?> cell) => new(name, ColumnType.Number, description, cell);

    private static TableColumn<FactRow> Integer(string name, string description, Func<FactRow, int?> cell) =>
        new(name, ColumnType.Integer, description, row => cell(row)?.ToString(CultureInfo.InvariantCulture));
}
