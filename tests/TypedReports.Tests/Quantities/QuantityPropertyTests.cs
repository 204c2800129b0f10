using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace TypedReports.Tests.Quantities;

/// <summary>What holds for every text, however odd.</summary>
public sealed class QuantityPropertyTests
{
    private static readonly string[] s_pieces =
    [
        "0", "1", "2", "5", "9", "10", "19", "20", "2023", "99999999999999999999", ".", ",", "，", "、", "。", ":", "：", "%", "‰", "*", "-", "—", "~", "至", "到",
        "零", "〇", "○", "一", "二", "两", "三", "五", "七", "八", "九", "十", "百", "千", "万", "亿", "半", "点", "成", "分之", "多", "余", "来", "第", "前", "首位", "翻",
        "番", "年", "月", "日", "号", "季度", "时", "元", "个", "个百分点", "家", "户", "亩", "吨", "公里", "微克", "/", "每", "立方米", "(", ")", "[", "]", "“", "”", "超",
        "超过", "突破", "近", "约", "控制在", "以上", "左右", "以内", "增长", "达到", "居", "排名", "G", "A", "PM", "m", "m2", "μg/m3", "l", "O", "+", "·", "\uFFFD", "\uD800", "\0", " ", "\n", "的", "和",
    ];

    private static readonly Arbitrary<string> s_soup =
        Gen.ArrayOf(Gen.Elements(s_pieces)).Select(string.Concat).ToArbitrary();

    private static Config Runs => Config.QuickThrowOnFailure.WithMaxTest(5000).WithEndSize(60);

    [Fact]
    public void Offsets_lie_inside_the_text_in_order() => Prop.ForAll(s_soup, text =>
    {
        var (quantities, others, diagnostics) = QuantityPrinter.Scan(text);
        var end = 0;
        var spans = quantities.Select(q => (q.Start, q.End)).Concat(others.Select(o => (o.Start, o.End))).Order();
        foreach (var (start, stop) in spans)
        {
            Assert.True(start < stop && stop <= text.Length);
        }

        foreach (var q in quantities)
        {
            Assert.True(q.Start <= q.NumberStart && q.NumberStart < q.UnitEnd && q.UnitEnd <= q.End);
            Assert.True(q.Start >= end);
            end = q.End;
        }

        Assert.All(diagnostics, d => Assert.True(d.Start >= 0 && d.Length > 0 && d.Start + d.Length <= text.Length));
    }).Check(Runs);

    [Fact]
    public void Every_run_of_digits_is_accounted_for() => Prop.ForAll(s_soup, text =>
    {
        var (quantities, others, _) = QuantityPrinter.Scan(text);
        var covered = new bool[text.Length];
        foreach (var (start, stop) in quantities.Select(q => (q.Start, q.End)).Concat(others.Select(o => (o.Start, o.End))))
        {
            covered.AsSpan(start, stop - start).Fill(true);
        }

        for (var i = 0; i < text.Length; i++)
        {
            Assert.True(covered[i] || !char.IsAsciiDigit(text[i]), $"{i} in {text}");
        }

        Assert.All(quantities, q => Assert.False(q.End < text.Length && char.IsAsciiDigit(text[q.End - 1]) && char.IsAsciiDigit(text[q.End]), $"{q.End} in {text}"));
    }).Check(Runs);

    [Fact]
    public void The_same_text_reads_the_same_twice() => Prop.ForAll(s_soup, text =>
        Printed(text) == Printed(text)).Check(Runs);

    [Fact]
    public void What_was_read_reads_back_alone() => Prop.ForAll(
        Gen.Choose(1, 999999).SelectMany(n => Gen.Elements("亿元", "万户", "%", "个", "公里", "万亿元", "吨").Select(u => (n, u))).ToArbitrary(),
        pair =>
        {
            var number = (pair.n / 100m).ToString("0.00", CultureInfo.InvariantCulture);
            var q = Assert.Single(QuantityPrinter.Scan("完成了" + number + pair.u + "。").Quantities);
            Assert.Equal(number, q.Value.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(pair.u, q.Unit);
        }).Check(Runs);

    [Fact]
    public void Chinese_numerals_read_as_the_number_they_write() => Prop.ForAll(
        Gen.Choose(1, 99_999_999).ToArbitrary(),
        number =>
        {
            var q = Assert.Single(QuantityPrinter.Scan("共计" + ChineseWriting.Write(number) + "元。").Quantities);
            var value = q.Unit == "万元" ? q.Value * 10_000 : q.Value;
            Assert.Equal(number, value);
        }).Check(Runs);

    [Theory]
    [InlineData('1')]
    [InlineData('一')]
    [InlineData('十')]
    [InlineData('(')]
    [InlineData('万')]
    public void A_long_run_of_one_character_ends(char c)
    {
        var text = new string(c, 200_000);
        var (quantities, _, _) = QuantityPrinter.Scan(text + "元");
        Assert.True(quantities.Count <= text.Length);
    }

    private static string Printed(string text) =>
        string.Join('\n', QuantityPrinter.Scan(text).Quantities.Select(q => QuantityPrinter.Print(text, q)));
}
