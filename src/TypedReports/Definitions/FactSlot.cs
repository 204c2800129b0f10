namespace TypedReports;

/// <summary>
/// A place for one fact in the typed model of an indicator: what is stated (<see cref="Measure"/>), what a rank or a
/// change is of, and how several years are summed up.
/// </summary>
public enum FactSlot
{
    /// <summary>The indicator's own value.</summary>
    Level,

    /// <summary>Relative change against the year before, in percent.</summary>
    Growth,

    /// <summary>Part of a whole, in percent.</summary>
    Share,

    /// <summary>A structure of several parts.</summary>
    Ratio,

    /// <summary>Absolute change of the level.</summary>
    Change,

    /// <summary>Absolute change of the share.</summary>
    ShareChange,

    /// <summary>The rank of the level.</summary>
    LevelRank,

    /// <summary>The rank of the growth.</summary>
    GrowthRank,

    /// <summary>The rank of the share.</summary>
    ShareRank,

    /// <summary>Growth a year on average over several years.</summary>
    AnnualAverage,

    /// <summary>The level a year on average over several years.</summary>
    AnnualAverageLevel,

    /// <summary>The level in total over several years.</summary>
    Cumulative,

    /// <summary>Growth in total over several years.</summary>
    CumulativeGrowth,

    /// <summary>Absolute change in total over several years.</summary>
    CumulativeChange,
}

/// <summary>The time a report speaks of, as its typed model divides it.</summary>
public enum Horizon
{
    /// <summary>What was achieved, or is estimated, in the year that is reported on.</summary>
    Review,

    /// <summary>The targets of the year that is planned.</summary>
    Goals,

    /// <summary>What was achieved in the five years that end or run with the year reported on.</summary>
    FiveYear,

    /// <summary>The targets of the five years that begin or run with the year planned.</summary>
    NextFiveYears,
}
