using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using TypedReports.Definitions;

namespace TypedReports;

/// <summary>A difference of two percentages, in percentage points. The default is 0个百分点.</summary>
public readonly struct PercentagePoints : IReportValue<PercentagePoints>, IComparable, IComparable<PercentagePoints>, IComparisonOperators<PercentagePoints, PercentagePoints, bool>
{
    private readonly decimal _number;
    private readonly UnitSize? _unit;

    /// <summary>A value as a text writes it: <c>new PercentagePoints(0.6m, "个百分点")</c>.</summary>
    /// <param name="number">The number in that unit; its digits are kept.</param>
    /// <param name="unit">个百分点, 百分点, 个千分点 or 个基点.</param>
    /// <exception cref="ArgumentException">The unit is none of this type.</exception>
    /// <exception cref="OverflowException">The size in the base unit is beyond a <see cref="decimal"/>.</exception>
    public PercentagePoints(decimal number, string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (!ScaledNumber.TryCreate(number, unit, Accepts, out var scaled, out var error))
        {
            throw ValueErrors.Make(error, nameof(PercentagePoints), scaled.ToString(), nameof(unit));
        }

        (_number, _unit) = (scaled.Number, scaled.Unit);
    }

    private PercentagePoints(ScaledNumber scaled) => (_number, _unit) = (scaled.Number, scaled.Unit);

    /// <summary>The number as the text writes it, in <see cref="Unit"/> and with its digits.</summary>
    public decimal Number => _number;

    /// <inheritdoc/>
    public string Unit => Scaled.Unit.Text;

    /// <summary>In percentage points: 0.6 for 0.6个百分点.</summary>
    public decimal Value => Scaled.Size;

    private ScaledNumber Scaled => new(_number, _unit ?? Zero);

    // A struct that nobody made has no unit; it is zero of the base unit.
    private static UnitSize Zero { get; } = UnitSizes.Get("个百分点");

    /// <summary>Whether the two are equal, as <see cref="Equals(PercentagePoints)"/> says.</summary>
    public static bool operator ==(PercentagePoints left, PercentagePoints right) => left.Equals(right);

    /// <summary>Whether the two differ, as <see cref="Equals(PercentagePoints)"/> says.</summary>
    public static bool operator !=(PercentagePoints left, PercentagePoints right) => !left.Equals(right);

    /// <summary>Whether the left is smaller, as <see cref="CompareTo(PercentagePoints)"/> says.</summary>
    public static bool operator <(PercentagePoints left, PercentagePoints right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is smaller or equal, as <see cref="CompareTo(PercentagePoints)"/> says.</summary>
    public static bool operator <=(PercentagePoints left, PercentagePoints right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is larger, as <see cref="CompareTo(PercentagePoints)"/> says.</summary>
    public static bool operator >(PercentagePoints left, PercentagePoints right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is larger or equal, as <see cref="CompareTo(PercentagePoints)"/> says.</summary>
    public static bool operator >=(PercentagePoints left, PercentagePoints right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public static PercentagePoints FromFact(decimal value, decimal? upper, string? structure, string unit)
    {
        if (upper is { } end)
        {
            _ = new PercentagePoints(end, unit);
        }

        return new PercentagePoints(value, unit);
    }

    /// <inheritdoc/>
    public static bool TryFromFact(decimal value, decimal? upper, string? structure, string unit, [MaybeNullWhen(false)] out PercentagePoints result)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var made = ScaledNumber.TryCreate(value, unit, Accepts, out var scaled, out _)
            && (upper is null || ScaledNumber.TryCreate(upper.Value, unit, Accepts, out _, out _));
        result = made ? new PercentagePoints(scaled) : default;
        return made;
    }

    /// <summary>Reads what <see cref="ToString()"/> prints. No culture takes part.</summary>
    /// <param name="s">A number with its unit: <c>0.6个百分点</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is no number with a unit of this type.</exception>
    /// <exception cref="OverflowException">The number has more digits than a <see cref="decimal"/> keeps, or its size is beyond one.</exception>
    public static PercentagePoints Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        ScaledNumber.TryParse(s, Accepts, out var scaled, out var error)
            ? new PercentagePoints(scaled)
            : throw ValueErrors.MakeForText(error, nameof(PercentagePoints), s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static PercentagePoints Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PercentagePoints result)
    {
        var read = ScaledNumber.TryParse(s, Accepts, out var scaled, out _);
        result = read ? new PercentagePoints(scaled) : default;
        return read;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PercentagePoints result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Whether a text can be read; see <see cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value, or zero.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out PercentagePoints result) => TryParse(s.AsSpan(), null, out result);

    /// <summary>Equal by size, whatever the units.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(PercentagePoints other) => Scaled.Size == other.Scaled.Size;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PercentagePoints other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Scaled.Size.GetHashCode();

    /// <summary>Orders by size, whatever the units.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Less than zero, zero or more than zero.</returns>
    public int CompareTo(PercentagePoints other) => Scaled.Size.CompareTo(other.Scaled.Size);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        PercentagePoints other => CompareTo(other),
        _ => throw new ArgumentException($"{obj.GetType().Name} is no PercentagePoints.", nameof(obj)),
    };

    /// <summary>As the text writes it: <c>0.6个百分点</c>.</summary>
    /// <returns>Number and unit.</returns>
    public override string ToString() => Scaled.ToString();

    /// <summary>As the text writes it, or in another unit.</summary>
    /// <param name="format">Empty or <c>G</c>, or a unit to convert into: <c>个基点</c>.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>Number and unit.</returns>
    /// <exception cref="FormatException">The format is no unit this value converts into.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => Scaled.ToString(format);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Scaled.TryFormat(destination, out charsWritten, format);

    private static bool Accepts(UnitSize unit) => ValueKinds.Accepts(ValueKind.PercentagePoints, unit);
}
