namespace TypedReports;

/// <summary>A piece of a report's text that becomes a string only when somebody asks for it.</summary>
internal readonly struct TextSlice(string source, int start, int length)
{
    // Null in the default, which is the empty piece.
    private readonly string? _source = source;

    /// <summary>A piece that is a text of its own.</summary>
    public TextSlice(string text)
        : this(text, 0, text.Length)
    {
    }

    public ReadOnlySpan<char> Span => _source.AsSpan(start, length);

    public override string ToString() => _source?.Substring(start, length) ?? "";

    public bool Equals(TextSlice other) => Span.SequenceEqual(other.Span);
}
