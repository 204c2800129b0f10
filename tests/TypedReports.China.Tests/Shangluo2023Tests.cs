namespace TypedReports.China.Tests;

/// <summary>What a user reads of one report: indicators that only it has, beside those of the vocabulary.</summary>
public sealed class Shangluo2023Tests
{
    private static readonly Shangluo2023 Report = Shangluo2023.Load();

    [Fact]
    public void Its_own_indicators_stand_beside_those_of_the_vocabulary()
    {
        var review = Report.Review;

        Assert.Equal("130亿元", $"{review.HealthTourismInvestment.Level}");
        Assert.Equal("565亿元", $"{review.CompletedKeyProjectsInvestment.Level}");
        Assert.Equal(new Count(49.4m, "万人"), review.RuralLabourTransfer.Level.Value);

        // The whole of retail sales is a target alone: what was achieved is told of the larger shops.
        Assert.Null(review.RetailSales?.Growth);
        Assert.Equal(("15.9%", "第4位 (全省)"), ($"{review.AboveSizeRetailSales.Growth}", $"{review.AboveSizeRetailSales.GrowthRank}"));
        Assert.Equal("9%左右", $"{Report.Goals.RetailSales.Growth}");
    }

    [Fact]
    public void Areas_compare_whatever_their_units()
    {
        var done = Report.Review.SoilErosionControl.Level;
        var promised = Report.Goals.SoilErosionControl.Level;

        Assert.Equal(("331平方公里", "330平方公里"), ($"{done}", $"{promised}"));
        Assert.Equal(new Area(49.65m, "万亩"), done.Value);
        Assert.True(promised.Value < done.Value);
        Assert.True(Report.Review.StandardFactorySpace.Level.Value > Report.Goals.StandardFactorySpace.Level.Value);
    }

    [Fact]
    public void One_bound_behind_a_list_covers_all_of_its_values()
    {
        Assert.Equal((6.5m, Bound.Approximate), (Report.Goals.UrbanIncome.Growth.Value.Value, Report.Goals.UrbanIncome.Growth.Bound));
        Assert.Equal((8m, Bound.Approximate), (Report.Goals.RuralIncome.Growth.Value.Value, Report.Goals.RuralIncome.Growth.Bound));
        Assert.Equal((12m, Bound.AtLeast), (Report.Goals.InboundProvincialCapital.Growth.Value.Value, Report.Goals.InboundProvincialCapital.Growth.Bound));
    }
}
