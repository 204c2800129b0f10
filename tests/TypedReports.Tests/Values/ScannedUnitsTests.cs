using TypedReports.Reading.Quantities;

namespace TypedReports.Tests.Values;

/// <summary>The scanner finds units in texts, the value types know their sizes: neither may know what the other doesn't.</summary>
public class ScannedUnitsTests
{
    [Fact]
    public void Every_percentage_that_the_scanner_finds_is_a_percentage_or_a_number_of_points()
    {
        foreach (var unit in UnitTable.All().Where(static unit => unit.Kind == QuantityKind.Percent))
        {
            Assert.True(Percent.TryFromFact(7m, null, null, unit.Text, out _) ^ PercentagePoints.TryFromFact(7m, null, null, unit.Text, out _), unit.Text);
        }
    }

    [Fact]
    public void Every_thing_that_the_scanner_counts_is_a_count()
    {
        foreach (var unit in UnitTable.All().Where(static unit => unit.Kind == QuantityKind.Count))
        {
            Assert.True(Count.TryFromFact(7m, null, null, unit.Text, out var count), unit.Text);
            Assert.Equal(70_000m, Count.FromFact(7m, null, null, "万" + unit.Text).Value);
            Assert.Equal(7m, count.Value);
        }
    }

    [Theory]
    [InlineData("元 美元 欧元 日元 港元 港币 澳元 加元 新元 韩元 英镑 卢布 人民币")]
    public void Every_currency_that_the_scanner_finds_is_money(string units) => All(units, static unit => Money.TryFromFact(7m, null, null, unit, out _));

    [Theory]
    [InlineData("吨 公斤 千克 斤 市斤 克 毫克 担 kg mg t")]
    public void Masses_are_masses(string units) => All(units, static unit => Mass.TryFromFact(7m, null, null, unit, out _));

    [Theory]
    [InlineData("亩 公顷 平方公里 平方千米 平方米 平米 ㎡ m2 m² km2 km²")]
    public void Areas_are_areas(string units) => All(units, static unit => Area.TryFromFact(7m, null, null, unit, out _));

    [Theory]
    [InlineData("千瓦时 千瓦小时 度电 度 瓦时 兆瓦时 吉瓦时 kWh MWh GWh", "千瓦时")]
    [InlineData("微克/立方米 微克每立方米 毫克/立方米 mg/m3 mg/m³ μg/m3 μg/m³ ug/m3 ug/m³", "微克/立方米")]
    [InlineData("公里 千米 米 厘米 毫米 里 华里 海里 km cm mm", "米")]
    public void Units_of_one_kind_convert_into_one_base(string units, string baseUnit) =>
        All(units, unit => Amount.FromFact(7m, null, null, "万" + unit).BaseUnit == baseUnit);

    [Fact]
    public void Scale_words_multiply_alike_in_both()
    {
        foreach (var power in Enumerable.Range(1, 12).Where(static power => Scales.Word(power).Length > 0))
        {
            Assert.Equal(Scales.Ten(power), new Money(1m, Scales.Word(power) + "元").Yuan);
        }
    }

    private static void All(string units, Func<string, bool> fits)
    {
        var scanned = UnitTable.All().Select(static unit => unit.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var unit in units.Split(' '))
        {
            Assert.True(fits(unit), unit);
            Assert.Contains(unit, scanned);
        }
    }
}
