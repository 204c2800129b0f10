using System.Text.Json;
using System.Text.RegularExpressions;

namespace TypedReports.Cli.Tests.View;

/// <summary>The page as the command makes it; what it does in a browser is tested there.</summary>
public sealed partial class ViewCommandTests
{
    private const string Text = "2024年林溪县政府工作报告\n一、2023年工作回顾\n全年完成生产总值186.4亿元,增长6.3%。\n二、2024年预期目标\n生产总值增长6.50%以上。\n";

    [Fact]
    public void The_page_goes_to_standard_output_and_is_the_same_every_time()
    {
        using var workspace = new Workspace();
        workspace.Write("linxi-2024.txt", Text);
        var first = workspace.Run("view", "linxi-2024.txt");
        Assert.Equal(0, first.ExitCode);
        Assert.StartsWith("<!doctype html>", first.Output, StringComparison.Ordinal);
        Assert.Equal(first.OutputBytes, workspace.Run("view", "linxi-2024.txt").OutputBytes);
    }

    [Fact]
    public void Nobody_gets_html_on_a_terminal()
    {
        using var workspace = new Workspace();
        workspace.Write("linxi-2024.txt", Text);
        var result = workspace.RunOnTerminal("view", "linxi-2024.txt");
        Assert.Empty(result.Output);
        Assert.Contains("linxi-2024.html", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("<!doctype html>", workspace.Read("linxi-2024.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_keep_the_digits_of_the_text()
    {
        using var workspace = new Workspace();
        workspace.Write("linxi-2024.txt", Text);
        var facts = Island(workspace.Run("view", "linxi-2024.txt"), "report-0").GetProperty("facts").EnumerateArray().ToList();
        Assert.Equal(["186.4", "6.3", "6.50"], facts.Select(fact => fact.GetProperty("value").GetString()));
        Assert.Equal("at-least", facts[2].GetProperty("bound").GetString());
    }

    [Fact]
    public void A_report_that_has_a_spec_is_read_by_it()
    {
        using var workspace = new Workspace();
        workspace.Write("linxi-2024.txt", Text);
        workspace.Write("specs/reports/linxi-2024.report.yaml", """
            report: linxi-2024
            form: government-work-report
            region: {name: 林溪县, english: Linxi, code: "990101"}
            level: county
            year: 2024
            facts:
              review:
                retail-sales: growth
            """);
        var report = Island(workspace.Run("view", "linxi-2024.txt"), "report-0");
        Assert.Equal("linxi-2024", report.GetProperty("spec").GetString());
        Assert.Equal("990101", report.GetProperty("code").GetString());
        Assert.Equal("retail-sales", Assert.Single(report.GetProperty("declared").EnumerateArray()).GetProperty("indicator").GetString());

        report = Island(workspace.Run("view", "linxi-2024.txt", "--form", "government-work-report"), "report-0");
        Assert.False(report.TryGetProperty("spec", out _));
        Assert.Empty(report.GetProperty("declared").EnumerateArray());
    }

    [Fact]
    public void The_sentence_nearest_to_what_is_not_stated_stands_with_it()
    {
        using var workspace = new Workspace();
        workspace.Write("linxi-2024.txt", Text.Replace("。\n二、", "。社会消费品市场稳步复苏。\n二、", StringComparison.Ordinal));
        var report = Island(workspace.Run("view", "linxi-2024.txt"), "report-0");
        var absence = Assert.Single(report.GetProperty("absences").EnumerateArray(), absence => absence.GetProperty("indicator").GetString() == "retail-sales");
        var candidate = Assert.Single(absence.GetProperty("candidates").EnumerateArray()).EnumerateArray().Select(number => number.GetInt32()).ToArray();
        var text = report.GetProperty("text").GetString()!;
        Assert.Equal("社会消费品市场稳步复苏。", text.Substring(candidate[1], candidate[2]));
        Assert.Equal("社会消费品", text.Substring(candidate[3], candidate[4]));
    }

    [Fact]
    public void No_markup_of_a_text_is_markup_of_the_page()
    {
        using var workspace = new Workspace();
        workspace.Write("a<b>.txt", Text + "</script><script>alert(1)</script><!-- {{script}} &amp;\n");
        var page = workspace.Run("view", "a<b>.txt").Output;
        Assert.DoesNotContain("alert(1)</script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("a<b>", page, StringComparison.Ordinal);
        Assert.Contains("</script><script>alert(1)</script><!-- {{script}} &amp;\n", Island(page, "report-0").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_holds_the_reports_that_it_compares()
    {
        using var workspace = new Workspace();
        workspace.Write("texts/a-2024.txt", Text);
        workspace.Write("texts/b-2024.txt", Text.Replace("6.50%以上", "7%左右", StringComparison.Ordinal));
        var page = workspace.Run("view", "--compare", "texts").Output;
        var growth = Assert.Single(Island(page, "comparison").GetProperty("slots").EnumerateArray(), slot => slot.GetProperty("name").GetString() == "growth");
        var promised = growth.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("promised")).ToList();
        Assert.Equal(["at-least", "approx"], promised.Select(cell => cell.GetProperty("bound").GetString()));
        var fact = Island(page, "report-1").GetProperty("facts")[promised[1].GetProperty("fact").GetInt32()];
        Assert.Equal("7", fact.GetProperty("value").GetString());
    }

    [Fact]
    public void What_can_t_be_read_is_said_and_the_others_are_shown()
    {
        using var workspace = new Workspace();
        workspace.Write("linxi-2024.txt", Text);
        var result = workspace.Run("view", "linxi-2024.txt", "missing.txt", "--output", "page.html");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("missing.txt", result.Error, StringComparison.Ordinal);
        Assert.Equal("linxi-2024", Island(workspace.Read("page.html"), "report-0").GetProperty("id").GetString());
        Assert.Equal(1, workspace.Run("view", "missing.txt").ExitCode);
        Assert.Equal(2, workspace.Run("view", "linxi-2024.txt", "--format", "json").ExitCode);
    }

    private static JsonElement Island(CommandResult result, string id) => Island(result.Output, id);

    private static JsonElement Island(string page, string id) =>
        JsonElement.Parse(Data().Matches(page).Single(match => match.Groups[1].Value == id).Groups[2].Value);

    [GeneratedRegex("<script type=\"application/json\" id=\"([^\"]+)\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();
}
