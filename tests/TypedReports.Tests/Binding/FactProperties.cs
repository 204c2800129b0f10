using FsCheck;
using FsCheck.Fluent;
using TypedReports.Definitions;
using TypedReports.Reading;
using TypedReports.Specs;

namespace TypedReports.Tests.Binding;

/// <summary>What holds of every fact, of the real reports and of any text made of the words that reports are made of.</summary>
public class FactProperties
{
    private const int LongestStatement = 200;
    private const int LongestValue = 40;

    private static readonly FormDefinition s_form = SpecFolder.Load(Repository.Path("specs")).Forms["government-work-report"].ToDefinition();

    private static readonly string[] s_pieces =
    [
        "地区生产总值", "固定资产投资", "城乡居民人均可支配收入", "粮食", "产量", "新增市场主体", "高新技术企业", "海洋", "园区", "全市", "全省", "增长", "下降",
        "分别", "均", "居", "第3位", "首位", "占", "比重", "达到", "突破", "控制在", "从", "提高到", "和", "、", ",", ",", ";", "。", ":", "(", ")", "“", "”", "5.5%",
        "1286.4亿元", "13.8万吨", "7%左右", "2.5倍", "0.6个百分点", "450户", "三成", "千亿元", "2022年", "到2025年", "“十四五”时期", "五年来", "前三季度", "年均",
        "累计", "预计", "力争", "连续三年", "近年来", "三年", "七成以上", "工业投资", "用于民生", "较2015年", "其中", "扣除", "因素后", "净增", "1**.2亿元", "78%80%", "\n", "某", "\ud800", "�",
    ];

    // Every word that the engine knows and every indicator's own name, beside the pieces that hold numbers and damage.
    private static readonly string[] s_words =
        [.. Reading.Labels.Lexicon.Words.SelectMany(w => w.Words.Split(' ')), .. s_form.Indicators.Select(i => i.Chinese)];

    private static readonly Arbitrary<string> s_soup =
        Gen.OneOf(Gen.Elements(s_pieces), Gen.Elements(s_pieces), Gen.Elements(s_words)).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void Facts_of_the_reports_hold_what_they_say()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.Path("samples", "corpus"), "*.txt"))
        {
            AssertSound(Reader.Read(File.ReadAllText(path), s_form, ReadOptions.Default));
        }
    }

    [Fact]
    public void Facts_of_any_text_hold_what_they_say() => Prop.ForAll(s_soup, text =>
    {
        foreach (var role in new[] { SectionRole.Review, SectionRole.FiveYearReview, SectionRole.Goals, SectionRole.FiveYearGoals })
        {
            var read = Reader.ReadPassage(text, role, s_form, new ReadOptions { Year = 2023, Region = "林溪县" });
            AssertSound(read);
            var again = Reader.ReadPassage(text, role, s_form, new ReadOptions { Year = 2023, Region = "林溪县" });
            Assert.Equal(read.Facts.Select(Print), again.Facts.Select(Print));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(10000).WithEndSize(60));

    // A look-alike that runs over the end of a sentence keeps the engine from passing over any.
    private static readonly FormDefinition s_formThatReadsAll = new()
    {
        Id = s_form.Id, Indicators = s_form.Indicators, Groups = s_form.Groups, Lookalikes = [.. s_form.Lookalikes, "某。某。某"],
        Sections = s_form.Sections, Regions = s_form.Regions,
    };

    [Fact]
    public void Sentences_that_are_passed_over_say_nothing()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.Path("samples", "corpus"), "*.txt"))
        {
            AssertSame(Reader.Read(File.ReadAllText(path), s_form, ReadOptions.Default), Reader.Read(File.ReadAllText(path), s_formThatReadsAll, ReadOptions.Default));
        }

        Prop.ForAll(s_soup, text =>
        {
            foreach (var role in new[] { SectionRole.Review, SectionRole.FiveYearReview, SectionRole.Goals, SectionRole.FiveYearGoals })
            {
                var options = new ReadOptions { Year = 2023, Region = "林溪县" };
                AssertSame(Reader.ReadPassage(text, role, s_form, options), Reader.ReadPassage(text, role, s_formThatReadsAll, options));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10000).WithEndSize(60));
    }

    private static void AssertSame(ReadingResult read, ReadingResult all)
    {
        Assert.Equal(all.Facts.Select(Print), read.Facts.Select(Print));
        Assert.Equal(all.Absences, read.Absences);
    }

    private static void AssertSound(ReadingResult read)
    {
        var damage = read.Diagnostics.Where(d => d.Code.StartsWith("TR21", StringComparison.Ordinal)).ToList();
        foreach (var fact in read.Facts)
        {
            Assert.InRange(fact.Start, 0, read.Text.Length);
            Assert.InRange(fact.Length, 1, Math.Min(LongestStatement, read.Text.Length - fact.Start));
            Assert.InRange(fact.ValueLength, 1, LongestValue);
            Assert.True(fact.Start <= fact.ValueStart && fact.ValueStart + fact.ValueLength == fact.Start + fact.Length, "The value ends the statement.");
            Assert.DoesNotContain(damage, d => d.Start < fact.ValueStart + fact.ValueLength && fact.ValueStart < d.Start + d.Length);
            Assert.Equal(fact.Upper is not null, fact.Bound == Bound.Range);
            Assert.Equal(fact.Measure == Measure.Ratio, fact.Structure is not null);
            Assert.True(fact.Of is not null == fact.Measure is Measure.Rank or Measure.Change, "Ranks and changes say what they are of.");
            Assert.True(fact.Period.FirstYear <= fact.Period.LastYear && fact.Period.FirstYear > 1900, "A period goes forward.");
        }

        foreach (var absence in read.Absences)
        {
            Assert.InRange(absence.Start, 0, read.Text.Length);
            Assert.InRange(absence.Length, 0, read.Text.Length - absence.Start);
        }
    }

    private static string Print(ReadFact fact) => $"{fact.Indicator} {fact.Measure} {fact.Of} {fact.Period} {fact.Value}{fact.Unit} {fact.Start}+{fact.Length}";
}
