namespace TypedReports.Specs.Tests;

/// <summary>What specs say together: what the engine gets, and what is said of wrong references.</summary>
public class LinkingTests
{
    /// <summary>A stretch of the report's sample, what stands there instead, and the diagnostics, one a line.</summary>
    public static TheoryData<string, string, string> WrongReports { get; } = new()
    {
        {
            "form: work-report", "form: work-reprot",
            "TR0031 2:7-2:18 binzhou-2023.report.yaml(2,7): there is no form 'work-reprot'; did you mean 'work-report'?"
        },
        {
            "    new-firms: level", "    newfirms: [level, growth]\n    nonsense: level",
            "TR0032 14:5-14:13 binzhou-2023.report.yaml(14,5): there is no indicator 'newfirms' in the vocabulary 'china' or the report; did you mean 'new-firms'?\n" +
            "TR0032 15:5-15:13 binzhou-2023.report.yaml(15,5): there is no indicator 'nonsense' in the vocabulary 'china' or the report; there are 'gdp', 'new-firms', 'firms', 'new-energy-output'"
        },
        {
            "new-firms: level", "new-firms: [level, growth]",
            "TR0034 14:24-14:30 binzhou-2023.report.yaml(14,24): 'new-firms' has no 'growth'; there are 'level'"
        },
        {
            "gdp: [level, growth, level-rank]", "gdp: [level, share-rank]",
            "TR0034 13:18-13:28 binzhou-2023.report.yaml(13,18): 'gdp' has no 'share-rank'; there are 'level', 'growth', 'level-rank', 'growth-rank'"
        },
        {
            "  new-energy-output:", "  firms:",
            "TR0038 19:3-19:8 binzhou-2023.report.yaml(19,3): the indicator 'firms' is in the vocabulary 'china' already"
        },
        {
            "  new-energy-output:", "  g-dp2:\n    english: A\n    chinese: 甲\n    dimension: money\n    additionsTo: firm\n    measures: [level]\n  new-energy-output:",
            "TR0032 23:18-23:22 binzhou-2023.report.yaml(23,18): there is no indicator 'firm' in the vocabulary 'china' or the report; did you mean 'firms'?"
        },
        {
            "is: gdp", "is: gpd",
            "TR0032 31:22-31:25 binzhou-2023.report.yaml(31,22): there is no indicator 'gpd' in the vocabulary 'china' or the report; did you mean 'gdp'?"
        },
        {
            "slot: growth", "slot: share",
            "TR0034 31:33-31:38 binzhou-2023.report.yaml(31,33): 'gdp' has no 'share'; there are 'level', 'growth', 'level-rank', 'growth-rank', 'annual-average', 'annual-average-level', 'cumulative', 'cumulative-growth'"
        },
        {
            "chinese: 新能源产量", "chinese: GDP",
            "TR0040 21:14-21:17 binzhou-2023.report.yaml(21,14): 'GDP' is a name of the indicator 'gdp' too; nothing tells the two apart"
        },
    };

    [Theory]
    [MemberData(nameof(WrongReports))]
    public void A_wrong_reference_of_a_report_is_reported_at_its_place(string stretch, string replacement, string expected)
    {
        var report = Sample.Read(SpecKind.Report, Sample.With(Sample.Report, stretch, replacement));
        Assert.True(report.IsSound);

        var folder = SpecFolder.Link([Sample.Read(SpecKind.Vocabulary, Sample.Vocabulary), Sample.Read(SpecKind.Form, Sample.Form), report]);

        Assert.Equal(expected, string.Join("\n", folder.Diagnostics.Select(Sample.Line)));
        Assert.Empty(folder.Reports);
        Assert.Single(folder.Forms);
    }

    [Fact]
    public void A_name_that_needed_words_tell_apart_may_be_shared()
    {
        var report = Sample.With(Sample.Report, "chinese: 新能源产量", "chinese: GDP\n    needs: [新能源]");

        var folder = SpecFolder.Link(
            [Sample.Read(SpecKind.Vocabulary, Sample.Vocabulary), Sample.Read(SpecKind.Form, Sample.Form), Sample.Read(SpecKind.Report, report)]);

        Assert.Empty(folder.Diagnostics);
    }

    [Fact]
    public void A_member_name_that_the_vocabulary_has_is_reported()
    {
        var vocabulary = Sample.With(Sample.Vocabulary, "  new-firms:\n", "  firms-2:\n");
        vocabulary = Sample.With(vocabulary, "[firms, new-firms]", "[firms, firms-2]");
        var report = Sample.With(Sample.Report, "    new-firms: level\n", string.Empty);
        report = Sample.With(report, "  new-energy-output:", "  firms2:");

        var folder = SpecFolder.Link(
            [Sample.Read(SpecKind.Vocabulary, vocabulary), Sample.Read(SpecKind.Form, Sample.Form), Sample.Read(SpecKind.Report, report)]);

        Assert.Equal(
            ["TR0037 18:3-18:9 binzhou-2023.report.yaml(18,3): 'firms2' gives the C# name 'Firms2', which 'firms-2' of the vocabulary gives too"],
            folder.Diagnostics.Select(Sample.Line));
    }

    [Fact]
    public void A_form_of_an_unknown_vocabulary_is_reported_once_and_its_reports_are_not()
    {
        var form = Sample.With(Sample.Form, "vocabulary: china", "vocabulary: chnia");

        var folder = SpecFolder.Link(
            [Sample.Read(SpecKind.Vocabulary, Sample.Vocabulary), Sample.Read(SpecKind.Form, form), Sample.Read(SpecKind.Report, Sample.Report)]);

        Assert.Equal(
            ["TR0030 4:13-4:18 work-report.form.yaml(4,13): there is no vocabulary 'chnia'; did you mean 'china'?"],
            folder.Diagnostics.Select(Sample.Line));
    }

    [Fact]
    public void What_a_broken_form_has_wrong_is_not_repeated_at_its_reports()
    {
        var folder = SpecFolder.Link(
            [Sample.Read(SpecKind.Vocabulary, Sample.Vocabulary), Sample.Read(SpecKind.Form, "form: [\n"), Sample.Read(SpecKind.Report, Sample.Report)]);

        Assert.Equal(["TR0001"], folder.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void The_second_file_of_one_id_is_reported_and_the_first_serves()
    {
        var second = SpecFile.Read("specs/reports/z/binzhou-2023.report.yaml", Sample.With(Sample.Report, "year: 2023", "year: 2024"));

        var folder = SpecFolder.Link(
            [second, Sample.Read(SpecKind.Vocabulary, Sample.Vocabulary), Sample.Read(SpecKind.Form, Sample.Form), Sample.Read(SpecKind.Report, Sample.Report)]);

        var diagnostic = Assert.Single(folder.Diagnostics);
        Assert.Equal(
            "TR0035 1:9-1:21 binzhou-2023.report.yaml(1,9): the report 'binzhou-2023' is declared in 'specs/reports/binzhou-2023.report.yaml' too",
            Sample.Line(diagnostic));
        Assert.Equal("specs/reports/z/binzhou-2023.report.yaml", diagnostic.Path);
        Assert.Equal(2023, folder.Reports["binzhou-2023"].Report.Year);
    }

    [Theory]
    [InlineData("report: binzhou-2023b\ntypeName: Binzhou2023", "TR0036 2:11-2:22 b.report.yaml(2,11): the type name 'Binzhou2023' is generated by 'specs/reports/binzhou-2023.report.yaml' too; set 'typeName:' in one of them")]
    [InlineData("report: work-report", "TR0036 1:9-1:20 b.report.yaml(1,9): the type name 'WorkReport' is generated by 'specs/forms/work-report.form.yaml' too; set 'typeName:' in one of them")]
    public void The_second_file_of_one_type_name_is_reported(string replacement, string expected)
    {
        var second = SpecFile.Read("specs/reports/c/b.report.yaml", Sample.With(Sample.Report, "report: binzhou-2023", replacement));

        var folder = SpecFolder.Link(
            [Sample.Read(SpecKind.Vocabulary, Sample.Vocabulary), Sample.Read(SpecKind.Form, Sample.Form), Sample.Read(SpecKind.Report, Sample.Report), second]);

        Assert.Equal([expected], folder.Diagnostics.Select(Sample.Line));
    }

    [Fact]
    public void Two_reports_in_files_of_one_name_in_two_folders_are_two_reports()
    {
        var second = SpecFile.Read("specs/other/binzhou-2023.report.yaml", Sample.With(Sample.Report, "report: binzhou-2023", "report: binzhou-2024"));

        var folder = SpecFolder.Link(
            [Sample.Read(SpecKind.Vocabulary, Sample.Vocabulary), Sample.Read(SpecKind.Form, Sample.Form), Sample.Read(SpecKind.Report, Sample.Report), second]);

        Assert.Empty(folder.Diagnostics);
        Assert.Equal(["binzhou-2023", "binzhou-2024"], folder.Reports.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_engine_gets_the_form_with_its_vocabulary_and_the_reports_own_indicators()
    {
        var folder = SpecFolder.Link(
            [Sample.Read(SpecKind.Vocabulary, Sample.Vocabulary), Sample.Read(SpecKind.Form, Sample.Form), Sample.Read(SpecKind.Report, Sample.Report)]);

        var report = folder.Reports["binzhou-2023"];
        var definition = report.ToDefinition();

        Assert.Equal("work-report", definition.Id);
        Assert.Equal(["gdp", "new-firms", "firms", "new-energy-output"], definition.Indicators.Select(indicator => indicator.Id));
        Assert.Equal(["gdp", "new-firms", "firms"], folder.Forms["work-report"].ToDefinition().Indicators.Select(indicator => indicator.Id));
        var gdp = definition.Indicators[0];
        Assert.Equal(["地区生产总值", "生产总值", "GDP"], gdp.Names);
        Assert.Equal(("经济增长", Measure.Growth), (gdp.MeasureNames[0].Name, gdp.MeasureNames[0].Measure));
        Assert.Equal(["海洋生产总值"], gdp.Lookalikes);
        Assert.Equal(["元"], gdp.Units);
        Assert.Equal((Measure.Growth, -60.5m, 100m), (gdp.Measures[1].Measure, gdp.Measures[1].Minimum!.Value, gdp.Measures[1].Maximum!.Value));
        Assert.Equal(("firms", true), (definition.Indicators[1].AdditionsTo, definition.Indicators[1].AddsUp));
        Assert.Equal(["新增", "净增"], definition.Indicators[1].Needs);
        Assert.Equal(("企业", "总数"), (definition.Indicators[2].Topics[0], definition.Indicators[2].BareNames[0]));
        Assert.Equal(["经济增长极"], definition.Lookalikes);
        Assert.Equal(["firms", "new-firms"], definition.Groups[0].Indicators);
        Assert.Equal(Measure.Level, definition.Groups[0].Measure);
        Assert.Equal((SectionRole.Goals, "主要预期目标"), (definition.Sections[0].Role, definition.Sections[0].Openings[0]));
        Assert.Equal(SectionRole.Review, report.ToRoles()["2022年工作"]);
    }

    [Fact]
    public void Linking_the_same_files_again_gives_equal_models()
    {
        Assert.Equal(Resolve(), Resolve());
        Assert.Equal(Resolve().GetHashCode(), Resolve().GetHashCode());
        Assert.NotEqual(Resolve(), Resolve("year: 2023\n", "year: 2024\n"));
        Assert.NotEqual(Resolve(), Resolve("gdp: growth", "gdp: level"));

        static ResolvedReport Resolve(string stretch = "", string replacement = "") => SpecFolder
            .Link(
            [
                Sample.Read(SpecKind.Vocabulary, Sample.Vocabulary),
                Sample.Read(SpecKind.Form, Sample.Form),
                Sample.Read(SpecKind.Report, Sample.With(Sample.Report, stretch, replacement)),
            ])
            .Reports["binzhou-2023"];
    }
}
