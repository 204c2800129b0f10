using TypedReports.Reading;

namespace TypedReports.Tests.Outlining;

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

    [Theory]
    [InlineData("一、“十三五”及2020年政府工作", SectionRole.FiveYearReview)]
    [InlineData("一、2020年及“十三五”时期政府工作", SectionRole.Review)]
    [InlineData("一、“十三五”时期主要任务完成", SectionRole.FiveYearReview)]
    [InlineData("一、“十四五”时期政府工作", SectionRole.FiveYearGoals)]
    [InlineData("一、立足“十三五”发展成果,扎实做好2021年工作", SectionRole.Tasks)]
    public void A_plan_that_has_ended_is_reviewed(string heading, SectionRole role) =>
        Assert.Equal(role, OutlineForm.Read($"2021年林溪县政府工作报告\n各位代表:\n请审议。\n{heading}\n全县上下团结一心。").Headings[0].Role);

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

    [Theory]
    [InlineData("一、过去五年工作回顾\n五年来,成效显著。\n(一)2022年主要工作\n工业投资增长9%。", SectionRole.Review)]
    [InlineData("一、2022年工作回顾\n过去一年,成效显著。\n二、面临的形势和2023年工作总体要求\n工业投资增长9%。", SectionRole.Requirements)]
    [InlineData("一、2022年工作回顾\n过去一年,成效显著。\n二、面临的困难和问题\n工业投资增长9%不易。", SectionRole.Problems)]
    public void A_heading_s_year_decides_where_its_words_point_elsewhere(string parts, SectionRole role) =>
        Assert.Equal(role, OutlineForm.RoleOf("2023年白河县政府工作报告\n各位代表:\n请审议。\n" + parts, "增长9%"));

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

    [Fact]
    public void A_report_without_an_address_begins_at_the_title_of_its_first_part() =>
        Assert.Equal(SectionRole.Review, OutlineForm.RoleOf("2023年林溪市政府工作报告\n2022年工作回顾\n工业投资增长9%", "增长9%"));

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

    [Fact]
    public void Targets_alone_are_targets() =>
        Assert.Equal(SectionRole.Goals, OutlineForm.RoleOf("林溪市2010年政府工作报告\n经济社会发展的主要预期目标是:地区生产总值增长13%。", "地区生产总值增长"));

    [Fact]
    public void A_paragraph_that_opens_with_the_year_before_reviews_it() =>
        Assert.Equal(SectionRole.Review, OutlineForm.RoleOf("东江省2026年政府工作报告\n2025年东江省地区生产总值增长4.1%,居民消费价格涨幅基本持平。", "地区生产总值增长"));

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

    [Fact]
    public void A_paragraph_that_opens_with_the_year_planned_plans_it_where_no_heading_does() =>
        Assert.Equal(SectionRole.Tasks, OutlineForm.RoleOf("东江省2024年政府工作报告\n2023年,东江经济稳中向好。\n2024年东江地区生产总值增长目标为6%。", "增长目标为6%"));

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
