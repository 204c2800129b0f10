namespace TypedReports.China.Tests;

/// <summary>What a user reads of a city that names its weakness: shares of the province, and where in the report they stand.</summary>
public sealed class Meizhou2023Tests
{
    private static readonly Meizhou2023 Report = Meizhou2023.Load();

    [Fact]
    public void Its_shares_of_the_province_stand_among_the_problems()
    {
        Fact<Percent>[] shares =
        [
            Report.Review.Gdp.Share, Report.Review.IndustrialValueAdded.Share, Report.Review.HighTechFirms.Share, Report.Review.GeneralBudgetRevenue.Share,
        ];

        Assert.Equal(["1.0%", "0.66%", "0.4%", "0.63%"], shares.Select(s => $"{s}"));
        Assert.All(shares, s => Assert.Equal(SectionRole.Problems, s.Source.Section));
    }

    [Fact]
    public void A_fall_that_narrowed_is_a_fall_and_a_rise_is_promised()
    {
        Assert.Equal(new Percent(-9.6m, "%"), Report.Review.Trade.Growth.Value);
        Assert.Equal("3%", $"{Report.Goals.Trade.Growth}");
        Assert.Equal("94.56%", $"{Report.Review.CrossBorderECommerceTrade.Growth}");
    }

    [Fact]
    public void Loans_are_held_against_deposits_in_percent_and_points()
    {
        var ratio = Report.Review.LoanToDepositRatio;

        Assert.Equal(new Percent(70.13m, "%"), ratio.Level.Value);
        Assert.Equal(new PercentagePoints(1.96m, "个百分点"), ratio.Change.Value);
    }
}
