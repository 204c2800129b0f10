using TypedReports.Records;

namespace TypedReports.Tests.Records;

public class FactComparisonTests
{
    private static readonly ReportFact Level = new()
    {
        Report = "linxi-2024", Indicator = "gdp", Measure = Measure.Level, Period = new ReportPeriod(2023), Value = 186.4m, Unit = "亿元",
        Section = SectionRole.Review, Start = 20, Length = 13, ValueStart = 26, ValueLength = 7, Text = "地区生产总值186.4亿元",
    };

    private static readonly ReportFact Growth = Level with { Measure = Measure.Growth, Value = 6.3m, Unit = "%", Start = 36, Length = 4, ValueStart = 36, ValueLength = 4, Text = "6.3%" };

    [Fact]
    public void Facts_as_expected_make_no_difference_in_whatever_order() =>
        Assert.Empty(FactComparison.Compare([Expect(Growth), Expect(Level)], [Level, Growth]));

    [Fact]
    public void A_missing_and_an_unexpected_fact_are_told_in_the_order_of_the_text()
    {
        var differences = FactComparison.Compare([Expect(Growth)], [Level]);

        Assert.Equal([FactDifferenceKind.Unexpected, FactDifferenceKind.Missing], differences.Select(d => d.Kind));
        Assert.Equal([Level, Growth], differences.Select(d => d.Fact));
    }

    [Fact]
    public void A_changed_fact_is_told_field_by_field()
    {
        var found = Level with { Value = 187.4m, Bound = Bound.MoreThan, Period = new ReportPeriod(2024), Length = 14 };

        var difference = Assert.Single(FactComparison.Compare([Expect(Level)], [found]));

        Assert.Equal(FactDifferenceKind.Changed, difference.Kind);
        Assert.Equal(
            ["period 2023 is expected, 2024 is found", "value 186.4 is expected, 187.4 is found", "bound exact is expected, more-than is found", "length 13 is expected, 14 is found"],
            difference.Fields.Select(field => field.ToString()));
    }

    [Fact]
    public void The_number_counts_and_not_the_digits_it_was_typed_with() =>
        Assert.Empty(FactComparison.Compare([Expect(Level with { Value = 186.40m })], [Level]));

    [Fact]
    public void A_scope_is_held_of_ranks_alone()
    {
        var rank = Growth with { Measure = Measure.Rank, Of = Measure.Growth, Value = 2, Scope = "全市" };
        Assert.Empty(FactComparison.Compare([Expect(Level with { Scope = "全县" })], [Level]));
        Assert.Equal("scope 全省 is expected, 全市 is found", Assert.Single(Assert.Single(FactComparison.Compare([Expect(rank with { Scope = "全省" })], [rank])).Fields).ToString());
    }

    [Fact]
    public void An_optional_fact_need_not_be_found_and_must_be_right_when_it_is()
    {
        Assert.Empty(FactComparison.Compare([Expect(Level) with { IsOptional = true }], []));
        Assert.Equal(FactDifferenceKind.Changed, Assert.Single(FactComparison.Compare([Expect(Level) with { IsOptional = true }], [Level with { Value = 1 }])).Kind);
    }

    [Fact]
    public void A_statement_that_moved_is_the_same_statement()
    {
        var moved = Level with { Start = 120, ValueStart = 126 };

        var difference = Assert.Single(FactComparison.Compare([Expect(Level)], [moved]));

        Assert.Equal(["start", "valueStart"], difference.Fields.Select(field => field.Field));
    }

    [Fact]
    public void Of_several_candidates_at_other_places_none_is_taken_for_the_expected_one()
    {
        var differences = FactComparison.Compare([Expect(Level)], [Level with { ValueStart = 126 }, Level with { ValueStart = 226 }]);
        Assert.Equal([FactDifferenceKind.Missing, FactDifferenceKind.Unexpected, FactDifferenceKind.Unexpected], differences.Select(d => d.Kind));
    }

    [Fact]
    public void Two_facts_at_one_place_are_told_apart_by_their_time()
    {
        var next = Level with { Period = new ReportPeriod(2024) };
        Assert.Empty(FactComparison.Compare([Expect(Level), Expect(next)], [next, Level]));
    }

    private static FactRecord Expect(ReportFact fact) => new(fact, FactOrigin.Gold);
}
