using System.Text.Json;

namespace TypedReports.Cli.Input;

/// <summary>The fields of one document of a stream. Fields it does not know are passed over; of a repeated one the last counts.</summary>
internal readonly struct DocumentFields
{
    /// <summary>The id; null when there is none to call the document by.</summary>
    public string? Id { get; private init; }

    public string? Text { get; private init; }

    public int? Year { get; private init; }

    public string? Region { get; private init; }

    /// <summary>Why this is no document; null when it is one.</summary>
    public string? Problem { get; private init; }

    /// <summary>Reads a line, whose text becomes a string and nothing else of it.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="InvalidOperationException">A string in it is no valid UTF-8.</exception>
    public static DocumentFields Read(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line);
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            json.Skip();
            json.Read();
            return new DocumentFields { Problem = "it is no JSON object" };
        }

        string? id = null, text = null, region = null, badYear = null, badRegion = null;
        int? year = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("id"u8))
            {
                id = TextOf(ref json);
            }
            else if (json.ValueTextEquals("text"u8))
            {
                text = TextOf(ref json);
            }
            else if (json.ValueTextEquals("year"u8))
            {
                (year, badYear) = YearOf(ref json);
            }
            else if (json.ValueTextEquals("region"u8))
            {
                region = TextOf(ref json);
                badRegion = region is null && json.TokenType != JsonTokenType.Null ? "\"region\" is no string" : null;
            }
            else
            {
                json.Skip();
            }
        }

        // Something behind the object is an error of its own.
        json.Read();
        return new DocumentFields
        {
            Id = string.IsNullOrEmpty(id) ? null : id,
            Text = text,
            Year = year,
            Region = region,
            Problem = string.IsNullOrEmpty(id) ? "\"id\" is missing or no string"
                : text is null ? "\"text\" is missing or no string"
                : badYear ?? badRegion,
        };
    }

    private static string? TextOf(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.String)
        {
            return json.GetString();
        }

        json.Skip();
        return null;
    }

    private static (int? Year, string? Problem) YearOf(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.Null)
        {
            return (null, null);
        }

        if (json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var year) && year is >= ReportOptions.FirstYear and <= ReportOptions.LastYear)
        {
            return (year, null);
        }

        json.Skip();
        return (null, $"\"year\" is no year between {ReportOptions.FirstYear} and {ReportOptions.LastYear}");
    }
}
