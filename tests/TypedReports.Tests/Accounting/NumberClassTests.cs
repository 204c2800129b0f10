namespace TypedReports.Tests.Accounting;

/// <summary>What becomes of numbers, for each class.</summary>
public class NumberClassTests
{
    [Fact]
    public void What_a_fact_states_is_a_fact_and_what_nobody_asked_for_a_quantity() => Assert.Equal(
        ["Fact 326.3亿元", "Fact 6.8%", "Quantity 37座"],
        Accounts.Print(Accounts.ReadPassage("全年完成生产总值326.3亿元、增长6.8%，新建桥梁37座。")));

    [Fact]
    public void A_number_inside_the_name_of_a_fact_is_the_facts() => Assert.Equal(
        ["Fact 500万元以上", "Fact 12%"],
        Accounts.Print(Accounts.ReadPassage("500万元以上固定资产投资增长12%。")));

    [Fact]
    public void A_number_inside_a_name_that_no_fact_was_read_for_is_a_quantity() => Assert.Equal(
        ["Quantity 500万元以上"],
        Accounts.Print(Accounts.ReadPassage("500万元以上固定资产投资保持稳定。")));

    [Fact]
    public void Dates_names_and_the_numbers_of_the_text_itself_have_classes_of_their_own() => Assert.Equal(
        ["Structure 一", "Date 2022年", "Date 12月", "Name 5G", "Name 312", "Structure 3"],
        Accounts.Print(Accounts.ReadPassage("（一）2022年12月，5G网络覆盖312国道[3]。")));

    [Theory]
    [InlineData("一、2022年工作回顾", "Structure 一", "Date 2022年")]
    [InlineData("二、二〇二三年工作安排", "Structure 二", "Date 二〇二三年")]
    [InlineData("（三）2023年主要目标", "Structure 三", "Date 2023年")]
    public void The_number_of_a_heading_is_structure_also_before_a_year(string heading, string number, string year) =>
        Assert.Equal([number, year], Accounts.Print(Accounts.ReadPassage(heading + "\n")));

    [Fact]
    public void A_damaged_number_is_damaged_whatever_it_would_state() => Assert.Equal(
        ["Damaged *.1%"],
        Accounts.Print(Accounts.ReadPassage("生产总值增长*.1%。")));

    [Fact]
    public void Numbers_of_the_page_and_of_its_markup_are_furniture()
    {
        const string Text = "发布日期：2023-02-03 字号：12\n某市2023年政府工作报告\n一、2022年工作回顾\n<td width=3>全年完成生产总值326.3亿元。\n";
        var numbers = Accounts.Print(Accounts.Read(Text)).ToList();
        Assert.Contains("Furniture 2023-02-03", numbers);
        Assert.Contains("Furniture 12", numbers);
        Assert.Contains("Furniture 3", numbers);
        Assert.Contains("Fact 326.3亿元", numbers);
    }

    [Fact]
    public void The_account_counts_the_classes_and_says_what_share_is_claimed()
    {
        var account = ReportAccounting.From(Accounts.ReadPassage("全年完成生产总值326.3亿元、增长6.8%，新建桥梁37座。"), "a");
        Assert.Equal((3, 2, 1), (account.Total, account.Count(NumberClass.Fact), account.Count(NumberClass.Quantity)));
        Assert.Equal(0.6667m, account.Claimed);
        Assert.Equal(0, ReportAccounting.From(Accounts.ReadPassage("稳中求进。"), "a").Claimed);
    }

    [Fact]
    public void A_report_carries_the_account_with_places_in_its_own_text()
    {
        const string Text = "2023年某市政府工作报告\n一、2022年工作回顾\n全年完成生产总值３２６.3亿元。\n";
        var account = Accounts.ReadReport(Text).Accounting;
        var number = Assert.Single(account.Numbers, n => n.Class == NumberClass.Fact);
        Assert.Equal("３２６.3亿元", number.Text);
        Assert.Equal(Text.IndexOf('３', StringComparison.Ordinal), number.Start);
        Assert.Equal(account.Total, account.Numbers.Count);
    }
}
