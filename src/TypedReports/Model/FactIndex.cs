using TypedReports.Definitions;
using TypedReports.Reading;
using TypedReports.Reading.Placing;

namespace TypedReports;

/// <summary>
/// The slots of one report: which of its facts fills which. Made with the reading, which holds its declared facts against it;
/// a typed fact is made when it is first asked for, and kept.
/// </summary>
internal sealed class FactIndex
{
    private readonly IReadOnlyList<ReportFact> _facts;
    private readonly string _text;
    private readonly SlotPlacement _slots;

    // One typed view a fact, made when it is asked for.
    private object?[]? _typed;

    public FactIndex(IReadOnlyList<ReportFact> facts, ReadingResult reading, int? reviewYear, int? year)
    {
        _facts = facts;
        _text = reading.Text;
        _slots = new SlotPlacement(reading.Facts, reading.Form, reviewYear, year, Fits);
        Misfits = _slots.Misfits.Count == 0 ? [] : [.. _slots.Misfits.Select(i => facts[i])];
        var placed = new bool[facts.Count];
        foreach (var index in _slots.Filled.Values)
        {
            placed[index] = true;
        }

        var others = new ReportFact[placed.AsSpan().Count(false)];
        var other = 0;
        for (var i = 0; i < facts.Count; i++)
        {
            if (!placed[i])
            {
                others[other++] = facts[i];
            }
        }

        Others = others;
    }

    /// <summary>Facts that fill no slot: a second one for a slot, another period, a measure the model has no place for.</summary>
    public IReadOnlyList<ReportFact> Others { get; }

    /// <summary>Facts whose unit is none of their slot's type.</summary>
    public IReadOnlyList<ReportFact> Misfits { get; }

    public bool Has(Horizon horizon, string indicator, FactSlot slot) => _slots.IndexOf(horizon, indicator, slot) >= 0;

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
        _slots.IndexOf(horizon, indicator, slot) is var index and >= 0 ? _facts[index] : null;

    /// <summary>The fact of a slot as its type; null when there is none, or when its unit is none of the type's.</summary>
    public Fact<T>? Find<T>(Horizon horizon, string indicator, FactSlot slot)
        where T : struct, IReportValue<T>
    {
        var index = _slots.IndexOf(horizon, indicator, slot);
        if (index < 0)
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

    private static bool Fits(ValueKind kind, ReadFact fact) => kind switch
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

    private static bool Fits<T>(ReadFact fact)
        where T : struct, IReportValue<T> =>
        T.TryFromFact(fact.Value, fact.Upper, fact.Structure, fact.Unit, out _);

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
}
