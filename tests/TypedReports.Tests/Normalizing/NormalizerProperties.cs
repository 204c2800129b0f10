using FsCheck;
using FsCheck.Fluent;
using TypedReports.Reading.Normalizing;

namespace TypedReports.Tests.Normalizing;

public class NormalizerProperties
{
    private static readonly string[] Pieces =
        ["生产总值", "增长", "6", "8.5", "%", "％", "，", " ", "\u3000", "\u2002", "\n", "\r\n", "（", "）", "(", ")", "(xiàn)", "經濟", "現", "計畫", "\u200B", "<br>", "/span>", "&nbsp;", "年", "的", "“", "”", "《", "》", "一、", "(一)", "政 府 工 作", "\uFFFF", "A", "?", "😀"];

    private static Gen<string> Text { get; } =
        from size in Gen.Choose(0, 40)
        from pieces in Gen.ArrayOf(Gen.Elements(Pieces), size)
        select string.Concat(pieces);

    [Fact]
    public void Every_character_leads_back_in_order() => Generators.Check(Text, text =>
    {
        var normalized = Normalizer.Normalize(text, []);
        var last = -1;
        for (var i = 0; i < normalized.Length; i++)
        {
            var original = normalized.ToOriginal(i);
            if (original <= last || original >= text.Length || normalized.EndToOriginal(i + 1) != original + 1)
            {
                return false;
            }

            last = original;
        }

        return normalized.ToOriginal(normalized.Length) == text.Length;
    });

    [Fact]
    public void What_is_missing_was_counted() => Generators.Check(Text, text =>
    {
        var normalized = Normalizer.Normalize(text, []);
        return text.Length - normalized.Length <= normalized.Steps.Sum(s => s.Count);
    });

    [Fact]
    public void Digits_are_never_lost() => Generators.Check(Text, text =>
        Normalizer.Normalize(text, []).Span.ToString().Count(char.IsAsciiDigit) == text.Count(char.IsAsciiDigit));

    // Most texts take the short way; it does what all the steps do, one after the other.
    [Fact]
    public void The_short_way_does_what_all_steps_do() => Generators.Check(Text, text => IsSame(text));

    [Fact]
    public void So_it_does_with_real_reports() =>
        Assert.All(Directory.EnumerateFiles(Repository.Path("samples", "corpus"), "*.txt"), file => Assert.True(IsSame(File.ReadAllText(file)), file));

    private static bool IsSame(string text)
    {
        var buffer = new TextBuffer(text);
        WidthSteps.Run(buffer);
        WrappedLines.Run(buffer);
        MarkupStep.Run(buffer);
        TraditionalStep.Run(buffer);
        PinyinStep.Run(buffer);
        LineJoiner.Run(buffer);
        SpacingSteps.Run(buffer);
        var all = buffer.ToText(text);
        var normalized = Normalizer.Normalize(text, []);
        return normalized.Span.SequenceEqual(all.Span)
            && normalized.Steps.SequenceEqual(all.Steps)
            && Enumerable.Range(0, all.Length + 1).All(i => normalized.ToOriginal(i) == all.ToOriginal(i));
    }
}
