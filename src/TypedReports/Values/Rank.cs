using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace TypedReports;

/// <summary>
/// A position in an order (第3位), 1 being the first. Among whom it is one says the fact's scope, and 前10 is a fact bounded by
/// <see cref="Bound.AtMost"/>: the rank itself is only the number. Ordered by number: the first place is the smallest. The
/// default is no rank; its position is 0.
/// </summary>
public readonly struct Rank : IReportValue<Rank>, IComparable, IComparable<Rank>, IComparisonOperators<Rank, Rank, bool>
{
    private const string DefaultUnit = "位";
    private const string Prefix = "第";

    private readonly string? _unit;

    /// <summary>A position.</summary>
    /// <param name="position">1 for the first.</param>
    /// <param name="unit">The word behind the number: 位, 名; may be empty.</param>
    /// <exception cref="ArgumentException">The position is below 1, or the unit is no such word.</exception>
    public Rank(int position, string unit = DefaultUnit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var error = Check(position, unit);
        if (error != ValueError.None)
        {
            throw ValueErrors.Make(error, nameof(Rank), Print(position, unit), error == ValueError.WrongUnit ? nameof(unit) : nameof(position));
        }

        (Position, _unit) = (position, unit);
    }

    /// <summary>The position, 1 for the first.</summary>
    public int Position { get; }

    /// <inheritdoc/>
    public string Unit => _unit ?? DefaultUnit;

    /// <summary>Whether the two are the same position.</summary>
    public static bool operator ==(Rank left, Rank right) => left.Equals(right);

    /// <summary>Whether the two are different positions.</summary>
    public static bool operator !=(Rank left, Rank right) => !left.Equals(right);

    /// <summary>Whether the left has the smaller number, which is the better place.</summary>
    public static bool operator <(Rank left, Rank right) => left.Position < right.Position;

    /// <summary>Whether the left has the smaller number or the same.</summary>
    public static bool operator <=(Rank left, Rank right) => left.Position <= right.Position;

    /// <summary>Whether the left has the larger number, which is the worse place.</summary>
    public static bool operator >(Rank left, Rank right) => left.Position > right.Position;

    /// <summary>Whether the left has the larger number or the same.</summary>
    public static bool operator >=(Rank left, Rank right) => left.Position >= right.Position;

    /// <inheritdoc/>
    public static Rank FromFact(decimal value, decimal? upper, string? structure, string unit) => TryMake(value, upper, unit, out var result, out var error)
        ? result
        : throw ValueErrors.Make(error, nameof(Rank), string.Create(CultureInfo.InvariantCulture, $"{value}{unit}"), error == ValueError.WrongUnit ? nameof(unit) : nameof(value));

    /// <inheritdoc/>
    public static bool TryFromFact(decimal value, decimal? upper, string? structure, string unit, [MaybeNullWhen(false)] out Rank result) =>
        TryMake(value, upper, unit, out result, out _);

    /// <summary>Reads what <see cref="ToString()"/> prints; 第 may be missing. No culture takes part.</summary>
    /// <param name="s">A position: <c>第3位</c>, <c>第3</c>, <c>3位</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The rank.</returns>
    /// <exception cref="FormatException">The text is no position.</exception>
    /// <exception cref="OverflowException">The position is beyond an <see cref="int"/>.</exception>
    public static Rank Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryRead(s, out var result, out var error) ? result : throw ValueErrors.MakeForText(error, nameof(Rank), s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Rank Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rank result) => TryRead(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rank result) => TryRead(s.AsSpan(), out result, out _);

    /// <summary>Whether a text can be read; see <see cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The rank, or the default.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Rank result) => TryRead(s.AsSpan(), out result, out _);

    /// <summary>Equal by position.</summary>
    /// <param name="other">The other rank.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Rank other) => Position == other.Position;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Rank other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Position;

    /// <summary>Orders by number, the first place first.</summary>
    /// <param name="other">The other rank.</param>
    /// <returns>Less than zero, zero or more than zero.</returns>
    public int CompareTo(Rank other) => Position.CompareTo(other.Position);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rank other => CompareTo(other),
        _ => throw new ArgumentException($"{obj.GetType().Name} is no Rank.", nameof(obj)),
    };

    /// <summary>As a text writes it: <c>第3位</c>.</summary>
    /// <returns>The position.</returns>
    public override string ToString() => Print(Position, Unit);

    /// <summary>As a text writes it.</summary>
    /// <param name="format">Empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>The position.</returns>
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
        return destination.TryWrite(CultureInfo.InvariantCulture, $"{Prefix}{Position}{Unit}", out charsWritten);
    }

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "g"))
        {
            throw new FormatException($"A rank has no format '{format}'.");
        }
    }

    private static string Print(int position, string unit) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{position}{unit}");

    private static ValueError Check(decimal position, string unit) =>
        unit is not ("" or "位" or "名") ? ValueError.WrongUnit
        : position < 1m || decimal.Truncate(position) != position ? ValueError.WrongNumber
        : position > int.MaxValue ? ValueError.Overflow
        : ValueError.None;

    private static bool TryMake(decimal value, decimal? upper, string unit, out Rank result, out ValueError error)
    {
        ArgumentNullException.ThrowIfNull(unit);
        error = Check(value, unit);
        if (error == ValueError.None && upper is { } end)
        {
            error = Check(end, unit);
        }

        result = error == ValueError.None ? new Rank((int)value, unit) : default;
        return error == ValueError.None;
    }

    private static bool TryRead(ReadOnlySpan<char> text, out Rank result, out ValueError error)
    {
        result = default;
        text = text.Trim();
        var digits = text.StartsWith(Prefix, StringComparison.Ordinal) ? text[Prefix.Length..] : text;
        return ScaledNumber.TryReadNumber(digits, out var number, out var length, out error)
            && TryMake(number, null, digits[length..].ToString(), out result, out error);
    }
}
