using FsCheck;
using FsCheck.Fluent;

namespace TypedReports.Tests.Values;

public class ValueProperties
{
    private static readonly string[] Yuan = ["元"];

    [Fact]
    public void What_is_printed_reads_back_as_the_same_value_and_prints_the_same()
    {
        RoundTrips(Generators.Money("元", "美元", "港元", "日元"));
        RoundTrips(Generators.Of(["%", "‰", "倍"], static (number, unit) => new Percent(number, unit.TrimStart('千', '万', '百', '亿'))));
        RoundTrips(Generators.Of(["户", "家", "人次", ""], static (number, unit) => new Count(number, unit)));
        RoundTrips(Generators.Of(["吨", "斤", "公斤", "千克"], static (number, unit) => new Mass(number, unit)));
        RoundTrips(Generators.Of(["亩", "公顷", "平方公里", "平方米"], static (number, unit) => new Area(number, unit)));
        RoundTrips(Generators.Of(["天"], static (number, unit) => new Days(number, unit)));
        RoundTrips(Generators.Of(["千瓦时", "微克/立方米", "标箱"], static (number, unit) => new Amount(number, unit)));
    }

    [Fact]
    public void Every_digit_of_the_text_is_kept() => Generators.Check(
        Generators.Money("元", "美元"),
        money =>
        {
            var text = money.ToString();
            return text == money.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) + money.Unit
                && Money.Parse(text).Number.Scale == money.Number.Scale;
        });

    [Fact]
    public void Sums_of_one_currency_are_in_total_order() => Generators.Check(
        Generators.Money("元"),
        (a, b, c) =>
            Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
            && (a.CompareTo(b) == 0) == a.Equals(b)
            && (!a.Equals(b) || a.GetHashCode() == b.GetHashCode())
            && (!(a <= b && b <= c) || a <= c)
            && (a < b || a > b || a == b));

    [Fact]
    public void A_sum_is_equal_to_itself_in_any_other_scale() => Generators.Check(
        Generators.Of(Yuan, static (number, unit) => new Money(number, unit)),
        money => new Money(money.In("万元"), "万元") == money
            && new Money(money.In("元"), "元").GetHashCode() == money.GetHashCode());

    [Fact]
    public void Areas_of_different_units_are_in_total_order() => Generators.Check(
        Generators.Of(["亩", "公顷", "平方公里", "平方米"], static (number, unit) => new Area(number, unit)),
        (a, b) => Math.Sign(a.CompareTo(b)) == Math.Sign(a.Mu.CompareTo(b.Mu)) && (a == b) == (a.CompareTo(b) == 0));

    [Fact]
    public void No_text_makes_a_parser_throw_anything_but_its_exceptions() => Generators.Check(
        ArbMap.Default.GeneratorFor<string?>().Where(static s => s is not null),
        text => Agrees(text!) && Agrees("1" + text) && Agrees(text + "亿元"));

    private static bool Agrees(string text)
    {
        _ = Rank.TryParse(text, out _) | Structure.TryParse(text, out _) | Count.TryParse(text, out _) | Percent.TryParse(text, out _);
        var tried = Money.TryParse(text, out var money);
        try
        {
            return Money.Parse(text) == money && tried;
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
            return !tried;
        }
    }

    private static void RoundTrips<T>(Gen<T> values)
        where T : struct, IReportValue<T> => Generators.Check(
        values,
        value =>
        {
            var text = value.ToString()!;
            return T.TryParse(text, null, out var read)
                && read.Equals(value)
                && read.ToString() == text
                && read.Unit == value.Unit
                && T.Parse(text.AsSpan(), null).Equals(value);
        });
}
