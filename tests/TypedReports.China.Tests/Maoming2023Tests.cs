namespace TypedReports.China.Tests;

/// <summary>What a user reads of a city that crossed marks: bounds that compute, and estimates that are marked.</summary>
public sealed class Maoming2023Tests
{
    private static readonly Maoming2023 Report = Maoming2023.Load();

    [Fact]
    public void A_mark_that_was_crossed_is_a_lower_bound()
    {
        Assert.Equal("(3900亿元, ∞)", $"{Report.Review.Gdp.Level.Interval}");
        Assert.Equal("(40万户, ∞)", $"{Report.Review.MarketEntities.Level.Interval}");
        Assert.Equal("[600公里, ∞)", $"{Report.Goals.NewSewers.Level.Interval}");
        Assert.True(Report.Goals.NewSewers.Level.Interval.Lower < Report.Review.NewSewers.Level.Value);
    }

    [Fact]
    public void One_estimated_fall_holds_for_energy_in_total_and_per_unit_of_output()
    {
        var (intensity, total) = (Report.Review.EnergyIntensity.Growth, Report.Review.EnergyConsumption.Growth);

        Assert.Equal((new Percent(-8, "%"), FactStatus.Estimate), (intensity.Value, intensity.Status));
        Assert.Equal((new Percent(-8, "%"), FactStatus.Estimate), (total.Value, total.Status));
    }

    [Fact]
    public void The_litchi_harvest_fell_and_its_sales_rose()
    {
        Assert.Equal("13.3%", $"{Report.Review.LitchiSales.Growth}");
        Assert.Contains("荔枝在减产5.3%情况下实现销售额增长13.3%", Report.Review.LitchiSales.Growth.Source.Sentence, StringComparison.Ordinal);
        Assert.Equal("第1位 (全省)", $"{Report.Review.AgriculturalOutput.LevelRank}");
    }
}
