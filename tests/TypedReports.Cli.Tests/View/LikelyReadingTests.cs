using TypedReports.Cli.View;

namespace TypedReports.Cli.Tests.View;

public sealed class LikelyReadingTests
{
    [Theory]
    [InlineData("供热率、普及率分别达到", "78%80%", "78%、80%")]
    [InlineData("建成", "955G", "95个5G")]
    [InlineData("规划和", "二三五年", "二〇三五年")]
    [InlineData("争取用", "23年", "2—3年")]
    [InlineData("三次产业比重优化为", "15643", "1:56:43")]
    [InlineData("三次产业结构调整为", "126325", "12:63:25")]
    public void What_a_damaged_number_most_likely_was(string before, string damaged, string likely) =>
        Assert.Equal(likely, LikelyReading.Of(damaged, before));

    [Theory]
    [InlineData("新认定的", "99286名")] // nothing says where one count ends
    [InlineData("增长", "*.1%")]
    [InlineData("用了", "25年")]
    [InlineData("三次产业比重优化为", "11881")] // 1:18:81 and 11:8:81
    [InlineData("投资", "15643")]
    public void Nothing_is_said_where_several_readings_are_at_hand(string before, string damaged) =>
        Assert.Null(LikelyReading.Of(damaged, before));
}
