namespace TypedReports.China.Tests;

/// <summary>What a user reads of one report: a county-level city whose ranks stand between the values.</summary>
public sealed class Binzhou2023Tests
{
    private static readonly Binzhou2023 Report = Binzhou2023.Load();

    [Fact]
    public void Gdp_of_the_year_has_level_growth_and_their_ranks()
    {
        var gdp = Report.Review.Gdp;

        Assert.Equal("326.3亿元", $"{gdp.Level}");
        Assert.Equal(new Money(326.3m, "亿元"), gdp.Level.Value);
        Assert.Equal("6.8%", $"{gdp.Growth}");
        Assert.Equal("第3位 (咸阳)", $"{gdp.LevelRank}");
        Assert.Equal("第1位 (咸阳)", $"{gdp.GrowthRank}");
        Assert.Equal(new ReportPeriod(2022), gdp.Level.Period);
    }

    [Fact]
    public void The_target_of_growth_is_about_seven_percent()
    {
        var growth = Report.Goals.Gdp.Growth;

        Assert.Equal("7%左右", $"{growth}");
        Assert.Equal((Bound.Approximate, FactStatus.Target, new ReportPeriod(2023)), (growth.Bound, growth.Status, growth.Period));
        Assert.Null(Report.Goals.Gdp.Level);
        Assert.Null(Report.Goals.Trade);
    }

    [Fact]
    public void A_value_leads_back_to_its_line_and_sentence()
    {
        var source = Report.Review.Gdp.Level.Source;

        Assert.Equal("binzhou-2023, line 7: 全年完成生产总值326.3亿元", $"{source}");
        Assert.StartsWith("全年完成生产总值326.3亿元、超过兴平居咸阳第三,增长6.8%", source.Sentence, StringComparison.Ordinal);
        Assert.Equal("生产总值326.3亿元", Report.Text.Substring(source.Start, source.Length));
    }

    [Fact]
    public void A_count_an_area_and_a_number_of_days_have_types_of_their_own()
    {
        Assert.Equal(new Count(2641, "户"), Report.Review.NewMarketEntities.Level.Value);
        Assert.Equal(new Mass(13.8m, "万吨"), Report.Review.GrainOutput.Level.Value);
        Assert.Equal(new Days(337, "天"), Report.Review.GoodAirDays.Level.Value);
        Assert.Equal(new Percent(84, "%"), Report.Review.LivelihoodExpenditure.Share.Value);
    }

    [Fact]
    public void The_livelihood_items_of_the_year_are_indicators_of_this_report_alone()
    {
        var review = Report.Review;

        Assert.Equal("50公里", $"{review.VillageRoads.Level}");
        Assert.Equal("27万平方米", $"{review.CentralHeatingExtension.Level}");
        Assert.Equal("1100户", $"{review.OldCommunityHouseholds.Level}");
        Assert.Equal("1260个", $"{review.SchoolPlaces.Level}");
        Assert.Equal("503万元", $"{review.AfterSchoolFeesWaived.Level}");
        Assert.Equal(("27公里", "10万平方米"), ($"{Report.Goals.VillageRoads.Level}", $"{Report.Goals.CentralHeatingExtension.Level}"));
        Assert.Null(GovernmentWorkReport.Form.Find("village-roads"));
    }

    [Fact]
    public void A_spec_says_where_and_when_the_report_was_given()
    {
        var definition = Binzhou2023.Definition;

        Assert.Equal(("彬州市", "Binzhou", "610482", "county"), (definition.Region.Name, definition.Region.English, definition.Region.Code, definition.Region.Level));
        Assert.Equal(["陕西省", "咸阳市"], definition.Region.Parents);
        Assert.Equal((2023, 2022), (Report.Year, Report.ReviewYear));
        Assert.Equal("binzhou-2023", Report.Id);
    }

    [Fact]
    public void A_text_of_something_else_lacks_what_is_declared_and_the_exception_says_what()
    {
        var text = Report.Text.Replace("生产总值326.3亿元、", "", StringComparison.Ordinal);

        Assert.False(Binzhou2023.TryParse(text, out var report, out var reading));
        Assert.Null(report);
        Assert.Contains(reading.Reasons, r => r.Message == "Review: Level of Gross Regional Product (gdp) is declared and is not stated.");
        Assert.Contains(reading.Facts, f => f is { Indicator: "retail-sales", Measure: Measure.Level, Value: 78.6m });
        Assert.Equal(reading.Reasons, Assert.Throws<ReportException>(() => Binzhou2023.Parse(text)).Reading.Reasons);
    }
}
