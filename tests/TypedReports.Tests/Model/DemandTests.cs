using TypedReports.Definitions;
using TypedReports.Reading;

namespace TypedReports.Tests.Model;

/// <summary>What a specification demands of a text, and what is said when the text doesn't have it.</summary>
public sealed class DemandTests
{
    private const string Text = "生产总值326.3亿元,955G基站";

    private static readonly DeclaredFacts LevelAndGrowth = new(Horizon.Review, "gdp", FactSlot.Level, FactSlot.Growth);

    private static readonly ReadFact Level = Stub.Fact(Text, "生产总值326.3亿元", "326.3亿元", "gdp", Measure.Level, 326.3m, "亿元");

    [Fact]
    public void A_declared_fact_that_is_not_stated_is_a_reason_and_what_was_read_is_carried()
    {
        var reading = Stub.Read(Text, Stub.Definition(LevelAndGrowth), Level);

        Assert.False(reading.IsAccepted);
        var exception = Assert.Throws<ReportException>(reading.Accepted);
        Assert.Equal("stub-2023: Review: Growth of Gross Regional Product (gdp) is declared and is not stated.", exception.Message);
        Assert.Equal("TR1901", Assert.Single(exception.Diagnostics).Code);
        Assert.Equal("生产总值326.3亿元", Assert.Single(exception.Facts).Text);
    }

    [Theory]
    [InlineData(AbsenceReason.Unreadable, "is unreadable")]
    [InlineData(AbsenceReason.Ambiguous, "is ambiguous")]
    [InlineData(AbsenceReason.NoNumber, "is stated without a number")]
    public void Why_a_declared_fact_is_missing_is_said_at_its_place(AbsenceReason reason, string expected)
    {
        var reading = Stub.Read(
            Stub.Result(Text) with { Facts = [Level], Absences = [new ReadAbsence("gdp", Measure.Growth, reason, 3, 5)] },
            Stub.Definition(LevelAndGrowth));

        var why = Assert.Single(reading.Reasons);
        Assert.Contains(expected, why.Message, StringComparison.Ordinal);
        Assert.Equal((3, 5), (why.Start, why.Length));
    }

    [Fact]
    public void What_is_stated_without_a_number_is_no_reason_for_a_missing_rank()
    {
        var reading = Stub.Read(
            Stub.Result(Text) with { Facts = [Level], Absences = [new ReadAbsence("gdp", Measure.Growth, AbsenceReason.NoNumber, 3, 5)] },
            Stub.Definition(new DeclaredFacts(Horizon.Review, "gdp", FactSlot.LevelRank)));

        Assert.Contains("is declared and is not stated", Assert.Single(reading.Reasons).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_missing_is_said_at_once()
    {
        var reading = Stub.Read(Text, Stub.Definition(LevelAndGrowth, new DeclaredFacts(Horizon.Goals, "gdp", FactSlot.Growth)), Level);

        Assert.Equal(2, reading.Reasons.Count);
        Assert.EndsWith("(and 1 more)", Assert.Throws<ReportException>(reading.Accepted).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_text_is_refused_for_that_reason_alone()
    {
        var refusal = new ReadDiagnostic("TR2004", "error", "The years contradict each other; the text is refused.", 0, 4);
        var reading = Stub.Read(Stub.Result(Text) with { Diagnostics = [refusal] }, Stub.Definition(LevelAndGrowth));

        Assert.Equal("TR2004", Assert.Single(reading.Reasons).Code);
        Assert.False(Stub.Read(Stub.Result(Text) with { Diagnostics = [refusal] }, null).IsAccepted);
    }

    [Fact]
    public void Damage_that_costs_no_declared_fact_does_not_refuse_the_text()
    {
        var lost = new ReadDiagnostic("TR2001", "error", "Characters were lost when the text was decoded.", 2, 1);

        Assert.True(Stub.Read(Stub.Result(Text) with { Diagnostics = [lost] }, Stub.Definition()).IsAccepted);
    }

    [Fact]
    public void Known_damage_warns_no_more()
    {
        var damage = new ReadDiagnostic("TR2003", "warning", "Digits run together.", Text.IndexOf("955G", StringComparison.Ordinal), 4);
        var plain = Stub.Definition();
        var knowing = new ReportDefinition
        {
            Id = plain.Id, Form = plain.Form, Region = plain.Region, Year = plain.Year, ReviewYear = plain.ReviewYear, KnownDamage = ["955G基站"],
        };

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(Stub.Read(Stub.Result(Text) with { Diagnostics = [damage] }, plain).Diagnostics).Severity);
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(Stub.Read(Stub.Result(Text) with { Diagnostics = [damage] }, knowing).Diagnostics).Severity);
    }

    [Fact]
    public void A_list_and_a_glossary_of_another_length_are_warned_of()
    {
        var plain = Stub.Definition();
        var definition = new ReportDefinition
        {
            Id = plain.Id, Form = plain.Form, Region = plain.Region, Year = plain.Year, ReviewYear = plain.ReviewYear,
            Lists = [new("十大项目", 2)], Glossary = 1,
        };

        var reading = Stub.Read(Stub.Result(Text) with { Items = [new ListItem("一、十大项目", "一", 0, 1)] }, definition);

        Assert.True(reading.IsAccepted);
        Assert.Equal(["TR1903", "TR1904"], reading.Diagnostics.Select(d => d.Code));
        Assert.All(reading.Diagnostics, d => Assert.Equal(DiagnosticSeverity.Warning, d.Severity));
        Assert.Contains("has 1.", reading.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_read_twice_is_equal_and_of_another_text_is_not()
    {
        Assert.Equal(new StubReport(Stub.Read(Text, Level)) with { Reading = null! }, new StubReport(Stub.Read(Text, Level)) with { Reading = null! });
        Assert.NotEqual(new StubReport(Stub.Read(Text, Level)) with { Reading = null! }, new StubReport(Stub.Read(Text + "。", Level)) with { Reading = null! });
    }

    [Fact]
    public void What_the_text_tells_of_itself_serves_where_no_specification_does()
    {
        var report = new StubReport(Stub.Read(
            Stub.Result(Text) with { Metadata = new Metadata { Title = "政府工作报告", Region = "某县", Year = 2020, ReviewYear = 2019, Date = "2020-01-05" } }, null));

        Assert.Equal(("某县", 2020, 2019, new DateOnly(2020, 1, 5)), (report.Region.Name, report.Year, report.ReviewYear, report.Date));
    }
}
