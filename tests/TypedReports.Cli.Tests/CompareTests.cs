namespace TypedReports.Cli.Tests;

public sealed class CompareTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public CompareTests()
    {
        Write("dongshan-2023", "东山县", 2023, "地区生产总值326.3亿元，增长6.8%", "地区生产总值增长7%左右");
        Write("nanshan-2023", "南山县", 2023, "地区生产总值1250亿元，增长7.1%", "力争地区生产总值增长6%—6.5%");
        Write("xishan-2023", "西山县", 2023, "地区生产总值突破0.1万亿元，下降1.2%", "地区生产总值增长8%以上");
        Write("beishan-2023", "北山县", 2023, "社零45.5亿元", "社零与经济增长同步");
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Achieved_stands_beside_promised_with_bound_and_tone()
    {
        var result = _workspace.Run("compare", "gdp", "--in", "texts", "--measure", "growth", "--format", "markdown");

        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            """
            | Report | Region | Year | Measure | Achieved | Promised | Tone |
            | --- | --- | --- | --- | --- | --- | --- |
            | beishan-2023 | 北山县 | 2023 | growth | — not stated | — not stated |  |
            | dongshan-2023 | 东山县 | 2023 | growth | 6.8% | ≈ 7% | 预期 |
            | nanshan-2023 | 南山县 | 2023 | growth | 7.1% | 6–6.5% | 力争 |
            | xishan-2023 | 西山县 | 2023 | growth | -1.2% | ≥ 8% | 预期 |

            """,
            result.Output);
    }

    [Theory]
    [InlineData("achieved", false, "xishan dongshan nanshan beishan")]
    [InlineData("achieved", true, "nanshan dongshan xishan beishan")]
    [InlineData("promised", false, "nanshan dongshan xishan beishan")]
    [InlineData("promised", true, "xishan dongshan nanshan beishan")]
    [InlineData("report", true, "xishan nanshan dongshan beishan")]
    [InlineData("region", false, "dongshan beishan nanshan xishan")]
    public void Rows_are_sorted_and_missing_values_come_last(string key, bool descending, string expected)
    {
        string[] args = ["compare", "gdp", "--in", "texts", "--measure", "growth", "--sort", key];
        var result = _workspace.Run(descending ? [.. args, "--desc"] : args);
        Assert.Equal(expected.Split(' '), result.Records.Select(r => r.GetProperty("report").GetString()![..^5]));
    }

    [Fact]
    public void Amounts_are_sorted_by_what_they_are_worth_and_not_by_their_digits()
    {
        var result = _workspace.Run("compare", "gdp", "--in", "texts", "--measure", "level", "--sort", "achieved");
        Assert.Equal(["dongshan-2023", "xishan-2023", "nanshan-2023"], result.Records.Take(3).Select(r => r.GetProperty("report").GetString()));
    }

    [Fact]
    public void A_record_leads_back_to_the_sentence_and_keeps_the_digits()
    {
        var record = _workspace.Run("compare", "生产总值", "--in", "texts/nanshan-2023.txt", "--measure", "growth").Records[0];
        var start = _workspace.Read("texts/nanshan-2023.txt").IndexOf("地区生产总值增长", StringComparison.Ordinal);
        Assert.Equal(
            $$$"""{"record":"comparison","report":"nanshan-2023","region":"南山县","year":2023,"indicator":"gdp","measure":"growth","of":null,"aggregate":null,"achieved":{"period":"2022","status":"actual","value":7.1,"valueUpper":null,"unit":"%","bound":"exact","modality":null,"scope":null,"start":{{{record.GetProperty("achieved").GetProperty("start").GetInt32()}}},"length":4,"text":"7.1%"},"promised":{"period":"2023","status":"target","value":6,"valueUpper":6.5,"unit":"%","bound":"range","modality":"力争","scope":null,"start":{{{start}}},"length":15,"text":"地区生产总值增长6%—6.5%"}}""",
            record.GetRawText());
    }

    [Fact]
    public void A_promise_in_words_alone_is_shown_as_that()
    {
        var record = _workspace.Run("compare", "retail-sales", "--in", "texts/beishan-2023.txt", "--measure", "growth").Records[0];
        Assert.Equal("no-number", record.GetProperty("promised").GetProperty("missing").GetString());
        Assert.Contains("与经济增长同步", record.GetProperty("promised").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("— no number: ", _workspace.Run("compare", "retail-sales", "--in", "texts/beishan-2023.txt", "--measure", "growth", "--format", "table").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_has_a_row_for_each_report_and_no_signs_in_its_numbers()
    {
        var lines = _workspace.Run("compare", "gdp", "--in", "texts/xishan-2023.txt", "--measure", "growth", "--format", "csv").Output.Split('\n');
        Assert.Equal(
            "report,region,year,indicator,measure,of,aggregate,achievedPeriod,achievedStatus,achievedValue,achievedValueUpper,achievedUnit,achievedBound,achievedModality,achievedScope,achievedMissing,achievedText,promisedPeriod,promisedStatus,promisedValue,promisedValueUpper,promisedUnit,promisedBound,promisedModality,promisedScope,promisedMissing,promisedText",
            lines[0]);
        Assert.Equal("xishan-2023,西山县,2023,gdp,growth,,,2022,actual,-1.2,,%,exact,,,,1.2%,2023,target,8,,%,at-least,预期,,,地区生产总值增长8%以上", lines[1]);
    }

    [Fact]
    public void Without_a_folder_the_reports_that_have_a_spec_are_compared_yours_and_the_built_in_ones()
    {
        _workspace.Write("specs/reports/nanshan-2023.report.yaml", """
            report: nanshan-2023
            form: government-work-report
            region: {name: 南山县}
            level: county
            year: 2023
            """);
        File.Move(_workspace.PathOf("texts/nanshan-2023.txt"), _workspace.PathOf("specs/reports/nanshan-2023.txt"));

        var result = _workspace.Run("compare", "gdp", "--measure", "growth");
        var reports = result.Records;

        // What is odd about the texts of specs is no matter of a comparison.
        Assert.Equal("", result.Error);
        Assert.Equal("7.1", Value("nanshan-2023"));
        Assert.Equal("6.8", Value("binzhou-2023"));

        string Value(string id) => reports.Single(r => r.GetProperty("report").GetString() == id).GetProperty("achieved").GetProperty("value").GetRawText();
    }

    [Fact]
    public void A_report_with_a_spec_can_be_set_beside_a_folder()
    {
        var reports = _workspace.Run("compare", "gdp", "--measure", "growth", "--in", "texts/nanshan-2023.txt", "--report", "binzhou-2023").Records;
        Assert.Equal(["binzhou-2023", "nanshan-2023"], reports.Select(r => r.GetProperty("report").GetString()));
    }

    [Theory]
    [InlineData("did you mean 'gdp'?", "compare", "gpd")]
    [InlineData("did you mean 'growth'?", "compare", "gdp", "--measure", "grwth")]
    [InlineData("no indicator asked for has a ratio; gdp has level, growth, level-rank, growth-rank", "compare", "gdp", "--measure", "ratio")]
    [InlineData("did you mean 'binzhou-2023'?", "compare", "gdp", "--report", "binzhou-2022")]
    [InlineData("--sort 'size': there are 'report', 'region', 'year'", "compare", "gdp", "--sort", "size")]
    [InlineData("INDICATOR", "compare")]
    public void A_wrong_question_is_explained(string message, params string[] args)
    {
        var result = _workspace.Run(args);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.OutputBytes);
    }

    [Fact]
    public void A_text_that_can_not_be_read_costs_its_row_and_exit_code_1()
    {
        _workspace.Write("texts/damaged-2023.txt", "");
        var result = _workspace.Run("compare", "gdp", "--measure", "growth", "--in", "texts");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(4, result.Records.Count);
        Assert.Contains("texts/damaged-2023.txt: error TR1002: ", result.Error, StringComparison.Ordinal);
    }

    private void Write(string id, string region, int year, string achieved, string promised) => _workspace.Write(
        $"texts/{id}.txt",
        $"{year}年{region}政府工作报告\n各位代表：\n一、{year - 1}年工作回顾\n{year - 1}年，完成{achieved}。\n二、{year}年预期目标\n今年主要预期目标是：{promised}。\n");
}
