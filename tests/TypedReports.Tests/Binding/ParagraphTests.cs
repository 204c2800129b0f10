using TypedReports.Reading;

namespace TypedReports.Tests.Binding;

/// <summary>What one paragraph leaves to the next.</summary>
public class ParagraphTests
{
    [Theory]
    [InlineData("全年出口10亿元、进口5亿元,规模均居全省第一。", 2)]
    [InlineData("全年出口10亿元、进口5亿元。\n规模均居全省第一,粮食产量稳定。", 0)]
    [InlineData("全年出口10亿元、进口5亿元\n规模均居全省第一,粮食产量稳定。", 0)]
    public void Ranks_are_of_no_names_of_a_paragraph_before(string paragraphs, int ranks)
    {
        var reading = Reader.Read($"2023年林溪市政府工作报告\n一、2022年工作回顾\n{paragraphs}\n", WorkReport.Form, ReadOptions.Default);

        Assert.Equal(ranks, reading.Facts.Count(static fact => fact.Measure == Measure.Rank));
        Assert.Contains(reading.Facts, static fact => fact is { Indicator: "exports", Value: 10 });
    }

    [Fact]
    public void A_paragraph_about_the_last_of_five_years_gives_averages_over_all_of_them()
    {
        const string Text = "2022年东山县政府工作报告\n一、过去五年工作回顾\n2021年,生产总值达到230亿元,年均增长5.4%,出口增长8%。\n";

        var facts = Reader.Read(Text, WorkReport.Form, ReadOptions.Default).Facts;

        Assert.Equal(
            ["gdp 230 2021 None", "gdp 5.4 2017-2021 AnnualAverage", "exports 8 2021 None"],
            facts.Select(static fact => FormattableString.Invariant($"{fact.Indicator} {fact.Value} {fact.Period} {fact.Aggregate}")));
    }

    [Theory]
    [InlineData("2023年东山县政府工作报告\n一、“十四五”以来工作回顾\n出口年均增长8%。\n", "exports 8 2021-2022")]
    [InlineData("2026年东山县政府工作报告\n一、“十四五”时期工作回顾\n出口年均增长8%。\n", "exports 8 2021-2025")]
    [InlineData("2023年东山县政府工作报告\n一、2022年工作回顾\n出口增长6%。\n五年来,成效显著。出口年均增长8%。\n", "exports 6 2022, exports 8 2018-2022")]
    [InlineData("2024年东山县政府工作报告\n一、2023年工作回顾\n五年前的蓝图已经变为现实。\n出口增长8%。\n", "exports 8 2023")]
    public void A_review_of_years_is_of_as_many_as_its_words_say(string text, string facts) =>
        Assert.Equal(facts, string.Join(", ", Reader.Read(text, WorkReport.Form, ReadOptions.Default).Facts.Select(Short)));

    [Theory]
    [InlineData("2019年青原县政府工作报告\n一、2019年上半年工作回顾\n出口增长8%。去年,粮食产量10万吨。\n", "exports 8 2019Q1-Q2, grain-output 10 2018")]
    [InlineData("青原县政府工作报告\n一、2019年前三季度工作回顾\n2019年,出口增长8%。预计全年进口增长3%。\n", "exports 8 2019Q1-Q3")]
    [InlineData("2019年上半年青原县政府工作报告\n一、工作回顾\n出口增长8%。\n二、下半年工作安排\n全年出口增长9%。\n", "exports 8 2019Q1-Q2, exports 9 2019")]
    [InlineData("2019年青原县政府工作报告\n一、2018年工作回顾\n出口增长8%。\n", "exports 8 2018")]
    public void The_review_of_a_part_of_the_year_planned_is_of_that_part(string text, string facts)
    {
        var whole = Reader.Read(text, WorkReport.Form, ReadOptions.Default).Facts;
        var parts = Reader.Read(text, WorkReport.Form, ReadOptions.Default with { PartsOfYears = true }).Facts;

        Assert.Equal(facts, string.Join(", ", parts.Select(Short)));
        Assert.Equal(parts.Where(static fact => !fact.Period.IsPartOfYear).Select(Short), whole.Select(Short));
    }

    [Theory]
    [InlineData("政府工作报告\n——2024年12月28日在青原县第十八届人民代表大会第四次会议上\n各位代表:\n一、2024年工作回顾\n去年出口4亿元,今年出口预计5亿元。\n二、2025年工作安排\n明年出口6亿元。到明年底,高新技术企业达到50家。\n", "exports 4 2023, exports 5 2024, exports 6 2025, high-tech-firms 50 2025")]
    [InlineData("政府工作报告\n——2025年1月8日在青原县第十八届人民代表大会第四次会议上\n各位代表:\n一、2024年工作回顾\n去年出口4亿元。\n二、2025年工作安排\n今年出口6亿元,明年出口7亿元。\n", "exports 4 2024, exports 6 2025")]
    public void Before_the_year_ends_it_is_this_year(string text, string facts) =>
        Assert.Equal(facts, string.Join(", ", Reader.Read(text, WorkReport.Form, ReadOptions.Default).Facts.Select(Short)));

    [Theory]
    [InlineData("各位代表:\n一、2023年工作回顾\n出口增长5%。\n各位代表,新的一年,我们要做好各项工作。\n出口增长6%。")]
    [InlineData("第一章 回顾与成绩\n出口增长5%。\n第二章 目标与思路\n出口增长6%。")]
    [InlineData("【回首2023】\n出口增长5%。\n【奋进2024】\n出口增长6%。")]
    [InlineData("2023·回眸\n出口增长5%。\n2024·展望\n出口增长6%。")]
    [InlineData("过去一年\n出口增长5%。\n新的一年\n出口增长6%。")]
    public void The_plan_begins_with_whatever_words_turn_to_it(string body) =>
        Assert.Equal("exports 5 2023, exports 6 2024", string.Join(", ", Reader.Read($"2024年青原县政府工作报告\n{body}\n", WorkReport.Form, ReadOptions.Default).Facts.Select(Short)));

    [Theory]
    [InlineData("城关镇:出口增长8%。进口增长9%。\n全县:粮食产量10万吨。", "grain-output 10 2022")]
    [InlineData("高新区:出口增长8%;进口增长9%。", "")]
    [InlineData("高新区:加快扩区提质。进口增长9%。", "")]
    [InlineData("高新区方面,出口增长8%;进口增长9%。", "imports 9 2022")]
    [InlineData("青原县:出口增长8%。", "exports 8 2022")]
    public void A_part_of_the_region_before_a_colon_is_what_the_paragraph_is_of(string paragraphs, string facts) =>
        Assert.Equal(facts, string.Join(", ", Reader.Read($"2023年青原县政府工作报告\n一、2022年工作回顾\n{paragraphs}\n", WorkReport.Form, ReadOptions.Default).Facts.Select(Short)));

    private static string Short(ReadFact fact) => FormattableString.Invariant($"{fact.Indicator} {fact.Value} {fact.Period}");
}
