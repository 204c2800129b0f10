using TypedReports.Definitions;
using TypedReports.Reading;

namespace TypedReports.Tests.Outlining;

/// <summary>Code, level and parents of the region that a text names, looked up in the table that the form brings.</summary>
public sealed class RegionTableTests
{
    private static readonly RegionTable s_table = RegionTable.Parse("""
        # code	name	last year	successor
        420000	东江省
        420100	临川市
        420102	鼓楼区
        420121	白河县
        420181	林溪市
        420122	青石县	2018	420182
        420182	青石市
        430000	西山省
        430200	海原市
        430202	鼓楼区
        430221	白河县
        433100	云岭苗族自治州
        """);

    [Theory]
    [InlineData("2023年林溪市政府工作报告", "420181 county 东江省,临川市")]
    [InlineData("2023年临川市政府工作报告", "420100 prefecture 东江省")]
    [InlineData("2023年东江省政府工作报告", "420000 province ")]
    [InlineData("2023年云岭州政府工作报告", "433100 prefecture 西山省")]
    [InlineData("2023年临川市白河县政府工作报告", "420121 county 东江省,临川市")]
    [InlineData("2017年青石县政府工作报告", "420122 county 东江省,临川市")]
    [InlineData("2023年青石市政府工作报告", "420182 county 东江省,临川市")]
    public void A_name_that_means_one_region_gives_its_code_level_and_parents(string title, string expected)
    {
        Assert.Equal(expected, Metadata(title));
    }

    [Theory]
    [InlineData("全市各项工作走在前列。", " county ")]
    [InlineData("在临川市委的坚强领导下,各项工作走在前列。", "420121 county 东江省,临川市")]
    [InlineData("在临川市委的坚强领导下,向海原市学习。", " county ")]
    public void Of_two_regions_of_a_name_it_is_the_one_whose_parent_alone_the_text_names(string sentence, string expected)
    {
        Assert.Equal(expected, Metadata("2023年白河县政府工作报告", sentence));
    }

    [Theory]
    [InlineData("2023年青石县政府工作报告", " county ")]
    [InlineData("2023年无名县政府工作报告", " county ")]
    public void A_name_of_the_past_or_one_that_the_table_lacks_has_no_code(string title, string expected)
    {
        Assert.Equal(expected, Metadata(title));
    }

    [Fact]
    public void Without_a_table_nothing_is_looked_up()
    {
        var read = Reader.Read("2023年林溪市政府工作报告\n", OutlineForm.Form, ReadOptions.Default);

        Assert.Null(read.Metadata.RegionCode);
    }

    private static string Metadata(string title, string sentence = "")
    {
        var form = new FormDefinition
        {
            Id = OutlineForm.Form.Id,
            Indicators = OutlineForm.Form.Indicators,
            Sections = OutlineForm.Form.Sections,
            Regions = s_table,
        };
        var metadata = Reader.Read($"{title}\n各位代表:\n一、2022年工作回顾\n{sentence}\n", form, ReadOptions.Default).Metadata;
        return $"{metadata.RegionCode} {metadata.Level} {string.Join(',', metadata.Parents)}";
    }
}
