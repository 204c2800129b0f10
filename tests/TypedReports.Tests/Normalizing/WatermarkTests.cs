using TypedReports.Reading.Normalizing;

namespace TypedReports.Tests.Normalizing;

public class WatermarkTests
{
    [Fact]
    public void Letters_behind_the_paragraphs_of_a_text_are_dropped_and_what_they_hid_is_joined()
    {
        var page = string.Concat(Enumerable.Repeat(
            "过去一年全县经济综合实力稳步提升社会消费品\n零售总额增长7%农业科技示范园区建成十五处\n新增高标准农田四十九万亩绿色有机产品认证\n从四十五个发展到一百一十七个。heK\n", 6));

        var normalized = Normalize(page);

        Assert.DoesNotContain("heK", normalized, StringComparison.Ordinal);
        Assert.Contains("社会消费品零售总额增长7%", normalized, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("全年发电12kWh\n")]
    [InlineData("建设工程项目BIM\n")]
    [InlineData("接入公共Wifi\n")]
    public void Units_and_words_at_the_ends_of_lines_stay(string line)
    {
        var text = string.Concat(Enumerable.Repeat(line, 8));

        Assert.Equal(text, Normalize(text));
    }

    [Fact]
    public void Letters_of_several_kinds_stay()
    {
        const string Text = "甲。heK\n乙。heK\n丙。heK\n丁。heK\n戊。heK\n己。vzT\n";

        Assert.Equal(Text, Normalize(Text));
    }

    private static string Normalize(string text)
    {
        using var normalized = Normalizer.Normalize(text, []);
        return normalized.Span.ToString();
    }
}
