using System.Diagnostics;
using System.Text;

namespace Quickstart.Tests;

/// <summary>The sample as its reader runs it: its standard output, byte for byte UTF-8.</summary>
public class QuickstartTests
{
    private static readonly Lazy<string[]> Lines = new(() => Run().Split('\n'));

    [Theory]
    [InlineData("GDP, level", "326.3亿元")]
    [InlineData("GDP, growth", "6.8%")]
    [InlineData("rank of the growth", "第1位 (咸阳)")]
    [InlineData("target of the growth", "7%左右")]
    [InlineData("bound of the target", "Approximate")]
    [InlineData("source of the level", "binzhou-2023, line 7: 全年完成生产总值326.3亿元")]
    public void The_typed_values_of_Binzhou_are_printed(string name, string value)
    {
        var line = Assert.Single(Lines.Value, line => line.StartsWith(name, StringComparison.Ordinal));
        Assert.Equal(value, line[name.Length..].TrimStart());
    }

    [Theory]
    [InlineData("彬州市 Binzhou 2023", "6.8%", "7%左右")]
    [InlineData("孟州市 Mengzhou 2023", "—", "7%以上")]
    [InlineData("焦作市 Jiaozuo 2021", "—", "—")]
    public void The_table_has_every_report_with_growth_achieved_and_promised(string region, string achieved, string promised)
    {
        var line = Assert.Single(Lines.Value, line => line.StartsWith(region, StringComparison.Ordinal));
        Assert.Equal([achieved, promised], line[region.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void The_columns_of_the_table_stand_below_their_headings_on_a_terminal()
    {
        var lines = Lines.Value;
        var head = Array.FindIndex(lines, line => line.StartsWith("Region ", StringComparison.Ordinal));
        var column = lines[head].IndexOf("Growth promised", StringComparison.Ordinal);
        var rows = lines[(head + 2)..].TakeWhile(line => !line.StartsWith('—')).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(column, TextTable.WidthOf(row[..(row.LastIndexOf(' ') + 1)])));
    }

    private static string Run()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(TextTable).Assembly.Location])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal("", error.Result);
        Assert.Equal(0, process.ExitCode);
        return output.ReplaceLineEndings("\n");
    }
}
