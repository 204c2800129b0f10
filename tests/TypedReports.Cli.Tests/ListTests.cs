using System.Text.Json;

namespace TypedReports.Cli.Tests;

public sealed class ListTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Indicators_come_with_names_units_and_measures()
    {
        var gdp = _workspace.Run("list", "indicators").Records[0];
        Assert.Equal(
            """{"record":"indicator","id":"gdp","english":"Gross Regional Product","chinese":"地区生产总值","names":["生产总值","GDP"],"measureNames":{},"bareNames":[],"dimension":"money","units":["元"],"measures":["level","growth","rank"]}""",
            gdp.GetRawText());
    }

    [Theory]
    [InlineData("gdp", "gdp")]
    [InlineData("社零", "retail-sales")]
    [InlineData("消费品", "retail-sales")]
    [InlineData("RETAIL sales", "retail-sales")]
    [InlineData("总", "gdp retail-sales")]
    public void Indicators_are_found_in_Chinese_and_English(string query, string expected)
    {
        var found = _workspace.Run(["list", "indicators", .. query.Split(' ')]);
        Assert.Equal(expected.Split(' '), found.Records.Select(r => r.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("固投", "fixed-asset-investment")]
    [InlineData("unemployment surveyed", "surveyed-unemployment")]
    [InlineData("经济总量", "gdp")]
    public void The_built_in_vocabulary_is_searched_with_its_short_forms(string query, string expected)
    {
        using var empty = new Workspace(withSpecs: false);
        var found = empty.Run(["list", "indicators", .. query.Split(' ')]);
        Assert.Contains(expected, found.Records.Select(r => r.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("彬州")]
    [InlineData("binzhou 2023")]
    [InlineData("610482")]
    [InlineData("咸阳市 Binzhou")]
    public void Reports_are_found_by_place_code_and_year(string query)
    {
        using var empty = new Workspace(withSpecs: false);
        var found = empty.Run(["list", "reports", .. query.Split(' ')]);
        Assert.Equal(0, found.ExitCode);
        var binzhou = Assert.Single(found.Records);
        Assert.Equal(
            ("binzhou-2023", "彬州市", "Binzhou", "610482", "county", 2023),
            (Text(binzhou, "id"), Text(binzhou, "region"), Text(binzhou, "english"), Text(binzhou, "regionCode"), Text(binzhou, "level"), binzhou.GetProperty("year").GetInt32()));
    }

    [Fact]
    public void Nothing_found_is_said()
    {
        var result = _workspace.Run("list", "indicators", "没有这个");
        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.OutputBytes);
        Assert.Contains("nothing in specs matches '没有这个'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_gets_a_table_whose_columns_stay_in_line()
    {
        var lines = _workspace.RunOnTerminal("list", "indicators").Output.Split('\n').Where(line => line.Contains('社') || line.Contains("生产")).ToList();
        Assert.Equal(2, lines.Count);

        // Both units columns begin at the same cell of the terminal, though the names before them differ in width.
        Assert.Single(lines.Select(line => Cells(line[..line.IndexOf(" 元 ", StringComparison.Ordinal)])).Distinct());
    }

    [Fact]
    public void Json_is_one_array()
    {
        var array = JsonElement.Parse(_workspace.Run("list", "indicators", "--format", "json").Output);
        Assert.Equal(["gdp", "retail-sales"], array.EnumerateArray().Select(r => r.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("list")]
    [InlineData("list", "cities")]
    [InlineData("list", "reports", "--format", "xml")]
    public void A_wrong_question_is_refused(params string[] args) => Assert.Equal(2, _workspace.Run(args).ExitCode);

    private static string? Text(JsonElement record, string field) => record.GetProperty(field).GetString();

    private static int Cells(string text) => text.Sum(c => c >= '\u2E80' ? 2 : 1);
}
