namespace TypedReports.China.Tests;

/// <summary>What a user reads of one report: a year, the five years before and the five to come, from a copy that lost characters.</summary>
public sealed class Yima2021Tests
{
    private static readonly Yima2021 Report = Yima2021.Load();

    [Fact]
    public void Four_horizons_answer_to_their_names()
    {
        Assert.Equal(("3.4%", "137.1亿元"), ($"{Report.Review.Gdp.Growth}", $"{Report.Review.Gdp.Level}"));
        Assert.Equal("8.5%", $"{Report.Goals.Gdp.Growth}");
        Assert.Equal("4.8%", $"{Report.FiveYear.Gdp.AnnualAverage}");
        Assert.Equal("7.5%左右", $"{Report.NextFiveYears.Gdp.AnnualAverage}");
        Assert.Equal(new ReportPeriod(2016, 2020), Report.FiveYear.Gdp.AnnualAverage.Period);
        Assert.Equal(new ReportPeriod(2021, 2025), Report.NextFiveYears.Gdp.AnnualAverage.Period);
    }

    [Fact]
    public void Five_years_are_summed_up_as_totals_and_averages()
    {
        var past = Report.FiveYear;

        Assert.Equal("超过45亿元", $"{past.LivelihoodExpenditure.Cumulative}");
        Assert.Equal("1.6万人", $"{past.UrbanJobs.Cumulative}");
        Assert.Equal("30%左右", $"{past.MarketEntities.CumulativeGrowth}");       // 近三成
        Assert.Equal("近12个百分点", $"{past.TertiaryShare.CumulativeChange}");
        Assert.Equal(new ReportPeriod(2025), Report.NextFiveYears.ForestCoverage.Level.Period);
    }

    [Fact]
    public void The_structure_of_the_economy_is_read_for_the_last_year_and_kept_for_the_first()
    {
        Assert.Equal("1.3:63.7:35", $"{Report.Review.IndustryStructure.Ratio}");
        Assert.Contains(Report.Others, f => f is { Indicator: "industry-structure", Structure: "0.8:76.2:23" } && f.Period == new ReportPeriod(2015));
    }

    [Fact]
    public void Damaged_numbers_are_named_and_none_of_them_is_read()
    {
        var damaged = Report.Diagnostics.Where(d => d.Code == "TR2102").ToList();
        var quoted = damaged.Select(d => Report.Text.Substring(d.Start, d.Length)).ToList();

        Assert.Contains(quoted, d => d.Contains("955G", StringComparison.Ordinal));
        Assert.Contains(quoted, d => d.Contains("15643", StringComparison.Ordinal));
        Assert.DoesNotContain(Report.Facts, f => damaged.Any(d => f.ValueStart < d.Start + d.Length && d.Start < f.ValueStart + f.ValueLength));

        // 955G基站建成投用 in the review is unreadable; what is promised is whole.
        Assert.DoesNotContain(Report.Facts, f => f.Indicator == "new-5g-base-stations" && f.Period == new ReportPeriod(2020));
        Assert.Equal("100个以上", $"{Report.Goals.New5gBaseStations.Level}");
    }
}
