using System.Text;
using TypedReports.Specs;

namespace TypedReports.Cli.Tests;

/// <summary>A first spec for a text: it says what the text says, and the check passes at once.</summary>
public sealed class NewTests : IDisposable
{
    private const string Text = """
        2024年林溪县政府工作报告
        ——2024年1月10日在林溪县第十届人民代表大会第二次会议上
        各位代表：
        一、2023年工作回顾
        全年完成地区生产总值186.4亿元，增长6.3%。社零完成50.2亿元。新建口袋公园12个。
        二、攻坚克难的一年
        过去一年，社零增速居全市前列。
        三、2024年预期目标
        今年主要预期目标是：地区生产总值增长6.5%以上，社零与经济增长同步。

        """;

    private readonly Workspace _workspace = new();

    public NewTests() => _workspace.Write("linxi-2024.txt", Text);

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void The_spec_says_what_the_text_says_and_passes_the_check_at_once()
    {
        var result = _workspace.Run("new", "linxi-2024.txt");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("specs/reports/linxi-2024.report.yaml\nspecs/reports/linxi-2024.facts.ndjson\nspecs/reports/linxi-2024.txt\n", result.Output);
        Assert.Contains("林溪县 2024: 4 facts found, 4 declared.", result.Error, StringComparison.Ordinal);
        var spec = SpecFile.Read("linxi-2024.report.yaml", _workspace.Read("specs/reports/linxi-2024.report.yaml")).Report!;
        Assert.Equal(
            ("linxi-2024", "2024年林溪县政府工作报告", "林溪县", "Linxi", RegionLevel.County, 2024, "2024-01-10"),
            (spec.Id, spec.Title, spec.Region.Name, spec.Region.English, spec.Level, spec.Year, spec.Date));
        Assert.Contains("第十届人民代表大会第二次会议", spec.Session, StringComparison.Ordinal);
        Assert.Equal(
            ["Review gdp level", "Review gdp growth", "Review retail-sales level", "Goals gdp growth"],
            spec.Facts.Select(fact => $"{fact.Horizon} {fact.Indicator} {fact.Slot}"));

        var check = _workspace.Run("check", "--fail-on", "warning");
        Assert.Equal(0, check.ExitCode);
        Assert.Equal(4, check.Records[^1].GetProperty("expected").GetInt32());
    }

    [Fact]
    public void Only_headings_that_the_form_does_not_tell_are_named()
    {
        _workspace.Run("new", "linxi-2024.txt");
        var spec = SpecFile.Read("linxi-2024.report.yaml", _workspace.Read("specs/reports/linxi-2024.report.yaml")).Report!;
        Assert.Equal("攻坚克难的一年", Assert.Single(spec.Sections).Heading);
    }

    [Fact]
    public void Comments_name_what_has_no_number_and_what_nobody_claims()
    {
        _workspace.Run("new", "linxi-2024.txt");
        var yaml = _workspace.Read("specs/reports/linxi-2024.report.yaml");
        Assert.Matches(@"#   retail-sales growth, stated without a number: .*与经济增长同步.* \(line 9\)", yaml);
        Assert.Contains("#   line 5: 新建口袋公园12个", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void The_facts_file_holds_everything_found_as_accepted()
    {
        _workspace.Run("new", "linxi-2024.txt");
        var extracted = _workspace.Run("extract", "linxi-2024.txt").Output;
        Assert.Equal(extracted.Replace("}\n", ",\"origin\":\"accepted\"}\n", StringComparison.Ordinal), _workspace.Read("specs/reports/linxi-2024.facts.ndjson"));
    }

    [Fact]
    public void Nothing_is_overwritten_without_force()
    {
        _workspace.Run("new", "linxi-2024.txt");
        _workspace.Write("specs/reports/linxi-2024.report.yaml", "# mine\n");

        var refused = _workspace.Run("new", "linxi-2024.txt");

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("specs/reports/linxi-2024.report.yaml and specs/reports/linxi-2024.facts.ndjson are there already. --force overwrites", refused.Error, StringComparison.Ordinal);
        Assert.Equal("# mine\n", _workspace.Read("specs/reports/linxi-2024.report.yaml"));
        Assert.Equal(0, _workspace.Run("new", "linxi-2024.txt", "--force").ExitCode);
        Assert.StartsWith("# Drafted by 'reports new'", _workspace.Read("specs/reports/linxi-2024.report.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_text_of_the_same_name_is_not_overwritten_either()
    {
        _workspace.Write("specs/reports/linxi-2024.txt", "another text");
        var result = _workspace.Run("new", "linxi-2024.txt");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("another text", _workspace.Read("specs/reports/linxi-2024.txt"));
        Assert.False(File.Exists(_workspace.PathOf("specs/reports/linxi-2024.report.yaml")));
    }

    [Fact]
    public void A_text_where_the_check_looks_for_it_stays_where_it_is()
    {
        _workspace.Write("samples/corpus/linxi-2024.txt", Text);
        var result = _workspace.Run("new", "samples/corpus/linxi-2024.txt");
        Assert.Equal("specs/reports/linxi-2024.report.yaml\nspecs/reports/linxi-2024.facts.ndjson\n", result.Output);
        Assert.Equal(0, _workspace.Run("check").ExitCode);
    }

    [Fact]
    public void In_a_folder_without_specs_the_built_in_vocabulary_and_form_serve()
    {
        using var empty = new Workspace(withSpecs: false);
        empty.Write("林溪.txt", Text);
        var result = empty.Run("new", "林溪.txt", "--id", "linxi-2024");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(0, empty.Run("check").ExitCode);
        Assert.Equal("linxi-2024", Assert.Single(empty.Run("list", "reports").Records).GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("reports check linxi-2024'")]
    [InlineData("reports check linxi-2024 --specs mine'", "--specs", "mine")]
    [InlineData("reports check linxi-2024 --specs out'", "--output", "out")]
    public void What_to_do_next_is_said_as_it_has_to_be_typed(string next, params string[] options)
    {
        Directory.CreateDirectory(_workspace.PathOf("mine"));
        var result = _workspace.Run(["new", "linxi-2024.txt", .. options]);
        Assert.Contains(next, result.Error, StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run(next.TrimEnd('\'').Split(' ')[1..]).ExitCode);
    }

    [Fact]
    public void A_text_in_another_encoding_is_copied_as_UTF8()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _workspace.Write("gbk/linxi-2024.txt", Encoding.GetEncoding(936).GetBytes(Text));
        Assert.Equal(0, _workspace.Run("new", "gbk/linxi-2024.txt").ExitCode);
        Assert.Equal(Text, _workspace.Read("specs/reports/linxi-2024.txt"));
        Assert.Equal(0, _workspace.Run("check").ExitCode);
    }

    [Theory]
    [InlineData("--year", "doesn't say of which year it is. Give the year whose work it plans: --year", "林溪县政府工作报告\n一、工作回顾\n完成生产总值1.5亿元。\n")]
    [InlineData("--region", "doesn't say whose report it is. Name the region: --region", "2024年工作报告\n一、2023年工作回顾\n完成生产总值1.5亿元。\n")]
    public void What_nothing_tells_is_asked_for(string option, string message, string text)
    {
        _workspace.Write("a-1.txt", text);
        var asked = _workspace.Run("new", "a-1.txt");
        Assert.Equal(2, asked.ExitCode);
        Assert.Contains(message, asked.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_workspace.PathOf("specs/reports")));

        Assert.Equal(0, _workspace.Run("new", "a-1.txt", option, option == "--year" ? "2024" : "林溪县").ExitCode);
        Assert.Equal(0, _workspace.Run("check").ExitCode);
    }

    [Fact]
    public void A_level_that_nothing_tells_is_asked_for()
    {
        _workspace.Write("linjiang-2024.txt", "2024年临江市政府工作报告\n一、2023年工作回顾\n完成生产总值1.5亿元。\n");
        var asked = _workspace.Run("new", "linjiang-2024.txt", "--region", "临溪市");
        Assert.Equal(2, asked.ExitCode);
        Assert.Contains("--level prefecture", asked.Error, StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("new", "linjiang-2024.txt", "--region", "临溪市", "--level", "county").ExitCode);
        Assert.Contains("level: county\n", _workspace.Read("specs/reports/linjiang-2024.report.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty.txt", "", "TR1002")]
    [InlineData("retitled.txt", "2024年林溪县政府工作报告\n一、2018年工作回顾\n完成生产总值1.5亿元。\n二、2019年工作安排\n生产总值增长6%。\n", "TR2004")]
    public void A_text_that_can_not_be_read_gets_no_spec(string name, string text, string code)
    {
        _workspace.Write(name, text);
        var result = _workspace.Run("new", name, "--region", "林溪县");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"error {code}", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_workspace.PathOf("specs/reports")));
    }

    [Fact]
    public void A_collection_is_to_be_split_first()
    {
        var corpus = Path.Combine(Workspace.Repository, "samples", "corpus");
        _workspace.Write("both.txt", File.ReadAllText(Path.Combine(corpus, "xianyang-2023.txt")) + "\n" + File.ReadAllText(Path.Combine(corpus, "ningbo-2023.txt")));
        var result = _workspace.Run("new", "both.txt");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("holds 2 reports", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Linxi 2024")]
    [InlineData("2024")]
    [InlineData("linxi--2024")]
    public void An_id_is_checked(string id) => Assert.Equal(2, _workspace.Run("new", "linxi-2024.txt", "--id", id).ExitCode);
}
