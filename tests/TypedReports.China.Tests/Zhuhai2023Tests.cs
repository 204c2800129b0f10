namespace TypedReports.China.Tests;

/// <summary>What a user reads of one report: an industry that soars while all of investment falls.</summary>
public sealed class Zhuhai2023Tests
{
    private static readonly Zhuhai2023 Report = Zhuhai2023.Load();

    [Fact]
    public void A_fall_is_a_negative_growth()
    {
        Assert.Equal(("1972.6亿元", "-8.8%"), ($"{Report.Review.FixedAssetInvestment.Level}", $"{Report.Review.FixedAssetInvestment.Growth}"));
        Assert.Equal(-34.8m, Report.Review.RealEstateInvestment.Growth.Value.Value);
        Assert.Equal(-0.3m, Report.Review.RetailSales.Growth.Value.Value);
    }

    [Fact]
    public void Investment_in_industry_has_level_growth_rank_and_share()
    {
        var industry = Report.Review.IndustrialInvestment;

        Assert.Equal(("593.8亿元", "56.4%", "第1位 (全省)", "30.1%"), ($"{industry.Level}", $"{industry.Growth}", $"{industry.GrowthRank}", $"{industry.Share}"));
        Assert.Equal(industry.Share.Value.Value, decimal.Round(100 * industry.Level.Value.Yuan / Report.Review.FixedAssetInvestment.Level.Value.Yuan, 1));
        Assert.Equal(("81.6%", "第1位 (全省)"), ($"{Report.Review.ManufacturingInvestment.Growth}", $"{Report.Review.ManufacturingInvestment.GrowthRank}"));
    }

    [Fact]
    public void To_step_on_a_mark_is_to_exceed_it()
    {
        var promised = Report.Goals.IndustrialInvestment.Level;

        Assert.Equal((new Money(1000, "亿元"), Bound.MoreThan, "力争"), (promised.Value, promised.Bound, promised.Modality));
        Assert.Equal((new Money(1, "万亿元"), Bound.MoreThan), (Report.Review.Loans.Level.Value, Report.Review.Loans.Level.Bound));
    }

    [Fact]
    public void Gateways_to_Macao_and_Hong_Kong_are_indicators_of_this_report_alone()
    {
        Assert.Equal(new Count(9706.3m, "万人次"), Report.Review.BorderCrossings.Level.Value);
        Assert.Equal(("2700亿元", "96%"), ($"{Report.Review.BridgePortTrade.Level}", $"{Report.Review.BridgePortTrade.Growth}"));
        Assert.Equal(("223亿元", "60%"), ($"{Report.Review.CrossBorderECommerce.Level}", $"{Report.Review.CrossBorderECommerce.Growth}"));
        Assert.Equal("1432万吨", $"{Report.Review.RailwayFreight.Level}");
    }

    [Fact]
    public void What_tenants_of_one_zone_signed_is_not_what_the_city_signed()
    {
        Assert.Equal("2689亿元", $"{Report.Review.SignedInvestment.Level}");
        Assert.DoesNotContain(Report.Facts, f => f is { Indicator: "signed-investment", Value: 580.8m });
    }
}
