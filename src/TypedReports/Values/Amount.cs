using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using TypedReports.Definitions;

namespace TypedReports;

/// <summary>
/// A number in a unit that has no type of its own: energy, concentrations, lengths, and units that a specification declares.
/// Amounts are equal by size where their units measure the same; others are never equal and cannot be ordered. The default is 0.
/// </summary>
public readonly struct Amount : IReportValue<Amount>, IComparable, IComparable<Amount>, IComparisonOperators<Amount, Amount, bool>
{
    private readonly decimal _number;
    private readonly UnitSize? _unit;

    /// <summary>A value as a text writes it: <c>new Amount(52.6m, "亿千瓦时")</c>.</summary>
    /// <param name="number">The number in that unit; its digits are kept.</param>
    /// <param name="unit">The unit with its scale word: 亿千瓦时, 微克/立方米. Any word is a unit, and scale words multiply it.</param>
    /// <exception cref="ArgumentException">The unit is none of this type.</exception>
    /// <exception cref="OverflowException">The size in the base unit is beyond a <see cref="decimal"/>.</exception>
    public Amount(decimal number, string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (!ScaledNumber.TryCreate(number, unit, Accepts, out var scaled, out var error))
        {
            throw ValueErrors.Make(error, nameof(Amount), scaled.ToString(), nameof(unit));
        }

        (_number, _unit) = (scaled.Number, scaled.Unit);
    }

    private Amount(ScaledNumber scaled) => (_number, _unit) = (scaled.Number, scaled.Unit);

    /// <summary>The number as the text writes it, in <see cref="Unit"/> and with its digits.</summary>
    public decimal Number => _number;

    /// <inheritdoc/>
    public string Unit => Scaled.Unit.Text;

    /// <summary>The size in <see cref="BaseUnit"/>: 5260000000 for 52.6亿千瓦时.</summary>
    public decimal Value => Scaled.Size;

    /// <summary>The unit that sizes are compared in: 千瓦时 for 亿千瓦时.</summary>
    public string BaseUnit => Scaled.Unit.Base;

    /// <summary>The size in another unit: <c>amount.In("万千瓦时")</c>.</summary>
    /// <param name="unit">A unit this value converts into.</param>
    /// <returns>The number in that unit; a conversion that no decimal holds exactly is rounded to 28 digits.</returns>
    /// <exception cref="ArgumentException">The unit measures something else.</exception>
    /// <exception cref="OverflowException">The number in that unit is beyond a <see cref="decimal"/>.</exception>
    public decimal In(string unit) => Scaled.In(unit);

    private ScaledNumber Scaled => new(_number, _unit ?? Zero);

    // A struct that nobody made has no unit; it is zero of the base unit.
    private static UnitSize Zero { get; } = UnitSizes.Get("");

    /// <summary>Whether the two are equal, as <see cref="Equals(Amount)"/> says.</summary>
    public static bool operator ==(Amount left, Amount right) => left.Equals(right);

    /// <summary>Whether the two differ, as <see cref="Equals(Amount)"/> says.</summary>
    public static bool operator !=(Amount left, Amount right) => !left.Equals(right);

    /// <summary>Whether the left is smaller, as <see cref="CompareTo(Amount)"/> says.</summary>
    public static bool operator <(Amount left, Amount right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is smaller or equal, as <see cref="CompareTo(Amount)"/> says.</summary>
    public static bool operator <=(Amount left, Amount right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is larger, as <see cref="CompareTo(Amount)"/> says.</summary>
    public static bool operator >(Amount left, Amount right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is larger or equal, as <see cref="CompareTo(Amount)"/> says.</summary>
    public static bool operator >=(Amount left, Amount right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public static Amount FromFact(decimal value, decimal? upper, string? structure, string unit)
    {
        if (upper is { } end)
        {
            _ = new Amount(end, unit);
        }

        return new Amount(value, unit);
    }

    /// <inheritdoc/>
    public static bool TryFromFact(decimal value, decimal? upper, string? structure, string unit, [MaybeNullWhen(false)] out Amount result)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var made = ScaledNumber.TryCreate(value, unit, Accepts, out var scaled, out _)
            && (upper is null || ScaledNumber.TryCreate(upper.Value, unit, Accepts, out _, out _));
        result = made ? new Amount(scaled) : default;
        return made;
    }

    /// <summary>Reads what <see cref="ToString()"/> prints. No culture takes part.</summary>
    /// <param name="s">A number with its unit: <c>52.6亿千瓦时</c>, <c>34微克/立方米</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is no number with a unit of this type.</exception>
    /// <exception cref="OverflowException">The number has more digits than a <see cref="decimal"/> keeps, or its size is beyond one.</exception>
    public static Amount Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        ScaledNumber.TryParse(s, Accepts, out var scaled, out var error)
            ? new Amount(scaled)
            : throw ValueErrors.MakeForText(error, nameof(Amount), s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Amount Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Amount result)
    {
        var read = ScaledNumber.TryParse(s, Accepts, out var scaled, out _);
        result = read ? new Amount(scaled) : default;
        return read;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Amount result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Whether a text can be read; see <see cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value, or zero.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Amount result) => TryParse(s.AsSpan(), null, out result);

    /// <summary>Equal by size where the units measure the same, false otherwise.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Amount other) => Scaled.Size == other.Scaled.Size && Scaled.Unit.Fits(other.Scaled.Unit);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Amount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scaled.Size, Scaled.Unit.Base);

    /// <summary>Orders by size. Amounts of different kinds have no order.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Less than zero, zero or more than zero.</returns>
    /// <exception cref="InvalidOperationException">The units measure different things.</exception>
    public int CompareTo(Amount other) => Scaled.Unit.Fits(other.Scaled.Unit)
        ? Scaled.Size.CompareTo(other.Scaled.Size)
        : throw ValueErrors.NotComparable(this, other, "their units measure different things");

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Amount other => CompareTo(other),
        _ => throw new ArgumentException($"{obj.GetType().Name} is no Amount.", nameof(obj)),
    };

    /// <summary>As the text writes it: <c>52.6亿千瓦时</c>.</summary>
    /// <returns>Number and unit.</returns>
    public override string ToString() => Scaled.ToString();

    /// <summary>As the text writes it, or in another unit.</summary>
    /// <param name="format">Empty or <c>G</c>, or a unit to convert into: <c>万千瓦时</c>.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>Number and unit.</returns>
    /// <exception cref="FormatException">The format is no unit this value converts into.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => Scaled.ToString(format);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Scaled.TryFormat(destination, out charsWritten, format);

    private static bool Accepts(UnitSize unit) => ValueKinds.Accepts(ValueKind.Amount, unit);
}
