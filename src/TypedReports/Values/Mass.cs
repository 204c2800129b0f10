using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using TypedReports.Definitions;

namespace TypedReports;

/// <summary>A mass. The base unit is the tonne; 1 斤 is 0.5 kg. The default is 0吨.</summary>
public readonly struct Mass : IReportValue<Mass>, IComparable, IComparable<Mass>, IComparisonOperators<Mass, Mass, bool>
{
    private readonly decimal _number;
    private readonly UnitSize? _unit;

    /// <summary>A value as a text writes it: <c>new Mass(13.5m, "亿斤")</c>.</summary>
    /// <param name="number">The number in that unit; its digits are kept.</param>
    /// <param name="unit">吨, 公斤, 千克, 斤, 克 or 担 with its scale word: 万吨, 亿斤.</param>
    /// <exception cref="ArgumentException">The unit is none of this type.</exception>
    /// <exception cref="OverflowException">The size in the base unit is beyond a <see cref="decimal"/>.</exception>
    public Mass(decimal number, string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (!ScaledNumber.TryCreate(number, unit, Accepts, out var scaled, out var error))
        {
            throw ValueErrors.Make(error, nameof(Mass), scaled.ToString(), nameof(unit));
        }

        (_number, _unit) = (scaled.Number, scaled.Unit);
    }

    private Mass(ScaledNumber scaled) => (_number, _unit) = (scaled.Number, scaled.Unit);

    /// <summary>The number as the text writes it, in <see cref="Unit"/> and with its digits.</summary>
    public decimal Number => _number;

    /// <inheritdoc/>
    public string Unit => Scaled.Unit.Text;

    /// <summary>In tonnes: 675000 for 13.5亿斤.</summary>
    public decimal Tonnes => Scaled.Size;

    /// <summary>In kilograms.</summary>
    public decimal Kilograms => Scaled.Size * 1000m;

    /// <summary>The size in another unit: <c>mass.In("亿斤")</c>.</summary>
    /// <param name="unit">A unit this value converts into.</param>
    /// <returns>The number in that unit; a conversion that no decimal holds exactly is rounded to 28 digits.</returns>
    /// <exception cref="ArgumentException">The unit measures something else.</exception>
    /// <exception cref="OverflowException">The number in that unit is beyond a <see cref="decimal"/>.</exception>
    public decimal In(string unit) => Scaled.In(unit);

    private ScaledNumber Scaled => new(_number, _unit ?? Zero);

    // A struct that nobody made has no unit; it is zero of the base unit.
    private static UnitSize Zero { get; } = UnitSizes.Get("吨");

    /// <summary>Whether the two are equal, as <see cref="Equals(Mass)"/> says.</summary>
    public static bool operator ==(Mass left, Mass right) => left.Equals(right);

    /// <summary>Whether the two differ, as <see cref="Equals(Mass)"/> says.</summary>
    public static bool operator !=(Mass left, Mass right) => !left.Equals(right);

    /// <summary>Whether the left is smaller, as <see cref="CompareTo(Mass)"/> says.</summary>
    public static bool operator <(Mass left, Mass right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is smaller or equal, as <see cref="CompareTo(Mass)"/> says.</summary>
    public static bool operator <=(Mass left, Mass right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is larger, as <see cref="CompareTo(Mass)"/> says.</summary>
    public static bool operator >(Mass left, Mass right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is larger or equal, as <see cref="CompareTo(Mass)"/> says.</summary>
    public static bool operator >=(Mass left, Mass right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public static Mass FromFact(decimal value, decimal? upper, string? structure, string unit)
    {
        if (upper is { } end)
        {
            _ = new Mass(end, unit);
        }

        return new Mass(value, unit);
    }

    /// <inheritdoc/>
    public static bool TryFromFact(decimal value, decimal? upper, string? structure, string unit, [MaybeNullWhen(false)] out Mass result)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var made = ScaledNumber.TryCreate(value, unit, Accepts, out var scaled, out _)
            && (upper is null || ScaledNumber.TryCreate(upper.Value, unit, Accepts, out _, out _));
        result = made ? new Mass(scaled) : default;
        return made;
    }

    /// <summary>Reads what <see cref="ToString()"/> prints. No culture takes part.</summary>
    /// <param name="s">A number with its unit: <c>60.3万吨</c>, <c>13.5亿斤</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is no number with a unit of this type.</exception>
    /// <exception cref="OverflowException">The number has more digits than a <see cref="decimal"/> keeps, or its size is beyond one.</exception>
    public static Mass Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        ScaledNumber.TryParse(s, Accepts, out var scaled, out var error)
            ? new Mass(scaled)
            : throw ValueErrors.MakeForText(error, nameof(Mass), s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Mass Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Mass result)
    {
        var read = ScaledNumber.TryParse(s, Accepts, out var scaled, out _);
        result = read ? new Mass(scaled) : default;
        return read;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Mass result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Whether a text can be read; see <see cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value, or zero.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Mass result) => TryParse(s.AsSpan(), null, out result);

    /// <summary>Equal by size, whatever the units.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Mass other) => Scaled.Size == other.Scaled.Size;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Mass other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Scaled.Size.GetHashCode();

    /// <summary>Orders by size, whatever the units.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Less than zero, zero or more than zero.</returns>
    public int CompareTo(Mass other) => Scaled.Size.CompareTo(other.Scaled.Size);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Mass other => CompareTo(other),
        _ => throw new ArgumentException($"{obj.GetType().Name} is no Mass.", nameof(obj)),
    };

    /// <summary>As the text writes it: <c>13.5亿斤</c>.</summary>
    /// <returns>Number and unit.</returns>
    public override string ToString() => Scaled.ToString();

    /// <summary>As the text writes it, or in another unit.</summary>
    /// <param name="format">Empty or <c>G</c>, or a unit to convert into: <c>万吨</c>.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>Number and unit.</returns>
    /// <exception cref="FormatException">The format is no unit this value converts into.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => Scaled.ToString(format);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Scaled.TryFormat(destination, out charsWritten, format);

    private static bool Accepts(UnitSize unit) => ValueKinds.Accepts(ValueKind.Mass, unit);
}
