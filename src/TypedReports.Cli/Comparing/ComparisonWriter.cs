using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using TypedReports.Cli.Output;
using TypedReports.Records;

namespace TypedReports.Cli.Comparing;

/// <summary>Writes a comparison as a table, Markdown, CSV or records.</summary>
internal sealed class ComparisonWriter(CliContext context, IReadOnlyList<ComparisonRow> rows)
{
    public void Write(ShownFormat format)
    {
        switch (format)
        {
            case ShownFormat.Table:
                WriteTable();
                break;
            case ShownFormat.Markdown:
                WriteMarkdown();
                break;
            case ShownFormat.Csv:
                WriteCsv();
                break;
            default:
                WriteRecords();
                break;
        }
    }

    private void WriteTable()
    {
        var (headings, lines) = Cells();
        var table = Terminal.Table(headings);
        foreach (var line in lines)
        {
            table.AddPlainRow(line);
        }

        Terminal.Show(context, table);
    }

    private void WriteMarkdown()
    {
        var (headings, lines) = Cells();
        var text = new StringBuilder();
        AddLine(headings);
        AddLine(headings.Select(_ => "---"));
        foreach (var line in lines)
        {
            AddLine(line);
        }

        using var output = new ResultWriter(context);
        output.Write(text.ToString());

        void AddLine(IEnumerable<string> cells) => text.Append("| ")
            .AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))
            .Append(" |\n");
    }

    /// <summary>What people see: columns that say the same in every row are left out.</summary>
    private (List<string> Headings, List<List<string>> Lines) Cells()
    {
        List<(string Heading, Func<ComparisonRow, string> Cell)> columns =
        [
            ("Report", row => row.Report.Id),
            ("Region", row => row.Report.Region ?? "?"),
            ("Year", row => row.Report.Year is { } year ? Text(year) : "?"),
        ];
        if (rows.DistinctBy(row => row.Indicator.Id).Skip(1).Any())
        {
            columns.Add(("Indicator", row => row.Indicator.Id));
        }

        columns.Add(("Measure", row => row.Slot.Name));
        columns.Add(("Achieved", row => CellText.Of(row.Achieved)));
        columns.Add(("Promised", row => CellText.Of(row.Promised)));
        columns.Add(("Tone", CellText.ToneOf));
        return ([.. columns.Select(column => column.Heading)], [.. rows.Select(row => columns.Select(column => column.Cell(row)).ToList())]);
    }

    private void WriteRecords()
    {
        using var sink = RecordSink.Open(context, null, RecordFormat.Ndjson);
        foreach (var row in rows)
        {
            sink.Write(JsonLine.Of(json =>
            {
                json.WriteString("record", "comparison");
                json.WriteString("report", row.Report.Id);
                json.WriteString("region", row.Report.Region);
                json.WriteNumberOrNull("year", row.Report.Year);
                json.WriteString("indicator", row.Indicator.Id);
                json.WriteString("measure", RecordNames.Of(row.Slot.Measure));
                json.WriteString("of", row.Slot.Of is { } of ? RecordNames.Of(of) : null);
                json.WriteString("aggregate", RecordNames.Of(row.Slot.Aggregate));
                WriteCell(json, "achieved", row.Achieved, row.Report.Offset);
                WriteCell(json, "promised", row.Promised, row.Report.Offset);
            }).Span);
        }

        sink.Complete();
    }

    private static void WriteCell(Utf8JsonWriter json, string name, ComparisonCell cell, int offset)
    {
        json.WriteStartObject(name);
        if (cell.Fact is { } fact)
        {
            json.WriteString("period", fact.Period.ToString());
            json.WriteString("status", RecordNames.Of(fact.Status));
            if (fact.Structure is { } structure)
            {
                json.WriteString("value", structure);
            }
            else
            {
                json.WriteNumber("value", fact.Value);
            }

            json.WriteNumberOrNull("valueUpper", fact.ValueUpper);
            json.WriteString("unit", fact.Unit);
            json.WriteString("bound", RecordNames.Of(fact.Bound));
            json.WriteString("modality", fact.Modality);
            json.WriteString("scope", fact.Scope);
            json.WriteNumber("start", fact.Start + offset);
            json.WriteNumber("length", fact.Length);
            json.WriteString("text", fact.Text);
        }
        else
        {
            json.WriteString("missing", RecordNames.Of(cell.Missing!.Value));
            json.WriteString("text", cell.Wording);
        }

        json.WriteEndObject();
    }

    private void WriteCsv()
    {
        using var buffer = new MemoryStream();
        using (var csv = CsvWriter.Create(buffer, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true))
        {
            string[] common = ["report", "region", "year", "indicator", "measure", "of", "aggregate"];
            string[] cell = ["Period", "Status", "Value", "ValueUpper", "Unit", "Bound", "Modality", "Scope", "Missing", "Text"];
            csv.WriteHeader([.. common, .. cell.Select(name => "achieved" + name), .. cell.Select(name => "promised" + name)]);
            foreach (var row in rows)
            {
                csv.WriteRecord(
                [
                    row.Report.Id, row.Report.Region, row.Report.Year is { } year ? Text(year) : null, row.Indicator.Id, RecordNames.Of(row.Slot.Measure),
                    row.Slot.Of is { } of ? RecordNames.Of(of) : null, RecordNames.Of(row.Slot.Aggregate), .. CsvCell(row.Achieved), .. CsvCell(row.Promised),
                ]);
            }
        }

        using var output = new ResultWriter(context);
        output.Write(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static string?[] CsvCell(ComparisonCell cell) => cell.Fact is { } fact
        ?
        [
            fact.Period.ToString(), RecordNames.Of(fact.Status), fact.Structure ?? Text(fact.Value), fact.ValueUpper is { } upper ? Text(upper) : null,
            fact.Unit, RecordNames.Of(fact.Bound), fact.Modality, fact.Scope, null, fact.Text,
        ]
        : [null, null, null, null, null, null, null, null, RecordNames.Of(cell.Missing!.Value), cell.Wording];

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
