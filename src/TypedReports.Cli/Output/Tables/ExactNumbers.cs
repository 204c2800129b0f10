using System.Globalization;
using TypedReports.Definitions;

namespace TypedReports.Cli.Output.Tables;

/// <summary>Numbers as tables write them: decimal digits, never rounded.</summary>
internal static class ExactNumbers
{
    /// <summary>The digits of the text: 6.50 stays 6.50.</summary>
    public static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The unit that amounts in <paramref name="unit"/> are compared in; null for a ratio, which has none.</summary>
    public static string? BaseUnit(string unit) => unit.Length == 0 ? null : UnitSizes.Get(unit).Base;

    /// <summary>The value in its base unit, without zeros that say nothing; null when it has none or does not fit a decimal exactly.</summary>
    public static decimal? InBaseUnit(decimal value, string unit)
    {
        if (unit.Length == 0)
        {
            return null;
        }

        var factor = UnitSizes.Get(unit).Factor;
        try
        {
            // A product that had to be rounded has fewer decimals than its factors together.
            var size = value * factor;
            return size == 0m ? 0m : size.Scale == value.Scale + factor.Scale ? WithoutZeros(size) : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static decimal WithoutZeros(decimal value) => value / 1.0000000000000000000000000000m;
}
