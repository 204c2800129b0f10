using System.Text;
using TypedReports.Cli.Input;

namespace TypedReports.Cli.Tests;

public class DocumentLinesTests
{
    [Fact]
    public void Lines_longer_than_a_block_come_whole_blank_ones_only_count_and_the_last_needs_no_break()
    {
        var first = new string('a', 100_000);
        var lines = Lines($"{first}\n\nlast", 1_000_000);
        Assert.Equal([first, "last"], lines.Select(line => Encoding.UTF8.GetString(line.Bytes)));
        Assert.Equal([1, 3], lines.Select(line => line.Number));
    }

    [Fact]
    public void A_line_over_the_limit_is_counted_and_dropped_and_the_next_is_read()
    {
        var lines = Lines("0123456789\nshort\n", 6);
        Assert.True(lines[0].IsTooLong);
        Assert.Equal(10, lines[0].Length);
        Assert.Equal("short", Encoding.UTF8.GetString(lines[1].Bytes));
    }

    private static List<DocumentLine> Lines(string text, int limit) =>
        [.. DocumentLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), limit)];
}
