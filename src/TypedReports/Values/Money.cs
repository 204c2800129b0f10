using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using TypedReports.Definitions;

namespace TypedReports;

/// <summary>
/// A sum of money, with its currency. Equal by size (326.3亿元 is 32630000000元); sums in different currencies are never equal,
/// never converted and cannot be ordered. The default is 0元.
/// </summary>
public readonly struct Money : IReportValue<Money>, IComparable, IComparable<Money>, IComparisonOperators<Money, Money, bool>
{
    private readonly decimal _number;
    private readonly UnitSize? _unit;

    /// <summary>A value as a text writes it: <c>new Money(326.3m, "亿元")</c>.</summary>
    /// <param name="number">The number in that unit; its digits are kept.</param>
    /// <param name="unit">The currency with its scale word: 元, 亿元, 万美元.</param>
    /// <exception cref="ArgumentException">The unit is none of this type.</exception>
    /// <exception cref="OverflowException">The size in the base unit is beyond a <see cref="decimal"/>.</exception>
    public Money(decimal number, string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (!ScaledNumber.TryCreate(number, unit, Accepts, out var scaled, out var error))
        {
            throw ValueErrors.Make(error, nameof(Money), scaled.ToString(), nameof(unit));
        }

        (_number, _unit) = (scaled.Number, scaled.Unit);
    }

    private Money(ScaledNumber scaled) => (_number, _unit) = (scaled.Number, scaled.Unit);

    /// <summary>The number as the text writes it, in <see cref="Unit"/> and with its digits.</summary>
    public decimal Number => _number;

    /// <inheritdoc/>
    public string Unit => Scaled.Unit.Text;

    /// <summary>The currency.</summary>
    public Currency Currency => CurrencyUnits.Of(Scaled.Unit.Base);

    /// <summary>The sum in the currency's unit: yuan, dollars, yen.</summary>
    public decimal Amount => Scaled.Size;

    /// <summary>The sum in yuan.</summary>
    /// <exception cref="InvalidOperationException">The sum is in another currency.</exception>
    public decimal Yuan => Currency == Currency.CNY ? Scaled.Size : throw new InvalidOperationException($"{this} is no sum in yuan, and nothing here converts currencies.");

    /// <summary>The size in another unit of the same currency: <c>money.In("亿元")</c>.</summary>
    /// <param name="unit">A unit this value converts into.</param>
    /// <returns>The number in that unit; a conversion that no decimal holds exactly is rounded to 28 digits.</returns>
    /// <exception cref="ArgumentException">The unit measures something else.</exception>
    /// <exception cref="OverflowException">The number in that unit is beyond a <see cref="decimal"/>.</exception>
    public decimal In(string unit) => Scaled.In(unit);

    private ScaledNumber Scaled => new(_number, _unit ?? Zero);

    // A struct that nobody made has no unit; it is zero of the base unit.
    private static UnitSize Zero { get; } = UnitSizes.Get("元");

    /// <summary>Whether the two are equal, as <see cref="Equals(Money)"/> says.</summary>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Whether the two differ, as <see cref="Equals(Money)"/> says.</summary>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>Whether the left is smaller, as <see cref="CompareTo(Money)"/> says.</summary>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is smaller or equal, as <see cref="CompareTo(Money)"/> says.</summary>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is larger, as <see cref="CompareTo(Money)"/> says.</summary>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is larger or equal, as <see cref="CompareTo(Money)"/> says.</summary>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public static Money FromFact(decimal value, decimal? upper, string? structure, string unit)
    {
        if (upper is { } end)
        {
            _ = new Money(end, unit);
        }

        return new Money(value, unit);
    }

    /// <inheritdoc/>
    public static bool TryFromFact(decimal value, decimal? upper, string? structure, string unit, [MaybeNullWhen(false)] out Money result)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var made = ScaledNumber.TryCreate(value, unit, Accepts, out var scaled, out _)
            && (upper is null || ScaledNumber.TryCreate(upper.Value, unit, Accepts, out _, out _));
        result = made ? new Money(scaled) : default;
        return made;
    }

    /// <summary>Reads what <see cref="ToString()"/> prints. No culture takes part.</summary>
    /// <param name="s">A number with its unit: <c>326.3亿元</c>, <c>-12.5万美元</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is no number with a unit of this type.</exception>
    /// <exception cref="OverflowException">The number has more digits than a <see cref="decimal"/> keeps, or its size is beyond one.</exception>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        ScaledNumber.TryParse(s, Accepts, out var scaled, out var error)
            ? new Money(scaled)
            : throw ValueErrors.MakeForText(error, nameof(Money), s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Money Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result)
    {
        var read = ScaledNumber.TryParse(s, Accepts, out var scaled, out _);
        result = read ? new Money(scaled) : default;
        return read;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Whether a text can be read; see <see cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value, or zero.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Money result) => TryParse(s.AsSpan(), null, out result);

    /// <summary>Equal by size within one currency; false across currencies.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Money other) => Scaled.Size == other.Scaled.Size && Scaled.Unit.Fits(other.Scaled.Unit);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scaled.Size, Scaled.Unit.Base);

    /// <summary>Orders by size. Sums in different currencies have no order.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Less than zero, zero or more than zero.</returns>
    /// <exception cref="InvalidOperationException">The sums are in different currencies.</exception>
    public int CompareTo(Money other) => Scaled.Unit.Fits(other.Scaled.Unit)
        ? Scaled.Size.CompareTo(other.Scaled.Size)
        : throw ValueErrors.NotComparable(this, other, "they are sums in different currencies");

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Money other => CompareTo(other),
        _ => throw new ArgumentException($"{obj.GetType().Name} is no Money.", nameof(obj)),
    };

    /// <summary>As the text writes it: <c>326.3亿元</c>.</summary>
    /// <returns>Number and unit.</returns>
    public override string ToString() => Scaled.ToString();

    /// <summary>As the text writes it, or in another unit.</summary>
    /// <param name="format">Empty or <c>G</c>, or a unit to convert into: <c>$"{report.Review.Gdp.Level:万元}"</c>.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>Number and unit.</returns>
    /// <exception cref="FormatException">The format is no unit this value converts into.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => Scaled.ToString(format);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Scaled.TryFormat(destination, out charsWritten, format);

    private static bool Accepts(UnitSize unit) => ValueKinds.Accepts(ValueKind.Money, unit);
}
