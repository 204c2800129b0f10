using FsCheck;
using FsCheck.Fluent;
using TypedReports.Definitions;
using TypedReports.Reading;
using TypedReports.Tests.Robustness;

namespace TypedReports.Tests.Binding;

/// <summary>What holds of every fact, of the real reports and of any text made of the words that reports are made of.</summary>
public class FactProperties
{
    private static readonly string[] s_pieces =
    [
        "地区生产总值", "固定资产投资", "城乡居民人均可支配收入", "粮食", "产量", "新增市场主体", "高新技术企业", "海洋", "园区", "全市", "全省", "增长", "下降",
        "分别", "均", "居", "第3位", "首位", "占", "比重", "达到", "突破", "控制在", "从", "提高到", "和", "、", ",", ",", ";", "。", ":", "(", ")", "“", "”", "5.5%",
        "1286.4亿元", "13.8万吨", "7%左右", "2.5倍", "0.6个百分点", "450户", "三成", "千亿元", "2022年", "到2025年", "“十四五”时期", "五年来", "前三季度", "年均",
        "累计", "预计", "力争", "连续三年", "近年来", "三年", "七成以上", "工业投资", "用于民生", "较2015年", "其中", "扣除", "因素后", "净增", "1**.2亿元", "78%80%", "\n", "某", "\ud800", "�",
    ];

    // Every word that the engine knows and every indicator's own name, beside the pieces that hold numbers and damage.
    private static readonly string[] s_words =
        [.. Reading.Labels.Lexicon.Words.SelectMany(w => w.Words.Split(' ')), .. WorkReport.Form.Indicators.Select(i => i.Chinese)];

    private static readonly Arbitrary<string> s_soup =
        Gen.OneOf(Gen.Elements(s_pieces), Gen.Elements(s_pieces), Gen.Elements(s_words)).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void Facts_of_the_reports_hold_what_they_say()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.Path("samples", "corpus"), "*.txt"))
        {
            Invariants.AssertSound(Reader.Read(File.ReadAllText(path), WorkReport.Form, ReadOptions.Default));
        }
    }

    [Fact]
    public void Facts_of_any_text_hold_what_they_say() => Prop.ForAll(s_soup, text =>
    {
        foreach (var role in new[] { SectionRole.Review, SectionRole.FiveYearReview, SectionRole.Goals, SectionRole.FiveYearGoals })
        {
            var read = Reader.ReadPassage(text, role, WorkReport.Form, new ReadOptions { Year = 2023, Region = "林溪县" });
            Invariants.AssertFacts(read);
            var again = Reader.ReadPassage(text, role, WorkReport.Form, new ReadOptions { Year = 2023, Region = "林溪县" });
            Assert.Equal(Invariants.Print(read), Invariants.Print(again));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(10000).WithEndSize(60));

    // A look-alike that runs over the end of a sentence keeps the engine from passing over any.
    private static readonly FormDefinition s_formThatReadsAll = new()
    {
        Id = WorkReport.Form.Id, Indicators = WorkReport.Form.Indicators, Groups = WorkReport.Form.Groups, Lookalikes = [.. WorkReport.Form.Lookalikes, "某。某。某"],
        Sections = WorkReport.Form.Sections, Regions = WorkReport.Form.Regions,
    };

    [Fact]
    public void Sentences_that_are_passed_over_say_nothing()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.Path("samples", "corpus"), "*.txt"))
        {
            // As it is, with every clause a sentence of its own, and in one paragraph.
            var text = File.ReadAllText(path);
            string[] shapes = [text, text.Replace(',', '。').Replace('，', '。'), "2023年某市政府工作报告\n一、过去五年工作回顾\n" + text.Replace('\n', ' ')];
            foreach (var shape in shapes)
            {
                AssertSame(Reader.Read(shape, WorkReport.Form, ReadOptions.Default), Reader.Read(shape, s_formThatReadsAll, ReadOptions.Default));
            }
        }

        Prop.ForAll(s_soup, text =>
        {
            foreach (var role in new[] { SectionRole.Review, SectionRole.FiveYearReview, SectionRole.Goals, SectionRole.FiveYearGoals })
            {
                var options = new ReadOptions { Year = 2023, Region = "林溪县" };
                AssertSame(Reader.ReadPassage(text, role, WorkReport.Form, options), Reader.ReadPassage(text, role, s_formThatReadsAll, options));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10000).WithEndSize(60));
    }

    [Theory]
    [InlineData("固定资产投资增长5%。居民收入完成全年任务:扣除某")]
    [InlineData("固定资产投资增长5%。居民收入完成全年任务——扣除某")]
    [InlineData("固定资产投资增长5%。居民收入完成全年任务;扣除某")]
    public void A_target_before_the_sign_that_ends_its_clause_is_not_passed_over(string text)
    {
        var options = new ReadOptions { Year = 2023, Region = "林溪县" };

        var read = Reader.ReadPassage(text, SectionRole.Goals, WorkReport.Form, options);

        Assert.Contains(read.Absences, absence => absence.Indicator == "resident-income");
        AssertSame(read, Reader.ReadPassage(text, SectionRole.Goals, s_formThatReadsAll, options));
    }

    [Theory]
    [InlineData("某(5.5%)。去年地区生产总值增长5%。粮食产量增长6%。", "gdp 2022, grain-output 2022")]
    [InlineData("某5.5%。去年地区生产总值增长5%。粮食产量增长6%。", "gdp 2022, grain-output 2018-2022")]
    [InlineData("存款余额增长5%、贷款余额增长6%。均居全省第2位。", "deposits 2018-2022, loans 2018-2022, deposits 2022, loans 2022")]
    public void What_a_sentence_without_a_name_leaves_to_the_next_is_kept(string text, string expected)
    {
        var read = Reader.ReadPassage(text, SectionRole.FiveYearReview, WorkReport.Form, new ReadOptions { Year = 2023, Region = "林溪县" });

        Assert.Equal(expected, string.Join(", ", read.Facts.Select(fact => $"{fact.Indicator} {fact.Period}")));
    }

    private static void AssertSame(ReadingResult read, ReadingResult all)
    {
        Assert.Equal(Invariants.Print(all), Invariants.Print(read));
        Assert.Equal(all.Absences, read.Absences);
    }
}
