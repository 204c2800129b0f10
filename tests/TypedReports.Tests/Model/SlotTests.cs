using TypedReports.Reading;

namespace TypedReports.Tests.Model;

/// <summary>Which fact fills which member of the typed model.</summary>
public sealed class SlotTests
{
    private const string Text = "全年完成生产总值326.3亿元、居全省第3位,增长6.8%、排咸阳第一。突破千亿元大关,达1005亿元。";

    [Fact]
    public void Facts_stand_under_their_measure_and_what_they_are_of()
    {
        var report = Report(
            Gdp(Measure.Level, 326.3m, "亿元"),
            Gdp(Measure.Rank, 3, "位", Measure.Level),
            Gdp(Measure.Growth, 6.8m, "%"),
            Gdp(Measure.Rank, 1, "位", Measure.Growth));

        var gdp = report.Review.Gdp!;
        Assert.Equal(new Money(326.3m, "亿元"), gdp.Level!.Value);
        Assert.Equal(new Percent(6.8m, "%"), gdp.Growth!.Value);
        Assert.Equal(3, gdp.LevelRank!.Record.Value);
        Assert.Equal(1, gdp.GrowthRank!.Record.Value);
        Assert.Empty(report.Others);
        Assert.Null(report.Goals.Gdp);
    }

    [Fact]
    public void A_target_of_the_planned_year_stands_under_Goals_wherever_it_is_written()
    {
        var report = Report(Gdp(Measure.Growth, 7, "%", status: FactStatus.Target, period: new(2023), section: SectionRole.Tasks));

        Assert.Equal(7, report.Goals.Gdp!.Growth!.Record.Value);
        Assert.Null(report.Review.Gdp);
    }

    [Fact]
    public void An_estimate_is_a_result()
    {
        var report = Report(Gdp(Measure.Growth, 1.5m, "%", status: FactStatus.Estimate));

        Assert.Equal(FactStatus.Estimate, report.Review.Gdp!.Growth!.Status);
    }

    [Fact]
    public void A_typed_fact_is_made_once()
    {
        var report = Report(Gdp(Measure.Level, 326.3m, "亿元"));

        Assert.Same(report.Review.Gdp!.Level, report.Review.Gdp.Level);
        Assert.Same(report.Facts[0], report.Review.Gdp.Level!.Record);
    }

    [Fact]
    public void An_exact_result_goes_before_the_mark_it_crossed_and_the_mark_is_kept()
    {
        var report = Report(Gdp(Measure.Level, 1000, "亿元", bound: Bound.MoreThan), Gdp(Measure.Level, 1005, "亿元"));

        Assert.Equal(1005, report.Review.Gdp!.Level!.Record.Value);
        Assert.Equal(1000, Assert.Single(report.Others).Value);
    }

    [Fact]
    public void Of_two_targets_the_first_one_of_the_goals_stands()
    {
        var report = Report(
            Gdp(Measure.Growth, 8, "%", status: FactStatus.Target, period: new(2023), section: SectionRole.Preamble),
            Gdp(Measure.Growth, 7, "%", status: FactStatus.Target, period: new(2023), section: SectionRole.Goals, bound: Bound.AtLeast),
            Gdp(Measure.Growth, 9, "%", status: FactStatus.Target, period: new(2023), section: SectionRole.Goals));

        Assert.Equal(7, report.Goals.Gdp!.Growth!.Record.Value);
        Assert.Equal([8, 9], report.Others.Select(f => f.Value));
    }

    [Fact]
    public void Quarters_other_years_and_ranks_over_years_are_others()
    {
        var report = Report(
            Gdp(Measure.Growth, 5, "%", period: new(2022, 2022, 1, 3)),
            Gdp(Measure.Growth, 6, "%", period: new(2019)),
            Gdp(Measure.Rank, 2, "位", Measure.Level, period: new(2018, 2022), aggregate: FactAggregate.AnnualAverage));

        Assert.Null(report.Review.Gdp);
        Assert.Equal(report.Facts, report.Others);
    }

    [Fact]
    public void Five_years_are_those_of_the_plan_or_those_that_end_with_the_year_reported_on()
    {
        var plan = Report(Gdp(Measure.Growth, 6, "%", period: new(2021, 2025), aggregate: FactAggregate.AnnualAverage));
        var term = Report(Gdp(Measure.Growth, 7, "%", period: new(2018, 2022), aggregate: FactAggregate.AnnualAverage));

        Assert.Equal(6, plan.FiveYear.Gdp!.AnnualAverage!.Record.Value);
        Assert.Equal(7, term.FiveYear.Gdp!.AnnualAverage!.Record.Value);
    }

    [Fact]
    public void Targets_of_the_plans_last_year_and_totals_stand_under_the_next_five_years()
    {
        var report = Report(
            Gdp(Measure.Level, 1500, "亿元", status: FactStatus.Target, period: new(2025)),
            Gdp(Measure.Level, 6000, "亿元", status: FactStatus.Target, period: new(2023, 2027), aggregate: FactAggregate.Cumulative));

        Assert.Equal(1500, report.NextFiveYears.Gdp!.Level!.Record.Value);
        Assert.Equal(6000, report.NextFiveYears.Gdp.Cumulative!.Record.Value);
    }

    [Fact]
    public void A_level_at_the_end_of_a_plan_is_of_the_plan_and_of_the_year()
    {
        var definition = Stub.Definition();
        var ending = new Definitions.ReportDefinition { Id = "stub-2026", Form = Stub.Form, Region = definition.Region, Year = 2026, ReviewYear = 2025 };
        var report = new StubReport(Stub.Read(Text, ending, Gdp(Measure.Level, 2000, "亿元", period: new(2025))));

        Assert.Same(report.FiveYear.Gdp!.Level!.Record, report.Review.Gdp!.Level!.Record);
        Assert.Empty(report.Others);
    }

    [Fact]
    public void A_unit_that_is_none_of_its_slot_is_said_and_kept()
    {
        var report = Report(Gdp(Measure.Level, 326.3m, "万吨"));

        Assert.Null(report.Review.Gdp);
        Assert.Single(report.Others);
        Assert.Equal("TR1902", Assert.Single(report.Diagnostics).Code);
    }

    [Theory]
    [InlineData(2015, 2015)]
    [InlineData(2016, 2020)]
    [InlineData(2020, 2020)]
    [InlineData(2021, 2025)]
    [InlineData(2030, 2030)]
    [InlineData(1966, 1970)]
    [InlineData(1965, 1965)]
    public void Five_year_plans_end_in_years_that_five_divides(int year, int end) => Assert.Equal(end, Definitions.SlotRules.PlanEnd(year));

    private static StubReport Report(params IReadOnlyList<ReadFact> facts) => new(Stub.Read(Text, facts));

    private static ReadFact Gdp(
        Measure measure,
        decimal value,
        string unit,
        Measure? of = null,
        FactStatus status = FactStatus.Actual,
        ReportPeriod? period = null,
        FactAggregate aggregate = FactAggregate.None,
        SectionRole section = SectionRole.Review,
        Bound bound = Bound.Exact) => new()
        {
            Indicator = "gdp",
            Measure = measure,
            Of = of,
            Period = period ?? new ReportPeriod(2022),
            Aggregate = aggregate,
            Status = status,
            Value = value,
            Unit = unit,
            Bound = bound,
            Section = section,
            Start = 4,
            Length = 11,
            ValueStart = 8,
            ValueLength = 7,
        };
}
