using System.Globalization;
using System.Text.Json;
using TypedReports.Reading;

namespace TypedReports.Cli.Input;

/// <summary>NDJSON documents from a stream, <c>{"id","text","year"?,"region"?}</c> a line, one at a time.</summary>
internal static class StreamedInputs
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    public static IEnumerable<PendingInput> Enumerate(Stream stream)
    {
        foreach (var line in DocumentLines.Read(stream))
        {
            yield return new PendingInput(() => Load(line));
        }
    }

    private static InputDocument Load(DocumentLine line)
    {
        var source = "-:" + line.Number.ToString(CultureInfo.InvariantCulture);
        if (line.IsTooLong)
        {
            return Failed(source, InputDiagnostics.TooLarge(line.Length));
        }

        DocumentFields fields;
        try
        {
            fields = DocumentFields.Read(line.Bytes.StartsWith(Mark) ? line.Bytes[Mark.Length..] : line.Bytes);
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
        finally
        {
            line.Release();
        }

        if (fields.Id is not { } id)
        {
            return Failed(source, InputDiagnostics.NoDocument(line.Number, fields.Problem!));
        }

        var document = new InputDocument { Id = id, Source = id, Year = fields.Year, Region = fields.Region };
        if (fields.Problem is not null)
        {
            return document with { Diagnostics = [InputDiagnostics.NoDocument(line.Number, fields.Problem)] };
        }

        var diagnostics = new List<ReadDiagnostic>();
        return document with
        {
            Text = TextDecoder.Accept(fields.Text!, diagnostics),
            Diagnostics = diagnostics,
        };
    }

    private static InputDocument Failed(string source, ReadDiagnostic diagnostic) =>
        new() { Id = source, Source = source, Diagnostics = [diagnostic] };
}
