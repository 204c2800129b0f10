using TypedReports.Specs.Checking;

namespace TypedReports.Specs.Tests;

/// <summary>A specification held against its text: what is said of each disagreement, and where.</summary>
public class ReportCheckTests
{
    private const string Spec = """
        report: linxi-2024
        form: government-work-report
        title: 2024年林溪县政府工作报告
        region: {name: 林溪县, english: Linxi, code: "990101"}
        level: county
        year: 2024
        session: 林溪县第十届人民代表大会第三次会议
        date: 2024-01-18
        sections:
          - {heading: 一年回眸, role: review}
        facts:
          review:
            gdp: [level, growth]
          goals:
            retail-sales: growth
        lists:
          - {title: 三件民生实事, items: 3}
        glossary: 2
        knownDamage:
          - {text: 955G基站}

        """;

    private const string Text = """
        2024年林溪县政府工作报告
        2024年1月18日在林溪县第十届人民代表大会第三次会议上
        林溪县人民政府县长 王明
        各位代表:
        现在,我代表林溪县人民政府,向大会报告工作。
        一、一年回眸
        全年完成地区生产总值186.4亿元,增长6.3%,增速居全市第2位。城镇新增就业3120人。建成955G基站。
        二、2024年工作安排
        今年经济社会发展的主要预期目标是:地区生产总值增长6.5%以上,社会消费品零售总额增长8%左右。
        今年办好三件民生实事:一是修路。二是建校。三是供水。
        附件
        名词解释
        1.三资:指农村集体资金、资产、资源。
        2.一网通办:指在一个网站上办理所有政务服务。

        """;

    private static readonly SpecFolder China = SpecFolder.Load(Repository.Folder("specs"));

    /// <summary>A stretch of the specification and what stands there instead, the same of the text, and what is said.</summary>
    public static TheoryData<string, string, string, string, string> Disagreements { get; } = new()
    {
        {
            "", "", "2024年林溪县政府工作报告\n", "2021年林溪县政府工作报告\n2023年2023年2023年2023年2023年\n",
            "TR0050 1:9-1:19 linxi-2024.report.yaml(1,9): the report's text can't be read: The year of the title contradicts the years of the text; the text is refused (line 1 of the text)"
        },
        {
            "heading: 一年回眸", "heading: 一年回眸录", "", "",
            "TR0051 10:15-10:20 linxi-2024.report.yaml(10,15): the text has no heading '一年回眸录'; did you mean '一年回眸'?"
        },
        {
            "heading: 一年回眸", "heading: 一年回眸, role: review}\n  - {heading: 展望", "", "",
            "TR0051 11:15-11:17 linxi-2024.report.yaml(11,15): the text has no heading '展望'; it has '一年回眸', '2024年工作安排', '名词解释'"
        },
        {
            "title: 三件民生实事", "title: 三件民心实事", "", "",
            "TR0052 17:13-17:19 linxi-2024.report.yaml(17,13): the text has no list '三件民心实事'; it has '今年办好三件民生实事'"
        },
        {
            "gdp: [level, growth]", "gdp: [level, level-rank]", "", "",
            "TR0053 13:18-13:28 linxi-2024.report.yaml(13,18): gdp level-rank of 2023 is declared and the text doesn't state it; it speaks of it in line 7 '全年完成地区生产总值186.4亿元,增长6.3%,增速居全市第2位。', line 9 '今年经济社会发展的主要预期目标是:地区生产总值增长6.5%以上,社会消费品零售总额增长8%左右。'"
        },
        {
            "retail-sales: growth", "retail-sales: [level, growth]", "", "",
            "TR0053 15:20-15:25 linxi-2024.report.yaml(15,20): retail-sales level of 2024 is declared and the text doesn't state it; it speaks of it in line 9 '今年经济社会发展的主要预期目标是:地区生产总值增长6.5%以上,社会消费品零售总额增长8%左右。'"
        },
        {
            "retail-sales: growth", "trade: growth", "", "",
            "TR0053 15:12-15:18 linxi-2024.report.yaml(15,12): trade growth of 2024 is declared and the text doesn't state it; it has none of its names (进出口总额, 外贸进出口总额, 进出口总值, …)"
        },
        {
            "retail-sales: growth", "resident-income: growth", "零售总额增长8%左右", "零售总额增长8%左右,居民收入增长与经济增长同步",
            "TR0054 15:22-15:28 linxi-2024.report.yaml(15,22): resident-income growth of 2024 is declared and stated without a number: line 9 '…经济社会发展的主要预期目标是:地区生产总值增长6.5%以上,社会消费品零售总额增长8%左右,居民收入增长与经济增长同步。'"
        },
        {
            "retail-sales: growth", "retail-sales: growth", "零售总额增长8%左右", "零售总额增长*.1%",
            "TR0055 15:19-15:25 linxi-2024.report.yaml(15,19): retail-sales growth of 2024 is declared and its number is damaged: line 9 '今年经济社会发展的主要预期目标是:地区生产总值增长6.5%以上,社会消费品零售总额增长*.1%。'"
        },
        {
            "gdp: [level, growth]", "urbanization-rate: change", "建成955G基站", "常住人口城镇化率提高2%。建成955G基站",
            "TR0056 13:24-13:30 linxi-2024.report.yaml(13,24): urbanization-rate change of 2023 is declared and can be read in more than one way: line 7 '常住人口城镇化率提高2%。'"
        },
        {
            "gdp: [level, growth]", "grain-output: level", "建成955G基站", "粮食产量达到25.3亿元。建成955G基站",
            "TR0057 13:19-13:24 linxi-2024.report.yaml(13,19): grain-output level of 2023 is stated in '亿元', and the indicator is counted in 吨 or 斤 or 公斤: line 7 '粮食产量达到25.3亿元。'"
        },
        {
            "gdp: [level, growth]", "gdp: [level, growth]", "增长6.3%", "增长863%",
            "TR0058 13:18-13:24 linxi-2024.report.yaml(13,18): gdp growth of 2023 is '863%', and plausible is from -50% to 100%: line 7 '全年完成地区生产总值186.4亿元,增长863%,增速居全市第2位。'"
        },
        {
            "text: 955G基站", "text: 955G基地", "", "",
            "TR0059 20:12-20:18 linxi-2024.report.yaml(20,12): the text has no '955G基地'"
        },
        {
            "items: 3", "items: 4", "", "",
            "TR0060 17:28-17:29 linxi-2024.report.yaml(17,28): the list '三件民生实事' has 3 items in the text, not 4"
        },
        {
            "glossary: 2", "glossary: 3", "", "",
            "TR0061 18:11-18:12 linxi-2024.report.yaml(18,11): the text explains 2 terms, not 3"
        },
        {
            "title: 2024年", "title: 2023年", "", "",
            "TR0062 3:8-3:22 linxi-2024.report.yaml(3,8): the title is '2023年林溪县政府工作报告' here, and the text says '2024年林溪县政府工作报告'"
        },
        {
            "year: 2024", "year: 2025", "", "",
            "TR0062 6:7-6:11 linxi-2024.report.yaml(6,7): the year is '2025' here, and the text says '2024'"
        },
        {
            "name: 林溪县", "name: 清溪县", "", "",
            "TR0062 4:16-4:19 linxi-2024.report.yaml(4,16): the region is '清溪县' here, and the text says '林溪县'"
        },
        {
            "第十届人民代表大会第三次", "第九届人民代表大会第三次", "", "",
            "TR0062 7:10-7:27 linxi-2024.report.yaml(7,10): the session is '林溪县第九届人民代表大会第三次会议' here, and the text says '林溪县第十届人民代表大会第三次会议'"
        },
        {
            "date: 2024-01-18", "date: 2024-01-28", "", "",
            "TR0062 8:7-8:17 linxi-2024.report.yaml(8,7): the date is '2024-01-28' here, and the text says '2024-01-18'"
        },
    };

    [Theory]
    [MemberData(nameof(Disagreements))]
    public void A_disagreement_is_reported_at_its_place_in_the_specification(
        string stretch, string replacement, string textStretch, string textReplacement, string expected)
    {
        var diagnostics = Check(Sample.With(Spec, stretch, replacement), Sample.With(Text, textStretch, textReplacement));

        Assert.Equal(expected, string.Join("\n", diagnostics.Select(Sample.Line)));
    }

    [Fact]
    public void A_reading_that_has_no_effect_is_reported_at_its_quote() => Assert.Equal(
        ["TR0064 23:12-23:17 linxi-2024.report.yaml(23,12): the reading has no effect: the text has no '新建5万亩', which 'readings' quotes"],
        Check(Spec + "\nreadings:\n  - {text: 新建5万亩, is: high-standard-farmland}\n", Text).Select(Sample.Line));

    [Fact]
    public void A_specification_that_its_text_bears_out_is_passed_in_silence() => Assert.Empty(Check(Spec, Text));

    [Fact]
    public void Undeclared_facts_are_told_when_they_are_asked_for()
    {
        var diagnostics = Check(Spec, Text, new CheckOptions { UndeclaredFacts = true });

        Assert.Equal(
            [
                "TR0063 12:3-12:9 linxi-2024.report.yaml(12,3): of urban-jobs in 2023 the text states what isn't declared: level (line 7 '3120人')",
                "TR0063 13:5-13:8 linxi-2024.report.yaml(13,5): of gdp in 2023 the text states what isn't declared: growth-rank (line 7 '第2位')",
                "TR0063 14:3-14:8 linxi-2024.report.yaml(14,3): of gdp in 2024 the text states what isn't declared: growth (line 9 '6.5%以上')",
            ],
            diagnostics.Select(Sample.Line));
        Assert.All(diagnostics, diagnostic => Assert.Equal(SpecSeverity.Warning, diagnostic.Severity));
    }

    [Fact]
    public void Acknowledged_damage_is_passed_in_silence_and_its_fact_is_not_promised()
    {
        var spec = Sample.With(Spec, "text: 955G基站", "text: 增长*.1%");
        var text = Sample.With(Text, "总额增长8%左右", "总额增长*.1%");
        var (file, report) = Link(spec);

        var check = ReportChecker.Check(report, text);

        Assert.Empty(check.Locate(file));
        var fact = Assert.Single(check.KnownUnreadable);
        Assert.Equal((Horizon.Goals, "retail-sales", "growth"), (fact.Horizon, fact.Indicator, fact.Slot.Name));
    }

    [Fact]
    public void What_programs_refuse_a_text_for_is_an_error_and_all_else_a_warning()
    {
        var checks = SpecDiagnostics.All.Where(kind => string.CompareOrdinal(kind.Code, "TR0050") >= 0 && string.CompareOrdinal(kind.Code, "TR0064") <= 0);

        Assert.Equal(["TR0050", "TR0053", "TR0054", "TR0055", "TR0056", "TR0057"], checks.Where(kind => kind.Severity == SpecSeverity.Error).Select(kind => kind.Code));
    }

    [Fact]
    public void A_fact_is_told_with_value_sentence_and_line()
    {
        var (_, report) = Link(Spec);

        var check = ReportChecker.Check(report, Text);

        var growth = check.Find(Horizon.Goals, "retail-sales", Slot.Find("growth")!)!;
        Assert.True(growth.IsDeclared);
        Assert.Equal(("8%左右", 9), (growth.Value, growth.Line));
        Assert.Equal("今年经济社会发展的主要预期目标是:地区生产总值增长6.5%以上,社会消费品零售总额增长8%左右。", growth.Sentence);
        Assert.False(check.Find(Horizon.Review, "urban-jobs", Slot.Find("level")!)!.IsDeclared);
        Assert.Null(check.Find(Horizon.Review, "retail-sales", Slot.Find("growth")!));
    }

    [Fact]
    public void A_check_is_equal_to_another_of_the_same_text_wherever_the_specification_stands()
    {
        var moved = "# a comment\n" + Spec;

        Assert.Equal(ReportChecker.Check(Link(Spec).Report, Text), ReportChecker.Check(Link(moved).Report, Text));
        Assert.NotEqual(ReportChecker.Check(Link(Spec).Report, Text), ReportChecker.Check(Link(Spec).Report, "\n" + Text));
    }

    [Fact]
    public void The_specifications_of_the_repository_are_borne_out_by_their_texts()
    {
        foreach (var file in China.Files.Where(file => file.Kind == SpecKind.Report))
        {
            var text = File.ReadAllText(Path.Combine(Repository.Folder("samples/corpus"), file.Id + ".txt"));
            var check = ReportChecker.Check(China.Reports[file.Id], text);

            Assert.Equal([], check.Locate(file).Select(Sample.Line));
            Assert.Equal(China.Reports[file.Id].Report.Facts.Count, check.Facts.Count(fact => fact.IsDeclared) + check.KnownUnreadable.Count);
        }
    }

    private static EquatableArray<SpecDiagnostic> Check(string spec, string text, CheckOptions? options = null)
    {
        var (file, report) = Link(spec);
        return ReportChecker.Check(report, text, options).Locate(file);
    }

    private static (SpecReadResult File, ResolvedReport Report) Link(string spec)
    {
        var file = SpecFile.Read("specs/reports/linxi-2024.report.yaml", spec);
        Assert.Empty(file.Diagnostics);
        var linked = SpecLinker.LinkReport(file, China.Forms["government-work-report"], SpecSet.Of([]));
        Assert.Empty(linked.Diagnostics);
        return (file, linked.Model!);
    }
}
