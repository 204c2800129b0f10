using System.Buffers;

namespace TypedReports.Reading.Normalizing;

/// <summary>
/// The text in the one alphabet that the later stages read: simplified characters, half-width digits and punctuation, no
/// injected pinyin, no blanks inside numbers. Every normalised offset leads back to the original.
/// </summary>
/// <remarks>Lasts for one reading: its memory goes back to the pool it came from when it is disposed of.</remarks>
internal sealed class NormalizedText(
    string original, char[] buffer, int length, OffsetMap? map, IReadOnlyList<NormalizationStep>? steps = null) : IDisposable
{
    private char[] _buffer = buffer;

    /// <summary>The text as it was given.</summary>
    public string Original { get; } = original;

    public int Length { get; private set; } = length;

    public ReadOnlySpan<char> Span => _buffer.AsSpan(0, Length);

    /// <summary>What was changed, in the order in which it was done; empty for a text that needed nothing.</summary>
    public IReadOnlyList<NormalizationStep> Steps { get; } = steps ?? [];

    /// <summary>Whether the original has characters that this text has not.</summary>
    public bool DropsCharacters => map is not null;

    /// <summary>The original offset of a normalised one; the end of the text maps to the end of the original.</summary>
    public int ToOriginal(int offset) => map is null ? offset : offset >= Length ? Original.Length : map.ToOriginal(offset);

    /// <summary>The original offset just behind the normalised characters that end at <paramref name="end"/>.</summary>
    public int EndToOriginal(int end) => map is null || end == 0 ? end : map.ToOriginal(end - 1) + 1;

    public void Dispose()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_buffer);
            _buffer = [];
            Length = 0;
        }
    }
}
