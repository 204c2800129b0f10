using TypedReports.Definitions;
using TypedReports.Reading;
using TypedReports.Specs;

namespace TypedReports.Cli.Tests;

/// <summary>Which code and province the tables give a report's region.</summary>
public class RegionDirectoryTests
{
    private static readonly RegionTable Table = RegionTable.Parse(string.Join(
        '\n', "320000\t江苏省", "320100\t南京市", "320106\t鼓楼区", "350000\t福建省", "350100\t福州市", "350102\t鼓楼区", "469005\t文昌市"));

    [Fact]
    public void A_name_of_one_place_tells_its_code_level_and_province() => Assert.Equal(
        new RegionInfo("南京市", "320100", "prefecture", "江苏省", "320000"), Of("南京市", "南京市政府工作报告"));

    [Fact]
    public void A_province_is_its_own() => Assert.Equal(
        new RegionInfo("福建省", "350000", "province", "福建省", "350000"), Of("福建省", "福建省政府工作报告"));

    [Fact]
    public void Of_two_places_of_one_name_the_text_names_the_parents_of_one_or_there_is_no_code()
    {
        Assert.Equal(new RegionInfo("鼓楼区", "350102", "county", "福建省", "350000"), Of("鼓楼区", "福州市鼓楼区政府工作报告"));
        Assert.Equal(new RegionInfo("鼓楼区", null, "county", null, null), Of("鼓楼区", "鼓楼区政府工作报告"));
    }

    [Fact]
    public void A_province_that_is_in_no_table_has_its_code_alone() => Assert.Equal(
        new RegionInfo("文昌市", "469005", "county", null, "460000"), Of("文昌市", "文昌市政府工作报告"));

    [Fact]
    public void A_place_that_is_in_no_table_has_what_its_spec_says()
    {
        using var workspace = new Workspace();
        workspace.Write(
            "specs/reports/linxi-2024.report.yaml",
            "report: linxi-2024\nform: government-work-report\nregion: {name: 林溪县, code: \"990101\", parents: [海东省, 林州市]}\nlevel: county\nyear: 2024\n");
        var specs = SpecFolder.Load(workspace.PathOf("specs")).Reports.Values;
        Assert.Equal(new RegionInfo("林溪县", "990101", "county", "海东省", "990000"), Of("林溪县", "林溪县政府工作报告", [.. specs]));
    }

    private static RegionInfo Of(string name, string text, params ResolvedReport[] specs) => new RegionDirectory(specs, Table).Of(
        Reader.Read(text, new FormDefinition { Id = "form", Indicators = [], Regions = Table }, new ReadOptions { Region = name, Year = 2023 }));
}
