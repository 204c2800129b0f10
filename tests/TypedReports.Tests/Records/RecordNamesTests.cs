using TypedReports.Records;

namespace TypedReports.Tests.Records;

public class RecordNamesTests
{
    [Theory]
    [InlineData(Bound.Exact, "exact")]
    [InlineData(Bound.Approximate, "approx")]
    [InlineData(Bound.AtLeast, "at-least")]
    [InlineData(Bound.MoreThan, "more-than")]
    [InlineData(Bound.AtMost, "at-most")]
    [InlineData(Bound.LessThan, "less-than")]
    [InlineData(Bound.Range, "range")]
    public void Bounds_have_the_names_of_the_contract(Bound bound, string name) => Assert.Equal(name, RecordNames.Of(bound));

    [Fact]
    public void Sections_have_the_names_of_the_contract() => Assert.Equal(
        ["preamble", "review", "five-year-review", "problems", "requirements", "goals", "five-year-goals", "tasks", "self-governance", "appendix"],
        Enum.GetValues<SectionRole>().Select(RecordNames.Of));

    [Fact]
    public void Every_value_has_a_name_that_leads_back_to_it()
    {
        Leads<Measure>(RecordNames.Of, RecordNames.TryParse);
        Leads<Bound>(RecordNames.Of, RecordNames.TryParse);
        Leads<FactStatus>(RecordNames.Of, RecordNames.TryParse);
        Leads<FactAggregate>(RecordNames.Of, RecordNames.TryParse);
        Leads<SectionRole>(RecordNames.Of, RecordNames.TryParse);
        Leads<QuantityKind>(RecordNames.Of, RecordNames.TryParse);
        Leads<AbsenceReason>(RecordNames.Of, RecordNames.TryParse);
        Leads<DiagnosticSeverity>(RecordNames.Of, RecordNames.TryParse);
        Leads<FactOrigin>(RecordNames.Of, RecordNames.TryParse);
        Assert.False(RecordNames.TryParse("Exact", out Bound _));
        Assert.False(RecordNames.TryParse(null, out Bound _));
        Assert.False(RecordNames.TryParse("", out FactAggregate _));
    }

    [Theory]
    [InlineData("2022", 2022, 2022, 0, 0)]
    [InlineData("2021-2025", 2021, 2025, 0, 0)]
    [InlineData("2022Q1-Q3", 2022, 2022, 1, 3)]
    [InlineData("2022Q4", 2022, 2022, 4, 4)]
    public void Periods_are_read_as_they_are_written(string text, int first, int last, int firstQuarter, int lastQuarter)
    {
        var period = ReportPeriod.Parse(text);
        Assert.Equal(new ReportPeriod(first, last, firstQuarter, lastQuarter), period);
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("22")]
    [InlineData("2022年")]
    [InlineData("2025-2021")]
    [InlineData("2021-25")]
    [InlineData("2021–2025")]
    [InlineData("2022Q5")]
    [InlineData("2022Q3-Q1")]
    [InlineData("2022Q1-3")]
    [InlineData("２０２２")]
    public void What_is_no_period_is_refused(string text)
    {
        Assert.False(ReportPeriod.TryParse(text, out _));
        Assert.Throws<FormatException>(() => ReportPeriod.Parse(text));
    }

    private delegate bool Parser<T>(string? name, out T value);

    private static void Leads<T>(Func<T, string?> name, Parser<T> parse)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            Assert.True(parse(name(value), out var read));
            Assert.Equal(value, read);
        }
    }
}
