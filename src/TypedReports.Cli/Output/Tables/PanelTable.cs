using System.Globalization;
using TypedReports.Cli.Processing;
using TypedReports.Definitions;
using TypedReports.Records;

namespace TypedReports.Cli.Output.Tables;

/// <summary>Which slot of each report a panel follows: by default the growth target of GDP for the year planned.</summary>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Slot">What is stated of it.</param>
/// <param name="Horizon">Targets, or results of the year that is reported on.</param>
internal sealed record PanelSeries(string Indicator, FactSlot Slot, Horizon Horizon);

/// <summary>A row of the panel: the fact of one series in one report, or the label of its absence.</summary>
internal sealed record PanelRow(ReadReport Report, RegionInfo Region, PanelSeries Series)
{
    /// <summary>The fact; null when there is none.</summary>
    public ReportFact? Fact { get; init; }

    /// <summary>The label in the rate's place; null in a row for a fact.</summary>
    public string? Missing { get; init; }

    /// <summary>Where the statement begins in the report's text.</summary>
    public int Start { get; init; }

    /// <summary>The statement's length; 0 when the text says nothing of it.</summary>
    public int Length { get; init; }

    public int? Year => Fact?.Period.FirstYear
        ?? (Series.Horizon == Horizon.Goals ? Report.Result.Metadata.Year : Report.Result.Metadata.ReviewYear);

    public string? Sentence => Length == 0 ? null : new ReportSource(Report.Id, Report.Result.Text, Start, Length, default).Sentence;

    public string? Tone => Fact is null ? null : Tables.Tone.Of(Fact, Report.Result.Text.AsSpan(Fact.ValueStart, Fact.ValueLength));

    /// <summary>One row a report and series: the fact that the typed model has in this place. Reports without one have a row only when absences are wanted.</summary>
    public static IEnumerable<PanelRow> Of(
        DocumentReading document, RegionDirectory regions, IReadOnlyList<PanelSeries> series, bool withAbsences)
    {
        foreach (var report in document.Reports)
        {
            var region = regions.Of(report.Result);
            var index = new ReportReading(report.Result, null, report.Id).Index;
            foreach (var wanted in series)
            {
                if (index.Record(wanted.Horizon, wanted.Indicator, wanted.Slot) is { } fact)
                {
                    yield return new PanelRow(report, region, wanted) { Fact = fact, Start = fact.Start, Length = fact.Length };
                }
                else if (withAbsences)
                {
                    var absence = Find(report, wanted);
                    yield return new PanelRow(report, region, wanted)
                    {
                        Missing = absence?.Label ?? MissingValues.Of(AbsenceReason.NotStated),
                        Start = absence?.Start ?? 0,
                        Length = absence?.Length ?? 0,
                    };
                }
            }
        }
    }

    /// <summary>The absence that explains the missing row: one of the same measure, else one of the indicator as a whole.</summary>
    private static LabelledAbsence? Find(ReadReport report, PanelSeries series)
    {
        var measure = SlotRules.MeasuresOf(series.Slot)[0];
        var own = Absences.Of(report).Where(absence => absence.Indicator == series.Indicator).ToList();
        return own.Find(absence => absence.Measure == measure) ?? own.Find(absence => absence.Length == 0);
    }
}

/// <summary>
/// The panel as research on growth targets keeps it, one row a report: sentence, city, year, rate, tone, province code,
/// province, city code; behind them what leads back to the text.
/// </summary>
internal static class PanelTable
{
    /// <summary>The columns in order.</summary>
    public static IReadOnlyList<TableColumn<PanelRow>> Columns { get; } =
    [
        Text("sentence", "The sentence it was read from, verbatim.", r => r.Sentence),
        Text("city", "The Chinese name of the region whose government reports, whatever its level.", r => r.Region.Name),
        Integer("year", "The year the rate is of: of a target the year planned, of a result the year reported on.", r => r.Year),
        Number("rate", "The rate in the unit of the text, with exactly its digits; the lower end of a range.", r => r.Missing ?? ExactNumbers.Digits(r.Fact!.Value)),
        Text("tone", "The words that make it hard or soft, as the text has them: modality (力争, 确保) and bound (左右, 以上), separated by a blank; empty for a plain number.", r => r.Tone),
        Text("provinceCode", "The province's code of GB/T 2260.", r => r.Region.ProvinceCode) with { Pattern = "[0-9]{6}" },
        Text("province", "The province's Chinese name.", r => r.Region.Province),
        Text("cityCode", "The region's code of GB/T 2260; of a township with three more digits.", r => r.Region.Code) with { Pattern = "[0-9]{6}([0-9]{3})?" },
        Number("rateUpper", "The upper end of a range.", r => r.Fact?.ValueUpper is { } upper ? ExactNumbers.Digits(upper) : null),
        Text("unit", "The unit of the rate.", r => r.Fact?.Unit),
        Text("bound", "How the text limits the rate.", r => r.Fact is null ? null : RecordNames.Of(r.Fact.Bound)) with { Values = [.. Enum.GetValues<Bound>().Select(RecordNames.Of)] },
        Text("indicator", "The indicator's id.", r => r.Series.Indicator) with { IsRequired = true },
        Text("status", "Whether it has happened, is estimated or is promised.", r => r.Fact is null ? null : RecordNames.Of(r.Fact.Status)) with { Values = [.. Enum.GetValues<FactStatus>().Select(RecordNames.Of)] },
        Text("report", "The report: its file name without .txt, or the document's id.", r => r.Report.Id) with { IsRequired = true },
        Integer("start", "Where the statement begins in the text, in UTF-16 code units from 0.", r => r.Length == 0 ? null : r.Start + r.Report.Start),
        Integer("length", "The statement's length in UTF-16 code units.", r => r.Length == 0 ? null : r.Length),
    ];

    private static TableColumn<PanelRow> Text(string name, string description, Func<PanelRow, string?> cell) => new(name, ColumnType.String, description, cell);

    private static TableColumn<PanelRow> Number(string name, string description, Func<PanelRow, string?> cell) => new(name, ColumnType.Number, description, cell);

    private static TableColumn<PanelRow> Integer(string name, string description, Func<PanelRow, int?> cell) =>
        new(name, ColumnType.Integer, description, row => cell(row)?.ToString(CultureInfo.InvariantCulture));
}
