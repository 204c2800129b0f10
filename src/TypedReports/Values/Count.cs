using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using TypedReports.Definitions;

namespace TypedReports;

/// <summary>
/// A number of people, households, firms or other things. What is counted is said by the indicator, so counts compare by number
/// alone and the measure word (户, 家, 个) is only how the text writes it. The default is 0.
/// </summary>
public readonly struct Count : IReportValue<Count>, IComparable, IComparable<Count>, IComparisonOperators<Count, Count, bool>
{
    private readonly decimal _number;
    private readonly UnitSize? _unit;

    /// <summary>A value as a text writes it: <c>new Count(4.17m, "万户")</c>.</summary>
    /// <param name="number">The number in that unit; its digits are kept.</param>
    /// <param name="unit">The measure word with its scale word: 户, 万人次; may be empty. No unit of money, mass or any other kind.</param>
    /// <exception cref="ArgumentException">The unit is none of this type.</exception>
    /// <exception cref="OverflowException">The size in the base unit is beyond a <see cref="decimal"/>.</exception>
    public Count(decimal number, string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (!ScaledNumber.TryCreate(number, unit, Accepts, out var scaled, out var error))
        {
            throw ValueErrors.Make(error, nameof(Count), scaled.ToString(), nameof(unit));
        }

        (_number, _unit) = (scaled.Number, scaled.Unit);
    }

    private Count(ScaledNumber scaled) => (_number, _unit) = (scaled.Number, scaled.Unit);

    /// <summary>The number as the text writes it, in <see cref="Unit"/> and with its digits.</summary>
    public decimal Number => _number;

    /// <inheritdoc/>
    public string Unit => Scaled.Unit.Text;

    /// <summary>How many: 41700 for 4.17万户.</summary>
    public decimal Value => Scaled.Size;

    /// <summary>The measure word without its scale word: 户.</summary>
    public string MeasureWord => Scaled.Unit.Base;

    /// <summary>The size in another unit of the same measure word: <c>count.In("户")</c>.</summary>
    /// <param name="unit">A unit this value converts into.</param>
    /// <returns>The number in that unit; a conversion that no decimal holds exactly is rounded to 28 digits.</returns>
    /// <exception cref="ArgumentException">The unit measures something else.</exception>
    /// <exception cref="OverflowException">The number in that unit is beyond a <see cref="decimal"/>.</exception>
    public decimal In(string unit) => Scaled.In(unit);

    private ScaledNumber Scaled => new(_number, _unit ?? Zero);

    // A struct that nobody made has no unit; it is zero of the base unit.
    private static UnitSize Zero { get; } = UnitSizes.Get("");

    /// <summary>Whether the two are equal, as <see cref="Equals(Count)"/> says.</summary>
    public static bool operator ==(Count left, Count right) => left.Equals(right);

    /// <summary>Whether the two differ, as <see cref="Equals(Count)"/> says.</summary>
    public static bool operator !=(Count left, Count right) => !left.Equals(right);

    /// <summary>Whether the left is smaller, as <see cref="CompareTo(Count)"/> says.</summary>
    public static bool operator <(Count left, Count right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is smaller or equal, as <see cref="CompareTo(Count)"/> says.</summary>
    public static bool operator <=(Count left, Count right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is larger, as <see cref="CompareTo(Count)"/> says.</summary>
    public static bool operator >(Count left, Count right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is larger or equal, as <see cref="CompareTo(Count)"/> says.</summary>
    public static bool operator >=(Count left, Count right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public static Count FromFact(decimal value, decimal? upper, string? structure, string unit)
    {
        if (upper is { } end)
        {
            _ = new Count(end, unit);
        }

        return new Count(value, unit);
    }

    /// <inheritdoc/>
    public static bool TryFromFact(decimal value, decimal? upper, string? structure, string unit, [MaybeNullWhen(false)] out Count result)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var made = ScaledNumber.TryCreate(value, unit, Accepts, out var scaled, out _)
            && (upper is null || ScaledNumber.TryCreate(upper.Value, unit, Accepts, out _, out _));
        result = made ? new Count(scaled) : default;
        return made;
    }

    /// <summary>Reads what <see cref="ToString()"/> prints. No culture takes part.</summary>
    /// <param name="s">A number with its unit: <c>4.17万户</c>, <c>2641户</c>, <c>348家</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is no number with a unit of this type.</exception>
    /// <exception cref="OverflowException">The number has more digits than a <see cref="decimal"/> keeps, or its size is beyond one.</exception>
    public static Count Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        ScaledNumber.TryParse(s, Accepts, out var scaled, out var error)
            ? new Count(scaled)
            : throw ValueErrors.MakeForText(error, nameof(Count), s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Count Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Count result)
    {
        var read = ScaledNumber.TryParse(s, Accepts, out var scaled, out _);
        result = read ? new Count(scaled) : default;
        return read;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Count result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Whether a text can be read; see <see cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value, or zero.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Count result) => TryParse(s.AsSpan(), null, out result);

    /// <summary>Equal by size, whatever the units.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Count other) => Scaled.Size == other.Scaled.Size;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Count other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Scaled.Size.GetHashCode();

    /// <summary>Orders by size, whatever the units.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Less than zero, zero or more than zero.</returns>
    public int CompareTo(Count other) => Scaled.Size.CompareTo(other.Scaled.Size);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Count other => CompareTo(other),
        _ => throw new ArgumentException($"{obj.GetType().Name} is no Count.", nameof(obj)),
    };

    /// <summary>As the text writes it: <c>4.17万户</c>.</summary>
    /// <returns>Number and unit.</returns>
    public override string ToString() => Scaled.ToString();

    /// <summary>As the text writes it, or in another unit.</summary>
    /// <param name="format">Empty or <c>G</c>, or a unit to convert into of the same measure word: <c>户</c>.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>Number and unit.</returns>
    /// <exception cref="FormatException">The format is no unit this value converts into.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => Scaled.ToString(format);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Scaled.TryFormat(destination, out charsWritten, format);

    // 元/吨 and 微克每立方米 are rates, not things.
    private static bool Accepts(UnitSize unit) => ValueKinds.Accepts(ValueKind.Count, unit);
}
