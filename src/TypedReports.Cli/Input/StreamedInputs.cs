using System.Globalization;
using System.Text.Json;
using TypedReports.Reading;

namespace TypedReports.Cli.Input;

/// <summary>NDJSON documents from a stream, <c>{"id","text","year"?,"region"?}</c> a line, one at a time.</summary>
internal static class StreamedInputs
{
    public static IEnumerable<PendingInput> Enumerate(Stream stream)
    {
        foreach (var line in DocumentLines.Read(stream))
        {
            if (!line.IsBlank)
            {
                yield return new PendingInput(() => Load(line));
            }
        }
    }

    private static InputDocument Load(DocumentLine line)
    {
        var source = "-:" + line.Number.ToString(CultureInfo.InvariantCulture);
        if (line.Bytes is not { } bytes)
        {
            return Failed(source, InputDiagnostics.TooLarge(line.Length));
        }

        try
        {
            using var json = JsonDocument.Parse(bytes.AsMemory(StartsWithMark(bytes) ? 3 : 0));
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? FromObject(json.RootElement, source, line.Number)
                : Failed(source, InputDiagnostics.NoDocument(line.Number, "it is no JSON object"));
        }
        catch (JsonException error)
        {
            return Failed(source, InputDiagnostics.NoDocument(line.Number, error.Message));
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate escape or bytes that are no UTF-8 inside a string.
            return Failed(source, InputDiagnostics.NoDocument(line.Number, "a string in it is not valid UTF-8"));
        }
    }

    private static InputDocument FromObject(JsonElement json, string source, long number)
    {
        var id = json.TryGetProperty("id", out var idValue) && idValue.ValueKind == JsonValueKind.String ? idValue.GetString()! : "";
        if (id.Length == 0)
        {
            return Failed(source, InputDiagnostics.NoDocument(number, "\"id\" is missing or no string"));
        }

        var document = new InputDocument { Id = id, Source = id };
        if (!json.TryGetProperty("text", out var textValue) || textValue.ValueKind != JsonValueKind.String)
        {
            return document with { Diagnostics = [InputDiagnostics.NoDocument(number, "\"text\" is missing or no string")] };
        }

        int? year = null;
        if (json.TryGetProperty("year", out var yearValue) && yearValue.ValueKind != JsonValueKind.Null)
        {
            if (yearValue.ValueKind != JsonValueKind.Number || !yearValue.TryGetInt32(out var stated) || stated is < 1900 or > 2200)
            {
                return document with { Diagnostics = [InputDiagnostics.NoDocument(number, "\"year\" is no year between 1900 and 2200")] };
            }

            year = stated;
        }

        string? region = null;
        if (json.TryGetProperty("region", out var regionValue) && regionValue.ValueKind != JsonValueKind.Null)
        {
            if (regionValue.ValueKind != JsonValueKind.String)
            {
                return document with { Diagnostics = [InputDiagnostics.NoDocument(number, "\"region\" is no string")] };
            }

            region = regionValue.GetString();
        }

        var text = textValue.GetString()!;
        var diagnostics = new List<ReadDiagnostic>();
        return document with
        {
            Sha256 = ReportMetadata.Hash(text),
            Text = TextDecoder.Accept(text, diagnostics),
            Year = year,
            Region = region,
            Diagnostics = diagnostics,
        };
    }

    private static InputDocument Failed(string source, ReadDiagnostic diagnostic) =>
        new() { Id = source, Source = source, Diagnostics = [diagnostic] };

    private static bool StartsWithMark(byte[] bytes) => bytes is [0xEF, 0xBB, 0xBF, ..];
}
