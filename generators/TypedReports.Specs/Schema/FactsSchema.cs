using static TypedReports.Specs.Schema.Property;

namespace TypedReports.Specs.Schema;

/// <summary>The facts a report declares: horizon, indicator, slots.</summary>
internal static class FactsSchema
{
    private static readonly Property<EquatableArray<(string Key, EquatableArray<Slot> Value)>> Review = Of(
        Horizon.Review, "Facts of the year reported on, actual or estimated.", "level", "growth");

    private static readonly Property<EquatableArray<(string Key, EquatableArray<Slot> Value)>> Goals = Of(
        Horizon.Goals, "Targets of the year planned.", "growth");

    private static readonly Property<EquatableArray<(string Key, EquatableArray<Slot> Value)>> FiveYear = Of(
        Horizon.FiveYear, "Facts of the five-year plan that ends or runs with the year reported on.", "annual-average");

    private static readonly Property<EquatableArray<(string Key, EquatableArray<Slot> Value)>> NextFiveYears = Of(
        Horizon.NextFiveYears, "Targets of the next five-year plan.", "annual-average");

    public static ObjectSchema<EquatableArray<DeclaredSlot>> Root { get; } = new(
        "'facts'",
        [Review, Goals, FiveYear, NextFiveYears],
        values => Slots(Horizon.Review, values.Get(Review))
            .Concat(Slots(Horizon.Goals, values.Get(Goals)))
            .Concat(Slots(Horizon.FiveYear, values.Get(FiveYear)))
            .Concat(Slots(Horizon.NextFiveYears, values.Get(NextFiveYears)))
            .ToEquatableArray());

    /// <summary>The key of a horizon.</summary>
    public static string KeyOf(Horizon horizon) => horizon switch
    {
        Horizon.Review => "review",
        Horizon.Goals => "goals",
        Horizon.FiveYear => "fiveYear",
        _ => "nextFiveYears",
    };

    private static IEnumerable<DeclaredSlot> Slots(Horizon horizon, EquatableArray<(string Key, EquatableArray<Slot> Value)> entries) =>
        entries.SelectMany(entry => entry.Value.Select(slot => new DeclaredSlot(horizon, entry.Key, slot)));

    private static Property<EquatableArray<(string Key, EquatableArray<Slot> Value)>> Of(Horizon horizon, string description, params string[] example)
    {
        var choices = Slot.All.Where(slot => slot.FitsIn(horizon)).Select(slot => new Choice<Slot>(slot.Name, slot, slot.Description)).ToList();
        var slots = new ListSchema<Slot>(
            new ChoiceSchema<Slot>("slot", choices, SpecDiagnostics.UnknownSlot, KeyOf(horizon)), "a slot or a list of slots", orSingle: true);
        return Optional(
            KeyOf(horizon),
            new MapSchema<string, EquatableArray<Slot>>(ShapedTextSchema.MemberId("indicator id"), slots, "a mapping of indicator ids to slots"),
            description,
            new JsonMap().Add("gdp", example));
    }
}
