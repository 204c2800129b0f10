using TypedReports.Reading;

namespace TypedReports.Tests.Outlining;

/// <summary>The years that a part of a report is of, where it speaks of several.</summary>
public class SectionYearsTests
{
    private const string BothTimes = """
        一、2025年和“十四五”时期工作回顾
        2025年,全省生产总值增长5%。
        (一)产业升级。规模以上工业增加值增长7%。
        各位代表!2025年是“十四五”收官之年。五年来,我们牢记嘱托。
        (二)改革开放。进出口总额年均增长8%。
        刚刚过去的2025年,粮食再获丰收。
        同时,全省经济社会发展还面临一些困难和挑战。
        二、“十五五”时期主要目标任务
        (一)发展目标
        主要目标是:生产总值年均增长5%左右。
        三、2026年工作安排
        今年是“十五五”开局之年,要开好局。建议今年主要预期目标是:生产总值增长5%左右。
        (一)扩大内需。社会消费品零售总额增长6%。
        四、加强行政能力建设
        依法行政。
        """;

    [Theory]
    [InlineData("全省生产总值增长5%", SectionRole.Review)]
    [InlineData("规模以上工业增加值增长7%", SectionRole.Review)]
    [InlineData("五年来,我们牢记嘱托", SectionRole.FiveYearReview)]
    [InlineData("进出口总额年均增长8%", SectionRole.FiveYearReview)]
    [InlineData("粮食再获丰收", SectionRole.Review)]
    [InlineData("还面临一些困难", SectionRole.Problems)]
    [InlineData("生产总值年均增长5%左右", SectionRole.FiveYearGoals)]
    [InlineData("要开好局", SectionRole.Tasks)]
    [InlineData("建议今年主要预期目标是", SectionRole.Goals)]
    [InlineData("社会消费品零售总额增长6%", SectionRole.Tasks)]
    [InlineData("依法行政", SectionRole.SelfGovernance)]
    public void A_review_and_a_plan_that_speak_of_five_years_and_of_one(string words, SectionRole role) =>
        Assert.Equal(role, OutlineForm.RoleOf(BothTimes, words));

    private const string OneChapterForBoth = """
        一、“十四五”时期和2025年工作回顾
        (一)“十四五”时期主要成就。生产总值年均增长5.9%。
        (二)2025年工作回顾。粮食再获丰收。
        二、“十五五”时期主要目标和2026年重点工作
        “十五五”时期,生产总值年均增长5.5%以上。
        到2030年,主要目标是:城镇化率达到68%左右。
        2026年是“十五五”开局之年。经济社会发展主要预期目标是:生产总值增长5.5%左右。
        新建高标准农田15万亩。
        (一)扩大内需。社会消费品零售总额增长6%。
        三、“十五五”时期主要目标和今年重点工作
        (一)“十五五”时期主要目标。到2030年,居民收入稳步增长。
        (二)今年主要预期目标。城镇新增就业4万人。
        (三)2026年重点工作。新增减税降费10亿元。
        """;

    [Theory]
    [InlineData("生产总值年均增长5.9%", SectionRole.FiveYearReview)]
    [InlineData("粮食再获丰收", SectionRole.Review)]
    [InlineData("生产总值年均增长5.5%以上", SectionRole.FiveYearGoals)]
    [InlineData("城镇化率达到68%", SectionRole.FiveYearGoals)]
    [InlineData("开局之年", SectionRole.Tasks)]
    [InlineData("生产总值增长5.5%左右", SectionRole.Goals)]
    [InlineData("新建高标准农田15万亩", SectionRole.Goals)]
    [InlineData("社会消费品零售总额增长6%", SectionRole.Tasks)]
    [InlineData("居民收入稳步增长", SectionRole.FiveYearGoals)]
    [InlineData("城镇新增就业4万人", SectionRole.Goals)]
    [InlineData("新增减税降费10亿元", SectionRole.Tasks)]
    public void A_chapter_that_speaks_of_a_plan_and_of_its_first_year_turns_to_the_year_where_its_words_do(string words, SectionRole role) =>
        Assert.Equal(role, OutlineForm.RoleOf(OneChapterForBoth, words));

    [Theory]
    [InlineData("一、“十三五”及2020年政府工作", SectionRole.FiveYearReview)]
    [InlineData("一、2020年及“十三五”时期政府工作", SectionRole.Review)]
    [InlineData("一、“十三五”时期主要任务完成", SectionRole.FiveYearReview)]
    [InlineData("一、“十四五”时期政府工作", SectionRole.FiveYearGoals)]
    [InlineData("一、立足“十三五”发展成果,扎实做好2021年工作", SectionRole.Tasks)]
    public void A_plan_that_has_ended_is_reviewed(string heading, SectionRole role) =>
        Assert.Equal(role, OutlineForm.Read($"2021年林溪县政府工作报告\n各位代表:\n请审议。\n{heading}\n全县上下团结一心。").Headings[0].Role);

    /// <summary>Headings of the two parts as reports write them, with the same words below each.</summary>
    [Theory]
    [InlineData("一、关于2022年工作", "二、关于2023年工作")]
    [InlineData("一、2022年主要工作及成效", "二、2023年总体要求及重点任务")]
    [InlineData("一、2022年主要目标任务完成情况", "二、2023年主要目标任务")]
    [InlineData("2022年政府工作完成情况", "2023年政府工作建议")]
    [InlineData("砥砺奋进的2022年", "奋发有为的2023年")]
    [InlineData("2022:稳中有进", "2023:行稳致远")]
    [InlineData("回顾2022", "展望2023")]
    [InlineData("一、踔厉奋发,答好发展答卷", "二、勇毅前行,谱写时代新篇")]
    [InlineData("一、主要工作", "二、主要任务")]
    [InlineData("2022年工作回顾", "二、2023年主要任务")]
    [InlineData("2022年工作回顾", "一、今年工作安排")]
    public void A_heading_s_year_and_place_tell_whether_it_reviews_or_plans(string review, string plan)
    {
        var text = $"2023年白河县政府工作报告\n各位代表:\n请审议。\n{review}\n过去一年,工业投资增长9%,面对复杂形势,我们攻坚克难。\n{plan}\n今年主要预期目标是:工业投资增长8%,我们要实干争先。";

        Assert.Equal((SectionRole.Review, SectionRole.Goals), (OutlineForm.RoleOf(text, "增长9%"), OutlineForm.RoleOf(text, "增长8%")));
    }

    [Theory]
    [InlineData("一、过去五年工作回顾\n五年来,成效显著。\n(一)2022年主要工作\n工业投资增长9%。", SectionRole.Review)]
    [InlineData("一、2022年工作回顾\n过去一年,成效显著。\n二、面临的形势和2023年工作总体要求\n工业投资增长9%。", SectionRole.Requirements)]
    [InlineData("一、2022年工作回顾\n过去一年,成效显著。\n二、面临的困难和问题\n工业投资增长9%不易。", SectionRole.Problems)]
    public void A_heading_s_year_decides_where_its_words_point_elsewhere(string parts, SectionRole role) =>
        Assert.Equal(role, OutlineForm.RoleOf("2023年白河县政府工作报告\n各位代表:\n请审议。\n" + parts, "增长9%"));

    [Theory]
    [InlineData("出口增长9%", SectionRole.Tasks)]
    [InlineData("进口增长6%", SectionRole.Review)]
    [InlineData("税收增长5%", SectionRole.Review)]
    public void The_years_of_the_headings_tell_the_parts_where_neither_title_nor_session_has_one(string words, SectionRole role) =>
        Assert.Equal(role, OutlineForm.RoleOf("""
            政府工作报告
            各位代表:
            请审议。
            一、2022年工作回顾
            经济平稳。2022年主要预期目标是:进口增长6%,已经完成。
            税收增长5%。
            二、扎实做好2023年各项事业
            出口增长9%。
            到2025年全市发展的主要目标是:工业投资增长9%。
            """, words));

    private const string FourYears = """
        政府工作报告
        ——2021年12月8日在林溪区第九届人民代表大会第一次会议上
        各位代表:
        一、{0}
        {1}
        (一)产业升级
        地区生产总值年均增长6.1%,固定资产投资累计完成638亿元。
        三年来,粮食产量年均增长2%。
        """;

    [Theory]
    [InlineData("过去四年工作回顾", "发展环境更为复杂。", "2018-2021")]
    [InlineData("本届政府工作回顾", "刚刚过去的四年,是极不平凡的四年。", "2018-2021")]
    [InlineData("本届政府工作回顾", "四年来,我们砥砺奋进。", "2018-2021")]
    [InlineData("过去五年工作回顾", "三年抗疫,我们众志成城。", "2017-2021")]
    public void A_review_has_as_many_years_as_its_heading_or_first_paragraph_counts(string heading, string opening, string period)
    {
        var text = FourYears.Replace("{0}", heading, StringComparison.Ordinal).Replace("{1}", opening, StringComparison.Ordinal);

        var facts = Reader.Read(text, WorkReport.Form, ReadOptions.Default).Facts;

        Assert.Equal([$"gdp {period}", $"fixed-asset-investment {period}"], facts.Select(f => $"{f.Indicator} {f.Period}"));
    }

    [Theory]
    [InlineData("一、二○○五年工作回顾", "urban-jobs 2005, general-budget-revenue 2005")]
    [InlineData("一、第八届人民政府工作回顾", "urban-jobs 2001-2005, general-budget-revenue 2005")]
    [InlineData("一、“十五”计划主要预期目标提前实现,站在新的发展起点上", "urban-jobs 2005, general-budget-revenue 2005")]
    [InlineData("一、2003年以来的工作回顾", "urban-jobs 2005, general-budget-revenue 2005")]
    public void A_heading_tells_the_years_of_its_review(string heading, string expected)
    {
        var text = $"2006年林溪县政府工作报告\n{heading}\n城镇新增就业3000人。财政收入突破2.5亿元。";

        var facts = Reader.Read(text, WorkReport.Form, ReadOptions.Default).Facts;

        Assert.Equal(expected, string.Join(", ", facts.Select(f => $"{f.Indicator} {f.Period}")));
    }

    [Theory]
    [InlineData("今年工作安排")]
    [InlineData("2010年工作安排")]
    public void A_title_may_give_the_year_before_that_of_its_session(string heading)
    {
        var text = $"2009年林溪镇政府工作报告\n——2010年2月2日在林溪镇第十届人民代表大会第三次会议上\n一、过去一年工作回顾\n财政收入增长7.7%。\n二、{heading}\n财政收入增长10%。";

        var facts = Reader.Read(text, WorkReport.Form, ReadOptions.Default).Facts;

        Assert.Equal(["Actual 2009", "Target 2010"], facts.Select(f => $"{f.Status} {f.Period}"));
    }

    [Fact]
    public void A_paragraph_that_opens_with_a_year_in_the_middle_of_several_is_of_all_of_them()
    {
        const string Text = "2022年林溪县政府工作报告\n一、过去五年工作回顾\n2019年,高铁建成通车。五年累计引进市外资金460亿元。";

        var fact = Assert.Single(Reader.Read(Text, WorkReport.Form, ReadOptions.Default).Facts);

        Assert.Equal("2017-2021", fact.Period.ToString());
    }

    [Theory]
    [InlineData("一、第四届市人民政府工作回顾", "二、新一届政府的任务目标和2022年工作安排")]
    [InlineData("一、2017—2021年工作回顾", "二、2022—2026年奋斗目标")]
    public void Headings_name_a_term_by_its_number_or_its_years(string review, string plan)
    {
        var text = $"2022年林溪市政府工作报告\n{review}\n地区生产总值达到356亿元,年均增长7%。\n{plan}\n地区生产总值年均增长8%,达到500亿元。";

        var facts = Reader.Read(text, WorkReport.Form, ReadOptions.Default).Facts;

        Assert.Equal(["Actual 2021", "Actual 2017-2021", "Target 2022-2026", "Target 2026"], facts.Select(f => $"{f.Status} {f.Period}"));
    }

    [Fact]
    public void An_aside_of_the_plan_under_way_turns_no_tasks_into_the_plan_s()
    {
        const string Text = "林溪市2024年政府工作报告\n一、2023年工作回顾\n经济平稳。\n二、2024年工作安排\n“十四五”期间,力争新建高标准农田20万亩。\n完成固定资产投资120亿元。";

        var facts = Reader.Read(Text, WorkReport.Form, ReadOptions.Default).Facts;

        Assert.Equal(["2021-2025", "2024"], facts.Select(f => f.Period.ToString()));
    }

    [Fact]
    public void A_paragraph_that_opens_with_the_last_of_the_years_and_averages_over_them_turns_to_no_single_one()
    {
        const string Text = "林溪市2022年政府工作报告\n一、过去五年工作回顾\n2021年,生产总值226亿元,年均增长8.1%。\n城镇新增就业2.6万人。";

        var facts = Reader.Read(Text, WorkReport.Form, ReadOptions.Default).Facts;

        Assert.Equal(["2021", "2017-2021", "2017-2021"], facts.Select(f => f.Period.ToString()));
    }
}
