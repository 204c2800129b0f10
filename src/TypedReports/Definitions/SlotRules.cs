namespace TypedReports.Definitions;

/// <summary>Which slot and which horizon a fact stands for. The typed model and the check of a specification share it.</summary>
internal static class SlotRules
{
    /// <summary>The slot of a statement; null when the typed model has none (a rank over several years).</summary>
    public static FactSlot? SlotOf(Measure measure, Measure? of, FactAggregate aggregate) => aggregate switch
    {
        FactAggregate.AnnualAverage => measure switch
        {
            Measure.Growth => FactSlot.AnnualAverage,
            Measure.Level => FactSlot.AnnualAverageLevel,
            _ => null,
        },
        FactAggregate.Cumulative => measure switch
        {
            Measure.Level => FactSlot.Cumulative,
            Measure.Growth => FactSlot.CumulativeGrowth,
            Measure.Change => FactSlot.CumulativeChange,
            _ => null,
        },
        _ => measure switch
        {
            Measure.Level => FactSlot.Level,
            Measure.Growth => FactSlot.Growth,
            Measure.Share => FactSlot.Share,
            Measure.Ratio => FactSlot.Ratio,
            Measure.Change => of == Measure.Share ? FactSlot.ShareChange : FactSlot.Change,
            Measure.Rank => of switch
            {
                Measure.Growth => FactSlot.GrowthRank,
                Measure.Share => FactSlot.ShareRank,
                _ => FactSlot.LevelRank,
            },
            _ => null,
        },
    };

    /// <summary>
    /// Whether a fact belongs to a horizon. A level that a five-year plan reaches in its last year belongs to the plan and
    /// to that year.
    /// </summary>
    public static bool Belongs(
        Horizon horizon, FactStatus status, ReportPeriod period, FactSlot slot, int reviewYear, int year)
    {
        if (period.IsPartOfYear)
        {
            return false;
        }

        switch (horizon)
        {
            case Horizon.Review:
                return status != FactStatus.Target && period.IsYear && period.FirstYear == reviewYear;
            case Horizon.Goals:
                return status == FactStatus.Target && period.IsYear && period.FirstYear == year;
            case Horizon.FiveYear:
                return status != FactStatus.Target
                    && (period.IsYear
                        ? period.FirstYear == reviewYear && PlanEnd(reviewYear) == reviewYear && IsState(slot)
                        : IsFiveYears(period) && (period.LastYear == reviewYear || period.LastYear == PlanEnd(reviewYear)));
            default:
                return status == FactStatus.Target
                    && (period.IsYear
                        ? period.FirstYear > year && (period.FirstYear == PlanEnd(year) || period.FirstYear == year + 4)
                        : IsFiveYears(period) && (period.FirstYear == year || period.LastYear == PlanEnd(year)));
        }
    }

    /// <summary>The measures an indicator must have for the slot to exist: a rank, and what it ranks.</summary>
    public static Measure[] MeasuresOf(FactSlot slot) => slot switch
    {
        FactSlot.Growth or FactSlot.AnnualAverage or FactSlot.CumulativeGrowth => [Measure.Growth],
        FactSlot.Share => [Measure.Share],
        FactSlot.Ratio => [Measure.Ratio],
        FactSlot.Change or FactSlot.CumulativeChange => [Measure.Change, Measure.Level],
        FactSlot.ShareChange => [Measure.Change, Measure.Share],
        FactSlot.LevelRank => [Measure.Rank, Measure.Level],
        FactSlot.GrowthRank => [Measure.Rank, Measure.Growth],
        FactSlot.ShareRank => [Measure.Rank, Measure.Share],
        _ => [Measure.Level],
    };

    /// <summary>The slots of a single year.</summary>
    public static FactSlot[] WithinYear { get; } =
    [
        FactSlot.Level, FactSlot.Growth, FactSlot.Share, FactSlot.Ratio, FactSlot.Change, FactSlot.ShareChange,
        FactSlot.LevelRank, FactSlot.GrowthRank, FactSlot.ShareRank,
    ];

    /// <summary>Whether the slot is one of a single year.</summary>
    public static bool IsWithinYear(FactSlot slot) => slot < FactSlot.AnnualAverage;

    /// <summary>Whether the typed model has a member for the slot.</summary>
    public static bool Exists(Horizon horizon, FactSlot slot, IndicatorDefinition indicator)
    {
        if (horizon is Horizon.FiveYear or Horizon.NextFiveYears)
        {
            return slot is not (FactSlot.Change or FactSlot.ShareChange or FactSlot.GrowthRank or FactSlot.ShareRank);
        }

        if (!IsWithinYear(slot))
        {
            return false;
        }

        foreach (var measure in MeasuresOf(slot))
        {
            if (!indicator.Has(measure))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The time a horizon speaks of; the five years of the national plan where reports may mean a term of government.</summary>
    public static ReportPeriod PeriodOf(Horizon horizon, int reviewYear, int year) => horizon switch
    {
        Horizon.Review => new ReportPeriod(reviewYear),
        Horizon.Goals => new ReportPeriod(year),
        Horizon.FiveYear => new ReportPeriod(PlanEnd(reviewYear) - 4, PlanEnd(reviewYear)),
        _ => new ReportPeriod(PlanEnd(year) - 4, PlanEnd(year)),
    };

    /// <summary>The last year of the national five-year plan that a year falls in: plans begin in 1966 + 5n.</summary>
    public static int PlanEnd(int year) => year + 4 - (((year - 1966) % 5) + 5) % 5;

    private static bool IsFiveYears(ReportPeriod period) => period.LastYear - period.FirstYear == 4;

    private static bool IsState(FactSlot slot) => slot is FactSlot.Level or FactSlot.Share or FactSlot.Ratio or FactSlot.LevelRank;
}
