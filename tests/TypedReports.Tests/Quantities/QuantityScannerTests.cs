using TypedReports.Reading;
using TypedReports.Reading.Normalizing;
using TypedReports.Reading.Outlining;
using TypedReports.Reading.Quantities;

namespace TypedReports.Tests.Quantities;

public sealed class QuantityScannerTests
{
    [Theory]
    [InlineData("增长*.1%。", "TR2101", "*.1%")]
    [InlineData("新建955G基站", "TR2102", "955G")]
    [InlineData("达到78%80%。", "TR2102", "78%80%")]
    [InlineData("高新技术企业突破12亿0家。", "TR2102", "12亿0家")]
    [InlineData("优良率达到9万3.5%。", "TR2102", "9万3.5%")]
    [InlineData("新增1O0家", "TR2103", "1O0家")]
    [InlineData("增长7\uFFFD5%。", "TR2103", "7\uFFFD5%")]
    [InlineData("增长7.\uFFFD5%。", "TR2103", "7.\uFFFD5%")]
    [InlineData("增长\uFFFD7\uFFFD\uFFFD5.2%。", "TR2103", "\uFFFD7\uFFFD\uFFFD5.2%")]
    public void Damage_is_reported_with_its_place(string text, string code, string place)
    {
        var (quantities, _, diagnostics) = QuantityPrinter.Scan(text);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(code, diagnostic.Code);
        Assert.Equal(place, text.Substring(diagnostic.Start, diagnostic.Length));
        Assert.True(Assert.Single(quantities).Damaged);
    }

    [Fact]
    public void Damage_is_placed_in_the_original_text()
    {
        // The blank inside the number is gone from the normalised text; the place counts it.
        const string Original = "今 年新建 9 55G基站";
        var normalized = new NormalizedText(Original, "今年新建955G基站".ToCharArray(), 10, OffsetMap.Of([0, 2, 3, 4, 6, 8, 9, 10, 11, 12]));
        var diagnostics = new List<Reading.ReadDiagnostic>();
        QuantityScanner.Scan(normalized, Outline(SegmentKind.Body, 10), [], diagnostics);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("9 55G", Original.Substring(diagnostic.Start, diagnostic.Length));
    }

    [Theory]
    [InlineData("(一)建成5G基站", "Structure 一, Name 5G")]
    [InlineData("用好“1+8”模式，312国道", "Name 1+8, Name 312")]
    [InlineData("落实“四个不摘”[3]", "Name 四, Structure 3")]
    [InlineData("第十四届，二期", "Name 十四, Name 二")]
    public void Numbers_that_are_no_quantities_are_listed(string text, string expected)
    {
        var (quantities, others, _) = QuantityPrinter.Scan(text);
        Assert.Empty(quantities);
        Assert.Equal(expected, string.Join(", ", others.Select(o => $"{o.Kind} {text[o.Start..o.End]}")));
    }

    [Fact]
    public void Furniture_holds_no_quantities()
    {
        const string Text = "浏览次数:1024次 2023-03-01";
        var quantities = new PooledList<Quantity>();
        var others = new PooledList<NumberMark>();
        var normalized = new NormalizedText(Text, Text.ToCharArray(), Text.Length, null);
        QuantityScanner.Scan(normalized, Outline(SegmentKind.Furniture, Text.Length), quantities, others, []);
        Assert.Empty(quantities);
        Assert.Equal(["1024", "2023-03-01"], others.Select(o => Text[o.Start..o.End]));
        Assert.All(others, o => Assert.Equal(NonQuantity.Furniture, o.Kind));
    }

    [Fact]
    public void Known_units_share_one_string()
    {
        var (first, _, _) = QuantityPrinter.Scan("完成5亿元");
        var (second, _, _) = QuantityPrinter.Scan("增加到7.2亿元左右");
        Assert.Same(first[0].Unit, second[0].Unit);
    }

    [Fact]
    public void Parts_of_a_quantity_have_their_places()
    {
        const string Text = "惠及约76万多名群众";
        var (quantities, _, _) = QuantityPrinter.Scan(Text);
        var q = Assert.Single(quantities);
        Assert.Equal("约76万多名", Text[q.Start..q.End]);
        Assert.Equal("76万多名", Text[q.NumberStart..q.UnitEnd]);
    }

    private static Outline Outline(SegmentKind kind, int length) => new()
    {
        Segments = [new Segment(0, length, kind, SectionRole.Review, -1)],
        Headings = [],
        Items = [],
        Terms = [],
        Metadata = new Reading.Metadata(),
    };
}
