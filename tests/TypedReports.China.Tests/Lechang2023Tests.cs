namespace TypedReports.China.Tests;

/// <summary>What a user reads of a county-level city: its list of livelihood projects, and services ranked before they are counted.</summary>
public sealed class Lechang2023Tests
{
    private static readonly Lechang2023 Report = Lechang2023.Load();

    [Fact]
    public void The_ten_livelihood_projects_are_a_list()
    {
        Assert.Equal(10, Report.ListItems.Count);
        Assert.All(Report.ListItems, item => Assert.Equal("全力办好十件民生实事", item.List));
        Assert.Equal(["全面开建乐昌大道", "全面启动乐昌新城中学建设"], Report.ListItems.Take(2).Select(i => i.Text));
        Assert.All(Report.ListItems, item => Assert.Equal(item.Text, Report.Text.Substring(item.Start, item.Length)));
    }

    [Fact]
    public void Two_services_share_a_rank_and_have_a_rate_each()
    {
        var (services, catering) = (Report.Review.ForProfitServicesTurnover, Report.Review.AboveQuotaCateringTurnover);

        Assert.Equal(["第1位 (韶关)", "第1位 (韶关)"], [$"{services.GrowthRank}", $"{catering.GrowthRank}"]);
        Assert.Equal(["101.7%", "30.7%"], [$"{services.Growth}", $"{catering.Growth}"]);
        Assert.Equal(services.GrowthRank.Source.Start + services.GrowthRank.Source.Length, catering.GrowthRank.Source.Start + catering.GrowthRank.Source.Length);
    }

    [Fact]
    public void Trade_is_promised_in_dollars_and_stays_in_dollars()
    {
        var trade = Report.Goals.Trade.Level.Value;

        Assert.Equal((Currency.USD, 50_000_000m), (trade.Currency, trade.Amount));
        Assert.Throws<InvalidOperationException>(() => trade.Yuan);
    }
}
