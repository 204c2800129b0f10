using TypedReports.Records;

namespace TypedReports.China.Tests;

/// <summary>
/// Every report against its file of expected facts (<c>specs/reports/&lt;id&gt;.facts.ndjson</c>). What fails names the report,
/// the line of the facts file and the place in the text.
/// </summary>
public sealed class ExpectedFactsTests
{
    public static TheoryData<string> Reports() => [.. ReportFiles.Ids];

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_has_a_spec_a_text_and_a_facts_file(string id)
    {
        Assert.True(File.Exists(ReportFiles.Spec(id)), $"{id}: specs/reports/{id}.report.yaml is missing.");
        Assert.True(File.Exists(ReportFiles.Text(id)), $"{id}: samples/corpus/{id}.txt is missing.");
        Assert.True(File.Exists(ReportFiles.Facts(id)), $"{id}: specs/reports/{id}.facts.ndjson is missing: what is expected of it?");
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_expected_fact_is_read_with_its_value_unit_bound_period_and_place(string id) =>
        AssertNone(FactComparison.Compare(ReportFiles.Read(id), Expected(id)));

    [Theory]
    [MemberData(nameof(Reports))]
    public void Nothing_is_read_that_nobody_expects(string id) =>
        AssertNone(FactComparison.Unexpected(ReportFiles.Read(id), Expected(id)));

    [Theory]
    [MemberData(nameof(Reports))]
    public void No_line_of_the_facts_file_repeats_another(string id) => AssertNone(Expected(id)
        .GroupBy(e => FactComparison.Key(e.Fact))
        .Where(g => g.Count() > 1)
        .Select(g => $"{id}.facts.ndjson: the lines {string.Join(", ", g.Select(e => e.Line))} state one fact."));

    [Fact]
    public void A_difference_is_told_with_report_line_place_and_both_values()
    {
        var reading = ReportFiles.Read("binzhou-2023");
        var gdp = reading.Facts[0];
        FactRecord[] expected =
        [
            new(gdp with { Value = 327.3m, Bound = Bound.MoreThan }, FactOrigin.Gold) { Line = 7 },
            new(gdp with { Indicator = "trade" }, FactOrigin.Read) { Line = 8 },
            new(gdp with { Indicator = "gdp-per-capita" }, FactOrigin.Read) { Line = 9, IsOptional = true },
        ];

        Assert.Equal(
            [
                "binzhou-2023.facts.ndjson(7): gdp level 2022, at binzhou-2023.txt(7), offset 554: value 327.3 is expected, 326.3 is read; bound MoreThan is expected, Exact is read.",
                "binzhou-2023.facts.ndjson(8): trade level 2022 326.3亿元, at binzhou-2023.txt(7), offset 554: '生产总值326.3亿元' is not read; gdp level 2022 326.3亿元 is read there.",
            ],
            FactComparison.Compare(reading, expected));
    }

    private static IReadOnlyList<FactRecord> Expected(string id) => FactRecordReader.ReadFile(ReportFiles.Facts(id));

    private static void AssertNone(IEnumerable<string> failures)
    {
        var all = failures.ToList();
        Assert.True(all.Count == 0, string.Join(Environment.NewLine, all));
    }
}
