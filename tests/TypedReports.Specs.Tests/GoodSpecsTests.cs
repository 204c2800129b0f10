namespace TypedReports.Specs.Tests;

/// <summary>A sound file of each kind gives the model that it says.</summary>
public class GoodSpecsTests
{
    [Fact]
    public void A_vocabulary_is_read()
    {
        var file = Sample.Read(SpecKind.Vocabulary, Sample.Vocabulary);

        Assert.Empty(file.Diagnostics);
        var vocabulary = file.Vocabulary!;
        Assert.Equal("china", vocabulary.Id);
        Assert.Equal(["经济增长极"], vocabulary.Lookalikes);
        Assert.Equal(["gdp", "new-firms", "firms"], vocabulary.Indicators.Select(indicator => indicator.Id));
        Assert.Equal(
            new IndicatorSpec
            {
                Id = "gdp",
                English = "Gross Regional Product",
                Chinese = "地区生产总值",
                Names = ["生产总值", "GDP"],
                MeasureNames = [new MeasureNameSpec(Measure.Growth, "经济增长")],
                Lookalikes = ["海洋生产总值"],
                Dimension = Dimension.Money,
                Units = ["元"],
                Measures =
                [
                    new MeasureSpec(Measure.Level, 0, 200_000_000_000_000),
                    new MeasureSpec(Measure.Growth, -60.5m, 100),
                    new MeasureSpec(Measure.Rank),
                ],
            },
            vocabulary.Indicators[0]);
        var additions = vocabulary.Indicators[1];
        Assert.Equal(["新增", "净增"], additions.Needs);
        Assert.Equal("firms", additions.AdditionsTo);
        Assert.True(additions.AddsUp);
        Assert.Equal([new MeasureSpec(Measure.Level)], additions.Measures);
        Assert.Equal(["企业"], vocabulary.Indicators[2].Topics);
        Assert.Equal(["总数"], vocabulary.Indicators[2].BareNames);
        Assert.Equal(
            [new GroupSpec { Names = ["企业总数和新增企业"], Indicators = ["firms", "new-firms"], Measure = Measure.Level }], vocabulary.Groups);
    }

    [Fact]
    public void A_form_is_read_and_its_type_is_named_after_its_id()
    {
        var file = Sample.Read(SpecKind.Form, Sample.Form);

        Assert.Empty(file.Diagnostics);
        Assert.Equal(
            new FormSpec
            {
                Id = "work-report",
                TypeName = "WorkReport",
                English = "Work Report",
                Chinese = "工作报告",
                Vocabulary = "china",
                Sections =
                [
                    new SectionRuleSpec { Role = SectionRole.Goals, Headings = ["预期目标", "奋斗目标"], Openings = ["主要预期目标"] },
                    new SectionRuleSpec { Role = SectionRole.FiveYearReview, Headings = ["五年回顾"] },
                ],
            },
            file.Form);
    }

    [Fact]
    public void A_report_is_read_with_its_defaults()
    {
        var file = Sample.Read(SpecKind.Report, Sample.Report);

        Assert.Empty(file.Diagnostics);
        var report = file.Report!;
        Assert.Equal("binzhou-2023", report.Id);
        Assert.Equal("work-report", report.Form);
        Assert.Equal("Binzhou2023", report.TypeName);
        Assert.Equal("2023年彬州市政府工作报告", report.Title);
        Assert.Equal(new RegionSpec { Name = "彬州市", English = "Binzhou", Code = "610482", Parents = ["陕西省", "咸阳市"] }, report.Region);
        Assert.Equal(RegionLevel.County, report.Level);
        Assert.Equal((2023, 2022), (report.Year, report.ReviewYear));
        Assert.Equal("第三次会议", report.Session);
        Assert.Equal("2023-02-16", report.Date);
        Assert.Equal([new SectionHeadingSpec("2022年工作", SectionRole.Review)], report.Sections);
        Assert.Equal([new ListSpec("十大工业项目", 10)], report.Lists);
        Assert.Equal(25, report.Glossary);
        Assert.Equal(
            [new ReadingSpec("上升5%", "gdp", Slot.Find("growth"), "the name is in a table"), new ReadingSpec("完成5亿元", "gdp", null)],
            report.Readings);
        Assert.Equal([new KnownDamageSpec("955G基站", "95个5G基站", "characters lost")], report.KnownDamage);
        Assert.Equal(("new-energy-output", Dimension.Other), (report.Indicators[0].Id, report.Indicators[0].Dimension));
        Assert.Equal(
            [
                (Horizon.Review, "gdp", "Level", Measure.Level, null, FactAggregate.None),
                (Horizon.Review, "gdp", "Growth", Measure.Growth, null, FactAggregate.None),
                (Horizon.Review, "gdp", "LevelRank", Measure.Rank, Measure.Level, FactAggregate.None),
                (Horizon.Review, "new-firms", "Level", Measure.Level, null, FactAggregate.None),
                (Horizon.Goals, "gdp", "Growth", Measure.Growth, null, FactAggregate.None),
                (Horizon.FiveYear, "gdp", "AnnualAverage", Measure.Growth, null, FactAggregate.AnnualAverage),
                (Horizon.FiveYear, "gdp", "Cumulative", Measure.Level, (Measure?)null, FactAggregate.Cumulative),
            ],
            report.Facts.Select(fact => (fact.Horizon, fact.Indicator, fact.Slot.MemberName, fact.Measure, fact.Of, fact.Aggregate)));
    }

    [Fact]
    public void Type_name_and_review_year_of_a_report_can_be_set()
    {
        var text = Sample.With(Sample.Report, "year: 2023\n", "year: 2023\nreviewYear: 2021\ntypeName: BinzhouReport\n");

        var report = Sample.Read(SpecKind.Report, text).Report!;

        Assert.Equal((2021, "BinzhouReport"), (report.ReviewYear, report.TypeName));
    }

    [Theory]
    [InlineData(SpecKind.Vocabulary)]
    [InlineData(SpecKind.Form)]
    [InlineData(SpecKind.Report)]
    public void Comments_blank_lines_and_line_ends_move_places_and_leave_the_model_equal(SpecKind kind)
    {
        var before = Sample.Read(kind, Sample.Of(kind));
        var after = Sample.Read(kind, "# a comment\r\n\r\n" + Sample.Of(kind).Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(before.Vocabulary, after.Vocabulary);
        Assert.Equal(before.Form, after.Form);
        Assert.Equal(before.Report, after.Report);
        Assert.Equal(before.Header, after.Header);
        Assert.Equal(before.Header.GetHashCode(), after.Header.GetHashCode());
        Assert.Equal(1, before.Map.KeyAt(before.Kind.ToString()!.ToLowerInvariant()).StartLine);
        Assert.Equal(3, after.Map.KeyAt(after.Kind.ToString()!.ToLowerInvariant()).StartLine);
    }

    [Fact]
    public void Every_value_that_may_be_reported_on_has_its_place()
    {
        var file = Sample.Read(SpecKind.Report, Sample.Report);
        var report = file.Report!;

        Assert.Equal("gdp", Cut(file.Map.KeyAt(SpecPaths.Facts(Horizon.Review, "gdp"))));
        Assert.Equal("level-rank", Cut(file.Map.ValueAt(SpecPaths.Fact(report, report.Facts[2]))));
        Assert.Equal("level", Cut(file.Map.ValueAt(SpecPaths.Fact(report, report.Facts[3]))));
        Assert.Equal("cumulative", Cut(file.Map.ValueAt(SpecPaths.Fact(report, report.Facts[6]))));
        Assert.Equal("{heading: 2022年工作, role: review}", Cut(file.Map.ValueAt(SpecPaths.Section(0))));
        Assert.Equal("2022年工作", Cut(file.Map.ValueAt(SpecPaths.Section(0) + "/heading")));
        Assert.Equal("十大工业项目", Cut(file.Map.ValueAt(SpecPaths.List(0) + "/title")));
        Assert.Equal("955G基站", Cut(file.Map.ValueAt(SpecPaths.KnownDamage(0) + "/text")));
        Assert.Equal("上升5%", Cut(file.Map.ValueAt(SpecPaths.Reading(0) + "/text")));
        Assert.Equal("25", Cut(file.Map.ValueAt("glossary")));
        Assert.Equal("new-energy-output", Cut(file.Map.KeyAt(SpecPaths.Indicator("new-energy-output"))));

        string Cut(SpecSpan span) => Sample.Report.Substring(span.Start, span.Length);
    }
}
