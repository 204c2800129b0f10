namespace TypedReports.China.Tests;

/// <summary>What a user reads of one report: a fragment that tells its economy in ranks.</summary>
public sealed class Jiaozuo2021Tests
{
    private static readonly Jiaozuo2021 Report = Jiaozuo2021.Load();

    [Fact]
    public void The_total_and_its_growth_rank_apart()
    {
        var review = Report.Review;

        Assert.Equal(("第5位 (全省)", "第8位 (全省)"), ($"{review.ElectricityUse.LevelRank}", $"{review.ElectricityUse.GrowthRank}"));
        Assert.Equal(("第8位 (全省)", "第6位 (全省)"), ($"{review.IndustrialVat.LevelRank}", $"{review.IndustrialVat.GrowthRank}"));
        Assert.Null(review.IndustrialVat.Level);
    }

    [Fact]
    public void Two_kinds_of_dust_fall_by_rates_of_their_own()
    {
        Assert.Equal(-11.1m, Report.Review.Pm25.Growth.Value.Value);
        Assert.Equal(-11m, Report.Review.Pm10.Growth.Value.Value);
        Assert.Equal(new Days(46, "天"), Report.Review.GoodAirDays.Change.Value);
    }

    [Fact]
    public void A_fragment_says_that_it_breaks_off_and_plans_nothing()
    {
        Assert.Contains(Report.Diagnostics, d => d.Code == "TR2003");
        Assert.DoesNotContain(Report.Facts, f => f.Status == FactStatus.Target);
        Assert.Null(Report.Goals.Gdp);
        Assert.Equal(("焦作市第十三届人民代表大会第四次会议", new DateOnly(2021, 2, 23)), (Report.Session, Report.Date));
    }
}
