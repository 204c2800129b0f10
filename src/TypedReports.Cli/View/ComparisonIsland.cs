using System.Text.Json;
using TypedReports.Cli.Comparing;
using TypedReports.Definitions;
using TypedReports.Records;
using TypedReports.Specs;

namespace TypedReports.Cli.View;

/// <summary>What reports achieved and promise, indicator by indicator, as the page's script reads it.</summary>
internal static class ComparisonIsland
{
    /// <summary>The comparison.</summary>
    /// <param name="reports">The reports, in the order of the page.</param>
    public static string Write(IReadOnlyList<ViewedReport> reports)
    {
        var compared = reports.Select(report => new ComparedReport(report.Read.Id, report.Region, report.Year, report.Read.Result, report.Reading, report.Read.Start)).ToList();
        var slots = Comparison.Of(compared, Indicators(reports), slots: null).GroupBy(row => (row.Indicator.Id, row.Slot.Name));
        return PageJson.Of(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("slots");
            foreach (var slot in slots)
            {
                WriteSlot(json, [.. slot]);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static IEnumerable<IndicatorSpec> Indicators(IReadOnlyList<ViewedReport> reports) =>
        reports.SelectMany(report => report.Plan.Indicators).DistinctBy(indicator => indicator.Id);

    private static void WriteSlot(Utf8JsonWriter json, List<ComparisonRow> rows)
    {
        var slot = rows[0].Slot;

        // Yuan and dollars share no axis: the unit of most facts has it, the others stand in the table.
        var unit = rows.SelectMany(row => new[] { row.Achieved.Fact, row.Promised.Fact }).OfType<ReportFact>()
            .GroupBy(fact => UnitSizes.Get(fact.Unit).Base, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;
        json.WriteStartObject();
        json.WriteString("indicator", rows[0].Indicator.Id);
        json.WriteString("name", slot.Name);
        json.WriteString("measure", RecordNames.Of(slot.Measure));
        json.WriteStated("of", slot.Of is { } of ? RecordNames.Of(of) : null);
        json.WriteStated("aggregate", RecordNames.Of(slot.Aggregate));
        json.WriteString("unit", unit);
        json.WriteStartArray("rows");
        for (var report = 0; report < rows.Count; report++)
        {
            // A slot has one row a report, in their order.
            var row = rows[report];
            json.WriteStartObject();
            json.WriteNumber("report", report);
            WriteCell(json, "achieved", row.Achieved, row.Report, unit);
            WriteCell(json, "promised", row.Promised, row.Report, unit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, string name, ComparisonCell cell, ComparedReport report, string unit)
    {
        json.WriteStartObject(name);
        if (cell.Fact is { } fact)
        {
            json.WriteNumber("fact", IndexOf(report.Reading.Facts, fact));
            json.WriteStatement(fact);
            json.WriteString("text", fact.Text);
            WritePosition(json, fact, unit);
        }
        else
        {
            json.WriteString("missing", RecordNames.Of(cell.Missing!.Value));
            json.WriteString("text", cell.Wording);
        }

        json.WriteEndObject();
    }

    // Where the value lies on the axis, in base units. A structure has no place on one.
    private static void WritePosition(Utf8JsonWriter json, ReportFact fact, string unit)
    {
        var size = UnitSizes.Get(fact.Unit);
        if (fact.Structure is null && size.Base == unit)
        {
            json.WriteNumber("x", (double)fact.Value * (double)size.Factor);
            if (fact.ValueUpper is { } upper)
            {
                json.WriteNumber("x2", (double)upper * (double)size.Factor);
            }
        }
    }

    private static int IndexOf(IReadOnlyList<ReportFact> facts, ReportFact fact)
    {
        var i = 0;
        while (!ReferenceEquals(facts[i], fact))
        {
            i++;
        }

        return i;
    }
}
