using TypedReports.Cli.Drafting;
using TypedReports.Definitions;
using TypedReports.Reading;

namespace TypedReports.Cli.Tests;

/// <summary>Which code and province a table gives a region.</summary>
public class RegionDirectoryTests
{
    private static readonly RegionDirectory Directory = new([], Regions.Of(
        "320000\t江苏省", "320100\t南京市", "320106\t鼓楼区", "350000\t福建省", "350100\t福州市", "350102\t鼓楼区", "469005\t文昌市"));

    [Fact]
    public void A_name_of_one_place_tells_its_code_level_and_province() => Assert.Equal(
        new RegionInfo("南京市", "320100", "prefecture", "江苏省", "320000"), Of("南京市", 2023, "南京市政府工作报告"));

    [Fact]
    public void Of_two_places_of_one_name_the_text_names_the_parents_of_one_or_there_is_no_code()
    {
        Assert.Equal(new RegionInfo("鼓楼区", "350102", "county", "福建省", "350000"), Of("鼓楼区", 2023, "福州市鼓楼区政府工作报告"));
        Assert.Equal(new RegionInfo("鼓楼区", null, null, null, null), Of("鼓楼区", 2023, "鼓楼区政府工作报告"));
    }

    [Fact]
    public void A_province_that_is_in_no_table_has_its_code_alone() => Assert.Equal(
        new RegionInfo("文昌市", "469005", "county", null, "460000"), Of("文昌市", 2023, "文昌市政府工作报告"));

    [Fact]
    public void What_the_reading_tells_outranks_the_table()
    {
        Assert.Equal("999999", Of("南京市", 2023, "", code: "999999").Code);
        Assert.Equal(new RegionInfo(null, null, null, null, null), Of(null, 2023, "报告"));
        Assert.Null(Of("南京市", null, "报告").Code);
    }

    private static RegionInfo Of(string? name, int? year, string text, string? code = null) => Directory.Of(new ReadingResult
    {
        Text = text,
        Form = new FormDefinition { Id = "form", Indicators = [] },
        Options = ReadOptions.Default,
        Metadata = new Metadata { Region = name, Year = year, RegionCode = code },
        Headings = [],
        Items = [],
        Terms = [],
        Facts = [],
        Absences = [],
        Diagnostics = [],
    });
}
