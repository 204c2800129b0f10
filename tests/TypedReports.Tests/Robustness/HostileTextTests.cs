using System.Globalization;
using TypedReports.Reading;

namespace TypedReports.Tests.Robustness;

/// <summary>
/// Texts that nobody writes, each made of one shape again and again, so that whatever looks back, looks ahead or counts has
/// the most to do: they are read soundly, and twice the text costs no more than some twice the memory.
/// </summary>
public class HostileTextTests
{
    private const int Size = 50_000;


    public static TheoryData<string> Shapes => [.. HostileShapes.All.Select(Escape)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void One_shape_again_and_again_is_read_soundly_and_for_a_cost_that_grows_with_its_length(string escaped)
    {
        foreach (var text in new Func<string, int, string>[] { HostileShapes.Repeat, HostileShapes.Report })
        {
            var shape = Unescape(escaped);
            Invariants.AssertSound(Read(text(shape, Size)));
            _ = Allocated(text(shape, 2 * Size)); // the buffers that are used again have grown
            var small = Allocated(text(shape, Size));
            var large = Allocated(text(shape, 2 * Size));
            Assert.True(large < (3 * small) + 1_000_000, $"{small} bytes for {Size} characters, {large} for twice as many");
        }
    }

    [Theory]
    [InlineData("9")]
    [InlineData("(")]
    [InlineData("一")]
    [InlineData("1:")]
    [InlineData("财政收入,")]
    [InlineData("地区生产总值增长5%、")]
    [InlineData("地区生产总值5亿元、增长6%、")]
    public void A_million_characters_of_one_shape_are_read_soundly(string shape) => Invariants.AssertSound(Read(HostileShapes.Report(shape, 1_000_000)));

    [Fact]
    public void Ten_million_characters_without_a_line_break_are_read()
    {
        var sentence = "全年完成地区生产总值326.3亿元,增长6.8%,城镇新增就业3120人。";
        var text = "2023年林溪县政府工作报告\n一、2022年工作回顾\n" + HostileShapes.Repeat(sentence, 10_000_000);
        var read = Reader.Read(text, WorkReport.Form, ReadOptions.Default);
        Invariants.AssertFacts(read);
        Assert.Equal(3 * (10_000_000 / sentence.Length), read.Facts.Count);
    }

    private static ReadingResult Read(string text) => Reader.Read(text, WorkReport.Form, new ReadOptions { KeepsNumbers = true });

    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // Lone surrogates and NUL do not pass through the names of tests.
    private static string Escape(string shape) => string.Concat(shape.Select(c => c is > ' ' and < '\ud800' ? $"{c}" : $"\\{(int)c:x4}"));

    private static string Unescape(string escaped)
    {
        var pieces = escaped.Split('\\');
        return pieces[0] + string.Concat(pieces.Skip(1).Select(p => (char)int.Parse(p[..4], NumberStyles.HexNumber, CultureInfo.InvariantCulture) + p[4..]));
    }
}
