namespace TypedReports.China.Tests;

/// <summary>What a user reads of a county-level city whose every figure has its place among six: levels, rates and their ranks.</summary>
public sealed class Qinyang2023Tests
{
    private static readonly Qinyang2023 Report = Qinyang2023.Load();

    [Fact]
    public void Level_and_growth_have_a_rank_each()
    {
        var (gdp, sales, revenue) = (Report.Review.Gdp, Report.Review.RetailSales, Report.Review.GeneralBudgetRevenue);

        Assert.Equal((1, 2), (gdp.LevelRank.Value.Position, gdp.GrowthRank.Value.Position));
        Assert.Equal((2, 3), (sales.LevelRank.Value.Position, sales.GrowthRank.Value.Position));
        Assert.Equal((1, 4), (revenue.LevelRank.Value.Position, revenue.GrowthRank.Value.Position));
        Assert.Equal("焦作市", gdp.LevelRank.Scope);
    }

    [Fact]
    public void The_business_environment_is_to_climb_into_the_first_thirty()
    {
        var (now, promised) = (Report.Review.BusinessEnvironment.LevelRank, Report.Goals.BusinessEnvironment.LevelRank);

        Assert.Equal("第46位 (全省)", $"{now}");
        Assert.Equal((new Rank(30), Bound.AtMost, "力争"), (promised.Value, promised.Bound, promised.Modality));
        Assert.True(promised.Value < now.Value);
    }

    [Fact]
    public void Output_and_tax_of_the_leading_chains_grow_apart()
    {
        var (output, tax) = (Report.Review.LeadingChainsOutput, Report.Review.LeadingChainsTax);

        Assert.Equal(["268.8亿元", "20.3%", "10.9亿元", "59.3%"], [$"{output.Level}", $"{output.Growth}", $"{tax.Level}", $"{tax.Growth}"]);
    }
}
