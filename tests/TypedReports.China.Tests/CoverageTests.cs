using System.Globalization;
using System.Text;
using TypedReports.Records;

namespace TypedReports.China.Tests;

/// <summary>
/// The table in specs/README.md that says how far each report is covered is up to date. To write it anew: set UPDATE_COVERAGE=1
/// and run.
/// </summary>
public sealed class CoverageTests
{
    private const string Opening = "<!-- coverage: written by a test, UPDATE_COVERAGE=1 dotnet test tests/TypedReports.China.Tests --filter CoverageTests -->\n";
    private const string Closing = "<!-- end of coverage -->\n";

    [Fact]
    public void The_table_of_reports_is_up_to_date()
    {
        var file = Path.Combine(ReportFiles.Root, "specs", "README.md");
        var page = File.ReadAllText(file);
        var start = page.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length;
        var end = page.IndexOf(Closing, StringComparison.Ordinal);
        Assert.True(start >= Opening.Length && end >= start, $"specs/README.md has lost the lines that mark the table: {Opening}{Closing}");
        var written = page[start..end];
        var table = Table();
        if (Environment.GetEnvironmentVariable("UPDATE_COVERAGE") == "1")
        {
            File.WriteAllText(file, string.Concat(page.AsSpan(0, start), table, page.AsSpan(end)));
            return;
        }

        var stale = table.Split('\n').Except(written.Split('\n')).Concat(written.Split('\n').Except(table.Split('\n')));
        Assert.True(
            table == written,
            "specs/README.md is out of date (UPDATE_COVERAGE=1 dotnet test tests/TypedReports.China.Tests --filter CoverageTests, and look at what changed):\n"
            + string.Join('\n', stale));
    }

    private static string Table()
    {
        var table = new StringBuilder()
            .Append("| report | region | declared | found | expected | quantities | numbers claimed | damage |\n")
            .Append("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var id in ReportFiles.Ids)
        {
            var definition = EveryReportTests.Definition(ReportFiles.TypeOf(id));
            var reading = ReportFiles.Read(id);
            var accounting = reading.Accounting;
            var damage = reading.Diagnostics.Where(d => d.Code.StartsWith("TR2", StringComparison.Ordinal)).ToList();
            var open = damage.Count(d => d.Severity != DiagnosticSeverity.Info);
            var expected = FactRecordReader.ReadFile(ReportFiles.Facts(id)).Count(r => !r.IsOptional);
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {id} | {definition.Region.Name} {definition.Region.Code} | {definition.Facts.Sum(f => f.Slots.Count)} | {reading.Facts.Count} | {expected} ");
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {accounting.Count(NumberClass.Fact) + accounting.Count(NumberClass.Quantity)} | {accounting.Claimed * 100:0.0}% | {damage.Count}{(open > 0 ? $" ({open} open)" : "")} |\n");
        }

        return table.ToString();
    }
}
