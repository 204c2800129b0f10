namespace TypedReports;

/// <summary>What a report says of one indicator over five years.</summary>
/// <typeparam name="TLevel">The type of the indicator's level.</typeparam>
/// <typeparam name="TChange">The type of a change of the level.</typeparam>
public class FiveYearFacts<TLevel, TChange> : IndicatorFacts
    where TLevel : struct, IReportValue<TLevel>
    where TChange : struct, IReportValue<TChange>
{
    /// <summary>Makes the view.</summary>
    /// <param name="slots">The horizon's facts.</param>
    /// <param name="indicator">The indicator's id.</param>
    public FiveYearFacts(HorizonSlots slots, string indicator)
        : base(slots, indicator)
    {
    }

    /// <summary>The level in the last year, or in every year when the period is all five.</summary>
    public virtual Fact<TLevel>? Level => Find<TLevel>(FactSlot.Level);

    /// <summary>Growth against the year before, in every year of the period.</summary>
    public virtual Fact<Percent>? Growth => Find<Percent>(FactSlot.Growth);

    /// <summary>The share in the last year, in percent.</summary>
    public virtual Fact<Percent>? Share => Find<Percent>(FactSlot.Share);

    /// <summary>The structure in the last year.</summary>
    public virtual Fact<Structure>? Ratio => Find<Structure>(FactSlot.Ratio);

    /// <summary>The level's rank in the last year.</summary>
    public virtual Fact<Rank>? LevelRank => Find<Rank>(FactSlot.LevelRank);

    /// <summary>Growth a year on average, in percent.</summary>
    public virtual Fact<Percent>? AnnualAverage => Find<Percent>(FactSlot.AnnualAverage);

    /// <summary>The level a year on average.</summary>
    public virtual Fact<TLevel>? AnnualAverageLevel => Find<TLevel>(FactSlot.AnnualAverageLevel);

    /// <summary>The level in total over the years.</summary>
    public virtual Fact<TLevel>? Cumulative => Find<TLevel>(FactSlot.Cumulative);

    /// <summary>Growth in total over the years, in percent.</summary>
    public virtual Fact<Percent>? CumulativeGrowth => Find<Percent>(FactSlot.CumulativeGrowth);

    /// <summary>The change of the level in total over the years.</summary>
    public virtual Fact<TChange>? CumulativeChange => Find<TChange>(FactSlot.CumulativeChange);
}
