using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using TypedReports.Records;

namespace TypedReports.Cli.View;

/// <summary>JSON that stands inside an HTML page: Chinese as it is, but nothing that a browser could take for markup.</summary>
internal static class PageJson
{
    // Unlike the relaxed encoder of records, this one escapes <, > and &: a report text with </script> in it stays a text.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The JSON that <paramref name="write"/> writes.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a string field, and no field at all for null.</summary>
    public static void WriteStated(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>Writes what a fact states, as the scripts of both pages read it.</summary>
    public static void WriteStatement(this Utf8JsonWriter json, ReportFact fact)
    {
        json.WriteString("period", fact.Period.ToString());
        json.WriteString("status", RecordNames.Of(fact.Status));
        json.WriteString("value", fact.Structure ?? fact.Value.ToString(CultureInfo.InvariantCulture));
        json.WriteStated("valueUpper", fact.ValueUpper?.ToString(CultureInfo.InvariantCulture));
        json.WriteString("unit", fact.Unit);
        json.WriteString("bound", RecordNames.Of(fact.Bound));
        json.WriteStated("modality", fact.Modality);
        json.WriteStated("scope", fact.Scope);
    }

    /// <summary>Writes numbers as an array.</summary>
    public static void WriteTuple(this Utf8JsonWriter json, params ReadOnlySpan<int> numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }
}
