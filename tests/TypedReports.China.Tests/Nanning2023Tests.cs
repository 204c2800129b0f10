namespace TypedReports.China.Tests;

/// <summary>What a user reads of the gateway to ASEAN: how much faster trade with the neighbours grew than all of it.</summary>
public sealed class Nanning2023Tests
{
    private static readonly Nanning2023 Report = Nanning2023.Load();

    [Fact]
    public void Trade_with_ASEAN_outgrew_all_trade()
    {
        var review = Report.Review;

        Assert.Equal(["64.2%", "45.9%", "77.4%"], [$"{review.AseanTrade.Growth}", $"{review.RcepTrade.Growth}", $"{review.CrossBorderECommerceTrade.Growth}"]);
        Assert.Equal(41.3m, review.AseanTrade.Growth.Value.Number - review.Trade.Growth.Value.Number);
        Assert.Equal("8%", $"{Report.Goals.Trade.Growth}");
    }

    [Fact]
    public void Cargo_by_air_is_a_mass_and_to_cross_a_hundred_thousand_tonnes()
    {
        Assert.Equal(new Mass(7.31m, "万吨"), Report.Review.InternationalAirCargo.Level.Value);
        Assert.Equal((new Mass(100_000, "吨"), Bound.MoreThan), (Report.Goals.InternationalAirCargo.Level.Value, Report.Goals.InternationalAirCargo.Level.Bound));
    }

    [Fact]
    public void Shares_in_Chinese_numerals_are_percent()
    {
        var (settlement, livelihood) = (Report.Review.CrossBorderRenminbiSettlement.Share, Report.Review.LivelihoodExpenditure.Share);

        Assert.Equal((new Percent(70, "%"), Bound.Approximate), (settlement.Value, settlement.Bound));
        Assert.Equal((new Percent(70, "%"), Bound.AtLeast), (livelihood.Value, livelihood.Bound));
    }

    [Fact]
    public void One_rank_of_the_grain_is_that_of_its_area_and_of_its_output() =>
        Assert.Equal(["第1位 (全区)", "第1位 (全区)"], [$"{Report.Review.GrainArea.LevelRank}", $"{Report.Review.GrainOutput.LevelRank}"]);
}
