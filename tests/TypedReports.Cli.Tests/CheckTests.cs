using System.Text.Json;

namespace TypedReports.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public CheckTests() => Specimen.Write(_workspace);

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_spec_that_its_text_bears_out_passes_with_its_coverage()
    {
        Assert.Equal(0, _workspace.Run("accept", "linxi-2024", "--yes").ExitCode);

        var result = _workspace.Run("check");

        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
        var check = Assert.Single(result.Records);
        Assert.Equal("check", check.GetProperty("record").GetString());
        Assert.True(check.GetProperty("passed").GetBoolean());
        Assert.Equal((3, 4, 4), (Number(check, "declared"), Number(check, "expected"), Number(check, "found")));
        Assert.InRange(check.GetProperty("claimed").GetDecimal(), 0.2m, 0.9m);
        Assert.True(Number(check, "numbers") >= 4);
    }

    [Fact]
    public void A_declared_fact_that_the_text_does_not_state_fails_at_its_line_of_the_spec()
    {
        _workspace.Write("specs/reports/linxi-2024.report.yaml", Specimen.Spec.Replace("retail-sales: growth", "retail-sales: level", StringComparison.Ordinal));

        var result = _workspace.Run("check", "linxi-2024");

        Assert.Equal(1, result.ExitCode);
        var row = Rows(result, "TR0053").Single();
        Assert.Equal("specs/reports/linxi-2024.report.yaml", row.GetProperty("file").GetString());
        Assert.Equal((10, 19), (Number(row, "line"), Number(row, "column")));
        Assert.StartsWith("retail-sales level of 2024 is declared and the text doesn't state it", row.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.False(result.Records[^1].GetProperty("passed").GetBoolean());
    }

    [Fact]
    public void Expected_and_found_are_held_against_each_other_fact_by_fact_and_field_by_field()
    {
        _workspace.Run("accept", "linxi-2024", "--yes");
        var lines = _workspace.Read(Specimen.Facts).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0] = lines[0].Replace("\"bound\":\"exact\"", "\"bound\":\"more-than\"", StringComparison.Ordinal);
        lines[1] = lines[1].Replace("\"growth\"", "\"rank\"", StringComparison.Ordinal).Replace("\"of\":null", "\"of\":\"growth\"", StringComparison.Ordinal);
        _workspace.Write(Specimen.Facts, string.Join('\n', lines) + "\n");

        var result = _workspace.Run("check");

        Assert.Equal(1, result.ExitCode);
        var changed = Rows(result, "TR1912").Single();
        Assert.Equal("gdp level 2023: bound more-than is expected, exact is found.", changed.GetProperty("message").GetString());
        Assert.Equal(("specs/reports/linxi-2024.facts.ndjson", 1), (changed.GetProperty("file").GetString(), Number(changed, "line")));
        Assert.Equal("""[{"field":"bound","expected":"more-than","found":"exact"}]""", changed.GetProperty("fields").GetRawText());
        Assert.Equal("gdp rank of growth 2023 '6.3%' is expected and not found.", Rows(result, "TR1910").Single().GetProperty("message").GetString());
        var unexpected = Rows(result, "TR1911").Single();
        Assert.Equal(("samples/corpus/linxi-2024.txt", 3), (unexpected.GetProperty("file").GetString(), Number(unexpected, "line")));
        Assert.Equal(
            (1, 1, 1),
            (Number(result.Records[^1], "missing"), Number(result.Records[^1], "unexpected"), Number(result.Records[^1], "changed")));
    }

    [Fact]
    public void An_optional_fact_need_not_be_found()
    {
        _workspace.Run("accept", "linxi-2024", "--yes");
        var line = _workspace.Read(Specimen.Facts).Split('\n')[0].Replace("\"gdp\"", "\"retail-sales\"", StringComparison.Ordinal);
        _workspace.Write(Specimen.Facts, _workspace.Read(Specimen.Facts) + line.Replace("}", ",\"optional\":true}", StringComparison.Ordinal) + "\n");
        Assert.Equal(0, _workspace.Run("check", "--fail-on", "warning").ExitCode);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("never", 0)]
    public void A_report_without_expected_facts_is_warned_of(string failOn, int exit)
    {
        var result = _workspace.Run("check", "--fail-on", failOn);
        Assert.Equal(exit, result.ExitCode);
        Assert.Contains("'reports accept linxi-2024' writes what is found now", Rows(result, "TR1913").Single().GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Expected_facts_without_a_spec_are_warned_of()
    {
        _workspace.Run("accept", "linxi-2024", "--yes");
        _workspace.Write("specs/reports/linxi-2023.facts.ndjson", _workspace.Read(Specimen.Facts));
        Assert.Equal("linxi-2023", Rows(_workspace.Run("check"), "TR1914").Single().GetProperty("report").GetString());
    }

    [Fact]
    public void A_line_that_is_no_fact_record_is_named()
    {
        _workspace.Write(Specimen.Facts, "{\"report\":\"linxi-2024\"}\n");
        var result = _workspace.Run("check");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(1, Number(Rows(result, "TR1915").Single(), "line"));
    }

    [Fact]
    public void A_spec_with_errors_is_told_with_line_and_column_and_the_others_are_checked()
    {
        _workspace.Write("specs/reports/other-2024.report.yaml", Specimen.Spec.Replace("linxi-2024", "other-2024", StringComparison.Ordinal).Replace("retail-sales:", "retail-salse:", StringComparison.Ordinal));
        var result = _workspace.Run("check");
        Assert.Equal(1, result.ExitCode);
        var row = Rows(result, "TR0032").Single();
        Assert.Equal(("other-2024", "specs/reports/other-2024.report.yaml", 10, 5), (row.GetProperty("report").GetString(), row.GetProperty("file").GetString(), Number(row, "line"), Number(row, "column")));
        Assert.Contains("did you mean 'retail-sales'?", row.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains(result.Records, r => r.GetProperty("record").GetString() == "check" && r.GetProperty("report").GetString() == "linxi-2024");
    }

    [Fact]
    public void The_text_is_found_beside_the_spec_or_in_the_folder_that_is_named()
    {
        File.Move(_workspace.PathOf("samples/corpus/linxi-2024.txt"), _workspace.PathOf("specs/reports/linxi-2024.txt"));
        Assert.Equal(0, _workspace.Run("check").ExitCode);
        Directory.CreateDirectory(_workspace.PathOf("elsewhere"));
        File.Move(_workspace.PathOf("specs/reports/linxi-2024.txt"), _workspace.PathOf("elsewhere/linxi-2024.txt"));
        var missing = _workspace.Run("check");
        Assert.Equal(1, missing.ExitCode);
        Assert.Contains("there is no text 'linxi-2024.txt' beside its spec", Rows(missing, "TR1003").Single().GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("check", "--texts", "elsewhere").ExitCode);
    }

    [Fact]
    public void Damage_is_warned_of_until_it_is_acknowledged()
    {
        _workspace.Run("accept", "linxi-2024", "--yes");
        _workspace.Write("samples/corpus/linxi-2024.txt", Specimen.Text + "建成955G基站。社会满意度增长*.1%。\n");
        var row = _workspace.Run("check").Records.First(r => r.GetProperty("record").GetString() == "diagnostic");
        Assert.StartsWith("TR21", row.GetProperty("code").GetString(), StringComparison.Ordinal);
        Assert.Equal("warning", row.GetProperty("severity").GetString());

        _workspace.Write("specs/reports/linxi-2024.report.yaml", Specimen.Spec + "knownDamage:\n  - {text: 建成955G基站, note: characters are lost}\n  - {text: \"增长*.1%\", note: masked}\n");
        Assert.Equal(0, _workspace.Run("check", "--fail-on", "warning").ExitCode);
    }

    [Fact]
    public void A_path_of_one_of_its_files_means_the_report() =>
        Assert.Equal("linxi-2024", _workspace.Run("check", "specs/reports/linxi-2024.report.yaml").Records[^1].GetProperty("report").GetString());

    [Fact]
    public void A_report_that_there_is_not_is_a_wrong_command_line()
    {
        var result = _workspace.Run("check", "linxi-2042");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("did you mean 'linxi-2024'?", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_that_nobody_declared_are_named_when_asked_for()
    {
        _workspace.Run("accept", "linxi-2024", "--yes");
        var result = _workspace.Run("check", "--undeclared", "--fail-on", "warning");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("gdp", Rows(result, "TR0063").Single().GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_gets_what_is_wrong_and_a_summary_as_tables()
    {
        var output = _workspace.RunOnTerminal("check").Output;
        Assert.Contains("TR1913", output, StringComparison.Ordinal);
        Assert.Matches(@"Report +Result +Declared +Found +Claimed", output);
        Assert.Matches(@"linxi-2024 +1 warning +3 +4, none expected +\d", output);
    }

    [Fact]
    public void The_built_in_reports_pass()
    {
        using var empty = new Workspace(withSpecs: false);
        var result = empty.Run("check", "binzhou-2023", "--format", "ndjson");
        Assert.Equal(0, result.ExitCode);
        Assert.True(result.Records[^1].GetProperty("passed").GetBoolean());
    }

    private static IEnumerable<JsonElement> Rows(CommandResult result, string code) =>
        result.Records.Where(r => r.TryGetProperty("code", out var value) && value.GetString() == code);

    private static int Number(JsonElement record, string field) => record.GetProperty(field).GetInt32();
}

/// <summary>A report with a spec as a repository holds them: specs/reports and samples/corpus.</summary>
internal static class Specimen
{
    public const string Facts = "specs/reports/linxi-2024.facts.ndjson";

    public const string Text = """
        2024年林溪县政府工作报告
        一、2023年工作回顾
        全年完成地区生产总值186.4亿元，增长6.3%。
        二、2024年预期目标
        今年主要预期目标是：地区生产总值增长6.5%以上，社零增长8%左右。

        """;

    public const string Spec = """
        report: linxi-2024
        form: government-work-report
        region: {name: 林溪县, english: Linxi, code: "990101"}
        level: county
        year: 2024
        facts:
          review:
            gdp: [level, growth]
          goals:
            retail-sales: growth

        """;

    public static void Write(Workspace workspace)
    {
        workspace.Write("specs/reports/linxi-2024.report.yaml", Spec);
        workspace.Write("samples/corpus/linxi-2024.txt", Text);
    }
}
