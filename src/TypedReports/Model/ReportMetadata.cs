using System.Security.Cryptography;
using System.Text;
using TypedReports.Reading;

namespace TypedReports;

/// <summary>What is known of a report as a whole. What neither the text nor the caller tells is null.</summary>
public sealed record ReportMetadata
{
    /// <summary>The id of the report.</summary>
    public required string Report { get; init; }

    /// <summary>The title, as the text has it.</summary>
    public string? Title { get; init; }

    /// <summary>The Chinese name of the region whose government reports.</summary>
    public string? Region { get; init; }

    /// <summary>The region's six digits of GB/T 2260.</summary>
    public string? RegionCode { get; init; }

    /// <summary><c>nation</c>, <c>province</c>, <c>prefecture</c>, <c>county</c> or <c>township</c>.</summary>
    public string? Level { get; init; }

    /// <summary>The year whose work is planned.</summary>
    public int? Year { get; init; }

    /// <summary>The year that is reported on.</summary>
    public int? ReviewYear { get; init; }

    /// <summary>The session of the congress that heard the report.</summary>
    public string? Session { get; init; }

    /// <summary>The ISO date on which it was given.</summary>
    public string? Date { get; init; }

    /// <summary>Who gave it.</summary>
    public string? Speaker { get; init; }

    /// <summary>Who published the text.</summary>
    public string? Publisher { get; init; }

    /// <summary>
    /// SHA-256 of the source, 64 lower-case hexadecimal digits: of the file's bytes where a file was read, of the text in
    /// UTF-8 without a byte order mark where a string was. The two are the same for a UTF-8 file without a mark.
    /// </summary>
    public string? Sha256 { get; init; }

    /// <param name="metadata">What the engine read.</param>
    /// <param name="report">The report's id.</param>
    /// <param name="sha256">The source's hash, see <see cref="Sha256"/> and <see cref="Hash(string)"/>.</param>
    internal static ReportMetadata From(Metadata metadata, string report, string? sha256) => new()
    {
        Report = report,
        Title = metadata.Title,
        Region = metadata.Region,
        RegionCode = metadata.RegionCode,
        Level = metadata.Level,
        Year = metadata.Year,
        ReviewYear = metadata.ReviewYear,
        Session = metadata.Session,
        Date = metadata.Date,
        Speaker = metadata.Speaker,
        Publisher = metadata.Publisher,
        Sha256 = sha256,
    };

    /// <summary>The hash of a file's bytes.</summary>
    internal static string Hash(ReadOnlySpan<byte> file) => Convert.ToHexStringLower(SHA256.HashData(file));

    /// <summary>The hash of a text that did not come from a file. A lone surrogate counts as U+FFFD.</summary>
    internal static string Hash(string text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var encoder = Encoding.UTF8.GetEncoder();
        Span<byte> buffer = stackalloc byte[4096];
        var rest = text.AsSpan();
        bool completed;
        do
        {
            encoder.Convert(rest, buffer, flush: true, out var used, out var written, out completed);
            hash.AppendData(buffer[..written]);
            rest = rest[used..];
        }
        while (!completed);

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
