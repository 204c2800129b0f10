namespace TypedReports.China.Tests;

/// <summary>What a user reads of one report: the lists and the glossary of its annex, and two harvests in place of one.</summary>
public sealed class Mengzhou2023Tests
{
    private static readonly Mengzhou2023 Report = Mengzhou2023.Load();

    [Fact]
    public void The_annex_has_three_lists_of_ten_projects()
    {
        var lists = Report.ListItems.GroupBy(item => item.List).ToDictionary(g => g.Key, g => g.Select(i => i.Text).ToList());

        Assert.Equal(["一、十大工业项目", "二、十大基础设施", "三、十件民生实事"], lists.Keys);
        Assert.All(lists.Values, items => Assert.Equal(10, items.Count));
        Assert.Equal("孟州市氢燃料电堆核心零部件产业园项目", lists["一、十大工业项目"][1]);
        Assert.Equal("开展“两癌”筛查工作", lists["三、十件民生实事"][8]);
    }

    [Fact]
    public void The_glossary_explains_what_the_report_abbreviates()
    {
        Assert.Equal(25, Report.Terms.Count);
        Assert.Equal("指签约一批、开工一批、投产一批。", Report.Terms.Single(t => t.Term == "三个一批").Definition);
    }

    [Fact]
    public void Grain_is_told_by_crop()
    {
        Assert.Equal(("17.27万吨", "10.54万吨"), ($"{Report.Review.WheatOutput.Level}", $"{Report.Review.MaizeOutput.Level}"));
        Assert.Null(Report.Review.GrainOutput);
        Assert.Equal(("55万亩以上", Bound.AtLeast), ($"{Report.Goals.GrainArea.Level}", Report.Goals.GrainArea.Level.Bound));
    }

    [Fact]
    public void More_policy_funds_are_sought_than_were_obtained()
    {
        var sought = Report.Goals.PolicyFunds.Level;

        Assert.Equal("不低于8亿元", $"{sought}");
        Assert.Equal(Bound.AtLeast, sought.Bound);
        Assert.True(sought.Value > Report.Review.PolicyFunds.Level.Value);
    }
}
