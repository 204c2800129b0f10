using TypedReports.Definitions;

namespace TypedReports.Specs.Tests;

/// <summary>A report's region against the table of regions: code, name, level and parents are those of one region.</summary>
public class RegionCheckTests
{
    private const string Table = """
        # a comment
        110000	北京市
        110105	朝阳区
        220000	吉林省
        220100	长春市
        220104	朝阳区
        419001	济源市
        410000	河南省
        530000	云南省
        532900	大理白族自治州
        610000	陕西省
        610400	咸阳市
        610482	彬州市
        610427	彬县	2018	610482
        610428	长武县
        370000	山东省
        371200	莱芜市	2019	
        """;

    private static readonly string Form = Sample.With(Sample.Form, "vocabulary: china", "vocabulary: china\nregions: gb2260");

    /// <summary>A stretch of the report's sample, what stands there instead, and the diagnostics, one a line.</summary>
    public static TheoryData<string, string, string> Changes { get; } = new()
    {
        { "year: 2023", "year: 2023", "" },
        {
            "name: 彬州市", "name: 长武县",
            "TR0070 4:16-4:19 binzhou-2023.report.yaml(4,16): the code 610482 is that of 陕西省 咸阳市 彬州市, and the name is '长武县'; '长武县' has the code 610428 (陕西省 咸阳市 长武县)"
        },
        {
            "name: 彬州市", "name: 朝阳区",
            "TR0070 4:16-4:19 binzhou-2023.report.yaml(4,16): the code 610482 is that of 陕西省 咸阳市 彬州市, and the name is '朝阳区'; '朝阳区' has the code 110105 (北京市 朝阳区) or 220104 (吉林省 长春市 朝阳区)"
        },
        {
            "code: \"610482\"", "code: \"610498\"",
            "TR0071 4:45-4:53 binzhou-2023.report.yaml(4,45): there is no region with the code 610498; '彬州市' has the code 610482 (陕西省 咸阳市 彬州市)"
        },
        {
            "level: county", "level: prefecture",
            "TR0070 5:8-5:18 binzhou-2023.report.yaml(5,8): the code 610482 is that of 陕西省 咸阳市 彬州市, and the level is 'prefecture'; expected 'county'"
        },
        {
            "parents: [陕西省, 咸阳市]", "parents: [陕西省]",
            "TR0070 4:64-4:69 binzhou-2023.report.yaml(4,64): the code 610482 is that of 陕西省 咸阳市 彬州市, and the list of parents is '陕西省'; expected [陕西省, 咸阳市]"
        },
        {
            "name: 彬州市, english: Binzhou, code: \"610482\"", "name: 彬县, english: Binzhou, code: \"610427\"",
            "TR0072 4:44-4:52 binzhou-2023.report.yaml(4,44): the code 610427 (彬县) was in use up to the reports of 2018; it became 610482, 彬州市"
        },
        {
            "name: 彬州市, english: Binzhou, code: \"610482\", parents: [陕西省, 咸阳市]}\nlevel: county\nyear: 2023", "name: 彬县, code: \"610427\"}\nlevel: county\nyear: 2018", ""
        },
        {
            "name: 彬州市, english: Binzhou, code: \"610482\", parents: [陕西省, 咸阳市]}\nlevel: county", "name: 莱芜市, code: \"371200\"}\nlevel: prefecture",
            "TR0072 4:27-4:35 binzhou-2023.report.yaml(4,27): the code 371200 (莱芜市) was in use up to the reports of 2019; no one code replaced it"
        },
        {
            "name: 彬州市, english: Binzhou, code: \"610482\", parents: [陕西省, 咸阳市]}\nlevel: county", "name: 大理州, code: \"532900\", parents: [云南省]}\nlevel: prefecture", ""
        },
        {
            "name: 彬州市, english: Binzhou, code: \"610482\", parents: [陕西省, 咸阳市]}", "name: 济源市, code: \"419001\", parents: [河南省]}", ""
        },
        {
            "name: 彬州市, english: Binzhou, code: \"610482\", parents: [陕西省, 咸阳市]}\nlevel: county", "name: 新民镇, code: \"610482103\", parents: [陕西省, 咸阳市, 彬州市]}\nlevel: township", ""
        },
        { "code: \"610482\"", "code: \"990482\"", "" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_region_that_disagrees_with_the_table_is_reported_at_its_place(string stretch, string replacement, string expected)
    {
        var folder = Link(Form, Sample.With(Sample.Report, stretch, replacement));

        Assert.Equal(expected, string.Join("\n", folder.Diagnostics.Select(Sample.Line)));
    }

    [Fact]
    public void A_form_that_names_no_table_has_its_reports_unchecked()
    {
        Assert.Empty(Link(Sample.Form, Sample.With(Sample.Report, "code: \"610482\"", "code: \"610498\"")).Diagnostics);
    }

    [Fact]
    public void A_table_that_is_not_there_is_reported_at_the_form()
    {
        var folder = Link(Sample.With(Form, "regions: gb2260", "regions: gb2206"), Sample.Report);

        Assert.Equal(
            ["TR0073 5:10-5:16 work-report.form.yaml(5,10): there is no table of regions 'gb2206'; did you mean 'gb2260'?"],
            folder.Diagnostics.Select(Sample.Line));
    }

    [Fact]
    public void The_repositorys_table_knows_regions_and_what_became_of_them()
    {
        var table = SpecFolder.Load(Repository.Folder("specs")).Regions["gb2260"];

        Assert.Equal(("彬州市", "county"), (table.Find("610482")!.Name, table.Find("610482")!.Level));
        Assert.Equal(["陕西省", "咸阳市"], table.ParentsOf(table.Find("610482")!).Select(p => p.Name));
        Assert.Equal(("彬县", "610482"), (table.Find("610427")!.Name, table.Find("610427")!.Successor));
        Assert.Equal(("220184", "370116"), (table.Find("220381")!.Successor, table.Named("莱芜区")[0].Code));
        Assert.Equal(34, table.Coded("110000").Count + Enumerable.Range(12, 71).Count(i => table.Find($"{i}0000") is not null));
    }

    private static SpecFolder Link(string form, string report) => SpecFolder.Link(
        [Sample.Read(SpecKind.Vocabulary, Sample.Vocabulary), Sample.Read(SpecKind.Form, form), Sample.Read(SpecKind.Report, report)],
        [new("gb2260", RegionTable.Parse(Table))]);
}
