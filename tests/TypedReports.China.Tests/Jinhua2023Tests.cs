namespace TypedReports.China.Tests;

/// <summary>What a user reads of a city that lives from trade: the indicators it counts itself by, done and promised.</summary>
public sealed class Jinhua2023Tests
{
    private static readonly Jinhua2023 Report = Jinhua2023.Load();

    [Fact]
    public void Freight_trains_to_Europe_are_counted_ranked_and_to_run_more_often()
    {
        var done = Report.Review.ChinaEuropeFreightTrains;
        var promised = Report.Goals.ChinaEuropeFreightTrains.Level;

        Assert.Equal(["2269列", "19.2%", "前3位 (全国)"], [$"{done.Level}", $"{done.Growth}", $"{done.LevelRank}"]);
        Assert.Equal(231, promised.Value.In("列") - done.Level.Value.In("列"));
        Assert.Equal("力争", promised.Modality);
    }

    [Fact]
    public void The_channels_of_trade_that_are_promised_sort_by_their_size()
    {
        var goals = Report.Goals;
        (string Channel, Fact<Money> Target)[] channels =
        [
            ("market procurement", goals.MarketProcurementExports.Level),
            ("cross-border e-commerce", goals.CrossBorderECommerceExports.Level),
            ("digital trade", goals.DigitalTrade.Level),
            ("with Africa", goals.AfricaTrade.Level),
        ];

        Assert.Equal(
            ["market procurement 3500亿元", "digital trade 1140亿元", "cross-border e-commerce 1100亿元", "with Africa 1000亿元以上"],
            channels.OrderByDescending(c => c.Target.Value).Select(c => $"{c.Channel} {c.Target}"));
    }
}
