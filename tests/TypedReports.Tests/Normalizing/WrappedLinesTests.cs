using TypedReports.Reading.Normalizing;
using TypedReports.Tests.Accounting;

namespace TypedReports.Tests.Normalizing;

public class WrappedLinesTests
{
    private const string Head = "2023年林溪县政府工作报告\n一、2022年工作回顾\n";

    private const string Body =
        "过去一年,我们坚持稳中求进,全县完成地区生产总值326.3亿元,增长6.8%;固定资产投资增长10.5%,社会消费品零售总额完成78.6亿元,增长13.5%。城镇新增就业3120人,"
        + "进出口总额突破1.2万亿元。我们深入推进改革,加快建设项目,不断优化环境,各项事业取得新的进步,群众获得感明显增强,社会大局保持和谐稳定。";

    [Theory]
    [InlineData(20)]
    [InlineData(24)]
    [InlineData(33)]
    public void Numbers_that_a_page_broke_are_whole(int width)
    {
        var body = string.Join('\n', string.Concat(Enumerable.Repeat(Body, 3)).Chunk(width).Select(chars => new string(chars)));

        var facts = Accounts.Read(Head + body).Facts;

        Assert.Equal(
            ["326.3亿元", "6.8%", "10.5%", "78.6亿元", "13.5%", "3120人", "1.2万亿元"],
            facts.Take(7).Select(f => Invariant($"{f.Value}{f.Unit}")));
        Assert.Equal(21, facts.Count);
    }

    [Fact]
    public void A_heading_below_a_full_line_stays_a_heading()
    {
        const string Line = "我们深入推进改革,加快建设项目,不断优化环境。\n";
        var body = string.Concat(Enumerable.Repeat("我们深入推进改革,加快建设项目,不断优化环境,\n", 9)) + Line;

        var normalized = Normalizer.Normalize(Head + body + "(二)大力推进乡村振兴\n" + body, []).Span.ToString();

        Assert.Contains("环境。\n(二)大力推进乡村振兴\n我们", normalized, StringComparison.Ordinal);
        Assert.Equal(5, normalized.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("1.城区污水处理厂提标改造工程建设项目\n2.工业园区标准化厂房配套设施建设项目二期\n3.农村公路养护\n4.老旧小区改造\n")]
    [InlineData("城区污水处理厂提标改造工程\n")]
    public void A_list_is_not_wrapped(string lines)
    {
        var text = string.Concat(Enumerable.Repeat(lines, 12)) + Body + "\n" + Body + Body + "\n";
        Assert.Equal(text.Count(c => c == '\n'), Normalizer.Normalize(text, []).Span.ToString().Count(c => c == '\n'));
    }

    [Fact]
    public void A_page_has_more_lines_that_break_sentences_than_lines_that_end_them()
    {
        const string Whole = "全市上下团结一心,各项事业取得新的进展,群众获得感明显增强。\n";
        const string Broken = "深入推进城区污水处理厂提标改造工程建设,加快农村公路养护建\n设,老旧小区改造。\n";
        var text = string.Concat(Enumerable.Repeat(Broken, 12)) + string.Concat(Enumerable.Repeat(Whole, 40));

        Assert.Equal(text.Count(c => c == '\n'), Normalizer.Normalize(text, []).Span.ToString().Count(c => c == '\n'));
    }

    [Fact]
    public void Items_of_one_length_are_no_page()
    {
        const string Text = "固定资产投资增长4.1%\n规上工业增加值增长3.2%\n进出口贸易总额增长7.3%\n城镇新增就业人员2.3万人\n地方财政收入增长5%左右\n减免各类税费6亿元以上\n城乡居民收入增长6.5%\n生产总值年均增长6.3%\n对外贸易年均增长7.8%\n";

        Assert.Equal(Text, Normalizer.Normalize(Text, []).Span.ToString());
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
