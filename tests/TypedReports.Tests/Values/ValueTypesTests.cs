namespace TypedReports.Tests.Values;

public class ValueTypesTests
{
    [Theory]
    [InlineData("6.8%", 6.8)]
    [InlineData("-3.1%", -3.1)]
    [InlineData("5‰", 0.5)]
    [InlineData("2.5倍", 250)]
    public void A_percentage_may_be_written_in_several_ways(string text, double percent)
    {
        var value = Percent.Parse(text);
        Assert.Equal((decimal)percent, value.Value);
        Assert.Equal((decimal)percent / 100m, value.Fraction);
        Assert.Equal(text, value.ToString());
    }

    [Fact]
    public void Percentage_points_are_no_percentage()
    {
        Assert.False(Percent.TryParse("0.6个百分点", out _));
        Assert.False(PercentagePoints.TryParse("0.6%", out _));
        Assert.Equal(0.6m, PercentagePoints.Parse("0.6个百分点").Value);
        Assert.Equal("0.6个百分点", PercentagePoints.Parse("0.6个百分点").ToString());
    }

    [Fact]
    public void A_multiple_is_a_factor()
    {
        Assert.Equal(2.5m, Multiple.Parse("2.5倍").Value);
        Assert.False(Multiple.TryParse("250%", out _));
        Assert.Equal(Multiple.Parse("2倍"), Multiple.Parse("2.0倍"));
    }

    [Fact]
    public void A_count_compares_by_number_whatever_counts_it()
    {
        var firms = Count.Parse("4.17万户");
        Assert.Equal(41_700m, firms.Value);
        Assert.Equal("户", firms.MeasureWord);
        Assert.Equal("4.17万户", firms.ToString());
        Assert.Equal(Count.Parse("41700户"), firms);
        Assert.True(firms > Count.Parse("348家"));
        Assert.Equal(41_700m, firms.In("户"));
        Assert.Throws<ArgumentException>(() => firms.In("家"));
    }

    [Theory]
    [InlineData("4.17万元")]
    [InlineData("4.17%")]
    [InlineData("60万吨")]
    [InlineData("5000元/吨")]
    [InlineData("0.6个百分点")]
    public void What_measures_something_is_no_count(string text) => Assert.False(Count.TryParse(text, out _));

    [Fact]
    public void Jin_and_tonnes_are_the_same_mass()
    {
        var grain = Mass.Parse("13.5亿斤");
        Assert.Equal(675_000m, grain.Tonnes);
        Assert.Equal(675_000_000m, grain.Kilograms);
        Assert.Equal(67.5m, grain.In("万吨"));
        Assert.Equal(Mass.Parse("67.5万吨"), grain);
        Assert.Equal(Mass.Parse("1万公斤"), Mass.Parse("10吨"));
        Assert.Equal("13.5亿斤", grain.ToString());
    }

    [Fact]
    public void Mu_hectares_and_square_kilometres_are_the_same_area()
    {
        var sown = Area.Parse("55.2万亩");
        Assert.Equal(552_000m, sown.Mu);
        Assert.Equal(36_800m, sown.Hectares);
        Assert.Equal(368m, sown.SquareKilometers);
        Assert.Equal(Area.Parse("3.68万公顷"), sown);
        Assert.Equal(Area.Parse("2000平方米"), Area.Parse("3亩"));
        Assert.Equal("55.2万亩", sown.ToString());
    }

    [Fact]
    public void Days_are_counted()
    {
        Assert.Equal(337m, Days.Parse("337天").Value);
        Assert.True(Days.Parse("46天") < Days.Parse("337天"));
        Assert.False(Days.TryParse("337户", out _));
    }

    [Fact]
    public void An_amount_takes_any_unit_and_compares_within_one()
    {
        var electricity = Amount.Parse("52.6亿千瓦时");
        Assert.Equal(5_260_000_000m, electricity.Value);
        Assert.Equal("千瓦时", electricity.BaseUnit);
        Assert.Equal(526_000m, electricity.In("万千瓦时"));
        Assert.Equal("34微克/立方米", Amount.Parse("34微克/立方米").ToString());
        Assert.Equal(Amount.Parse("0.3亿标箱"), Amount.Parse("3000万标箱"));
        Assert.NotEqual(Amount.Parse("5标箱"), Amount.Parse("5千瓦时"));
        Assert.Throws<InvalidOperationException>(() => Amount.Parse("5标箱") < Amount.Parse("5千瓦时"));
        Assert.False(Amount.TryParse("5", out _));
    }

    [Theory]
    [InlineData("第3位", 3, "第3位")]
    [InlineData("第10名", 10, "第10名")]
    [InlineData("第1", 1, "第1")]
    [InlineData("2位", 2, "第2位")]
    public void A_rank_is_a_position(string text, int position, string printed)
    {
        var rank = Rank.Parse(text);
        Assert.Equal(position, rank.Position);
        Assert.Equal(printed, rank.ToString());
    }

    [Theory]
    [InlineData("第0位")]
    [InlineData("第2.5位")]
    [InlineData("第-1位")]
    [InlineData("第位")]
    [InlineData("第3方阵")]
    [InlineData("前10")]
    public void What_is_no_position_is_no_rank(string text)
    {
        Assert.False(Rank.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Rank.Parse(text));
    }

    [Fact]
    public void The_first_place_comes_first()
    {
        Assert.True(new Rank(1) < new Rank(3));
        Assert.Equal(new Rank(3), Rank.FromFact(3m, null, null, "位"));
        Assert.Throws<OverflowException>(() => Rank.Parse("第99999999999位"));
        Assert.False(Rank.TryFromFact(3m, null, null, "户", out _));
    }

    [Fact]
    public void A_structure_keeps_its_parts_as_written()
    {
        var structure = Structure.Parse("1.3:63.7:35");
        Assert.Equal<decimal>([1.3m, 63.7m, 35m], [.. structure.Parts]);
        Assert.Equal(63.7m, structure[1]);
        Assert.Equal("1.3:63.7:35", structure.ToString());
        Assert.Equal(Structure.Parse("1.30：63.7：35.0"), structure);
        Assert.Equal(Structure.Parse("1.30：63.7：35.0").GetHashCode(), structure.GetHashCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => structure[3]);
        Assert.Empty(default(Structure).Parts);
    }

    [Theory]
    [InlineData("1.3")]
    [InlineData("1.3:")]
    [InlineData(":1.3")]
    [InlineData("1.3:63.7:")]
    [InlineData("1.3-63.7-35")]
    [InlineData("1:a:3")]
    [InlineData("")]
    public void What_has_no_two_parts_is_no_structure(string text)
    {
        Assert.False(Structure.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Structure.Parse(text));
    }

    [Fact]
    public void A_value_formats_into_a_buffer_or_says_that_it_is_too_small()
    {
        Span<char> buffer = stackalloc char[7];
        Assert.True(Money.Parse("326.3亿元").TryFormat(buffer, out var written));
        Assert.Equal("326.3亿元", buffer[..written]);
        Assert.False(Money.Parse("1326.3亿元").TryFormat(buffer, out written));
        Assert.Equal(0, written);
    }

    [Fact]
    public void Values_are_read_and_printed_alike_under_every_culture() => Cultures.Each(static () =>
    {
        Assert.Equal("-12.5亿元", Money.Parse("-12.5亿元").ToString());
        Assert.Equal("-125000万元", Money.Parse("-12.5亿元").ToString("万元"));
        Assert.Equal(-3.1m, Percent.Parse("-3.1%").Value);
        Assert.Equal("1.3:63.7:35", Structure.Parse("1.3:63.7:35").ToString());
        Assert.Equal("第3位", Rank.Parse("第3位").ToString());
        Assert.False(Percent.TryParse("3,1%", out _));
    });
}
