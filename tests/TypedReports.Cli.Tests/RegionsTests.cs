using TypedReports.Cli.Drafting;
using TypedReports.Specs;

namespace TypedReports.Cli.Tests;

/// <summary>The table of regions: code, name, last year of a code that was given up.</summary>
public sealed class RegionsTests
{
    private static readonly Regions Table = Regions.Of(
        "110000\t北京市", "110105\t朝阳区", "210000\t辽宁省", "211300\t朝阳市", "220000\t吉林省", "220100\t长春市", "220104\t朝阳区", "429000\t湖北省", "610000\t陕西省",
        "610400\t咸阳市", "610482\t彬州市", "610427\t彬县\t2018\t610482", "460400\t儋州市", "460000\t海南省");

    [Theory]
    [InlineData("彬州市", 2023, "610482", "陕西省 咸阳市")]
    [InlineData("陕西省彬州市", 2023, "610482", "陕西省 咸阳市")]
    [InlineData("彬县", 2018, "610427", "陕西省 咸阳市")]
    [InlineData("咸阳市", 2023, "610400", "陕西省")]
    [InlineData("陕西省", 2023, "610000", "")]
    public void A_name_has_a_code_and_regions_above_it(string name, int year, string code, string parents)
    {
        var region = Table.Find(name, year, "")!;
        Assert.Equal((name, code, parents), (region.Name, region.Code, string.Join(' ', region.Parents)));
    }

    [Fact]
    public void A_code_that_was_given_up_is_none_of_later_reports() => Assert.Null(Table.Find("彬县", 2023, ""));

    [Theory]
    [InlineData("朝阳区是首都的窗口。北京市委支持朝阳。", "110105")]
    [InlineData("在长春市委领导下，居长春第一。", "220104")]
    [InlineData("没有线索。", null)]
    public void Of_several_of_one_name_the_text_decides(string text, string? code) => Assert.Equal(code, Table.Find("朝阳区", 2023, text)?.Code);

    [Theory]
    [InlineData("610000", RegionLevel.Province)]
    [InlineData("610400", RegionLevel.Prefecture)]
    [InlineData("610482", RegionLevel.County)]
    [InlineData("610482100", RegionLevel.Township)]
    public void A_code_tells_the_level(string code, RegionLevel level) => Assert.Equal(level, Regions.LevelOf(code));
}
