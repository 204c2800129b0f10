using TypedReports.Reading;

namespace TypedReports.Tests.Outlining;

/// <summary>The part of a report that the opening words of a paragraph begin.</summary>
public class ParagraphRoleTests
{
    [Theory]
    [InlineData("2007年经济社会发展情况及本届政府工作回顾过去的一年,按照省委部署,", SectionRole.Review)]
    [InlineData("一年来,", SectionRole.Review)]
    [InlineData("请大家审议,", SectionRole.Preamble)]
    [InlineData("2008年是关键之年,", SectionRole.Preamble)]
    [InlineData("2008年工作安排今年,", SectionRole.Preamble)]
    public void What_stands_before_the_first_heading_may_be_the_review(string opening, SectionRole role) =>
        Assert.Equal(role, OutlineForm.RoleOf($"2008年林溪市政府工作报告\n各位代表:\n请审议。\n{opening}全市生产总值增长7.5%。\n一、2007年的产业\n农业稳定。\n", "增长7.5%"));

    [Theory]
    [InlineData("本报林溪2月5日讯林溪市市长李明在今天开幕的林溪市第十一届人代会第二次会议上作政府工作报告说,1998年", SectionRole.Review)]
    [InlineData("报告指出,据初步预计,过去一年", SectionRole.Review)]
    [InlineData("李明市长走访企业,1998年", SectionRole.Preamble)]
    public void News_lead_over_to_what_the_report_says(string lead, SectionRole role) =>
        Assert.Equal(role, OutlineForm.RoleOf($"1999年林溪市政府工作报告\n{lead}全市生产总值增长7.5%。\n", "增长7.5%"));

    [Theory]
    [InlineData("突破86亿元", SectionRole.FiveYearReview)]
    [InlineData("增长4.1%", SectionRole.Review)]
    [InlineData("不少困难", SectionRole.Problems)]
    [InlineData("增长6.5%左右", SectionRole.Goals)]
    [InlineData("完成工业投资30亿元", SectionRole.Tasks)]
    public void Where_no_heading_names_a_part_the_paragraphs_tell_them(string words, SectionRole role)
    {
        const string Text = """
            2023年白河县政府工作报告
            各位代表:
            请审议。
            五年来,我们攻坚克难。地区生产总值突破86亿元。
            刚刚过去的2022年,地区生产总值增长4.1%。
            同时,我们也清醒地认识到,还存在不少困难和问题。
            2023年,是开局之年。今年经济社会发展主要预期目标为:地区生产总值增长6.5%左右。
            (一)突出项目建设。完成工业投资30亿元。
            """;

        Assert.Equal(role, OutlineForm.RoleOf(Text, words));
    }

    private const string WithoutAddress = """
        林溪市2016年政府工作报告
        “十二五”时期是我市发展进程中具有里程碑意义的时期。
        综合经济实力显著增强。地区生产总值由2010年的117亿元增加到2015年的180亿元,年均增长10%;一般公共预算收入由10.7亿元增加到19.6亿元,年均增长12.9%;一般公共预算支出由22.7亿元增加到43.5亿元,年均增长13.9%。
        会议提出发展预期目标,地区生产总值增长8%。
        """;

    [Theory]
    [InlineData("“十二五”时期是", SectionRole.FiveYearReview)]
    [InlineData("综合经济实力显著增强", SectionRole.FiveYearReview)]
    [InlineData("会议提出发展预期目标", SectionRole.Goals)]
    public void A_short_sentence_below_the_title_begins_the_report(string words, SectionRole role) =>
        Assert.Equal(role, OutlineForm.RoleOf(WithoutAddress, words));

    [Theory]
    [InlineData("今后五年,要提前实现翻番。2017年主要预期目标为:工业投资增长9%。", SectionRole.Goals)]
    [InlineData("去年经济向好。2016年主要预期目标为:工业投资增长9%,已经完成。", SectionRole.Review)]
    [InlineData("去年经济向好。全面完成年初确定的主要预期目标:工业投资增长9%。", SectionRole.Review)]
    public void A_later_sentence_of_a_review_may_state_the_targets(string paragraph, SectionRole role) =>
        Assert.Equal(role, OutlineForm.RoleOf($"2017年林溪县政府工作报告\n一、2016年工作回顾\n成效显著。\n{paragraph}", "增长9%"));

    [Theory]
    [InlineData("主要预期目标是:工业投资增长9%。", SectionRole.Goals)]
    [InlineData("围绕实现预期目标,力争工业投资增长9%。", SectionRole.Tasks)]
    public void A_paragraph_of_the_plan_states_targets_or_works_towards_them(string paragraph, SectionRole role) =>
        Assert.Equal(role, OutlineForm.RoleOf($"2023年林溪县政府工作报告\n一、2022年工作回顾\n成效显著。\n二、2023年工作安排\n{paragraph}", "增长9%"));

    private const string TargetsInReview = """
        林溪县2023年政府工作报告
        一、2022年工作回顾
        全年地区生产总值100亿元。年初的预期目标全部完成。
        2022年的预期目标是:地区生产总值增长6%,已经完成。
        圆满实现预期目标,经济稳中向好。
        今年经济社会发展主要预期目标是:地区生产总值增长6.5%。
        围绕上述目标,抓好十项工作。
        二、2022年的体会
        稳中求进是总基调。
        """;

    [Theory]
    [InlineData("2022年的预期目标是", SectionRole.Review)]
    [InlineData("圆满实现预期目标", SectionRole.Review)]
    [InlineData("今年经济社会发展主要预期目标是", SectionRole.Goals)]
    [InlineData("稳中求进是总基调", SectionRole.Review)]
    public void Targets_stated_in_a_review_are_targets(string words, SectionRole role) =>
        Assert.Equal(role, OutlineForm.RoleOf(TargetsInReview, words));

    [Fact]
    public void Targets_alone_are_targets() =>
        Assert.Equal(SectionRole.Goals, OutlineForm.RoleOf("林溪市2010年政府工作报告\n经济社会发展的主要预期目标是:地区生产总值增长13%。", "地区生产总值增长"));

    [Fact]
    public void A_paragraph_that_opens_with_the_year_before_reviews_it() =>
        Assert.Equal(SectionRole.Review, OutlineForm.RoleOf("东江省2026年政府工作报告\n2025年东江省地区生产总值增长4.1%,居民消费价格涨幅基本持平。", "地区生产总值增长"));

    private const string NewsOfReport = """
        东江省2016年政府工作报告
        报告指出,据初步预计,2015年东江全省生产总值2.59万亿元,增长9%。
        报告指出:2015年,是实施“十二五”规划的最后一年,进口额增长2%。
        报告称,今年东江全省生产总值预计增长8.5%。
        报告提出了今年发展的主要预期目标——进出口总额增长8%。
        """;

    [Theory]
    [InlineData("全省生产总值2.59万亿元", SectionRole.Review)]
    [InlineData("进口额增长2%", SectionRole.Review)]
    [InlineData("今年东江全省生产总值", SectionRole.Tasks)]
    [InlineData("进出口总额增长8%", SectionRole.Goals)]
    public void Paragraphs_of_the_news_about_a_report(string words, SectionRole role) =>
        Assert.Equal(role, OutlineForm.RoleOf(NewsOfReport, words));

    [Fact]
    public void A_paragraph_that_opens_with_the_year_planned_plans_it_where_no_heading_does() =>
        Assert.Equal(SectionRole.Tasks, OutlineForm.RoleOf("东江省2024年政府工作报告\n2023年,东江经济稳中向好。\n2024年东江地区生产总值增长目标为6%。", "增长目标为6%"));

    [Fact]
    public void A_superlative_of_five_years_opens_no_review_of_them()
    {
        const string Text = "2024年林溪市政府工作报告\n一、2023年工作回顾\n2023年,全市经济稳中向好。\n粮食总产量21万吨,创五年来最好水平;城镇新增就业3万人。\n一般公共预算收入创五年来新高,增长8%。";

        Assert.All(Reader.Read(Text, WorkReport.Form, ReadOptions.Default).Facts, f => Assert.Equal("2023", f.Period.ToString()));
    }

    [Fact]
    public void The_people_before_five_years_are_no_figure()
    {
        const string Text = "2022年林溪县政府工作报告\n一、工作回顾\n2021年,全县经济稳中向好。\n在全县人民的努力下,五年来城镇新增就业3万人。";

        Assert.Equal(SectionRole.FiveYearReview, OutlineForm.RoleOf(Text, "城镇新增就业"));
    }
}
