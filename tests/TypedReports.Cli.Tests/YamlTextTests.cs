using TypedReports.Cli.Drafting;
using TypedReports.Specs;

namespace TypedReports.Cli.Tests;

public sealed class YamlTextTests
{
    public static TheoryData<string> Texts =>
    [
        "林溪县", "2024年林溪县政府工作报告", "2023年三十工程", "a: b", "项目 #1", "“双十”工程", "\"双十\"工程", "'引号'", "[一]", "{二}", "三, 四", "- 五", "? 六", "七:", "*八", "&九",
        "!十", "%百", "@千", "`万", "|", ">", "a\nb", "a\tb", "a\\b", "尾 ", " 头", "null", "Yes", "on", "~", "true", "123", "1e5", "0x1F", "1.5", "2024-01-01", ".inf", "-", "年-", "全角：冒号", "C++", "𠮷野", "甲\u2028乙", "x\u0007y", "\uFEFFz", "é", "=", "<<", "…",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_scalar_reads_back_as_the_text(string text)
    {
        var yaml = $$"""
            report: linxi-2024
            form: f
            title: {{YamlText.Scalar(text)}}
            region: {name: {{YamlText.Scalar(text)}}, parents: [{{YamlText.Scalar(text)}}, 乙]}
            level: county
            year: 2024
            """;

        var read = SpecFile.Read("linxi-2024.report.yaml", yaml);

        Assert.Empty(read.Diagnostics);
        Assert.Equal((text, text, text), (read.Report!.Title, read.Report.Region.Name, read.Report.Region.Parents[0]));
    }

    [Fact]
    public void What_needs_no_quotes_has_none() => Assert.Equal("2024年林溪县、政府工作报告", YamlText.Scalar("2024年林溪县、政府工作报告"));

    [Theory]
    [InlineData("a\nb\r\nc", 10, "a b  c")]
    [InlineData("一二三四五六", 4, "一二三…")]
    [InlineData("一二𠮷四五", 4, "一二…")]
    public void A_comment_stays_on_its_line_and_cuts_no_character(string text, int longest, string expected) => Assert.Equal(expected, YamlText.OneLine(text, longest));
}
