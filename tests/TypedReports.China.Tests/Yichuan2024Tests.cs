namespace TypedReports.China.Tests;

/// <summary>What a user reads of one report: a copy in traditional characters with pinyin in it, whose values come in simplified ones.</summary>
public sealed class Yichuan2024Tests
{
    private static readonly Yichuan2024 Report = Yichuan2024.Load();

    [Fact]
    public void Values_are_simplified_and_their_sources_are_the_copy()
    {
        var growth = Report.Review.IndustrialValueAdded.Growth;
        var visits = Report.Review.TouristVisits.Level;

        Assert.Equal("1.0%", $"{growth}");
        Assert.Equal("規(guī)上工業(yè)增加值增長1.0%", growth.Source.Text);
        Assert.Equal(new Count(413.2m, "万人次"), visits.Value);
        Assert.Equal("接待游客 413.2 萬人次", visits.Source.Text);
        Assert.Equal(Report.Text.Substring(visits.Source.Start, visits.Source.Length), visits.Source.Text);
    }

    [Fact]
    public void An_estimate_is_told_from_a_result()
    {
        Assert.Equal(FactStatus.Estimate, Report.Review.Gdp.Growth.Status);
        Assert.Equal(FactStatus.Actual, Report.Review.RetailSales.Growth.Status);
        Assert.Equal((FactStatus.Target, "预期"), (Report.Goals.Gdp.Growth.Status, Report.Goals.Gdp.Growth.Modality));
    }

    [Fact]
    public void Grain_in_jin_or_kilograms_compares_by_weight()
    {
        var harvested = Report.Review.GrainOutput.Level;
        var planned = Report.Goals.GrainOutput.Level;

        Assert.Equal(new Mass(420_000m, "吨"), harvested.Value);
        Assert.Equal(new Mass(8.4m, "亿斤"), harvested.Value);
        Assert.Equal((Bound.AtLeast, "确保"), (planned.Bound, planned.Modality));
        Assert.True(planned.Interval.Lower < harvested.Value);
    }

    [Fact]
    public void A_target_that_is_stated_twice_fills_its_slot_once_and_nothing_is_lost()
    {
        Assert.Equal(SectionRole.Goals, Report.Goals.UrbanJobs.Level.Source.Section);
        Assert.Contains(Report.Others, f => f is { Indicator: "urban-jobs", Section: SectionRole.Tasks, Value: 9000m });
        Assert.Contains(Report.Absences, a => a is { Indicator: "resident-income", Reason: AbsenceReason.NoNumber });
    }

    [Fact]
    public void Session_and_date_are_as_the_copy_states_them()
    {
        Assert.Equal(new DateOnly(2024, 1, 4), Report.Date);
        Assert.Equal("王智朋", Report.Speaker);
        Assert.Equal(("伊川县", "410329"), (Yichuan2024.Definition.Region.Name, Yichuan2024.Definition.Region.Code));
    }
}
