namespace TypedReports.China.Tests;

/// <summary>What a user reads of a port: tonnes, containers and their places in the world, before the year is closed.</summary>
public sealed class Ningbo2023Tests
{
    private static readonly Ningbo2023 Report = Ningbo2023.Load();

    [Fact]
    public void The_port_is_first_by_cargo_and_third_by_containers()
    {
        var (cargo, containers) = (Report.Review.PortCargoThroughput, Report.Review.ContainerThroughput);

        Assert.Equal(["突破12.5亿吨", "2.1%", "第1位 (全球)"], [$"{cargo.Level}", $"{cargo.Growth}", $"{cargo.LevelRank}"]);
        Assert.Equal(["3335万标箱", "7.3%", "第3位 (世界)"], [$"{containers.Level}", $"{containers.Growth}", $"{containers.LevelRank}"]);
        Assert.Equal(33_350_000m, containers.Level.Value.Value);
    }

    [Fact]
    public void Figures_behind_an_estimate_are_estimates_and_those_of_the_parts_are_not()
    {
        Assert.Equal(FactStatus.Estimate, Report.Review.PortCargoThroughput.Level.Status);
        Assert.Equal(FactStatus.Estimate, Report.Review.GeneralBudgetRevenue.Level.Status);
        Assert.Equal(FactStatus.Actual, Report.Review.RetailSales.Level.Status);
    }

    [Fact]
    public void Gdp_is_promised_and_not_reviewed()
    {
        Assert.Null(((GovernmentWorkReport)Report).Review.Gdp?.Growth);
        Assert.Equal("5.5%以上", $"{Report.Goals.Gdp.Growth}");
        Assert.Equal("超160万标箱", $"{Report.Goals.SeaRailContainers.Level}");
    }
}
