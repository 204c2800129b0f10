using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TypedReports.Cli.Output.Tables;

/// <summary>
/// The description of a written table as a Frictionless Data Package (version 2 of the standard): its one resource with a
/// Table Schema, and the labels of values that are missing.
/// </summary>
internal static class DataPackage
{
    private const string DefaultName = "datapackage.json";

    private const string PackageProfile = "https://datapackage.org/profiles/2.0/datapackage.json";
    private const string ResourceProfile = "https://datapackage.org/profiles/2.0/dataresource.json";
    private const string SchemaProfile = "https://datapackage.org/profiles/2.0/tableschema.json";
    private const string DialectProfile = "https://datapackage.org/profiles/2.0/tabledialect.json";

    /// <summary>Whether a package can name the table: the standard takes no path that begins like a hidden file or a home folder.</summary>
    public static bool CanName(string table) => Path.GetFileName(table) is not ['.' or '~', ..];

    /// <summary>Where the package of a table stands: beside it.</summary>
    public static string Beside(string table) => Path.Combine(Path.GetDirectoryName(table)!, DefaultName);

    /// <summary>Writes the package of a table that is complete.</summary>
    /// <param name="table">The full path of the table.</param>
    /// <param name="title">What the table is.</param>
    /// <param name="fields">Its columns.</param>
    public static void Write(string table, string title, IReadOnlyList<SchemaField> fields)
    {
        using var content = File.OpenRead(table);
        var bytes = content.Length;
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        using var file = new FileStream(Beside(table), FileMode.Create, FileAccess.Write, FileShare.Read);
        using (var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            var name = Name(table);
            json.WriteStartObject();
            json.WriteString("$schema", PackageProfile);
            json.WriteString("name", name);
            json.WriteString("title", title);
            json.WriteString("description", "Read from Chinese government work reports (政府工作报告). Every row leads back to its place in a text.");
            json.WriteStartArray("resources");
            json.WriteStartObject();
            json.WriteString("$schema", ResourceProfile);
            json.WriteString("name", name);
            json.WriteString("type", "table");
            json.WriteString("path", Path.GetFileName(table));
            json.WriteString("format", "csv");
            json.WriteString("mediatype", "text/csv");
            json.WriteString("encoding", "utf-8");
            json.WriteNumber("bytes", bytes);
            json.WriteString("hash", "sha256:" + hash);
            WriteDialect(json);
            WriteSchema(json, fields);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        file.Write("\n"u8);
    }

    private static void WriteDialect(Utf8JsonWriter json)
    {
        json.WriteStartObject("dialect");
        json.WriteString("$schema", DialectProfile);
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
    }

    private static void WriteSchema(Utf8JsonWriter json, IReadOnlyList<SchemaField> fields)
    {
        json.WriteStartObject("schema");
        json.WriteString("$schema", SchemaProfile);
        json.WriteStartArray("fields");
        foreach (var field in fields)
        {
            json.WriteStartObject();
            json.WriteString("name", field.Name);
            json.WriteString("type", field.Type switch
            {
                ColumnType.Number => "number",
                ColumnType.Integer => "integer",
                _ => "string",
            });
            json.WriteString("description", field.Description);
            WriteConstraints(json, field);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        foreach (var (value, label) in MissingValues.All)
        {
            json.WriteStartObject();
            json.WriteString("value", value);
            json.WriteString("label", label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteConstraints(Utf8JsonWriter json, SchemaField field)
    {
        if (!field.IsRequired && field.Values is null && field.Pattern is null)
        {
            return;
        }

        json.WriteStartObject("constraints");
        if (field.IsRequired)
        {
            json.WriteBoolean("required", true);
        }

        if (field.Values is not null)
        {
            json.WriteStartArray("enum");
            foreach (var value in field.Values)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }

        if (field.Pattern is not null)
        {
            json.WriteString("pattern", field.Pattern);
        }

        json.WriteEndObject();
    }

    /// <summary>A name as the standard wants it: lower case, digits, and <c>._-</c> between.</summary>
    private static string Name(string table)
    {
        var name = string.Concat(Path.GetFileNameWithoutExtension(table).ToLower(CultureInfo.InvariantCulture)
            .Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '_' or '-' ? c : '-')).Trim('-', '.');
        return name.Length == 0 ? "table" : name;
    }
}
