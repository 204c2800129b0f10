using System.Text;
using System.Text.Json;

namespace TypedReports.Records;

/// <summary>
/// Reads fact records: a report's expected facts (<c>&lt;id&gt;.facts.ndjson</c>) or what <c>extract</c> wrote. Fields it does
/// not know are passed over; a field it knows must be right.
/// </summary>
public static class FactRecordReader
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, UTF-8.</param>
    /// <returns>The records, in order.</returns>
    /// <exception cref="RecordFormatException">A line is no fact record.</exception>
    public static IReadOnlyList<FactRecord> ReadFile(string path)
    {
        using var reader = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
        return [.. Read(reader)];
    }

    /// <summary>Reads records one by one. Blank lines are passed over.</summary>
    /// <param name="reader">The lines.</param>
    /// <returns>The records, each read when it is asked for.</returns>
    /// <exception cref="RecordFormatException">A line is no fact record.</exception>
    public static IEnumerable<FactRecord> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Lines(reader);
    }

    /// <summary>Reads one record.</summary>
    /// <param name="line">A JSON object.</param>
    /// <param name="number">The line's number, for messages and <see cref="FactRecord.Line"/>.</param>
    /// <returns>The record.</returns>
    /// <exception cref="RecordFormatException">The line is no fact record.</exception>
    public static FactRecord Parse(string line, int number = 1)
    {
        ArgumentNullException.ThrowIfNull(line);
        try
        {
            using var document = JsonDocument.Parse(line, Options);
            return new RecordFields(document.RootElement, number).ToFact();
        }
        catch (JsonException error)
        {
            throw new RecordFormatException(number, null, $"no JSON object: {error.Message}", error);
        }
    }

    private static IEnumerable<FactRecord> Lines(TextReader reader)
    {
        for (var number = 1; ReadLine(reader, number) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Parse(line, number);
            }
        }
    }

    private static string? ReadLine(TextReader reader, int number)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException error)
        {
            throw new RecordFormatException(number, null, "the file is not UTF-8", error);
        }
    }
}
