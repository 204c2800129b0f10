using TypedReports.Reading;
using TypedReports.Reading.Quantities;
using TypedReports.Tests.Outlining;

namespace TypedReports.Tests.Quantities;

/// <summary>A copy that lost characters throughout: each number that they touched is named, and no value read from it.</summary>
public class DamagedReportTests
{
    [Fact]
    public void Numbers_that_run_together_are_named_and_not_read()
    {
        var original = Repository.Text("yima-2021");
        var outline = OutlineForm.Read(original, out var text, out var diagnostics);
        var quantities = new PooledList<Quantity>();
        QuantityScanner.Scan(text, outline, quantities, diagnostics);

        string[] broken = ["955G", "78%80%", "二三五年", "二三五年", "15643", "135G", "23年", "99286名"];
        var named = diagnostics.Where(d => d.Code.StartsWith("TR21", StringComparison.Ordinal)).ToList();
        Assert.Equal(broken, named.Select(d => original.Substring(d.Start, d.Length)));
        Assert.All(
            quantities.Where(q => named.Exists(d => text.ToOriginal(q.Start) < d.Start + d.Length && d.Start < text.EndToOriginal(q.End))),
            q => Assert.True(q.Damaged));
    }

    [Theory]
    [InlineData("新增技能人才10743人。", false)]
    [InlineData("新增955G基站,增长78%80%,二三五年完成;新认定的99286名困难群众。", true)]
    public void Large_counts_are_doubted_only_where_a_text_lost_characters(string words, bool doubted)
    {
        var (quantities, _, _) = QuantityPrinter.Scan(words);

        Assert.Equal(doubted, quantities[^1].Damaged);
    }

    // The separators around them are lost too, yet these numbers are whole: a name that holds digits, a rate before a noun.
    [Theory]
    [InlineData("PM2.5PM10和臭氧浓度", "")]
    [InlineData("较2015年增长41.7%困难群众", "41.7%")]
    [InlineData("创新型企业三年行动计划,新增省级以上研发平台3个、市级以上重大科技项目3个", "3个 3个")]
    [InlineData("锚定2035远景目标", "")]
    public void Whole_numbers_beside_lost_characters_are_read(string words, string expected)
    {
        var (quantities, _, diagnostics) = QuantityPrinter.Scan(words);

        Assert.Empty(diagnostics);
        Assert.Equal(expected, string.Join(' ', quantities.Where(q => q.Kind != QuantityKind.Date && !q.Damaged && char.IsDigit(words[q.NumberStart]))
            .Select(q => words[q.NumberStart..q.UnitEnd])));
    }
}
