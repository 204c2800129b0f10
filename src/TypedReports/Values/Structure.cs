using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TypedReports;

/// <summary>
/// How a whole divides, as a text writes it: <c>1.3:63.7:35</c> for the primary, secondary and tertiary industry. Equal part by
/// part (1.30:63.7:35 is 1.3:63.7:35); structures have no order. The default has no parts.
/// </summary>
public readonly struct Structure : IReportValue<Structure>
{
    // A whole of more parts than this is no structure, whatever the text says.
    private const int MaxParts = 16;

    private readonly string? _text;
    private readonly ImmutableArray<decimal> _parts;

    private Structure(string text, ImmutableArray<decimal> parts) => (_text, _parts) = (text, parts);

    /// <summary>The parts in order, with the digits of the text.</summary>
    public ImmutableArray<decimal> Parts => _parts.IsDefault ? [] : _parts;

    /// <inheritdoc/>
    public string Unit => "";

    /// <summary>A part, by its place.</summary>
    /// <param name="index">0 for the first: the primary industry.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public decimal this[int index] => (uint)index < (uint)Parts.Length
        ? Parts[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"A structure of {Parts.Length} parts.");

    /// <summary>Whether all parts are equal.</summary>
    public static bool operator ==(Structure left, Structure right) => left.Equals(right);

    /// <summary>Whether any part differs.</summary>
    public static bool operator !=(Structure left, Structure right) => !left.Equals(right);

    /// <inheritdoc/>
    public static Structure FromFact(decimal value, decimal? upper, string? structure, string unit) => TryRead(structure, out var result, out var error)
        ? result
        : throw ValueErrors.Make(error, nameof(Structure), structure ?? value.ToString(CultureInfo.InvariantCulture), nameof(structure));

    /// <inheritdoc/>
    public static bool TryFromFact(decimal value, decimal? upper, string? structure, string unit, [MaybeNullWhen(false)] out Structure result) =>
        TryRead(structure, out result, out _);

    /// <summary>Reads what <see cref="ToString()"/> prints; the colons may be full-width. No culture takes part.</summary>
    /// <param name="s">Two or more numbers with colons between them: <c>1.3:63.7:35</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The structure.</returns>
    /// <exception cref="FormatException">The text is no structure.</exception>
    /// <exception cref="OverflowException">A part has more digits than a <see cref="decimal"/> keeps.</exception>
    public static Structure Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryRead(s, out var result, out var error) ? result : throw ValueErrors.MakeForText(error, nameof(Structure), s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Structure Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Structure result) => TryRead(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Structure result) => TryRead(s, out result, out _);

    /// <summary>Whether a text can be read; see <see cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The structure, or one without parts.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Structure result) => TryRead(s, out result, out _);

    /// <summary>Equal part by part.</summary>
    /// <param name="other">The other structure.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Structure other) => Parts.AsSpan().SequenceEqual(other.Parts.AsSpan());

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Structure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var part in Parts)
        {
            hash.Add(part);
        }

        return hash.ToHashCode();
    }

    /// <summary>As the text writes it: <c>1.3:63.7:35</c>.</summary>
    /// <returns>The parts.</returns>
    public override string ToString() => _text ?? "";

    /// <summary>As the text writes it.</summary>
    /// <param name="format">Empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>The parts.</returns>
    /// <exception cref="FormatException">Any other format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        CheckFormat(format);
        return ToString();
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        CheckFormat(format);
        var copied = ToString().TryCopyTo(destination);
        charsWritten = copied ? ToString().Length : 0;
        return copied;
    }

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "g"))
        {
            throw new FormatException($"A structure has no format '{format}'.");
        }
    }

    private static bool TryRead(ReadOnlySpan<char> text, out Structure result, out ValueError error)
    {
        result = default;
        error = ValueError.NoNumber;
        text = text.Trim();
        var parts = ImmutableArray.CreateBuilder<decimal>(3);
        var rest = text;
        while (ScaledNumber.TryReadNumber(rest, out var part, out var length, out error))
        {
            parts.Add(part);
            rest = rest[length..];
            if (rest.IsEmpty && parts.Count > 1)
            {
                result = new Structure(text.ToString(), parts.ToImmutable());
                return true;
            }

            // 63.7: and 2: are cut short, 1.3-63.7 is something else.
            if (rest.IsEmpty || rest[0] is not (':' or '：' or '∶') || parts.Count == MaxParts)
            {
                error = ValueError.NoNumber;
                return false;
            }

            rest = rest[1..];
        }

        return false;
    }
}
