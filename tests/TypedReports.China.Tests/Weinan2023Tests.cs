namespace TypedReports.China.Tests;

/// <summary>What a user reads of one report: values that lists pair with their names, and a list of promises.</summary>
public sealed class Weinan2023Tests
{
    private static readonly Weinan2023 Report = Weinan2023.Load();

    [Fact]
    public void Incomes_of_town_and_country_come_apart_with_level_and_growth()
    {
        var review = Report.Review;

        Assert.Equal(("39529元", "4.7%"), ($"{review.UrbanIncome.Level}", $"{review.UrbanIncome.Growth}"));
        Assert.Equal(("16183元", "6.6%"), ($"{review.RuralIncome.Level}", $"{review.RuralIncome.Growth}"));
        Assert.Equal(("6.2%", "第2位 (全省)"), ($"{review.ResidentIncome.Growth}", $"{review.ResidentIncome.GrowthRank}"));
    }

    [Fact]
    public void A_list_of_names_gets_its_rates_in_order()
    {
        var review = Report.Review;

        Assert.Equal(
            ("32%", "55%", "78%"),
            ($"{review.HighTechFirms.Growth}", $"{review.SmallTechFirms.Growth}", $"{review.TechnologyContracts.Growth}"));
        Assert.Equal(("超过200家", "400家", "20亿元以上"),
            ($"{Report.Goals.HighTechFirms.Level}", $"{Report.Goals.SmallTechFirms.Level}", $"{Report.Goals.TechnologyContracts.Level}"));
    }

    [Fact]
    public void Grain_has_a_rank_for_the_past_and_a_number_for_the_future()
    {
        Assert.Equal("第1位 (全省)", $"{Report.Review.GrainOutput.LevelRank}");
        Assert.Null(Report.Review.GrainOutput.Level);
        Assert.Equal(("220万吨以上", Bound.AtLeast), ($"{Report.Goals.GrainOutput.Level}", Report.Goals.GrainOutput.Level.Bound));
        Assert.Equal(new Count(115m, "万只"), Report.Goals.DairyGoats.Level.Value);
    }

    [Fact]
    public void The_ten_livelihood_projects_are_a_list()
    {
        var items = Report.ListItems;

        Assert.Equal(10, items.Count);
        Assert.Equal("新建零工市场10个、零工驿站13个", items[4].Text);
        Assert.All(items, item => Assert.EndsWith("十件民生实事", item.List, StringComparison.Ordinal));
    }
}
