using System.Globalization;
using System.Text.Json;
using TypedReports.Definitions;
using TypedReports.Reading.Normalizing;
using TypedReports.Records;

namespace TypedReports.Cli.View;

/// <summary>One report as the page's script reads it. Numbers of the text are strings: they keep exactly their digits.</summary>
internal static class ReportIsland
{
    public static string Write(ViewedReport report) => PageJson.Of(json =>
    {
        var result = report.Read.Result;
        var normalized = Normalizer.Normalize(result.Text, []);
        json.WriteStartObject();
        json.WriteString("id", report.Read.Id);
        WriteSource(json, report);
        json.WriteString("text", result.Text);
        json.WriteNumber("offset", report.Read.Start);
        WriteNormalized(json, NormalizedDiff.Of(normalized));
        WriteHeadings(json, report);
        json.WriteStartArray("facts");
        foreach (var fact in report.Reading.Facts)
        {
            WriteFact(json, fact);
        }

        json.WriteEndArray();
        WriteNumbers(json, report.Reading.Accounting);
        WriteDamage(json, report);
        WriteAbsences(json, report, new Candidates(result.Form, normalized));
        json.WriteEndObject();
    });

    private static void WriteSource(Utf8JsonWriter json, ViewedReport report)
    {
        var metadata = report.Read.Result.Metadata;
        var spec = report.Spec?.Report;
        json.WriteStated("source", report.Document.Source);
        json.WriteStated("sha256", report.Document.Sha256);
        json.WriteStated("title", metadata.Title ?? spec?.Title);
        json.WriteStated("region", report.Region);
        json.WriteStated("english", spec?.Region.English);
        json.WriteStated("code", spec?.Region.Code ?? metadata.RegionCode);
        json.WriteStated("level", spec is null ? metadata.Level : spec.Level.ToString().ToLowerInvariant());
        json.WriteStated("year", Text(report.Year));
        json.WriteStated("reviewYear", Text(spec?.ReviewYear ?? metadata.ReviewYear));
        json.WriteStated("session", spec?.Session ?? metadata.Session);
        json.WriteStated("date", spec?.Date ?? metadata.Date);
        json.WriteStated("speaker", metadata.Speaker);
        json.WriteStated("publisher", metadata.Publisher);
        json.WriteStated("spec", spec?.Id);
        json.WriteString("form", report.Read.Result.Form.Id);
        json.WriteStartArray("parents");
        foreach (var parent in spec is null ? [] : spec.Region.Parents.ToArray())
        {
            json.WriteStringValue(parent);
        }

        json.WriteEndArray();
    }

    private static string? Text(int? year) => year?.ToString(CultureInfo.InvariantCulture);

    private static void WriteNormalized(Utf8JsonWriter json, NormalizedDiff diff)
    {
        json.WriteStartObject("normalized");
        json.WriteStartArray("steps");
        foreach (var step in diff.Steps)
        {
            json.WriteStartArray();
            json.WriteStringValue(step.Name);
            json.WriteNumberValue(step.Count);
            json.WriteNumberValue(step.First);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartObject("always");
        foreach (var (from, to) in diff.Always)
        {
            json.WriteString(from.ToString(), to.ToString());
        }

        json.WriteEndObject();
        json.WriteStartArray("here");
        foreach (var (start, became) in diff.Here)
        {
            json.WriteTuple(start, became);
        }

        json.WriteEndArray();
        json.WriteStartArray("drops");
        foreach (var (start, length) in diff.Drops)
        {
            json.WriteTuple(start, length);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteHeadings(Utf8JsonWriter json, ViewedReport report)
    {
        json.WriteStartArray("headings");
        foreach (var heading in report.Reading.Headings)
        {
            json.WriteStartObject();
            json.WriteNumber("level", heading.Level);
            json.WriteString("title", heading.Number + heading.Title);
            json.WriteString("role", RecordNames.Of(heading.Role));
            json.WriteNumber("start", heading.Start);
            json.WriteNumber("length", heading.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFact(Utf8JsonWriter json, ReportFact fact)
    {
        json.WriteStartObject();
        json.WriteString("indicator", fact.Indicator);
        json.WriteString("measure", RecordNames.Of(fact.Measure));
        json.WriteStated("of", fact.Of is { } of ? RecordNames.Of(of) : null);
        json.WriteStated("aggregate", RecordNames.Of(fact.Aggregate));
        json.WriteStatement(fact);
        json.WriteString("section", RecordNames.Of(fact.Section));
        json.WriteString("order", Order(fact));
        json.WriteNumber("start", fact.Start);
        json.WriteNumber("length", fact.Length);
        json.WriteNumber("valueStart", fact.ValueStart);
        json.WriteNumber("valueLength", fact.ValueLength);
        json.WriteEndObject();
    }

    // 2 万户 stand behind 9000 户: values are sorted in their base unit.
    private static string Order(ReportFact fact)
    {
        var unit = UnitSizes.Get(fact.Unit);
        try
        {
            return (fact.Value * unit.Factor).ToString(CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return fact.Value.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static void WriteNumbers(Utf8JsonWriter json, ReportAccounting accounting)
    {
        json.WriteStartObject("numbers");
        foreach (var numberClass in Enum.GetValues<NumberClass>())
        {
            json.WriteNumber(numberClass.ToString().ToLowerInvariant(), accounting.Count(numberClass));
        }

        json.WriteNumber("total", accounting.Total);
        json.WriteNumber("claimed", accounting.Claimed);
        json.WriteEndObject();
        json.WriteStartArray("quantities");
        foreach (var number in accounting.Numbers.Where(number => number.Class == NumberClass.Quantity))
        {
            json.WriteTuple(number.Start, number.Length);
        }

        json.WriteEndArray();
    }

    private static void WriteDamage(Utf8JsonWriter json, ViewedReport report)
    {
        json.WriteStartArray("damage");
        foreach (var place in DamagedPlaces.Of(report))
        {
            json.WriteStartObject();
            json.WriteStated("code", place.Code);
            json.WriteString("message", place.Message);
            json.WriteStated("reading", place.Reading);
            json.WriteBoolean("known", place.IsKnown);
            json.WriteNumber("start", place.Start);
            json.WriteNumber("length", place.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in Notes(report))
        {
            json.WriteStartObject();
            json.WriteString("code", note.Code);
            json.WriteString("severity", RecordNames.Of(note.Severity));
            json.WriteString("message", note.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What is to be said of the text as a whole, or not of damage.</summary>
    private static IEnumerable<ReportDiagnostic> Notes(ViewedReport report)
    {
        var text = report.Read.Result.Text.Length;
        var ofSource = report.Document.Diagnostics.Select(diagnostic => ReportDiagnostic.From(diagnostic, report.Read.Id));
        return ofSource.Concat(report.Reading.Diagnostics.Where(diagnostic =>
            !diagnostic.Code.StartsWith("TR2", StringComparison.Ordinal) || diagnostic.Length == 0 || diagnostic.Length == text));
    }

    private static void WriteAbsences(Utf8JsonWriter json, ViewedReport report, Candidates candidates)
    {
        json.WriteStartArray("declared");
        foreach (var slot in report.Spec?.Report.Facts.ToArray() ?? [])
        {
            if (SlotRules.SlotOf(slot.Measure, slot.Of, slot.Aggregate) is { } place && !report.Reading.Index.Has(slot.Horizon, slot.Indicator, place))
            {
                json.WriteStartObject();
                json.WriteString("indicator", slot.Indicator);
                json.WriteString("slot", slot.Slot.Name);
                json.WriteString("horizon", slot.Horizon.ToString());
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("absences");
        foreach (var absence in report.Reading.Absences)
        {
            json.WriteStartObject();
            json.WriteString("indicator", absence.Indicator);
            json.WriteString("measure", RecordNames.Of(absence.Measure));
            json.WriteString("reason", RecordNames.Of(absence.Reason));
            json.WriteNumber("start", absence.Start);
            json.WriteNumber("length", absence.Length);
            json.WriteStartArray("candidates");
            foreach (var candidate in absence.Reason == AbsenceReason.NotStated ? candidates.For(absence.Indicator) : [])
            {
                json.WriteTuple((int)candidate.Kind, candidate.Start, candidate.Length, candidate.WordStart, candidate.WordLength);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
