namespace TypedReports.China.Tests;

/// <summary>What a user reads of one report: marks crossed and marks to cross, ranks, and sums told by their change alone.</summary>
public sealed class Xianyang2023Tests
{
    private static readonly Xianyang2023 Report = Xianyang2023.Load();

    [Fact]
    public void The_mark_to_cross_is_above_what_was_achieved()
    {
        var achieved = Report.Review.Gdp.Level;
        var promised = Report.Goals.Gdp.Level;

        Assert.Equal(("2817.55亿元", "突破3000亿元", Bound.MoreThan), ($"{achieved}", $"{promised}", promised.Bound));
        Assert.Equal(SectionRole.Requirements, promised.Source.Section);

        // The rate and the mark do not promise the same: 6% more would be 2,987.
        var implied = achieved.Value.Yuan * (1 + Report.Goals.Gdp.Growth.Value.Value / 100);
        Assert.True(implied < promised.Value.Yuan);
    }

    [Fact]
    public void A_sum_that_only_its_change_tells_has_no_level()
    {
        var livelihood = Report.Review.LivelihoodExpenditure;

        Assert.Equal(("47亿元", "13.7%"), ($"{livelihood.Change}", $"{livelihood.Growth}"));
        Assert.Null(livelihood.Level);
        Assert.Equal(("184.23亿元", "17.61亿元"), ($"{Report.Review.CountyEconomySize.Level}", $"{Report.Review.CountyEconomySize.Change}"));
    }

    [Fact]
    public void Second_in_the_province_by_trade_bonds_and_technology()
    {
        Assert.Equal("第2位 (全省)", $"{Report.Review.Trade.LevelRank}");
        Assert.Equal("第2位 (全省)", $"{Report.Review.SpecialBonds.LevelRank}");
        Assert.Equal(("50.36亿元", "第2位 (全省)"), ($"{Report.Review.TechnologyContracts.Level}", $"{Report.Review.TechnologyContracts.LevelRank}"));
    }

    [Fact]
    public void A_stock_and_what_is_added_to_it_are_two_indicators()
    {
        Assert.Equal(new Count(551, "家"), Report.Review.SmallTechFirms.Level.Value);
        Assert.Equal(new Count(200, "家"), Report.Goals.NewSmallTechFirms.Level.Value);
        Assert.Equal(("3.6万户", "30.2万户"), ($"{Report.Review.NewMarketEntities.Level}", $"{Report.Review.MarketEntities.Level}"));
    }

    [Fact]
    public void Sums_in_dollars_stay_in_dollars()
    {
        Assert.Equal(Currency.USD, Report.Review.ForeignInvestment.Level.Value.Currency);
        Assert.True(Report.Goals.ForeignInvestment.Level.Value < Report.Review.ForeignInvestment.Level.Value);
        Assert.Throws<InvalidOperationException>(() => Report.Goals.ForeignInvestment.Level.Value.Yuan);
    }
}
