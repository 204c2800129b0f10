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
    public void What_is_read_is_what_is_expected_fact_by_fact_with_value_unit_bound_period_and_place(string id) =>
        AssertNone(Differences(ReportFiles.Read(id), Expected(id)));

    [Theory]
    [MemberData(nameof(Reports))]
    public void No_line_of_the_facts_file_repeats_another(string id) => AssertNone(Expected(id)
        .GroupBy(e => (e.Fact.Indicator, e.Fact.Measure, e.Fact.Of, e.Fact.ValueStart))
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

        var told = Differences(reading, expected).ToList();

        Assert.Equal(
            [
                "binzhou-2023.facts.ndjson(7): gdp level 2022, at binzhou-2023.txt(7), offset 554: value 327.3 is expected, 326.3 is found; bound more-than is expected, exact is found.",
                "binzhou-2023.facts.ndjson(8): trade level 2022, at binzhou-2023.txt(7), offset 554: '生产总值326.3亿元' is not read.",
            ],
            told.Take(2));
        Assert.Equal(2 + reading.Facts.Count - 1, told.Count);
        Assert.StartsWith("binzhou-2023.facts.ndjson has no line for gdp rank 2022, at binzhou-2023.txt(7), offset 569: '生产总值326.3亿元", told[2], StringComparison.Ordinal);
    }

    private static IEnumerable<string> Differences(ReportReading reading, IReadOnlyList<FactRecord> expected) =>
        FactComparison.Compare(expected, reading.Facts).Select(difference => Tell(reading, difference));

    // Where somebody who mends it has to look: the line of the facts file, and the place in the text.
    private static string Tell(ReportReading reading, FactDifference difference)
    {
        var fact = difference.Fact;
        var what = $"{fact.Indicator} {RecordNames.Of(fact.Measure)} {fact.Period}, at {ReportFiles.Place(reading.Id, reading.Text, fact.ValueStart)}";
        return difference.Kind switch
        {
            FactDifferenceKind.Unexpected => $"{reading.Id}.facts.ndjson has no line for {what}: '{fact.Text}'.",
            FactDifferenceKind.Missing => $"{reading.Id}.facts.ndjson({difference.Expected!.Line}): {what}: '{fact.Text}' is not read.",
            _ => $"{reading.Id}.facts.ndjson({difference.Expected!.Line}): {what}: {string.Join("; ", difference.Fields)}.",
        };
    }

    private static IReadOnlyList<FactRecord> Expected(string id) => FactRecordReader.ReadFile(ReportFiles.Facts(id));

    private static void AssertNone(IEnumerable<string> failures)
    {
        var all = failures.ToList();
        Assert.True(all.Count == 0, string.Join(Environment.NewLine, all));
    }
}
