using System.Security.Cryptography;
using System.Text;

namespace TypedReports.Cli.Tests;

public sealed class OutlineTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Metadata_comes_first_with_the_hash_of_the_files_bytes_then_headings_with_role_and_place()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Workspace.Report("彬州市", 2023, "326.3"))];
        _workspace.Write("binzhou-2023.txt", bytes);

        var records = _workspace.Run("outline", "binzhou-2023.txt").Records;

        Assert.Equal("metadata", records[0].GetProperty("record").GetString());
        Assert.Equal("彬州市", records[0].GetProperty("region").GetString());
        Assert.Equal(2023, records[0].GetProperty("year").GetInt32());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), records[0].GetProperty("sha256").GetString());
        var heading = Assert.Single(records, r => r.GetProperty("record").GetString() == "heading");
        Assert.Equal("2022年工作回顾", heading.GetProperty("title").GetString());
        Assert.Equal("review", heading.GetProperty("role").GetString());

        // Offsets don't count the byte order mark.
        var text = Encoding.UTF8.GetString(bytes[3..]);
        Assert.Equal("一、2022年工作回顾", text.Substring(heading.GetProperty("start").GetInt32(), heading.GetProperty("length").GetInt32()));
    }

    [Fact]
    public void A_spec_says_which_place_is_meant_and_another_region_on_the_command_line_is_not_it()
    {
        _workspace.Write("a.txt", Workspace.Report("林溪县", 2023, "326.3"));
        _workspace.Write(
            "specs/reports/a.report.yaml",
            "report: a\nform: government-work-report\nregion: {name: 林溪县, code: \"990101\"}\nlevel: county\nyear: 2023\n");
        var metadata = _workspace.Run("outline", "a.txt", "--spec", "a").Records[0];
        Assert.Equal(("990101", "county"), (metadata.GetProperty("regionCode").GetString(), metadata.GetProperty("level").GetString()));
        Assert.Null(_workspace.Run("outline", "a.txt", "--spec", "a", "--region", "林河县").Records[0].GetProperty("regionCode").GetString());
    }

    [Fact]
    public void What_the_command_line_says_of_the_report_outranks_the_text()
    {
        _workspace.Write("a.txt", Workspace.Report("彬州市", 2023, "326.3"));
        var metadata = _workspace.Run("outline", "a.txt", "--year", "2021", "--region", "孟州市").Records[0];
        Assert.Equal(2021, metadata.GetProperty("year").GetInt32());
        Assert.Equal("孟州市", metadata.GetProperty("region").GetString());
    }

    [Fact]
    public void Each_report_of_a_collection_has_an_id_of_its_own_and_places_in_the_one_file()
    {
        var filler = string.Concat(Enumerable.Repeat("全市上下团结一心、砥砺奋进。\n", 200));
        var text = "目录\n" + Workspace.Report("彬州市", 2023, "326.3") + filler + Workspace.Report("孟州市", 2024, "388.9") + filler;
        _workspace.Write("both.txt", text);

        var records = _workspace.Run("outline", "both.txt").Records;

        Assert.Equal(["both#1", "both#2"], records.Select(r => r.GetProperty("report").GetString()).Distinct());
        var second = Assert.Single(records, r => r.GetProperty("report").GetString() == "both#2" && r.GetProperty("record").GetString() == "heading");
        Assert.Equal("一、2023年工作回顾", text.Substring(second.GetProperty("start").GetInt32(), second.GetProperty("length").GetInt32()));
    }

    [Fact]
    public void A_person_at_a_terminal_gets_a_tree_and_a_program_records()
    {
        _workspace.Write("a.txt", Workspace.Report("彬州市", 2023, "326.3"));

        var tree = _workspace.RunOnTerminal("outline", "a.txt").Output;

        Assert.Contains("一、2022年工作回顾", tree, StringComparison.Ordinal);
        Assert.Contains("a · ", tree, StringComparison.Ordinal);
        Assert.DoesNotContain("{\"record\"", tree, StringComparison.Ordinal);
        Assert.Equal(_workspace.Run("outline", "a.txt").Output, _workspace.RunOnTerminal("outline", "a.txt", "--format", "ndjson").Output);
    }

    [Fact]
    public void Brackets_in_a_heading_are_text_and_no_markup()
    {
        _workspace.Write("a.txt", "2023年彬州市政府工作报告\n各位代表：\n一、[red]2022年工作回顾[/]\n完成。\n");
        Assert.Contains("[red]2022年工作回顾[/]", _workspace.RunOnTerminal("outline", "a.txt").Output, StringComparison.Ordinal);
    }
}
