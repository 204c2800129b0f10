using TypedReports.Specs.Reading;
using static TypedReports.Specs.Schema.Property;

namespace TypedReports.Specs.Schema;

/// <summary>What a report says of single places of its text that the general rules miss or misread.</summary>
internal static class ReadingsSchema
{
    private static readonly Property<string> Text = Required(
        "text", TextSchema.Instance, "The place, verbatim: it stands once in the text and holds one number that fits.", "新建4万亩");

    private static readonly Property<string> Is = Optional(
        "is", ShapedTextSchema.MemberId("indicator id"), "The indicator that the number of this place is of.", "high-standard-farmland");

    private static readonly Property<string> Not = Optional(
        "not", ShapedTextSchema.MemberId("indicator id"), "The indicator that the numbers of this place are not of.", "signed-investment");

    private static readonly Property<Slot> StatedSlot = Optional(
        "slot",
        new ChoiceSchema<Slot>(
            "slot", [.. Slot.All.Select(slot => new Choice<Slot>(slot.Name, slot, slot.Description))], SpecDiagnostics.UnknownSlot, "readings"),
        "What the number states of the indicator of 'is'; its level when left out.",
        "growth");

    private static readonly Property<string> Note = Optional(
        "note", TextSchema.Instance, "Why the general rules can't read it.", "what one programme brought");

    public static ListSchema<ReadingSpec> Root { get; } = new(
        new ObjectSchema<ReadingSpec>(
            "a reading",
            [Text, Is, Not, StatedSlot, Note],
            values => new ReadingSpec(
                values.Get(Text),
                values.Get(Is) ?? values.Get(Not) ?? "",
                values.Has(Is) ? values.Get(StatedSlot) ?? Slot.All[0] : null,
                values.Get(Note)),
            Check),
        "a list of readings");

    private static void Check(ReadingSpec reading, string path, ReadContext context)
    {
        var isThere = context.Map.Contains(SourceMap.Join(path, Is.Key));
        var notThere = context.Map.Contains(SourceMap.Join(path, Not.Key));
        if (isThere == notThere)
        {
            context.Report(
                SpecDiagnostics.BadValue, context.Map.ValueAt(path), "either 'is' or 'not' in a reading", isThere ? "both" : "neither");
        }
        else if (notThere && context.Map.Contains(SourceMap.Join(path, StatedSlot.Key)))
        {
            context.Report(
                SpecDiagnostics.BadValue, context.Map.KeyAt(SourceMap.Join(path, StatedSlot.Key)), "no 'slot' beside 'not'", reading.Indicator);
        }
    }
}
