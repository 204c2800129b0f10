using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using TypedReports.Definitions;

namespace TypedReports;

/// <summary>
/// An area. The base unit is the mu (亩), since all other units are exact decimals of it: 1公顷 is 15亩, 1平方公里 1500亩 and
/// 1平方米 0.0015亩. The default is 0亩.
/// </summary>
public readonly struct Area : IReportValue<Area>, IComparable, IComparable<Area>, IComparisonOperators<Area, Area, bool>
{
    private readonly decimal _number;
    private readonly UnitSize? _unit;

    /// <summary>A value as a text writes it: <c>new Area(55.2m, "万亩")</c>.</summary>
    /// <param name="number">The number in that unit; its digits are kept.</param>
    /// <param name="unit">亩, 公顷, 平方公里 or 平方米 with its scale word: 万亩.</param>
    /// <exception cref="ArgumentException">The unit is none of this type.</exception>
    /// <exception cref="OverflowException">The size in the base unit is beyond a <see cref="decimal"/>.</exception>
    public Area(decimal number, string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (!ScaledNumber.TryCreate(number, unit, Accepts, out var scaled, out var error))
        {
            throw ValueErrors.Make(error, nameof(Area), scaled.ToString(), nameof(unit));
        }

        (_number, _unit) = (scaled.Number, scaled.Unit);
    }

    private Area(ScaledNumber scaled) => (_number, _unit) = (scaled.Number, scaled.Unit);

    /// <summary>The number as the text writes it, in <see cref="Unit"/> and with its digits.</summary>
    public decimal Number => _number;

    /// <inheritdoc/>
    public string Unit => Scaled.Unit.Text;

    /// <summary>In mu: 552000 for 55.2万亩.</summary>
    public decimal Mu => Scaled.Size;

    /// <summary>In hectares, rounded to 28 digits.</summary>
    public decimal Hectares => Scaled.Size / 15m;

    /// <summary>In square kilometres, rounded to 28 digits.</summary>
    public decimal SquareKilometers => Scaled.Size / 1500m;

    /// <summary>The size in another unit: <c>area.In("公顷")</c>.</summary>
    /// <param name="unit">A unit this value converts into.</param>
    /// <returns>The number in that unit; a conversion that no decimal holds exactly is rounded to 28 digits.</returns>
    /// <exception cref="ArgumentException">The unit measures something else.</exception>
    /// <exception cref="OverflowException">The number in that unit is beyond a <see cref="decimal"/>.</exception>
    public decimal In(string unit) => Scaled.In(unit);

    private ScaledNumber Scaled => new(_number, _unit ?? Zero);

    // A struct that nobody made has no unit; it is zero of the base unit.
    private static UnitSize Zero { get; } = UnitSizes.Get("亩");

    /// <summary>Whether the two are equal, as <see cref="Equals(Area)"/> says.</summary>
    public static bool operator ==(Area left, Area right) => left.Equals(right);

    /// <summary>Whether the two differ, as <see cref="Equals(Area)"/> says.</summary>
    public static bool operator !=(Area left, Area right) => !left.Equals(right);

    /// <summary>Whether the left is smaller, as <see cref="CompareTo(Area)"/> says.</summary>
    public static bool operator <(Area left, Area right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is smaller or equal, as <see cref="CompareTo(Area)"/> says.</summary>
    public static bool operator <=(Area left, Area right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is larger, as <see cref="CompareTo(Area)"/> says.</summary>
    public static bool operator >(Area left, Area right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is larger or equal, as <see cref="CompareTo(Area)"/> says.</summary>
    public static bool operator >=(Area left, Area right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public static Area FromFact(decimal value, decimal? upper, string? structure, string unit)
    {
        if (upper is { } end)
        {
            _ = new Area(end, unit);
        }

        return new Area(value, unit);
    }

    /// <inheritdoc/>
    public static bool TryFromFact(decimal value, decimal? upper, string? structure, string unit, [MaybeNullWhen(false)] out Area result)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var made = ScaledNumber.TryCreate(value, unit, Accepts, out var scaled, out _)
            && (upper is null || ScaledNumber.TryCreate(upper.Value, unit, Accepts, out _, out _));
        result = made ? new Area(scaled) : default;
        return made;
    }

    /// <summary>Reads what <see cref="ToString()"/> prints. No culture takes part.</summary>
    /// <param name="s">A number with its unit: <c>55.2万亩</c>, <c>120平方公里</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is no number with a unit of this type.</exception>
    /// <exception cref="OverflowException">The number has more digits than a <see cref="decimal"/> keeps, or its size is beyond one.</exception>
    public static Area Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        ScaledNumber.TryParse(s, Accepts, out var scaled, out var error)
            ? new Area(scaled)
            : throw ValueErrors.MakeForText(error, nameof(Area), s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Area Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Area result)
    {
        var read = ScaledNumber.TryParse(s, Accepts, out var scaled, out _);
        result = read ? new Area(scaled) : default;
        return read;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Area result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Whether a text can be read; see <see cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value, or zero.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Area result) => TryParse(s.AsSpan(), null, out result);

    /// <summary>Equal by size, whatever the units.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Area other) => Scaled.Size == other.Scaled.Size;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Area other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Scaled.Size.GetHashCode();

    /// <summary>Orders by size, whatever the units.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Less than zero, zero or more than zero.</returns>
    public int CompareTo(Area other) => Scaled.Size.CompareTo(other.Scaled.Size);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Area other => CompareTo(other),
        _ => throw new ArgumentException($"{obj.GetType().Name} is no Area.", nameof(obj)),
    };

    /// <summary>As the text writes it: <c>55.2万亩</c>.</summary>
    /// <returns>Number and unit.</returns>
    public override string ToString() => Scaled.ToString();

    /// <summary>As the text writes it, or in another unit.</summary>
    /// <param name="format">Empty or <c>G</c>, or a unit to convert into: <c>公顷</c>.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>Number and unit.</returns>
    /// <exception cref="FormatException">The format is no unit this value converts into.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => Scaled.ToString(format);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Scaled.TryFormat(destination, out charsWritten, format);

    private static bool Accepts(UnitSize unit) => ValueKinds.Accepts(ValueKind.Area, unit);
}
