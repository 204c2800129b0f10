using TypedReports.Reading;
using TypedReports.Records;
using TypedReports.Tests.Accounting;

namespace TypedReports.Tests.Binding;

/// <summary>What is not there, and why.</summary>
public class AbsenceTests
{
    [Theory]
    [InlineData("生产总值增长*.1%。", "gdp growth unreadable 生产总值增长*.1%")]
    [InlineData("社会消费品零售总额完成1**7.2亿元，增长6.3%。", "retail-sales level unreadable 社会消费品零售总额完成1**7.2亿元")]
    [InlineData("常住人口城镇化率提高2%。", "urbanization-rate change ambiguous 常住人口城镇化率提高2%")]
    [InlineData("常住人口城镇化率提高2个百分点。", null)]
    [InlineData("常住人口城镇化率提高到62%。", null)]
    [InlineData("生产总值增长6.1%。", null)]
    [InlineData("新建学校*.1万所。", null)]
    public void A_number_that_cannot_be_read_or_decided_is_an_absence(string sentence, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Print(Accounts.ReadPassage(sentence)));

    [Fact]
    public void A_damaged_number_leaves_the_next_one_readable()
    {
        var read = Accounts.ReadPassage("生产总值增长*.1%，固定资产投资增长7.3%。");
        Assert.Equal(7.3m, Assert.Single(read.Facts).Value);
        Assert.Single(read.Absences);
    }

    [Fact]
    public void Of_a_text_that_is_refused_nothing_is_said_to_be_missing()
    {
        var read = Accounts.Read("2023年某市政府工作报告\n地区消费总值326亿元,同比删长6.8%,住民人均可安排支出增添值3万元。");
        Assert.NotNull(Refusal.Reason(read.Diagnostics, read.Text.Length));
        Assert.Empty(read.Absences);
    }

    private static IEnumerable<string> Print(ReadingResult read) => read.Absences.Select(a =>
        $"{a.Indicator} {RecordNames.Of(a.Measure)} {RecordNames.Of(a.Reason)} {read.Text.Substring(a.Start, a.Length)}");
}
