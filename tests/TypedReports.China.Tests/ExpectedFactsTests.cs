using TypedReports.Records;

namespace TypedReports.China.Tests;

/// <summary>
/// Every report against its file of expected facts (<c>specs/reports/&lt;id&gt;.facts.ndjson</c>). A report that is added is
/// found by itself: it needs a spec, a text and a facts file, and no C#.
/// </summary>
public sealed class ExpectedFactsTests
{
    [Theory]
    [MemberData(nameof(EveryReportTests.Types), MemberType = typeof(EveryReportTests))]
    public void Every_expected_fact_is_read_with_its_value_unit_bound_period_and_place(Type type)
    {
        var report = EveryReportTests.Read(type);
        var found = report.Facts.ToDictionary(Key);

        Assert.All(Expected(report.Id).Where(e => e.Origin is FactOrigin.Gold or FactOrigin.Read), expected =>
        {
            Assert.True(found.TryGetValue(Key(expected.Fact), out var fact), $"line {expected.Line}: {expected.Fact.Text} is not read.");
            Assert.Equal(Rest(expected.Fact), Rest(fact));
        });
    }

    [Theory]
    [MemberData(nameof(EveryReportTests.Types), MemberType = typeof(EveryReportTests))]
    public void Nothing_is_read_that_nobody_expects(Type type)
    {
        var report = EveryReportTests.Read(type);
        var expected = Expected(report.Id).Select(e => Key(e.Fact)).ToHashSet();

        Assert.All(report.Facts, fact => Assert.Contains(Key(fact), expected));
    }

    private static IReadOnlyList<FactRecord> Expected(string id) =>
        FactRecordReader.ReadFile(Path.Combine(EveryReportTests.Root, "specs", "reports", id + ".facts.ndjson"));

    /// <summary>What a fact says beyond its key. The scope is asserted of ranks: for other measures a label may tell more than a rule can.</summary>
    private static object Rest(ReportFact fact) =>
        (fact.Unit, fact.Bound, fact.ValueUpper, fact.Modality, fact.Measure == Measure.Rank ? fact.Scope : null, fact.Start, fact.Length, fact.ValueStart, fact.ValueLength);

    private static object Key(ReportFact fact) =>
        (fact.Indicator, fact.Measure, fact.Of, fact.Period, fact.Aggregate, fact.Status, fact.Value);
}
