using System.Globalization;
using System.Text.Json;
using TypedReports.Cli.Output;
using TypedReports.Records;

namespace TypedReports.Cli.Checking;

/// <summary>Shows what a check found: two tables for people, diagnostic and check records for programs.</summary>
internal sealed class CheckWriter(CliContext context)
{
    /// <summary>Writes everything.</summary>
    /// <param name="format">How.</param>
    /// <param name="verdicts">What came of each report.</param>
    /// <param name="others">Rows about no single report.</param>
    public void Write(ShownFormat format, IReadOnlyList<SpecVerdict> verdicts, IReadOnlyList<CheckRow> others)
    {
        var rows = others.Concat(verdicts.SelectMany(verdict => verdict.Rows)).ToList();
        if (format == ShownFormat.Table)
        {
            WriteTables(verdicts, rows);
            return;
        }

        using var sink = RecordSink.Open(context, null, format == ShownFormat.Json ? RecordFormat.Json : RecordFormat.Ndjson);
        foreach (var row in rows)
        {
            sink.Write(JsonLine.Of(json => WriteRow(json, row)).Span);
        }

        foreach (var verdict in verdicts)
        {
            sink.Write(JsonLine.Of(json => WriteVerdict(json, verdict)).Span);
        }

        sink.Complete();
    }

    private void WriteTables(IReadOnlyList<SpecVerdict> verdicts, List<CheckRow> rows)
    {
        if (rows.Count > 0)
        {
            var problems = Terminal.Table("Problem", "Where", "What");
            foreach (var row in rows)
            {
                problems.AddPlainRow($"{RecordNames.Of(row.Severity)} {row.Code}", row.Where, row.Message);
            }

            Terminal.Show(context, problems);
        }

        if (verdicts.Count == 0)
        {
            return;
        }

        var summary = Terminal.Table("Report", "Result", "Declared", "Found", "Claimed");
        foreach (var verdict in verdicts)
        {
            summary.AddPlainRow(
                verdict.Report, Result(verdict), Text(verdict.Declared),
                $"{verdict.Found}, {(verdict.Expected is { } expected ? Text(expected) : "none")} expected",
                verdict.Accounting is { } numbers ? $"{(numbers.Claimed * 100).ToString("0.#", CultureInfo.InvariantCulture)}% of {numbers.Total} numbers" : "—");
        }

        Terminal.Show(context, summary);
    }

    /// <summary>The worst in words: <c>ok</c>, <c>1 warning</c>, <c>2 errors</c>.</summary>
    private static string Result(SpecVerdict verdict)
    {
        foreach (var severity in new[] { DiagnosticSeverity.Error, DiagnosticSeverity.Warning })
        {
            if (verdict.Count(severity) is > 0 and var count)
            {
                return $"{count} {RecordNames.Of(severity)}{(count == 1 ? "" : "s")}";
            }
        }

        return "ok";
    }

    private static void WriteRow(Utf8JsonWriter json, CheckRow row)
    {
        json.WriteString("record", "diagnostic");
        json.WriteString("report", row.Report);
        json.WriteString("code", row.Code);
        json.WriteString("severity", RecordNames.Of(row.Severity));
        json.WriteString("message", row.Message);
        json.WriteNumber("start", row.Start);
        json.WriteNumber("length", row.Length);
        json.WriteString("file", row.File);
        json.WriteNumberOrNull("line", row.Line == 0 ? null : row.Line);
        json.WriteNumberOrNull("column", row.Column == 0 ? null : row.Column);
        if (row.Difference is not { } difference)
        {
            return;
        }

        var fact = difference.Fact;
        json.WriteString("difference", difference.Kind.ToString().ToLowerInvariant());
        json.WriteString("indicator", fact.Indicator);
        json.WriteString("measure", RecordNames.Of(fact.Measure));
        json.WriteString("of", fact.Of is { } of ? RecordNames.Of(of) : null);
        json.WriteString("period", fact.Period.ToString());
        json.WriteString("text", fact.Text);
        json.WriteStartArray("fields");
        foreach (var field in difference.Fields)
        {
            json.WriteStartObject();
            json.WriteString("field", field.Field);
            json.WriteString("expected", field.Expected);
            json.WriteString("found", field.Found);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteVerdict(Utf8JsonWriter json, SpecVerdict verdict)
    {
        json.WriteString("record", "check");
        json.WriteString("report", verdict.Report);
        json.WriteBoolean("passed", verdict.Count(DiagnosticSeverity.Error) == 0);
        json.WriteNumber("errors", verdict.Count(DiagnosticSeverity.Error));
        json.WriteNumber("warnings", verdict.Count(DiagnosticSeverity.Warning));
        json.WriteNumber("declared", verdict.Declared);
        json.WriteNumberOrNull("expected", verdict.Expected);
        json.WriteNumber("found", verdict.Found);
        json.WriteNumber("missing", verdict.Count(FactDifferenceKind.Missing));
        json.WriteNumber("unexpected", verdict.Count(FactDifferenceKind.Unexpected));
        json.WriteNumber("changed", verdict.Count(FactDifferenceKind.Changed));
        json.WriteNumberOrNull("numbers", verdict.Accounting?.Total);
        json.WriteNumberOrNull("claimed", verdict.Accounting?.Claimed);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
