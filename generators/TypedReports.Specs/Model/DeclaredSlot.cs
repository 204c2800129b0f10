namespace TypedReports.Specs;

/// <summary>A fact that a report must hold.</summary>
/// <param name="Horizon">The view it stands in.</param>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Slot">The place among the indicator's facts.</param>
public sealed record DeclaredSlot(Horizon Horizon, string Indicator, Slot Slot)
{
    /// <summary>What is stated.</summary>
    public Measure Measure => Slot.Measure;

    /// <summary>What a rank or a change is of; null for other measures.</summary>
    public Measure? Of => Slot.Of;

    /// <summary>How several years are summed up.</summary>
    public FactAggregate Aggregate => Slot.Aggregate;
}
