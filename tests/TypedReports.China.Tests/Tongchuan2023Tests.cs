namespace TypedReports.China.Tests;

/// <summary>What a user reads of one report: an economy told in rates, and the coal and aluminium behind it in tonnes and yuan.</summary>
public sealed class Tongchuan2023Tests
{
    private static readonly Tongchuan2023 Report = Tongchuan2023.Load();

    [Fact]
    public void What_is_told_as_a_rate_alone_has_no_amount()
    {
        Assert.Equal("4.3%", $"{Report.Review.Gdp.Growth}");
        Assert.Null(Report.Review.Gdp.Level);
        Assert.Null(Report.Review.FixedAssetInvestment.Level);
        Assert.Equal("400亿元以上", $"{Report.Goals.FixedAssetInvestment.Level}");
        Assert.Equal("9%左右", $"{Report.Goals.FixedAssetInvestment.Growth}");
        Assert.Null(Report.Review.GeneralBudgetRevenue);
        Assert.Contains(Report.Absences, a => a is { Indicator: "general-budget-revenue", Reason: AbsenceReason.NotStated });
    }

    [Fact]
    public void Coal_is_planned_above_what_was_mined()
    {
        var mined = Report.Review.CoalOutput.Level;
        var planned = Report.Goals.CoalOutput.Level;

        // 分别达到1600万吨、700万吨以上: the bound behind the list covers both.
        Assert.Equal((new Mass(1600, "万吨"), Bound.AtLeast), (mined.Value, mined.Bound));
        Assert.Equal(("700万吨以上", "800万吨左右"), ($"{Report.Review.WashedCoalOutput.Level}", $"{Report.Goals.WashedCoalOutput.Level}"));
        Assert.Equal((new Mass(1700, "万吨"), Bound.Approximate), (planned.Value, planned.Bound));
        Assert.True(mined.Value < planned.Value);
        Assert.Equal((new Mass(16_000_000m, "吨"), null), (mined.Interval.Lower, mined.Interval.Upper));
    }

    [Fact]
    public void A_rank_says_among_whom()
    {
        var days = Report.Review.GoodAirDays;

        Assert.Equal("281天", $"{days.Level}");
        Assert.Equal("第1位 (关中地区)", $"{days.LevelRank}");
        Assert.Equal("关中地区", days.LevelRank.Scope);
    }
}
