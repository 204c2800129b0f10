using TypedReports.Reading;

namespace TypedReports.Tests.Outlining;

/// <summary>The part of a report that a heading names.</summary>
public class SectionRoleTests
{
    [Theory]
    [InlineData("binzhou-2023", "完成生产总值326.3亿元", SectionRole.Review)]
    [InlineData("binzhou-2023", "还存在不少困难和问题", SectionRole.Problems)]
    [InlineData("binzhou-2023", "工作总体思路是", SectionRole.Requirements)]
    [InlineData("binzhou-2023", "主要预期目标是", SectionRole.Goals)]
    [InlineData("binzhou-2023", "坚持以打好产业转型升级战为抓手", SectionRole.Tasks)]
    [InlineData("longnan-2023", "主要预期目标是", SectionRole.Goals)]
    [InlineData("longnan-2023", "大干快上扩投资", SectionRole.Tasks)]
    [InlineData("jinhua-2023", "增强政策撬动力", SectionRole.Tasks)]
    [InlineData("yima-2021", "这五年,综合实力稳步提升", SectionRole.FiveYearReview)]
    [InlineData("yima-2021", "《纲要草案》提出了", SectionRole.FiveYearGoals)]
    [InlineData("yima-2021", "今年经济社会发展的主要预期目标是", SectionRole.Goals)]
    [InlineData("yima-2021", "坚持政治引领,践行绝对忠诚", SectionRole.SelfGovernance)]
    [InlineData("mengzhou-2023", "孟州市交通物流园项目", SectionRole.Appendix)]
    [InlineData("jiaozuo-2021", "面对突如其来的疫情", SectionRole.Review)]
    public void Parts_of_the_corpus(string report, string words, SectionRole role) =>
        Assert.Equal(role, OutlineForm.RoleOf(Repository.Text(report), words));

    [Theory]
    [InlineData("一、“十四五”时期和2025年工作回顾", SectionRole.FiveYearReview)]
    [InlineData("一、2025年和“十四五”时期工作回顾", SectionRole.Review)]
    [InlineData("一、过去五年工作回顾", SectionRole.FiveYearReview)]
    [InlineData("一、过去一年和五年工作回顾", SectionRole.Review)]
    [InlineData("一、“十五五”时期主要任务", SectionRole.FiveYearGoals)]
    [InlineData("一、2026年主要任务", SectionRole.Tasks)]
    [InlineData("一、2022年经济社会发展总体要求和政策取向", SectionRole.Requirements)]
    [InlineData("一、名词解释", SectionRole.Appendix)]
    [InlineData("一、过去六年工作回顾", SectionRole.FiveYearReview)]
    [InlineData("一、过去四年", SectionRole.FiveYearReview)]
    [InlineData("一、过去5年工作回顾", SectionRole.FiveYearReview)]
    [InlineData("过去 5 年发展成就", SectionRole.FiveYearReview)]
    [InlineData("一、今后5年的目标", SectionRole.FiveYearGoals)]
    [InlineData("一、2025年的成就", SectionRole.Review)]
    [InlineData("一、砥砺奋进的五年", SectionRole.FiveYearReview)]
    [InlineData("一、今后的五年", SectionRole.FiveYearGoals)]
    [InlineData("一、新的一年", SectionRole.Tasks)]
    [InlineData("一、未来五年的蓝图", SectionRole.FiveYearGoals)]
    [InlineData("一、开启新征程的五年", SectionRole.Review)]
    [InlineData("一、攻坚克难、硕果累累的三年", SectionRole.FiveYearReview)]
    [InlineData("一、2020年国民经济和社会发展计划执行情况", SectionRole.Review)]
    [InlineData("一、2020年计划完成情况", SectionRole.Review)]
    [InlineData("一、2021年国民经济和社会发展计划", SectionRole.Tasks)]
    [InlineData("一、关于2021年计划草案", SectionRole.Tasks)]
    public void What_a_heading_says_of_its_part(string heading, SectionRole role) =>
        Assert.Equal(role, OutlineForm.Read(heading + "\n全省上下团结一心。").Headings[0].Role);

    [Fact]
    public void What_a_specification_says_of_a_heading_goes_first()
    {
        var options = new ReadOptions { Roles = new Dictionary<string, SectionRole> { ["2022年工作回顾"] = SectionRole.Requirements } };

        Assert.Equal(SectionRole.Requirements, OutlineForm.Read(Repository.Text("binzhou-2023"), options).Headings[0].Role);
    }

    [Fact]
    public void Chapters_without_telling_words_follow_from_their_place()
    {
        var outline = OutlineForm.Read("一、1999年国内工作回顾\n经济回升。\n二、坚持实行扩大内需的方针\n要扩大内需。\n三、搞好社会保障\n要保障。");

        Assert.Equal([SectionRole.Review, SectionRole.Tasks, SectionRole.Tasks], outline.Headings.Select(h => h.Role));
    }

    [Fact]
    public void Parts_that_the_news_list_line_by_line_begin_none()
    {
        const string Text = """
            会上,县长李明作政府工作报告。
            报告分为三部分:
            一、2019年工作回顾;
            二、奋力做好2020年工作;
            三、加强政府自身建设。
            报告指出,2019年是新中国成立70周年,各项事业取得新成效。
            初步统计,全县生产总值增长7.5%。
            """;

        Assert.Empty(OutlineForm.Read(Text).Headings);
        Assert.Equal(SectionRole.Review, OutlineForm.RoleOf(Text, "增长7.5%"));
    }

    [Fact]
    public void A_review_of_several_parts_with_slogans_goes_on_until_one_speaks_of_the_plan()
    {
        const string Text = """
            2023年白河县政府工作报告
            各位代表:
            请审议。
            一、经济实力持续增强
            过去一年,生产总值增长6%。
            二、产业升级步伐加快
            工业投资增长12%。
            三、坚持生态优先,城乡面貌焕然一新
            全年造林3万亩。
            四、聚焦聚力,推动工业强县
            今年要完成工业投资30亿元。
            五、坚持民生为本
            新增就业5000人。
            """;

        Assert.Equal(SectionRole.Review, OutlineForm.RoleOf(Text, "工业投资增长12%"));
        Assert.Equal(SectionRole.Review, OutlineForm.RoleOf(Text, "造林3万亩"));
        Assert.Equal(SectionRole.Tasks, OutlineForm.RoleOf(Text, "工业投资30亿元"));
        Assert.Equal(SectionRole.Tasks, OutlineForm.RoleOf(Text, "新增就业"));
    }

    [Fact]
    public void A_report_without_an_address_begins_at_the_title_of_its_first_part() =>
        Assert.Equal(SectionRole.Review, OutlineForm.RoleOf("2023年林溪市政府工作报告\n2022年工作回顾\n工业投资增长9%", "增长9%"));

    private const string Digest = """
        林溪市2021年政府工作报告
        会议听取了报告。
        2020年成就:
        实现生产总值2620亿元,增长2.2%
        “十三五”成就:
        生产总值年均增长6.3%
        “十四五”目标:
        人均生产总值达到9万元左右
        2021年目标:
        城镇新增就业4万人
        """;

    [Theory]
    [InlineData("实现生产总值2620亿元", SectionRole.Review)]
    [InlineData("生产总值年均增长6.3%", SectionRole.FiveYearReview)]
    [InlineData("人均生产总值达到9万元左右", SectionRole.FiveYearGoals)]
    [InlineData("城镇新增就业4万人", SectionRole.Goals)]
    public void Lines_of_a_digest_below_headings_that_end_in_a_colon(string words, SectionRole role) =>
        Assert.Equal(role, OutlineForm.RoleOf(Digest, words));

    private const string DigestOfTimes = """
        2023年国务院政府工作报告
        过去一年
        2022年是极为重要的一年。
        全年国内生产总值增长3%
        过去五年
        过去五年极不寻常。
        国内生产总值年均增长5.2%
        过去一年
        货物进出口增长8%
        """;

    [Theory]
    [InlineData("全年国内生产总值增长3%", SectionRole.Review)]
    [InlineData("国内生产总值年均增长5.2%", SectionRole.FiveYearReview)]
    [InlineData("货物进出口增长8%", SectionRole.Review)]
    public void Headings_that_name_the_time_alone(string words, SectionRole role) =>
        Assert.Equal(role, OutlineForm.RoleOf(DigestOfTimes, words));

    [Fact]
    public void The_numbers_of_the_industries_are_no_heading()
    {
        const string Text = "林溪县2023年政府工作报告\n一、2022年工作回顾\n全年生产总值增长6%。\n一、二、三产业增加值分别增长4.2%、7.1%、6.3%。";

        var facts = Reader.Read(Text, WorkReport.Form, ReadOptions.Default).Facts;

        Assert.Equal(["gdp", "primary-industry", "secondary-industry", "tertiary-industry"], facts.Select(f => f.Indicator));
    }

    [Fact]
    public void A_heading_may_begin_with_a_number_of_its_own()
    {
        const string Text = "林溪县2023年政府工作报告\n一、2022年工作回顾\n全年生产总值增长6%。\n二、三产融合推进2023年工作\n生产总值增长7%。";

        Assert.Equal(SectionRole.Tasks, OutlineForm.RoleOf(Text, "生产总值增长7%"));
    }

    [Fact]
    public void Parts_that_a_list_announces_begin_where_their_titles_stand_again()
    {
        const string Text = "林溪县2020年政府工作报告\n报告共分两个部分:\n一、2019年工作回顾;\n二、2020年工作安排。\n2019年工作回顾\n全年生产总值增长6%。\n2020年工作安排\n生产总值增长7%。";

        Assert.Equal(["2019年工作回顾", "2020年工作安排"], OutlineForm.Read(Text).Titles(1));
        Assert.Equal(SectionRole.Review, OutlineForm.RoleOf(Text, "生产总值增长6%"));
        Assert.Equal(SectionRole.Tasks, OutlineForm.RoleOf(Text, "生产总值增长7%"));
    }
}
