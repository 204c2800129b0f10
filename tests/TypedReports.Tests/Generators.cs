using FsCheck;
using FsCheck.Fluent;

namespace TypedReports.Tests;

/// <summary>Random numbers and units of the kind that reports hold.</summary>
internal static class Generators
{
    private static readonly string[] Scales = ["", "千", "万", "百万", "亿", "千亿", "万亿"];

    /// <summary>Numbers of up to 12 digits, of which up to 6 stand behind the point; trailing zeros occur.</summary>
    public static Gen<decimal> Number { get; } =
        from mantissa in Gen.Choose(-999_999, 999_999)
        from low in Gen.Choose(0, 999_999)
        from scale in Gen.Choose(0, 6)
        select new decimal((int)((((long)mantissa * 1_000_000) + low) & 0xFFFFFFFF), (int)(Math.Abs((long)mantissa * 1_000) & 0xFF), 0, mantissa < 0, (byte)scale);

    public static Gen<Money> Money(params string[] currencies) => Of(currencies, static (number, unit) => new Money(number, unit));

    public static Gen<T> Of<T>(string[] units, Func<decimal, string, T> make) =>
        from number in Number
        from scale in Gen.Elements(Scales)
        from unit in Gen.Elements(units)
        select make(number, scale + unit);

    /// <summary>Checks a property of random values.</summary>
    public static void Check<T>(Gen<T> values, Func<T, bool> property) => Prop.ForAll(Arb.From(values), property).QuickCheckThrowOnFailure();

    /// <summary>Checks a property of random pairs.</summary>
    public static void Check<T>(Gen<T> values, Func<T, T, bool> property) =>
        Prop.ForAll(Arb.From(values), Arb.From(values), property).QuickCheckThrowOnFailure();

    /// <summary>Checks a property of random triples.</summary>
    public static void Check<T>(Gen<T> values, Func<T, T, T, bool> property) =>
        Prop.ForAll(Arb.From(values), Arb.From(values), Arb.From(values), property).QuickCheckThrowOnFailure();
}
