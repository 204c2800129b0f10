using FsCheck;
using FsCheck.Fluent;
using TypedReports.Reading.Normalizing;
using TypedReports.Reading.Quantities;

namespace TypedReports.Tests.Quantities;

/// <summary>The short way of the common shape may leave no rule out that would have read the number otherwise.</summary>
public class PlainNumberTests
{
    private static readonly string[] Pieces =
        ["2", "20", "2023", "3", "12", "12345", "5.6", "1,234", ".", ",", "、", "第", "前", "为", "增长", "达到", "至", "到", "和", "与", "年", "月", "日", "号", "季度", "时", "时间", "%", "％", "万", "亿",
        "元", "个", "家", "项", "位", "强", "国道", "代", "版", "G", "l", "O", "-", "—", "·", "+", "×", "/", ":", "：", "(", ")", "“", "”", "*", "□", "?", "\uFFFD", " ", "\n", "。", "居全省", "比重", "远景", "一", "二", "三", "十", "百", "万", "点", "分之", "是", "来", "多", "两"];

    private static Gen<string> Text { get; } =
        from size in Gen.Choose(1, 12)
        from pieces in Gen.ArrayOf(Gen.Elements(Pieces), size)
        select string.Concat(pieces);

    [Fact]
    public void No_rule_for_another_shape_holds_for_a_plain_number() =>
        Prop.ForAll(Arb.From(Text), text => !Misread(text).Any()).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    [Fact]
    public void Nor_does_one_in_real_reports()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Path("samples", "corpus"), "*.txt"))
        {
            Assert.Empty(Misread(Normalizer.Normalize(File.ReadAllText(file), []).Span.ToString()));
        }
    }

    [Fact]
    public void Most_numbers_of_a_report_are_plain()
    {
        var text = Normalizer.Normalize(Repository.Text("binzhou-2023"), []).Span.ToString();
        var numbers = Starts(text).ToList();

        Assert.InRange(numbers.Count(at => PlainNumbers.TryRead(text, at, out _)), numbers.Count / 2, numbers.Count);
    }

    private static IEnumerable<string> Misread(string text) =>
        Starts(text).Where(at => PlainNumbers.TryRead(text, at, out _) && HasAnotherShape(text, at))
        .Concat(Numerals(text).Where(at => PlainNumbers.IsAmongWords(text, at) && HasAnotherShape(text, at)))
        .Select(at => text[Math.Max(0, at - 4)..Math.Min(text.Length, at + 12)]);

    private static IEnumerable<int> Starts(string text) =>
        Enumerable.Range(0, text.Length).Where(at => char.IsAsciiDigit(text[at]) && (at == 0 || !char.IsAsciiDigit(text[at - 1])));

    private static IEnumerable<int> Numerals(string text) => Enumerable.Range(0, text.Length).Where(at => NumberCharacters.IsNumeral(text[at]));

    private static bool HasAnotherShape(string text, int at) =>
        StructureRules.TryRead(text, at, out _)
        || NumberDamage.Check(text, at, out _, out _) != NumberFault.None
        || (at > 0 && text[at - 1] is '第' or '前' && RankRules.TryRead(text, at, out _))
        || DateRules.TryRead(text, at, out _)
        || NameRules.TryCode(text, at, out _)
        || RatioRules.TryRead(text, at, out _);
}
