using TypedReports.Definitions;
using TypedReports.Reading;

namespace TypedReports.Tests.Binding;

/// <summary>
/// What a specification says of single places of its text: which indicator a number is of. Value, bound, time and wording are
/// read from the text all the same, and a hint that can't be followed or changes nothing is named.
/// </summary>
public sealed class ReadingHintTests
{
    [Fact]
    public void A_number_whose_name_the_rules_cannot_see_is_read_with_its_own_digits_time_and_bound()
    {
        var read = Read("县本级推进的212个“六大攻坚”重大项目(事项)预计完成投资约58.60亿元。", SectionRole.Review, Is("重大项目(事项)预计完成投资约58.60亿元", "completed-key-projects-investment"));

        var fact = Assert.Single(read.Facts);
        Assert.Equal(("completed-key-projects-investment", Measure.Level, 58.60m, "亿元", Bound.Approximate), (fact.Indicator, fact.Measure, fact.Value, fact.Unit, fact.Bound));
        Assert.Equal((new ReportPeriod(2022), FactStatus.Estimate), (fact.Period, fact.Status));
        Assert.Equal("重大项目(事项)预计完成投资约58.60亿元", read.Text.Substring(fact.Start, fact.Length));
        Assert.Equal("约58.60亿元", read.Text.Substring(fact.ValueStart, fact.ValueLength));
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void A_quote_says_which_of_two_numbers_before_one_noun_is_meant()
    {
        const string Text = "力争新建4万亩、改造提升8万亩高标准农田。";

        var fact = Assert.Single(Read(Text, SectionRole.Tasks, Is("新建4万亩", "high-standard-farmland")).Facts);

        Assert.Equal((4m, FactStatus.Target, "力争"), (fact.Value, fact.Status, fact.Modality));
    }

    [Fact]
    public void A_number_that_is_not_of_the_indicator_is_left_out_and_the_others_stay()
    {
        const string Text = "全年招商引资签约项目215个,协议投资额680亿元。农博会签约项目协议投资额458.8亿元。";
        Assert.Equal([680m, 458.8m], Read(Text, SectionRole.Review).Facts.Where(f => f.Indicator == "signed-investment").Select(f => f.Value).Order().Reverse());

        var read = Read(Text, SectionRole.Review, new DeclaredReading("协议投资额458.8亿元", "signed-investment"));

        Assert.Equal([680m], read.Facts.Where(f => f.Indicator == "signed-investment").Select(f => f.Value));
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void A_number_in_brackets_behind_a_list_is_read_where_the_specification_says_what_it_is_of()
    {
        var read = Read(
            "地区生产总值、固定资产投资分别增长6.2%(另有工业用电增长3.5%)、9%(居全市第3位)。", SectionRole.Review, Is("工业用电增长3.5%", "electricity-use", FactSlot.Growth));

        Assert.Contains(read.Facts, static fact => fact is { Indicator: "electricity-use", Measure: Measure.Growth, Value: 3.5m });
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void A_fall_and_a_rank_are_read_as_such()
    {
        var read = Read(
            "十项指标之首的那一项同比下降3.5%,排在全市第2位。",
            SectionRole.Review,
            Is("那一项同比下降3.5%", "electricity-use", FactSlot.Growth),
            Is("排在全市第2位", "electricity-use", FactSlot.GrowthRank));

        Assert.Equal(
            [("Growth", null, -3.5m), ("Rank", "Growth", 2m)],
            read.Facts.Select(f => (f.Measure.ToString(), f.Of?.ToString(), f.Value)));
        Assert.Equal("全市", read.Facts[1].Scope);
    }

    [Fact]
    public void A_sum_over_years_needs_a_sentence_that_speaks_of_years()
    {
        Assert.Equal(
            (new ReportPeriod(2018, 2022), FactAggregate.Cumulative),
            Read("五年来,那类路修了350公里、花了40亿元。", SectionRole.Review, Is("花了40亿元", "tax-fee-relief", FactSlot.Cumulative)).Facts.Select(f => (f.Period, f.Aggregate)).Single());

        var read = Read("全年花了40亿元。", SectionRole.Review, Is("花了40亿元", "tax-fee-relief", FactSlot.Cumulative));
        Assert.Empty(read.Facts);
        Assert.Equal("TR1907", Assert.Single(read.Diagnostics).Code);
    }

    [Theory]
    [InlineData("花了41亿元", "tax-fee-relief", "TR1905 the text has no '花了41亿元', which 'readings' quotes.")]
    [InlineData("亿元", "tax-fee-relief", "TR1905 '亿元' stands more than once in the text: quote more of the sentence under 'readings'.")]
    [InlineData("花了40亿元、省了7亿元", "tax-fee-relief", "TR1906 '花了40亿元、省了7亿元' holds 2 numbers that can be Level of tax-fee-relief: a quote of 'readings' holds one.")]
    [InlineData("花了40亿元、省了7亿元", "grain-output", "TR1906 '花了40亿元、省了7亿元' holds no number that can be Level of grain-output: a quote of 'readings' holds one.")]
    [InlineData("生产总值300亿元", "gdp", "TR1907 '生产总值300亿元' is read as gdp anyway: the 'is' of 'readings' changes nothing.")]
    public void A_hint_that_cannot_be_followed_or_changes_nothing_is_named(string quote, string indicator, string expected)
    {
        const string Text = "全年生产总值300亿元。修路花了40亿元、省了7亿元。";

        var read = Read(Text, SectionRole.Review, Is(quote, indicator));

        var diagnostic = Assert.Single(read.Diagnostics);
        Assert.Equal((expected, "warning"), ($"{diagnostic.Code} {diagnostic.Message}", diagnostic.Severity));
        Assert.Equal(["300"], read.Facts.Select(f => $"{f.Value}"));
    }

    [Fact]
    public void An_exclusion_of_what_nobody_reads_is_named()
    {
        var read = Read("修路花了40亿元。", SectionRole.Review, new DeclaredReading("花了40亿元", "gdp"));

        Assert.Equal("TR1907", Assert.Single(read.Diagnostics).Code);
    }

    [Fact]
    public void A_damaged_number_is_not_read_for_any_hint()
    {
        var read = Read("修路花了4*.1亿元。", SectionRole.Review, Is("花了4*.1亿元", "tax-fee-relief"));

        Assert.Empty(read.Facts);
        Assert.Contains(read.Diagnostics, d => d.Code == "TR1906");
    }

    private static DeclaredReading Is(string quote, string indicator, FactSlot slot = FactSlot.Level) => new(quote, indicator, slot);

    private static ReadingResult Read(string text, SectionRole role, params DeclaredReading[] readings) =>
        Reader.ReadPassage(text, role, WorkReport.Form, new ReadOptions { Year = 2023, Readings = readings });
}
