namespace TypedReports.Tests.Values;

public class MoneyTests
{
    [Fact]
    public void A_sum_is_the_same_however_its_unit_is_written()
    {
        var gdp = Money.Parse("326.3亿元");
        Assert.Equal(Money.Parse("32630000000元"), gdp);
        Assert.Equal(Money.Parse("32630000000元").GetHashCode(), gdp.GetHashCode());
        Assert.True(gdp == new Money(3263000m, "万元"));
        Assert.Equal(32_630_000_000m, gdp.Yuan);
        Assert.Equal(3_263_000m, gdp.In("万元"));
        Assert.Equal(0.03263m, gdp.In("万亿元"));
    }

    [Theory]
    [InlineData("326.3亿元")]
    [InlineData("6.50亿元")]
    [InlineData("-12.5万美元")]
    [InlineData("1.2万亿元")]
    [InlineData("1000亿元")]
    [InlineData("38925元")]
    public void A_sum_prints_as_the_report_wrote_it(string text) => Assert.Equal(text, Money.Parse(text).ToString());

    [Fact]
    public void A_sum_prints_in_the_unit_that_a_format_asks_for()
    {
        var gdp = Money.Parse("326.30亿元");
        Assert.Equal("3263000万元", $"{gdp:万元}");
        Assert.Equal("326.30亿元", $"{gdp}");
        Assert.Throws<FormatException>(() => $"{gdp:万美元}");
        Assert.Throws<FormatException>(() => $"{gdp:F2}");
    }

    [Fact]
    public void Sums_in_different_currencies_are_never_equal_and_have_no_order()
    {
        var yuan = Money.Parse("5亿元");
        var dollars = Money.Parse("5亿美元");
        Assert.False(yuan == dollars);
        Assert.Equal(Currency.USD, dollars.Currency);
        Assert.Equal(500_000_000m, dollars.Amount);
        Assert.Throws<InvalidOperationException>(() => yuan < dollars);
        Assert.Throws<InvalidOperationException>(() => yuan.CompareTo(dollars));
        Assert.Throws<InvalidOperationException>(() => dollars.Yuan);
        Assert.Throws<ArgumentException>(() => dollars.In("亿元"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("亿元")]
    [InlineData("326.3")]
    [InlineData("326.3亿")]
    [InlineData("326.3亿户")]
    [InlineData("326.亿元")]
    [InlineData("1,326亿元")]
    [InlineData("3 亿元")]
    [InlineData("+3亿元")]
    [InlineData("1e3亿元")]
    public void What_is_no_sum_is_refused(string text)
    {
        Assert.False(Money.TryParse(text, out var money));
        Assert.Equal(default, money);
        Assert.Throws<FormatException>(() => Money.Parse(text));
    }

    [Theory]
    [InlineData("79228162514264337593543950336元")]
    [InlineData("7922816251426433759354395033亿元")]
    [InlineData("0.12345678901234567890123456789元")]
    public void A_number_that_no_decimal_holds_overflows_and_is_never_rounded(string text)
    {
        Assert.False(Money.TryParse(text, out _));
        Assert.Throws<OverflowException>(() => Money.Parse(text));
    }

    [Fact]
    public void The_default_is_no_money() => Assert.Equal("0元", default(Money).ToString());

    [Fact]
    public void A_unit_of_another_kind_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Money(7m, "%"));
        Assert.Throws<ArgumentException>(() => Money.FromFact(7m, null, null, "万人"));
        Assert.False(Money.TryFromFact(7m, null, null, "万人", out _));
        Assert.Throws<OverflowException>(() => Money.FromFact(1m, decimal.MaxValue, null, "亿元"));
    }
}
