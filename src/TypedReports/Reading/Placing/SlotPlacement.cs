using TypedReports.Definitions;

namespace TypedReports.Reading.Placing;

/// <summary>
/// Which fact of a reading fills which slot of the typed model. The runtime makes its typed view of it, and the check of a
/// specification tells by it what a declared fact was read from, so that a build promises what a program then finds.
/// </summary>
internal sealed class SlotPlacement
{
    private static readonly Horizon[] Horizons = [Horizon.Review, Horizon.Goals, Horizon.FiveYear, Horizon.NextFiveYears];

    private readonly IReadOnlyList<ReadFact> _facts;
    private readonly Dictionary<SlotKey, int> _slots;

    /// <summary>Places the facts of a reading.</summary>
    /// <param name="facts">The facts, in the order of the text.</param>
    /// <param name="form">The form they were read by.</param>
    /// <param name="reviewYear">The year reported on, if known.</param>
    /// <param name="year">The year planned, if known.</param>
    /// <param name="fits">Whether a fact can be a value of a kind.</param>
    public SlotPlacement(IReadOnlyList<ReadFact> facts, FormDefinition form, int? reviewYear, int? year, Func<ValueKind, ReadFact, bool> fits)
    {
        _facts = facts;
        _slots = new Dictionary<SlotKey, int>(facts.Count);
        List<int>? misfits = null;
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = facts[i];
            if (form.Find(fact.Indicator) is { } indicator && SlotRules.SlotOf(fact.Measure, fact.Of, fact.Aggregate) is { } slot)
            {
                if (!fits(ValueKinds.Of(indicator.Dimension, slot), fact))
                {
                    (misfits ??= []).Add(i);
                }
                else if ((reviewYear ?? year - 1) is { } reviewed && (year ?? reviewYear + 1) is { } planned)
                {
                    Place(i, fact, indicator, slot, reviewed, planned);
                }
            }
        }

        Misfits = misfits ?? [];
    }

    /// <summary>Indexes of the facts whose unit is none of their slot's type.</summary>
    public IReadOnlyList<int> Misfits { get; }

    /// <summary>The filled slots, each with the index of its fact.</summary>
    public IReadOnlyDictionary<SlotKey, int> Filled => _slots;

    /// <summary>The index of the fact that fills a slot; -1 when none does.</summary>
    public int IndexOf(Horizon horizon, string indicator, FactSlot slot) =>
        _slots.TryGetValue(new SlotKey(horizon, indicator, slot), out var index) ? index : -1;

    private void Place(int i, ReadFact fact, IndicatorDefinition indicator, FactSlot slot, int reviewYear, int year)
    {
        foreach (var horizon in Horizons)
        {
            if (SlotRules.Exists(horizon, slot, indicator) && SlotRules.Belongs(horizon, fact.Status, fact.Period, slot, reviewYear, year))
            {
                var key = new SlotKey(horizon, fact.Indicator, slot);
                if (!_slots.TryGetValue(key, out var held) || Outranks(fact, _facts[held], horizon))
                {
                    _slots[key] = i;
                }
            }
        }
    }

    /// <summary>
    /// Of two facts for one slot the one that stands in the horizon's own part of the report goes first; then, among results,
    /// an exact figure before the mark it crossed (突破千亿元大关,达1005亿元); then the one that stands first.
    /// </summary>
    private static bool Outranks(ReadFact fact, ReadFact held, Horizon horizon)
    {
        var own = IsOwnSection(fact.Section, horizon);
        if (own != IsOwnSection(held.Section, horizon))
        {
            return own;
        }

        return horizon is Horizon.Review or Horizon.FiveYear && fact.Bound == Bound.Exact && held.Bound != Bound.Exact;
    }

    private static bool IsOwnSection(SectionRole section, Horizon horizon) => section == horizon switch
    {
        Horizon.Review => SectionRole.Review,
        Horizon.Goals => SectionRole.Goals,
        Horizon.FiveYear => SectionRole.FiveYearReview,
        _ => SectionRole.FiveYearGoals,
    };
}

/// <summary>A place of the typed model.</summary>
internal readonly record struct SlotKey(Horizon Horizon, string Indicator, FactSlot Slot);
