using System.Globalization;
using TypedReports.Definitions;

namespace TypedReports;

/// <summary>Why a value could not be made.</summary>
internal enum ValueError
{
    None,

    /// <summary>The text is no number.</summary>
    NoNumber,

    /// <summary>The unit belongs to another type.</summary>
    WrongUnit,

    /// <summary>The number is one the type cannot have (a rank of 2.5).</summary>
    WrongNumber,

    /// <summary>The digits or the size do not fit a decimal.</summary>
    Overflow,
}

/// <summary>What the value types share: a number with the digits of the text, the unit it is written in, and its size.</summary>
internal readonly struct ScaledNumber(decimal number, UnitSize unit)
{
    public decimal Number { get; } = number;

    public UnitSize Unit { get; } = unit;

    /// <summary>The number in base units. Made only when it fits, see <see cref="TryCreate"/>.</summary>
    public decimal Size => Number * Unit.Factor;

    public static bool TryCreate(decimal number, string unitText, Predicate<UnitSize> accepts, out ScaledNumber result, out ValueError error)
    {
        var unit = UnitSizes.Get(unitText);
        result = new ScaledNumber(number, unit);
        error = !accepts(unit) ? ValueError.WrongUnit : !Fits(number, unit.Factor) ? ValueError.Overflow : ValueError.None;
        return error == ValueError.None;
    }

    /// <summary>Splits a number from the unit behind it (326.3亿元). No culture takes part.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, Predicate<UnitSize> accepts, out ScaledNumber result, out ValueError error)
    {
        result = default;
        text = text.Trim();
        if (!TryReadNumber(text, out var number, out var length, out error))
        {
            return false;
        }

        return TryCreate(number, text[length..].ToString(), accepts, out result, out error);
    }

    /// <summary>Reads the decimal number a text begins with, and refuses digits that a decimal would round away.</summary>
    public static bool TryReadNumber(ReadOnlySpan<char> text, out decimal number, out int length, out ValueError error)
    {
        number = 0m;
        var start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        length = start;
        while (length < text.Length && char.IsAsciiDigit(text[length]))
        {
            length++;
        }

        error = length == start ? ValueError.NoNumber : ValueError.None;
        var fraction = 0;
        if (error == ValueError.None && length + 1 < text.Length && text[length] == '.' && char.IsAsciiDigit(text[length + 1]))
        {
            var point = length++;
            while (length < text.Length && char.IsAsciiDigit(text[length]))
            {
                length++;
            }

            fraction = length - point - 1;
        }

        if (error == ValueError.None
            && (!decimal.TryParse(text[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
                || number.Scale != fraction))
        {
            number = 0m;
            error = ValueError.Overflow;
        }

        return error == ValueError.None;
    }

    /// <summary>The size in another unit.</summary>
    /// <exception cref="ArgumentException">The unit measures something else.</exception>
    public decimal In(string unitText)
    {
        ArgumentNullException.ThrowIfNull(unitText);
        var unit = UnitSizes.Get(unitText);
        return unit.Fits(Unit)
            ? ReferenceEquals(unit, Unit) ? Number : Size / unit.Factor
            : throw new ArgumentException($"{ToString()} is no amount of {unitText}.", nameof(unitText));
    }

    /// <summary>As the text writes it, or in the unit that the format names.</summary>
    public bool TryFormat(Span<char> destination, out int written, ReadOnlySpan<char> format)
    {
        if (format.IsEmpty || format is "G" or "g")
        {
            return TryWrite(Number, Unit.Text, destination, out written);
        }

        var unitText = format.ToString();
        if (!UnitSizes.Get(unitText).Fits(Unit))
        {
            throw new FormatException($"The format of a value is empty or one of its units; {Unit.Text} does not convert into '{unitText}'.");
        }

        return TryWrite(Trim(In(unitText)), unitText, destination, out written);
    }

    public string ToString(string? format)
    {
        if (string.IsNullOrEmpty(format) || format is "G" or "g")
        {
            return ToString();
        }

        // Minus, 29 digits and a point are the longest decimal.
        Span<char> buffer = stackalloc char[64];
        return TryFormat(buffer, out var written, format) ? new string(buffer[..written])
            : Trim(In(format)).ToString(CultureInfo.InvariantCulture) + format;
    }

    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture) + Unit.Text;

    private static bool Fits(decimal number, decimal factor) => Math.Abs(number) <= (factor <= 1m ? decimal.MaxValue : decimal.MaxValue / factor);

    private static bool TryWrite(decimal number, string unit, Span<char> destination, out int written)
    {
        if (number.TryFormat(destination, out var digits, default, CultureInfo.InvariantCulture) && unit.AsSpan().TryCopyTo(destination[digits..]))
        {
            written = digits + unit.Length;
            return true;
        }

        written = 0;
        return false;
    }

    // 326.30000 of a conversion is noise; digits of the text are printed by ToString, which does not come here.
    private static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;
}
