namespace TypedReports.Definitions;

/// <summary>The types a fact's value can have. The emitter and the runtime choose by the same table.</summary>
internal enum ValueKind
{
    Money,
    Percent,
    PercentagePoints,
    Count,
    Mass,
    Area,
    Days,
    Rank,
    Structure,
    Amount,
}

internal static class ValueKinds
{
    /// <summary>The type of an indicator's slot.</summary>
    public static ValueKind Of(Dimension dimension, FactSlot slot) => slot switch
    {
        FactSlot.Growth or FactSlot.Share or FactSlot.AnnualAverage or FactSlot.CumulativeGrowth => ValueKind.Percent,
        FactSlot.LevelRank or FactSlot.GrowthRank or FactSlot.ShareRank => ValueKind.Rank,
        FactSlot.Ratio => ValueKind.Structure,
        FactSlot.ShareChange => ValueKind.PercentagePoints,
        FactSlot.Change or FactSlot.CumulativeChange => OfChange(dimension),
        _ => OfLevel(dimension),
    };

    /// <summary>The type of a level.</summary>
    public static ValueKind OfLevel(Dimension dimension) => dimension switch
    {
        Dimension.Money => ValueKind.Money,
        Dimension.Percent => ValueKind.Percent,
        Dimension.Count => ValueKind.Count,
        Dimension.Mass => ValueKind.Mass,
        Dimension.Area => ValueKind.Area,
        Dimension.Days => ValueKind.Days,
        _ => ValueKind.Amount,
    };

    /// <summary>The type of a change of the level: percentages change by points.</summary>
    public static ValueKind OfChange(Dimension dimension) =>
        dimension == Dimension.Percent ? ValueKind.PercentagePoints : OfLevel(dimension);

    /// <summary>Whether a value of a kind can be written in a unit. Ranks and structures have a writing of their own.</summary>
    public static bool Accepts(ValueKind kind, UnitSize unit) => kind switch
    {
        ValueKind.Money => unit.Kind == UnitKind.Money,
        ValueKind.Percent => unit.Kind == UnitKind.Percent,
        ValueKind.PercentagePoints => unit.Kind == UnitKind.PercentagePoints,
        ValueKind.Count => unit.Kind == UnitKind.Other && unit.Text.AsSpan().IndexOfAny('/', '每') < 0,
        ValueKind.Mass => unit.Kind == UnitKind.Mass,
        ValueKind.Area => unit.Kind == UnitKind.Area,
        ValueKind.Days => unit.Kind == UnitKind.Days,
        ValueKind.Amount => unit.Text.Length > 0,
        _ => true,
    };
}
