using TypedReports.Reading;
using TypedReports.Tests.Outlining;

namespace TypedReports.Tests.Normalizing;

public class TextDamageTests
{
    [Theory]
    [InlineData("完成生产总值\uFFFD\uFFFD亿元。", "TR2001", "\uFFFD\uFFFD")]
    [InlineData("完成锟斤拷总值326亿元。", "TR2001", "锟斤拷")]
    [InlineData("鏀垮簻宸ヤ綔报告", "TR2001", "鏀垮簻")]
    [InlineData("基础设施??v深推进改革。", "TR2002", "??")]
    [InlineData("城市提档跃升?;A设施不断完善。", "TR2002", "?;")]
    [InlineData("基层“三保！焙头婪痘饨鹑", "TR2002", "！焙头婪痘饨鹑")]
    public void Places_where_characters_were_lost(string text, string code, string place)
    {
        OutlineForm.Read(text, out _, out var diagnostics);

        var diagnostic = diagnostics.First();
        Assert.Equal(code, diagnostic.Code);
        Assert.Equal(place, text.Substring(diagnostic.Start, diagnostic.Length));
        Assert.Null(Refusal.Reason(diagnostics, text.Length));
    }

    [Theory]
    [InlineData("地区消费总值326亿元,同比删长6.8%,住民人均可安排支出增添值3万元。", "TR2005")]
    [InlineData("2024年白河县政府工作报告\n各位代表:\n请审议。\n一、2015年工作回顾\n经济增长。\n二、2016年工作安排\n增长8%。", "TR2004")]
    [InlineData("2024年白河县政府工作报告\n各位代表:\n2015年,增长8%。2016年要增长9%,2014年、2013年、2012年都增长。", "TR2004")]
    public void Texts_that_are_refused(string text, string code)
    {
        OutlineForm.Read(text, out _, out var diagnostics);

        Assert.Equal(code, Refusal.Reason(diagnostics, text.Length)?.Code);
    }

    [Fact]
    public void A_text_decoded_wrongly_throughout_is_refused_once()
    {
        var text = string.Concat(Enumerable.Repeat("鏀垮簻宸ヤ綔，增长", 60));
        OutlineForm.Read(text, out _, out var diagnostics);

        Assert.Equal(("TR2001", 0, text.Length), Assert.Single(diagnostics) is var d ? (d.Code, d.Start, d.Length) : default);
        Assert.NotNull(Refusal.Reason(diagnostics, text.Length));
    }

    [Fact]
    public void A_report_that_breaks_off_in_its_review_says_so_at_its_end()
    {
        var text = Repository.Text("jiaozuo-2021");
        OutlineForm.Read(text, out _, out var diagnostics);

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(("TR2003", "warning", text.Length - 1), (diagnostic.Code, diagnostic.Severity, diagnostic.Start));
    }

    [Fact]
    public void Reports_whose_text_is_whole_raise_no_alarm()
    {
        string[] damaged = ["jiaozuo-2021", "yichuan-2024"];
        foreach (var path in Directory.GetFiles(Repository.Path("samples", "corpus"), "*.txt"))
        {
            if (!damaged.Contains(Path.GetFileNameWithoutExtension(path)))
            {
                OutlineForm.Read(File.ReadAllText(path), out _, out var diagnostics);
                Assert.Empty(diagnostics);
            }
        }
    }

    [Theory]
    [InlineData("这是为什么?因为我们团结。“能不能行?”一定行!各位代表!本届政府努力。")]
    [InlineData("钱从哪里来?B型保税物流中心建成。")]
    public void Questions_and_exclamations_are_no_damage(string text)
    {
        OutlineForm.Read(text, out _, out var diagnostics);

        Assert.Empty(diagnostics);
    }
}
