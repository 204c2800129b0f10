namespace TypedReports.Reading.Normalizing;

/// <summary>
/// The text in the one alphabet that the later stages read: simplified characters, half-width digits and punctuation, no
/// injected pinyin, no blanks inside numbers. Every normalised offset leads back to the original.
/// </summary>
internal sealed class NormalizedText(
    string original, char[] buffer, int length, int[]? map, IReadOnlyList<NormalizationStep>? steps = null)
{
    /// <summary>The text as it was given.</summary>
    public string Original { get; } = original;

    public int Length { get; } = length;

    public ReadOnlySpan<char> Span => buffer.AsSpan(0, Length);

    /// <summary>What was changed, in the order in which it was done; empty for a text that needed nothing.</summary>
    public IReadOnlyList<NormalizationStep> Steps { get; } = steps ?? [];

    /// <summary>Whether the original has characters that this text has not.</summary>
    public bool DropsCharacters => map is not null;

    /// <summary>The original offset of a normalised one; the end of the text maps to the end of the original.</summary>
    public int ToOriginal(int offset) => map is null ? offset : offset >= Length ? Original.Length : map[offset];

    /// <summary>The original offset just behind the normalised characters that end at <paramref name="end"/>.</summary>
    public int EndToOriginal(int end) => map is null || end == 0 ? end : map[end - 1] + 1;
}
