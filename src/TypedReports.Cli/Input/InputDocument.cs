using TypedReports.Reading;

namespace TypedReports.Cli.Input;

/// <summary>A text as it came in, decoded, or the reasons why it could not be.</summary>
internal sealed record InputDocument
{
    /// <summary>The id that its records carry: the file name without <c>.txt</c>, or the document's own.</summary>
    public required string Id { get; init; }

    /// <summary>What messages call it: the path as it was given.</summary>
    public required string Source { get; init; }

    /// <summary>The decoded text; null when there is none to read.</summary>
    public string? Text { get; init; }

    /// <summary>
    /// SHA-256 in lower-case hexadecimal: of a file's bytes, and of a text that came in a stream, made only when it is asked for.
    /// </summary>
    public string? Sha256
    {
        get => field ?? (Text is null ? null : field = ReportMetadata.Hash(Text));
        init;
    }

    /// <summary>The year that the document states beside its text.</summary>
    public int? Year { get; init; }

    /// <summary>The region that the document states beside its text.</summary>
    public string? Region { get; init; }

    /// <summary>What is wrong with the input itself.</summary>
    public IReadOnlyList<ReadDiagnostic> Diagnostics { get; init; } = [];
}

/// <summary>An input that is known but not loaded yet, so that a worker can do that.</summary>
/// <param name="Load">Loads it; never throws for what is wrong with the input.</param>
internal sealed record PendingInput(Func<InputDocument> Load);
