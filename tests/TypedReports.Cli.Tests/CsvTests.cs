using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;

namespace TypedReports.Cli.Tests;

/// <summary>The tidy table: what a spreadsheet, R or pandas gets.</summary>
public sealed class CsvTests : IDisposable
{
    private const string Head =
        "report,region,regionCode,level,year,indicator,chinese,english,measure,of,period,aggregate,status,value,valueUpper,unit,baseValue,bound,modality,section,sentence,start,length,baseUnit,baseValueUpper,ratio,scope,text,valueStart,valueLength";

    private const string Text =
        "2023年彬州市政府工作报告\n一、2022年工作回顾\n完成生产总值326.50亿元,增长6.80%。\n二、2023年预期目标\n主要预期目标是：生产总值力争增长7%左右，社零与经济增长同步。\n";

    private readonly Workspace _workspace = new();

    public CsvTests()
    {
        _workspace.Write("binzhou-2023.txt", Text);
        _workspace.Write(
            "specs/reports/binzhou-2023.report.yaml",
            "report: binzhou-2023\nform: government-work-report\nregion: {name: 彬州市, code: \"610482\", parents: [陕西省, 咸阳市]}\nlevel: county\nyear: 2023\n");
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_fact_is_a_row_with_exact_digits_names_region_and_sentence()
    {
        var result = _workspace.Run("extract", "binzhou-2023.txt", "--format", "csv");

        Assert.Equal(0, result.ExitCode);
        var lines = result.Output.Split('\n');
        Assert.Equal(Head, lines[0]);
        var start = Text.IndexOf("生产总值326", StringComparison.Ordinal);
        Assert.Equal(
            $"binzhou-2023,彬州市,610482,county,2023,gdp,地区生产总值,Gross Regional Product,level,,2022,,actual,326.50,,亿元,32650000000,exact,,review,\"完成生产总值326.50亿元,增长6.80%。\",{start},12,元,,,,生产总值326.50亿元,{start + 4},8",
            lines[1]);
        Assert.Equal("6.80", Rows(result.Output)[1]["value"]);
        Assert.Equal(3, Rows(result.Output).Count);
        Assert.DoesNotContain('\r', result.Output);
    }

    [Fact]
    public void A_value_in_its_base_unit_is_exact_or_not_there()
    {
        _workspace.Write("a.txt", "2023年彬州市政府工作报告\n一、2022年工作回顾\n完成生产总值1234567.89012345万元。社零6.5亿元。\n");
        var rows = Rows(_workspace.Run("extract", "a.txt", "--format", "csv").Output);
        Assert.Equal(["12345678901.2345", "650000000"], rows.Select(r => r["baseValue"]));
        Assert.Null(Output.Tables.ExactNumbers.InBaseUnit(79228162514264337593543950335m, "亿元"));
        Assert.Null(Output.Tables.ExactNumbers.InBaseUnit(1.234567890123456789012345678m, "平方米"));
        Assert.Equal(15m, Output.Tables.ExactNumbers.InBaseUnit(1m, "公顷"));
    }

    [Fact]
    public void Absences_are_rows_whose_value_is_the_reason()
    {
        var rows = Rows(_workspace.Run("extract", "binzhou-2023.txt", "--format", "csv", "--absences").Output);
        var absence = Assert.Single(rows, r => r["status"] == "");
        Assert.Equal(("retail-sales", "no-number"), (absence["indicator"], absence["value"]));
        Assert.StartsWith("主要预期目标是：", absence["sentence"], StringComparison.Ordinal);

        _workspace.Write("b.txt", "2023年彬州市政府工作报告\n一、2022年工作回顾\n完成生产总值326.3亿元，增长*.1%。\n");
        Assert.Equal(
            ["326.3", "unreadable", "not-stated"],
            Rows(_workspace.Run("extract", "b.txt", "--format", "csv", "--absences").Output).Select(r => r["value"]));
    }

    [Fact]
    public void Of_a_refused_text_the_indicators_were_not_looked_for()
    {
        _workspace.Write("swapped.txt", "地区消费总值326亿元,同比删长6.8%,住民人均可安排支出增添值3万元。");
        var result = _workspace.Run("extract", "swapped.txt", "--format", "csv", "--absences");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal([("gdp", "not-looked-for"), ("retail-sales", "not-looked-for")], Rows(result.Output).Select(r => (r["indicator"], r["value"])));
    }

    [Fact]
    public void For_Excel_there_is_a_mark_and_no_text_that_runs_as_a_formula()
    {
        _workspace.Write("=cmd.txt", "2023年彬州市政府工作报告\n一、2022年工作回顾\n生产总值下降3.1%。\n");
        var plain = _workspace.Run("extract", "=cmd.txt", "--format", "csv");
        var marked = _workspace.Run("extract", "=cmd.txt", "--format", "csv", "--bom");

        Assert.Equal("=cmd", Assert.Single(Rows(plain.Output))["report"]);
        Assert.Equal([0xEF, 0xBB, 0xBF], marked.OutputBytes[..3]);
        var row = Assert.Single(Rows(marked.Output[1..]));
        Assert.Equal("'=cmd", row["report"]);
        Assert.Equal("-3.1", row["value"]);
    }

    [Fact]
    public void A_panel_has_one_row_a_report_with_the_growth_target_and_its_tone()
    {
        _workspace.Write("bare-2023.txt", "2023年林溪县政府工作报告\n一、2023年预期目标\n主要预期目标是：生产总值增长6.5%。\n");
        _workspace.Write("none-2023.txt", "2023年焦作市政府工作报告\n一、2022年工作回顾\n社零50亿元。\n");
        string[] files = ["binzhou-2023.txt", "bare-2023.txt", "none-2023.txt"];

        var lines = _workspace.Run(["extract", .. files, "--profile", "panel"]).Output.Split('\n');

        Assert.Equal("sentence,city,year,rate,tone,provinceCode,province,cityCode,rateUpper,unit,bound,indicator,status,report,start,length", lines[0]);
        Assert.StartsWith("主要预期目标是：生产总值力争增长7%左右，社零与经济增长同步。,彬州市,2023,7,力争 左右,610000,陕西省,610482,,%,approx,gdp,target,binzhou-2023,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("主要预期目标是：生产总值增长6.5%。,林溪县,2023,6.5,预期,,,,,%,exact,gdp,target,bare-2023,", lines[2], StringComparison.Ordinal);
        Assert.Equal(["", ""], lines[3..].Append(""));

        var withAbsences = Rows(_workspace.Run(["extract", .. files, "--profile", "panel", "--absences"]).Output);
        Assert.Equal(["7", "6.5", "not-stated"], withAbsences.Select(r => r["rate"]));
        Assert.Equal("2023", withAbsences[2]["year"]);
    }

    [Fact]
    public void A_panel_follows_other_indicators_and_results_when_asked()
    {
        var results = Rows(_workspace.Run("extract", "binzhou-2023.txt", "--profile", "panel", "--results").Output);
        Assert.Equal(("2022", "6.80", "actual"), (results[0]["year"], results[0]["rate"], results[0]["status"]));

        var levels = Rows(_workspace.Run("extract", "binzhou-2023.txt", "--profile", "panel", "--results", "--indicator", "gdp:level").Output);
        Assert.Equal(("326.50", "亿元"), (Assert.Single(levels)["rate"], levels[0]["unit"]));

        var retail = Rows(_workspace.Run("extract", "binzhou-2023.txt", "--profile", "panel", "--indicator", "retail-sales", "--absences").Output);
        Assert.Equal("no-number", Assert.Single(retail)["rate"]);
    }

    [Theory]
    [InlineData("力争增长7%左右", "力争 左右")]
    [InlineData("增长不低于6%", "预期 不低于")]
    [InlineData("确保增长6%以上", "确保 以上")]
    [InlineData("增长6.5%", "预期")]
    [InlineData("增长6%-6.5%", "预期")]
    public void The_tone_is_the_texts_own_words(string target, string tone)
    {
        _workspace.Write("a.txt", $"2023年彬州市政府工作报告\n一、2023年预期目标\n主要预期目标是：生产总值{target}。\n");
        Assert.Equal(tone, Assert.Single(Rows(_workspace.Run("extract", "a.txt", "--profile", "panel").Output))["tone"]);
    }

    [Fact]
    public void A_data_package_describes_every_column_of_the_table_beside_it()
    {
        var result = _workspace.Run("extract", "binzhou-2023.txt", "--absences", "--format", "csv", "--output", "Facts 2023.csv", "--datapackage");

        Assert.Equal(0, result.ExitCode);
        var package = JsonElement.Parse(_workspace.Read("datapackage.json"));
        Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", package.GetProperty("$schema").GetString());
        Assert.Matches("^[a-z0-9._-]+$", package.GetProperty("name").GetString());
        var resource = Assert.Single(package.GetProperty("resources").EnumerateArray());
        Assert.Matches("^[a-z0-9._-]+$", resource.GetProperty("name").GetString());
        Assert.Equal("Facts 2023.csv", resource.GetProperty("path").GetString());
        Assert.Equal("table", resource.GetProperty("type").GetString());
        Assert.Equal("utf-8", resource.GetProperty("encoding").GetString());
        var table = File.ReadAllBytes(_workspace.PathOf("Facts 2023.csv"));
        Assert.Equal(table.Length, resource.GetProperty("bytes").GetInt64());
        Assert.Equal("sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(table)), resource.GetProperty("hash").GetString());

        var fields = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().ToList();
        Assert.Equal(Head.Split(','), fields.Select(f => f.GetProperty("name").GetString()));
        Assert.All(fields, f => Assert.Contains(f.GetProperty("type").GetString(), (string[])["string", "number", "integer"]));
        Assert.All(fields, f => Assert.EndsWith(".", f.GetProperty("description").GetString(), StringComparison.Ordinal));
        Assert.Equal(
            ["", "not-stated", "no-number", "unreadable", "ambiguous", "not-looked-for"],
            resource.GetProperty("schema").GetProperty("missingValues").EnumerateArray().Select(v => v.GetProperty("value").GetString()));
        Assert.All(Rows(_workspace.Read("Facts 2023.csv")), row => AssertFits(row, fields));
    }

    [Theory]
    [InlineData("--output FILE", "--format", "csv", "--datapackage")]
    [InlineData("--output FILE", "--format", "sqlite")]
    [InlineData("belong to --format csv", "--bom")]
    [InlineData("belong to --format csv", "--profile", "panel", "--format", "json")]
    [InlineData("belong to --profile panel", "--format", "csv", "--indicator", "gdp")]
    [InlineData("did you mean 'retail-sales'", "--profile", "panel", "--indicator", "retail-salse")]
    [InlineData("not 'mood'", "--profile", "panel", "--indicator", "gdp:mood")]
    public void Options_that_do_not_go_together_are_said(string message, params string[] options)
    {
        var result = _workspace.Run(["extract", "binzhou-2023.txt", .. options]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.OutputBytes);
    }

    /// <summary>Whether a row is valid by the Table Schema: types, required cells, enumerations and patterns.</summary>
    private static void AssertFits(IReadOnlyDictionary<string, string> row, List<JsonElement> fields)
    {
        string[] missing = ["", "not-stated", "no-number", "unreadable", "ambiguous", "not-looked-for"];
        foreach (var field in fields)
        {
            var value = row[field.GetProperty("name").GetString()!];
            var constraints = field.TryGetProperty("constraints", out var stated) ? stated : default;
            if (missing.Contains(value))
            {
                Assert.False(constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty("required", out _), $"{field} is required");
                continue;
            }

            switch (field.GetProperty("type").GetString())
            {
                case "number":
                    Assert.True(decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _), value);
                    break;
                case "integer":
                    Assert.True(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _), value);
                    break;
            }

            if (constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty("enum", out var values))
            {
                Assert.Contains(value, values.EnumerateArray().Select(v => v.GetString()));
            }

            if (constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty("pattern", out var pattern))
            {
                Assert.Matches($"^({pattern.GetString()})$", value);
            }
        }
    }

    private static List<IReadOnlyDictionary<string, string>> Rows(string csv)
    {
        using var reader = CsvReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(csv)));
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(reader.Headers.Select((name, i) => (name, Value: reader.GetString(i))).ToDictionary(cell => cell.name, cell => cell.Value));
        }

        return rows;
    }
}
