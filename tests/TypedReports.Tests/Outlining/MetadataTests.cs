using TypedReports.Reading;
using TypedReports.Tests.Accounting;

namespace TypedReports.Tests.Outlining;

public class MetadataTests
{
    [Theory]
    [InlineData("binzhou-2023", "2023年彬州市政府工作报告", "彬州市", "county", 2023)]
    [InlineData("jiaozuo-2021", null, "焦作市", null, 2021)]
    [InlineData("jinhua-2023", "2023年金华市政府工作报告", "金华市", null, 2023)]
    [InlineData("lechang-2023", "2023年乐昌市政府工作报告", "乐昌市", "county", 2023)]
    [InlineData("longnan-2023", "2023年龙南市政府工作报告", "龙南市", "county", 2023)]
    [InlineData("maoming-2023", "2023年茂名市政府工作报告", "茂名市", "prefecture", 2023)]
    [InlineData("meizhou-2023", "2023年梅州市政府工作报告", "梅州市", "prefecture", 2023)]
    [InlineData("mengzhou-2023", "2023年政府工作报告", "孟州市", "county", 2023)]
    [InlineData("nanning-2023", "2023年南宁市政府工作报告", "南宁市", "prefecture", 2023)]
    [InlineData("ningbo-2023", "2023年宁波市政府工作报告", "宁波市", "prefecture", 2023)]
    [InlineData("qinyang-2023", "2023年沁阳市政府工作报告", "沁阳市", "county", 2023)]
    [InlineData("shangluo-2023", "2023年商洛市政府工作报告", "商洛市", "prefecture", 2023)]
    [InlineData("tongchuan-2023", "2023年铜川市政府工作报告", "铜川市", null, 2023)]
    [InlineData("weinan-2023", "2023年渭南市政府工作报告", "渭南市", "prefecture", 2023)]
    [InlineData("xianyang-2023", "2023年咸阳市政府工作报告", "咸阳市", "prefecture", 2023)]
    [InlineData("yichuan-2024", "2024 年縣政府工作報告", "伊川县", "county", 2024)]
    [InlineData("yima-2021", "2021年政府工作报告", "义马市", "county", 2021)]
    [InlineData("zhuhai-2023", "2023年珠海市人民政府工作报告", "珠海市", "prefecture", 2023)]
    public void What_every_text_of_the_corpus_says_of_itself(string report, string? title, string region, string? level, int year)
    {
        var metadata = OutlineForm.Read(Repository.Text(report)).Metadata;

        Assert.Equal((title, region, level), (metadata.Title, metadata.Region, metadata.Level));
        Assert.Equal((year, year - 1), (metadata.Year, metadata.ReviewYear));
    }

    [Theory]
    [InlineData("2019年青原县人民政府工作报告\n——2020年1月8日在青原县第十七届人民代表大会第四次会议上\n各位代表:\n请审议。\n2019年工作回顾\n2019年,生产总值增长7.8%。\n2020年工作安排\n生产总值增长7%。", 2020)]
    [InlineData("2019年青原县人民政府工作报告\n各位代表:\n请审议。\n一、2018年工作回顾\n2018年,生产总值增长7.8%。\n二、2019年工作安排\n生产总值增长7%。", 2019)]
    [InlineData("2019年青原县人民政府工作报告\n各位代表:\n请审议。\n一、2019年上半年工作回顾\n生产总值增长7.8%。\n二、2019年下半年工作安排\n生产总值增长7%。", 2019)]
    [InlineData("青原县人民政府工作报告\n各位代表:\n请审议。\n一、2019年上半年工作回顾\n生产总值增长7.8%。\n二、下半年工作安排\n生产总值增长7%。", 2019)]
    [InlineData("2019年青原县政府工作报告\n2019年政府工作报告:过去一年工作回顾\n2018年,生产总值增长7.8%。\n今年工作安排\n生产总值增长7%。", 2019)]
    [InlineData("2019年青原县人民政府工作报告\n各位代表:\n请审议。\n一、2019年上半年工作回顾\n生产总值增长7.8%。\n二、下半年工作安排\n生产总值增长7%。", 2019)]
    [InlineData("青原县2019年度政府工作报告\n各位代表:\n一、工作回顾\n2019年,生产总值增长7.8%。\n二、2020年工作安排\n生产总值增长7%。", 2020)]
    public void A_title_may_give_the_year_reported_on(string text, int year) => Assert.Equal(year, OutlineForm.Read(text).Metadata.Year);

    [Theory]
    [InlineData("2025年两会专题-政府工作报告\n2019年青原县政府工作报告", "2019年青原县政府工作报告")]
    [InlineData("首页 > 专题 > 2025年政府工作报告\n2019年青原县政府工作报告", "2019年青原县政府工作报告")]
    [InlineData("主题分类:政府工作报告 成文日期:2021年2月10日\n标题:2019年青原县政府工作报告", "2019年青原县政府工作报告")]
    [InlineData("政府工作报告\n2019年青原县政府工作报告", "2019年青原县政府工作报告")]
    public void A_page_around_the_report_does_not_give_its_title(string head, string title)
    {
        var metadata = OutlineForm.Read($"{head}\n各位代表:\n一、去年工作回顾\n生产总值增长7.8%。\n二、今年工作安排\n生产总值增长7%。").Metadata;

        Assert.Equal((title, "青原县", 2019), (metadata.Title, metadata.Region, metadata.Year));
    }

    [Theory]
    [InlineData("2023年政府工作报告·过去一年和五年工作回顾", 2023)]
    [InlineData("解读2023年政府工作报告", 2023)]
    [InlineData("解读政府工作报告", null)]
    public void A_caption_that_names_the_report_gives_its_year(string caption, int? year) =>
        Assert.Equal(year, OutlineForm.Read($"{caption}\n过去一年\n生产总值增长6%。\n").Metadata.Year);

    [Theory]
    [InlineData("报告提出了2019年经济社会发展主要预期目标:生产总值增长7%。", 2019)]
    [InlineData("报告提出,2019年的主要目标是生产总值增长7%。", 2019)]
    [InlineData("报告指出,2019年,全县经济社会发展的主要预期目标是:生产总值增长7%。", 2019)]
    [InlineData("2018年工作顺利,全县经济社会发展的主要预期目标是:生产总值增长7%。", null)]
    [InlineData("报告提出,发展主要目标为生产总值增长7%。", null)]
    [InlineData("报告分两个部分:一是2018年政府工作回顾,二是今后的工作。", 2019)]
    [InlineData("报告指出,2018年预期目标全面完成。", null)]
    [InlineData("报告提出,到2025年全县发展的主要目标是生产总值翻番。", null)]
    [InlineData("报告对工作回顾全面,2018年成绩显著。", null)]
    public void News_of_a_report_give_the_year_where_they_speak_of_its_parts(string sentence, int? year) =>
        Assert.Equal(year, OutlineForm.Read($"县长在会上作政府工作报告。\n{sentence}\n").Metadata.Year);

    [Theory]
    [InlineData("政府工作报告\n在青原县第十七届人民代表大会第四次会议上\n县长 李明\n2021年1月15日\n各位代表:", 2021, "2021-01-15")]
    [InlineData("政府工作报告\n在青原县第十七届人民代表大会第一次会议上\n(2020年12月15日)\n各位代表:", 2021, "2020-12-15")]
    [InlineData("政府工作报告\n青原县人民政府县长 李明\n二〇二一年一月十五日\n各位代表:", 2021, "2021-01-15")]
    [InlineData("政府工作报告\n——2021年1月15日在青原县第十七届人民代表大会第四次会议上\n2022年3月1日\n各位代表:", 2021, "2021-01-15")]
    [InlineData("政府工作报告\n2021年1月15日\n各位代表:", null, null)]
    [InlineData("政府工作报告\n县长 李明\n2021-01-15\n各位代表:", null, null)]
    public void A_date_on_a_line_of_its_own_is_the_session_s_beside_session_or_speaker(string head, int? year, string? date)
    {
        var metadata = OutlineForm.Read($"{head}\n请审议。\n一、工作回顾\n生产总值增长6.8%。\n").Metadata;

        Assert.Equal((year, date), (metadata.Year, metadata.Date));
    }

    [Theory]
    [InlineData("政府工作报告\n各位代表:\n请审议。\n一、工作回顾\n生产总值326.3亿元,增长6.8%。", "TR1012")]
    [InlineData("政府工作报告\n2023年1月5日,县长向大会报告。生产总值326.3亿元,增长6.8%。", "TR1012")]
    [InlineData("2023年政府工作报告\n生产总值326.3亿元,增长6.8%。", "TR1013")]
    [InlineData("政府工作报告\n各位代表:\n请审议。\n一、2022年工作回顾\n生产总值326.3亿元,增长6.8%。", null)]
    [InlineData("政府工作报告\n各位代表:\n请审议。\n一、工作回顾\n经济平稳增长。", null)]
    public void Where_no_number_can_have_a_time_a_warning_says_why(string text, string? code)
    {
        var diagnostics = Accounts.Read(text).Diagnostics;

        Assert.Equal(code, diagnostics.SingleOrDefault()?.Code);
        Assert.All(diagnostics, d => Assert.Equal((0, text.IndexOf('\n', StringComparison.Ordinal)), (d.Start, d.Length)));
    }

    [Fact]
    public void A_table_of_the_page_and_blank_lines_do_not_hide_title_session_and_publisher()
    {
        var metadata = OutlineForm.Read("文件名称 | 青原县2025年政府工作报告 |\n来源: 发布时间:2025-02-28 浏览次数:\n\n——2025年2月19日在青原县第一届人民代表大会\n\n第四次会议上\n\n县长 李明\n各位代表:\n请审议。\n").Metadata;

        Assert.Equal(("青原县2025年政府工作报告", "青原县第一届人民代表大会第四次会议", "2025-02-19"), (metadata.Title, metadata.Session, metadata.Date));
        Assert.Null(metadata.Publisher);
    }

    [Fact]
    public void Session_date_speaker_and_publisher_where_the_text_states_them()
    {
        var jiaozuo = OutlineForm.Read(Repository.Text("jiaozuo-2021")).Metadata;
        Assert.Equal(("焦作市第十三届人民代表大会第四次会议", "2021-02-23", "徐衣显"), (jiaozuo.Session, jiaozuo.Date, jiaozuo.Speaker));

        var mengzhou = OutlineForm.Read(Repository.Text("mengzhou-2023")).Metadata;
        Assert.Equal(("孟州市第六届人民代表大会第三次会议", null, "李明霖"), (mengzhou.Session, mengzhou.Date, mengzhou.Speaker));
        Assert.Equal("孟州市人民政府", mengzhou.Publisher);

        var yichuan = OutlineForm.Read(Repository.Text("yichuan-2024")).Metadata;
        Assert.Equal(("2024-01-04", "王智朋"), (yichuan.Date, yichuan.Speaker));

        var binzhou = OutlineForm.Read(Repository.Text("binzhou-2023")).Metadata;
        Assert.Null(binzhou.Session);
        Assert.Null(binzhou.Date);
        Assert.Null(binzhou.Speaker);
    }

    [Theory]
    [InlineData("政府工作报告\n——2026年1月26日在青原省第十四届\n人民代表大会第五次会议上\n青原省省长 张三\n各位代表：\n请审议。", "青原省", "province", "青原省第十四届人民代表大会第五次会议", "2026-01-26", "张三")]
    [InlineData("政府工作报告\n——2023年3月5日在第十四届全国人民代表大会第一次会议上\n国务院总理　\n李四光\n各位代表：\n请审议。", "中华人民共和国", "nation", "第十四届全国人民代表大会第一次会议", "2023-03-05", "李四光")]
    [InlineData("2024年白河自治州政府工作报告\n二〇二四年一月二十日在白河自治州第九届人民代表大会第三次会议上\n州长 王五\n各位代表：\n请审议。", "白河自治州", "prefecture", "白河自治州第九届人民代表大会第三次会议", "2024-01-20", "王五")]
    public void Heads_of_other_levels(string text, string region, string level, string session, string date, string speaker)
    {
        var metadata = OutlineForm.Read(text).Metadata;

        Assert.Equal((region, level, session), (metadata.Region, metadata.Level, metadata.Session));
        Assert.Equal((date, speaker), (metadata.Date, metadata.Speaker));
    }

    [Theory]
    [InlineData("实行扩权改革,支持各县(市、区)加快发展。", "prefecture")]
    [InlineData("总量居锦川第二,完成锦川市级以上考核。", "county")]
    [InlineData("总量居锦川各县市区首位,锦川市委部署到位。", "county")]
    [InlineData("总量居全省各县(市、区)前列。", null)]
    [InlineData("各区域协调发展,支持各区域互动。", null)]
    [InlineData("服务业居西部第一,西部市场扩大。", null)]
    [InlineData("总量居白河市第二,白河市委部署到位。", null)]
    [InlineData("支持各县(市、区)加快发展,总量居锦川第二,锦川市委部署到位。", null)]
    [InlineData("市县两级财政平稳。", null)]
    [InlineData("市县两级财政平稳,市县两级机构改革完成。", "prefecture")]
    public void A_city_s_level_as_its_words_tell_it(string sentence, string? level)
    {
        var text = "2024年白河市政府工作报告\n各位代表:\n请审议。\n一、2023年工作回顾\n我省经济增长。" + sentence;

        Assert.Equal(level, OutlineForm.Read(text).Metadata.Level);
    }

    [Fact]
    public void What_the_caller_states_goes_first()
    {
        var metadata = OutlineForm.Read(Repository.Text("binzhou-2023"), new ReadOptions { Year = 2020, Region = "白河县" }).Metadata;

        Assert.Equal((2020, 2019), (metadata.Year, metadata.ReviewYear));
        Assert.Equal(("白河县", "county"), (metadata.Region, metadata.Level));
    }

    [Theory]
    [InlineData("一、2022年工作回顾\n经济增长。", 2023)]
    [InlineData("一、工作回顾\n经济增长。\n二、2025年工作安排\n努力。", 2025)]
    [InlineData("一、１９９４年国内工作的回顾\n经济增长。", 1995)]
    public void A_year_without_a_title_follows_from_the_headings(string text, int year) =>
        Assert.Equal(year, OutlineForm.Read(text).Metadata.Year);

    [Theory]
    [InlineData("2016年白河县政府工作报告", "2016年11月25日在白河县第十七届人民代表大会第一次会议上", "一、本届政府工作回顾", 2017)]
    [InlineData("政府工作报告", "2021年12月8日在白河县第十七届人民代表大会第一次会议上", "一、工作回顾", 2022)]
    [InlineData("2017年白河县政府工作报告", "2016年12月28日在白河县第十七届人民代表大会第一次会议上", "一、工作回顾", 2017)]
    [InlineData("2016年白河县政府工作报告", "2016年1月25日在白河县第十七届人民代表大会第一次会议上", "一、工作回顾", 2016)]
    [InlineData("2016年白河县政府工作报告", "2016年10月8日在白河县第十七届人民代表大会第一次会议上", "一、工作回顾\n经济增长。\n二、2016年工作安排", 2016)]
    public void A_congress_late_in_a_year_hears_the_plan_of_the_next(string title, string session, string heading, int year)
    {
        var text = $"{title}\n——{session}\n县长 李明\n各位代表:\n请审议。\n{heading}\n经济增长。";

        Assert.Equal(year, OutlineForm.Read(text).Metadata.Year);
    }
}
