using TypedReports.Definitions;

namespace TypedReports.Specs.Emitting;

/// <summary>Prints the type of an indicator, a member for each slot it can have, and the indicator's definition.</summary>
internal static class IndicatorTypeEmitter
{
    public static void Emit(SourceWriter writer, IndicatorType type, string accessibility)
    {
        var indicator = type.Indicator;
        var name = Docs.Name(indicator.English, indicator.Chinese);
        writer
            .Line(Docs.Summary(name + " in one year."))
            .Line($"{accessibility} class {type.TypeName} : {Names.IndicatorFacts}")
            .Open()
            .Line(Docs.Summary("Makes the view of one year's facts."))
            .Line("/// <param name=\"slots\">The year's facts.</param>")
            .Line($"protected internal {type.TypeName}({Names.Slots} slots)")
            .Line($"    : base(slots, {CSharpText.Literal(indicator.Id)})")
            .Open()
            .Close();
        foreach (var slot in type.Slots)
        {
            writer
                .Line()
                .Lines(Docs.Slot(indicator.English, indicator.Chinese, slot, null))
                .Line($"public virtual {Names.Fact(slot)}? {slot.Name} => Find<{Names.Runtime}{slot.ValueType}>({Names.Slot}.{slot.Name});");
        }

        EmitDefinition(writer.Line(), DefinitionBuilder.Indicator(indicator));
        writer.Close();
    }

    private static void EmitDefinition(SourceWriter writer, IndicatorDefinition indicator)
    {
        writer
            .Line($"internal static {Names.IndicatorDefinition} Definition => new()")
            .Open()
            .Line($"Id = {CSharpText.Literal(indicator.Id)},")
            .Line($"English = {CSharpText.Literal(indicator.English)},")
            .Line($"Chinese = {CSharpText.Literal(indicator.Chinese)},")
            .Line($"Names = {CSharpText.Literals(indicator.Names)},");
        if (indicator.MeasureNames.Count > 0)
        {
            writer.Line("MeasureNames =").Line("[");
            foreach (var name in indicator.MeasureNames)
            {
                writer.Line($"    new() {{ Name = {CSharpText.Literal(name.Name)}, Measure = {Names.Member(name.Measure)} }},");
            }

            writer.Line("],");
        }

        Optional(writer, "Lookalikes", indicator.Lookalikes);
        Optional(writer, "Needs", indicator.Needs);
        if (indicator.AdditionsTo is { } stock)
        {
            writer.Line($"AdditionsTo = {CSharpText.Literal(stock)},");
        }

        if (indicator.LocalPartOf is { } whole)
        {
            writer.Line($"LocalPartOf = {CSharpText.Literal(whole)},");
        }

        if (indicator.RatioOf is { } part && indicator.RatioTo is { } to)
        {
            writer.Line($"RatioOf = {CSharpText.Literal(part)},");
            writer.Line($"RatioTo = {CSharpText.Literal(to)},");
        }

        Optional(writer, "Topics", indicator.Topics);
        Optional(writer, "BareNames", indicator.BareNames);
        if (indicator.AddsUp)
        {
            writer.Line("AddsUp = true,");
        }

        writer.Line($"Dimension = {Names.Member(indicator.Dimension)},");
        Optional(writer, "Units", indicator.Units);
        writer.Line("Measures =").Line("[");
        foreach (var measure in indicator.Measures)
        {
            var range = (measure.Minimum is { } min ? ", Minimum = " + CSharpText.Literal(min) : "")
                + (measure.Maximum is { } max ? ", Maximum = " + CSharpText.Literal(max) : "");
            writer.Line($"    new() {{ Measure = {Names.Member(measure.Measure)}{range} }},");
        }

        writer.Line("],").Close(";");
    }

    private static void Optional(SourceWriter writer, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count > 0)
        {
            writer.Line($"{name} = {CSharpText.Literals(texts)},");
        }
    }
}
