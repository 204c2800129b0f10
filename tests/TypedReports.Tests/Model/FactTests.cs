using TypedReports.Reading;

namespace TypedReports.Tests.Model;

/// <summary>What one typed fact tells: its value as the report writes it, and its place.</summary>
public sealed class FactTests
{
    [Theory]
    [InlineData("全年生产总值326.3亿元。", "326.3亿元", 326.3, "亿元", Bound.Exact, "326.3亿元")]
    [InlineData("生产总值近3000亿元", "近3000亿元", 3000, "亿元", Bound.Approximate, "近3000亿元")]
    [InlineData("生产总值3 26.3亿元", "3 26.3亿元", 326.3, "亿元", Bound.Exact, "326.3亿元")]
    [InlineData("生产总值突破千亿元", "突破千亿元", 1000, "亿元", Bound.MoreThan, "超过1000亿元")]
    public void A_level_prints_as_the_report_writes_it(string text, string written, double value, string unit, Bound bound, string expected) =>
        Assert.Equal(expected, Report(text, written, Measure.Level, (decimal)value, unit, bound).Review.Gdp!.Level!.ToString());

    [Theory]
    [InlineData("增长7%左右", "7%左右", 7, Bound.Approximate, "7%左右")]
    [InlineData("下降3.1%以上", "3.1%以上", -3.1, Bound.AtLeast, "-3.1%以上")]
    [InlineData("增长百分之七以内", "百分之七以内", 7, Bound.AtMost, "7%以内")]
    [InlineData("增幅不足１％", "不足１％", 1, Bound.LessThan, "不足1%")]
    public void A_growth_prints_with_its_bound(string text, string written, double value, Bound bound, string expected) =>
        Assert.Equal(expected, Report(text, written, Measure.Growth, (decimal)value, "%", bound).Review.Gdp!.Growth!.ToString());

    [Theory]
    [InlineData("排咸阳第一", "第一", 1, Bound.Exact, "咸阳", "第1位 (咸阳)")]
    [InlineData("居前三", "前三", 3, Bound.AtMost, null, "前3位")]
    public void A_rank_prints_with_what_it_is_among(string text, string written, double value, Bound bound, string? scope, string expected) =>
        Assert.Equal(expected, Report(text, written, Measure.Rank, (decimal)value, "位", bound, scope).Review.Gdp!.LevelRank!.ToString());

    [Fact]
    public void A_range_has_both_ends()
    {
        const string text = "生产总值增长6.5—7%";
        var fact = Stub.Fact(text, text, "6.5—7%", "gdp", Measure.Growth, 6.5m, "%");
        var report = new StubReport(Stub.Read(text, With(fact, Bound.Range, null, 7m)));
        var growth = report.Review.Gdp!.Growth!;

        Assert.Equal("6.5—7%", growth.ToString());
        Assert.Equal((new Percent(6.5m, "%"), new Percent(7m, "%")), (growth.Value, growth.Upper));
        Assert.Equal("[6.5%, 7%]", growth.Interval.ToString());
    }

    [Theory]
    [InlineData(Bound.Exact, "[7%, 7%]")]
    [InlineData(Bound.Approximate, "[7%, 7%]")]
    [InlineData(Bound.AtLeast, "[7%, ∞)")]
    [InlineData(Bound.MoreThan, "(7%, ∞)")]
    [InlineData(Bound.AtMost, "(-∞, 7%]")]
    [InlineData(Bound.LessThan, "(-∞, 7%)")]
    public void A_bound_gives_an_interval(Bound bound, string expected) =>
        Assert.Equal(expected, Report("增长7%", "7%", Measure.Growth, 7, "%", bound).Review.Gdp!.Growth!.Interval.ToString());

    [Theory]
    [InlineData(Bound.Exact, "[-3%, -3%]")]
    [InlineData(Bound.AtLeast, "(-∞, -3%]")]
    [InlineData(Bound.MoreThan, "(-∞, -3%)")]
    [InlineData(Bound.AtMost, "[-3%, ∞)")]
    [InlineData(Bound.LessThan, "(-3%, ∞)")]
    public void The_bound_of_a_fall_stands_on_its_size(Bound bound, string expected) =>
        Assert.Equal(expected, Report("下降3%", "3%", Measure.Growth, -3, "%", bound).Review.Gdp!.Growth!.Interval.ToString());

    [Fact]
    public void A_source_leads_back_to_report_line_clause_and_sentence()
    {
        const string text = "标题\r\n\r\n一、回顾\n推动经济稳中有进。全年完成生产总值326.3亿元、超过兴平,增长6.8%;投资增长。\n下一段";
        var source = new StubReport(Stub.Read(text, Stub.Fact(text, "生产总值326.3亿元", "326.3亿元", "gdp", Measure.Level, 326.3m, "亿元")))
            .Review.Gdp!.Level!.Source;

        Assert.Equal(4, source.Line);
        Assert.Equal("生产总值326.3亿元", source.Text);
        Assert.Equal("全年完成生产总值326.3亿元、超过兴平,增长6.8%;投资增长。", source.Sentence);
        Assert.Equal("stub-2023, line 4: 全年完成生产总值326.3亿元", source.ToString());
        Assert.Equal(SectionRole.Review, source.Section);
    }

    private static StubReport Report(
        string text, string written, Measure measure, decimal value, string unit, Bound bound, string? scope = null)
    {
        var fact = Stub.Fact(text, text, written, "gdp", measure, value, unit, measure == Measure.Rank ? Measure.Level : null);
        return new StubReport(Stub.Read(text, With(fact, bound, scope)));
    }

    private static ReadFact With(ReadFact fact, Bound bound, string? scope, decimal? upper = null) => new()
    {
        Indicator = fact.Indicator,
        Measure = fact.Measure,
        Of = fact.Of,
        Period = fact.Period,
        Value = fact.Value,
        Upper = upper,
        Unit = fact.Unit,
        Bound = bound,
        Scope = scope,
        Section = fact.Section,
        Start = fact.Start,
        Length = fact.Length,
        ValueStart = fact.ValueStart,
        ValueLength = fact.ValueLength,
    };
}
