namespace TypedReports.China.Tests;

/// <summary>What a user reads of a county-level city that tells its year in ranks: among whom it stands where.</summary>
public sealed class Longnan2023Tests
{
    private static readonly Longnan2023 Report = Longnan2023.Load();

    [Fact]
    public void The_ranks_group_by_the_field_they_are_in()
    {
        var ranks = Report.Facts.Where(f => f.Measure == Measure.Rank).ToLookup(f => f.Scope, f => $"{f.Indicator} {f.Of} {f.Value}");

        Assert.Equal(
            ["gdp-per-capita Level 1", "industrial-electricity-use Level 1", "construction-output Growth 2"], ranks["赣州"]);
        Assert.Equal(
            ["gdp Growth 10", "retail-sales Growth 9", "cross-border-e-commerce-imports Level 3"], ranks["全省"]);
    }

    [Fact]
    public void A_cluster_is_known_by_the_industry_named_before()
    {
        Assert.Equal("突破200亿元", $"{Report.Goals.ElectronicsClusterRevenue.Level}");
        Assert.Equal("突破400亿元", $"{Report.Goals.NewMaterialsClusterRevenue.Level}");
        Assert.Equal("(700亿元, ∞)", $"{Report.Goals.ParkRevenue.Level.Interval}");
    }

    [Fact]
    public void What_came_on_top_of_the_park_revenue_is_not_its_level()
    {
        // 园区营收突破400亿元,两年新增200亿元以上
        var level = Assert.Single(Report.Facts, f => f.Indicator == "park-revenue" && f.Status == FactStatus.Actual);

        Assert.Equal((400m, Bound.MoreThan), (level.Value, level.Bound));
    }
}
