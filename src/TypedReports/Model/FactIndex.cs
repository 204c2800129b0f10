using TypedReports.Definitions;

namespace TypedReports;

/// <summary>
/// The slots of one report: which of its facts fills which. Made with the reading, which holds its declared facts against it;
/// a typed fact is made when it is first asked for, and kept.
/// </summary>
internal sealed class FactIndex
{
    private readonly IReadOnlyList<ReportFact> _facts;
    private readonly string _text;
    private readonly Dictionary<SlotKey, int> _slots = [];

    // One typed view a fact, made when it is asked for.
    private object?[]? _typed;

    public FactIndex(IReadOnlyList<ReportFact> facts, FormDefinition form, string text, int? reviewYear, int? year)
    {
        _facts = facts;
        _text = text;
        var placed = new bool[facts.Count];
        List<ReportFact>? misfits = null;
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = facts[i];
            if (form.Find(fact.Indicator) is { } indicator && SlotRules.SlotOf(fact.Measure, fact.Of, fact.Aggregate) is { } slot)
            {
                if (Fits(ValueKinds.Of(indicator.Dimension, slot), fact))
                {
                    Place(i, fact, indicator, slot, reviewYear ?? year - 1, year ?? reviewYear + 1);
                }
                else
                {
                    (misfits ??= []).Add(fact);
                }
            }
        }

        Misfits = misfits ?? [];

        foreach (var index in _slots.Values)
        {
            placed[index] = true;
        }

        var others = new List<ReportFact>();
        for (var i = 0; i < facts.Count; i++)
        {
            if (!placed[i])
            {
                others.Add(facts[i]);
            }
        }

        Others = others;
    }

    /// <summary>Facts that fill no slot: a second one for a slot, another period, a measure the model has no place for.</summary>
    public IReadOnlyList<ReportFact> Others { get; }

    /// <summary>Facts whose unit is none of their slot's type.</summary>
    public IReadOnlyList<ReportFact> Misfits { get; }

    public bool Has(Horizon horizon, string indicator, FactSlot slot) => _slots.ContainsKey(new(horizon, indicator, slot));

    public bool HasAny(Horizon horizon, string indicator)
    {
        foreach (var slot in AllSlots)
        {
            if (Has(horizon, indicator, slot))
            {
                return true;
            }
        }

        return false;
    }

    public ReportFact? Record(Horizon horizon, string indicator, FactSlot slot) =>
        _slots.TryGetValue(new(horizon, indicator, slot), out var index) ? _facts[index] : null;

    /// <summary>The fact of a slot as its type; null when there is none, or when its unit is none of the type's.</summary>
    public Fact<T>? Find<T>(Horizon horizon, string indicator, FactSlot slot)
        where T : struct, IReportValue<T>
    {
        if (!_slots.TryGetValue(new(horizon, indicator, slot), out var index))
        {
            return null;
        }

        // Two threads may make the same; both then take the one that was kept.
        var typed = _typed ?? Interlocked.CompareExchange(ref _typed, new object?[_facts.Count], null) ?? _typed;
        var known = typed[index];
        if (known is null && Make<T>(_facts[index]) is { } made)
        {
            known = Interlocked.CompareExchange(ref typed[index], made, null) ?? made;
        }

        return known as Fact<T>;
    }

    private static readonly FactSlot[] AllSlots = Enum.GetValues<FactSlot>();

    private static readonly Horizon[] Horizons = Enum.GetValues<Horizon>();

    private static bool Fits(ValueKind kind, ReportFact fact) => kind switch
    {
        ValueKind.Money => Fits<Money>(fact),
        ValueKind.Percent => Fits<Percent>(fact),
        ValueKind.PercentagePoints => Fits<PercentagePoints>(fact),
        ValueKind.Count => Fits<Count>(fact),
        ValueKind.Mass => Fits<Mass>(fact),
        ValueKind.Area => Fits<Area>(fact),
        ValueKind.Days => Fits<Days>(fact),
        ValueKind.Rank => Fits<Rank>(fact),
        ValueKind.Structure => Fits<Structure>(fact),
        _ => Fits<Amount>(fact),
    };

    private static bool Fits<T>(ReportFact fact)
        where T : struct, IReportValue<T> =>
        T.TryFromFact(fact.Value, fact.ValueUpper, fact.Structure, fact.Unit, out _);

    private Fact<T>? Make<T>(ReportFact fact)
        where T : struct, IReportValue<T>
    {
        if (!T.TryFromFact(fact.Value, fact.ValueUpper, fact.Structure, fact.Unit, out var value))
        {
            return null;
        }

        T? upper = fact.ValueUpper is { } end && T.TryFromFact(end, null, null, fact.Unit, out var made) ? made : null;
        return new Fact<T>(fact, value, upper, _text);
    }

    private void Place(int i, ReportFact fact, IndicatorDefinition indicator, FactSlot slot, int? reviewYear, int? year)
    {
        if (reviewYear is not { } reviewed || year is not { } planned)
        {
            return;
        }

        foreach (var horizon in Horizons)
        {
            if (SlotRules.Exists(horizon, slot, indicator) && SlotRules.Belongs(horizon, fact.Status, fact.Period, slot, reviewed, planned))
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
    private static bool Outranks(ReportFact fact, ReportFact held, Horizon horizon)
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

    private readonly record struct SlotKey(Horizon Horizon, string Indicator, FactSlot Slot);
}
