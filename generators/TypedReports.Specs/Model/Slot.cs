namespace TypedReports.Specs;

/// <summary>
/// One of the places an indicator's facts can take: measure, what it is of, and how several years are summed up. The one
/// table of them is <see cref="All"/>; slots compare by name.
/// </summary>
public sealed record Slot
{
    private Slot(string name, Measure measure, Measure? of, FactAggregate aggregate, string description)
    {
        Name = name;
        Measure = measure;
        Of = of;
        Aggregate = aggregate;
        Description = description;
        MemberName = Identifiers.ToPascalCase(name);
    }

    /// <summary>All slots: those of a single year first.</summary>
    public static EquatableArray<Slot> All { get; } =
    [
        new("level", Measure.Level, null, FactAggregate.None, "The indicator's own value in its own unit."),
        new("growth", Measure.Growth, null, FactAggregate.None, "Relative change against the year before, in percent."),
        new("change", Measure.Change, Measure.Level, FactAggregate.None, "Absolute change of the level: 46 days, 0.6 percentage points."),
        new("share", Measure.Share, null, FactAggregate.None, "Part of a whole, in percent."),
        new("ratio", Measure.Ratio, null, FactAggregate.None, "A structure of parts, a:b:c."),
        new("level-rank", Measure.Rank, Measure.Level, FactAggregate.None, "Position by the level."),
        new("growth-rank", Measure.Rank, Measure.Growth, FactAggregate.None, "Position by the growth."),
        new("share-rank", Measure.Rank, Measure.Share, FactAggregate.None, "Position by the share."),
        new("share-change", Measure.Change, Measure.Share, FactAggregate.None, "Absolute change of the share, in percentage points."),
        new("annual-average", Measure.Growth, null, FactAggregate.AnnualAverage, "Growth per year on average over the years."),
        new("annual-average-level", Measure.Level, null, FactAggregate.AnnualAverage, "Value per year on average over the years."),
        new("cumulative", Measure.Level, null, FactAggregate.Cumulative, "Value in total over the years."),
        new("cumulative-growth", Measure.Growth, null, FactAggregate.Cumulative, "Growth in total over the years."),
        new("cumulative-change", Measure.Change, null, FactAggregate.Cumulative, "Absolute change in total over the years."),
    ];

    /// <summary>The name in specs, kebab case: <c>growth-rank</c>.</summary>
    public string Name { get; }

    /// <summary>The name of the generated member: <c>GrowthRank</c>.</summary>
    public string MemberName { get; }

    /// <summary>What is stated.</summary>
    public Measure Measure { get; }

    /// <summary>What a rank or a change is of; null for other measures.</summary>
    public Measure? Of { get; }

    /// <summary>How several years are summed up.</summary>
    public FactAggregate Aggregate { get; }

    /// <summary>What the slot holds, in one English sentence.</summary>
    public string Description { get; }

    /// <summary>Whether the slot exists for several years alone.</summary>
    public bool OverYears => Aggregate != FactAggregate.None;

    /// <summary>The slot of a name, null when there is none.</summary>
    /// <param name="name">The name in specs.</param>
    public static Slot? Find(string name)
    {
        foreach (var slot in All)
        {
            if (slot.Name == name)
            {
                return slot;
            }
        }

        return null;
    }

    /// <summary>The slot that a fact belongs to, null when no slot holds such facts.</summary>
    /// <param name="measure">What is stated.</param>
    /// <param name="of">What a rank or a change is of.</param>
    /// <param name="aggregate">How several years are summed up.</param>
    public static Slot? Find(Measure measure, Measure? of, FactAggregate aggregate)
    {
        foreach (var slot in All)
        {
            // What all the years changed is one slot, whatever it is a change of.
            if (slot.Measure == measure && slot.Aggregate == aggregate && (slot.Of == of || (slot.OverYears && measure == Measure.Change)))
            {
                return slot;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a horizon can hold the slot: sums over years need several years, and several years have no change against the
    /// year before.
    /// </summary>
    /// <param name="horizon">The horizon.</param>
    public bool FitsIn(Horizon horizon) => horizon is Horizon.FiveYear or Horizon.NextFiveYears
        ? OverYears || (Measure != Measure.Change && Of is null or Measure.Level)
        : !OverYears;

    /// <summary>Whether an indicator can have the slot, by the measures it has.</summary>
    /// <param name="indicator">The indicator.</param>
    public bool FitsTo(IndicatorSpec indicator) => indicator.Has(Measure) && (Of is not { } of || indicator.Has(of));

    /// <inheritdoc/>
    public bool Equals(Slot? other) => other is not null && Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
