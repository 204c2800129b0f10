namespace TypedReports;

/// <summary>The facts of one horizon of one report, by slot. Generated types pass it on.</summary>
public readonly struct HorizonSlots : IEquatable<HorizonSlots>
{
    internal HorizonSlots(FactIndex index, Horizon horizon)
    {
        Index = index;
        Horizon = horizon;
    }

    internal FactIndex Index { get; }

    internal Horizon Horizon { get; }

    /// <inheritdoc/>
    public bool Equals(HorizonSlots other) => ReferenceEquals(Index, other.Index) && Horizon == other.Horizon;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is HorizonSlots other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Index, Horizon);

    /// <summary>Whether two are the same horizon of the same report.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(HorizonSlots left, HorizonSlots right) => left.Equals(right);

    /// <summary>Whether two are not the same horizon of the same report.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(HorizonSlots left, HorizonSlots right) => !left.Equals(right);
}

/// <summary>What a report says of one time: its indicators are the members of the generated type.</summary>
public abstract class HorizonFacts
{
    /// <summary>Makes the view.</summary>
    /// <param name="slots">The horizon's facts.</param>
    protected HorizonFacts(HorizonSlots slots) => Slots = slots;

    /// <summary>The horizon's facts.</summary>
    protected HorizonSlots Slots { get; }

    /// <summary>Whether any fact of an indicator is there.</summary>
    /// <param name="indicator">The indicator's id.</param>
    protected bool Has(string indicator) => Slots.Index.HasAny(Slots.Horizon, indicator);
}

/// <summary>What a report says of one indicator at one time: its slots are the members of the generated type.</summary>
public abstract class IndicatorFacts
{
    private readonly HorizonSlots _slots;
    private readonly string _indicator;

    /// <summary>Makes the view.</summary>
    /// <param name="slots">The horizon's facts.</param>
    /// <param name="indicator">The indicator's id.</param>
    protected IndicatorFacts(HorizonSlots slots, string indicator)
    {
        _slots = slots;
        _indicator = indicator;
    }

    /// <summary>The fact of a slot; null when the text doesn't state it.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="slot">The slot.</param>
    protected Fact<T>? Find<T>(FactSlot slot)
        where T : struct, IReportValue<T> =>
        _slots.Index.Find<T>(_slots.Horizon, _indicator, slot);
}
