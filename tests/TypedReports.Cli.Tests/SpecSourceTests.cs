namespace TypedReports.Cli.Tests;

/// <summary>Which specs a command reads by.</summary>
public sealed class SpecSourceTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public SpecSourceTests() => _workspace.Write("a.txt", Workspace.Report("彬州市", 2023, "326.3"));

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Without_a_folder_the_built_in_specs_serve()
    {
        Directory.Delete(_workspace.PathOf("specs"), recursive: true);
        var result = _workspace.Run("outline", "a.txt");
        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Equal("review", result.Records[1].GetProperty("role").GetString());
    }

    [Fact]
    public void A_folder_that_is_named_outranks_the_one_that_is_there()
    {
        Directory.Move(_workspace.PathOf("specs"), _workspace.PathOf("other"));
        _workspace.Write("specs/forms/government-work-report.form.yaml", "form: [");
        Assert.Equal(0, _workspace.Run("outline", "a.txt", "--specs", "other").ExitCode);
    }

    [Fact]
    public void A_broken_form_is_reported_at_its_line_and_nothing_is_written()
    {
        _workspace.Write("specs/forms/government-work-report.form.yaml", "form: government-work-report\nenglish: Report\nchinese: 报告\nvocabulary: test\nsectoins: []\n");
        var result = _workspace.Run("extract", "a.txt", "--output", "out.ndjson");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("government-work-report.form.yaml(5,1)", result.Error, StringComparison.Ordinal);
        Assert.Contains("sections", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_workspace.PathOf("out.ndjson")));
    }

    [Fact]
    public void A_report_spec_brings_its_year_region_and_headings()
    {
        _workspace.Write(
            "specs/reports/odd-2020.report.yaml",
            """
            report: odd-2020
            form: government-work-report
            region: {name: 彬州市, code: "610482", parents: [陕西省, 咸阳市]}
            level: county
            year: 2020
            sections:
              - {heading: 我们走过的路, role: review}

            """);
        _workspace.Write("odd.txt", "各位代表：\n一、我们走过的路\n完成生产总值326.3亿元。\n二、附记\n完毕。\n");

        var records = _workspace.Run("outline", "odd.txt", "--spec", "odd-2020").Records;

        Assert.Equal(2020, records[0].GetProperty("year").GetInt32());
        Assert.Equal("彬州市", records[0].GetProperty("region").GetString());
        Assert.Equal("review", records[1].GetProperty("role").GetString());
    }
}
