namespace TypedReports.Specs.Emitting;

/// <summary>Prints the two horizon types that all reports of a form share: one year, and five years.</summary>
internal static class HorizonTypeEmitter
{
    public static void EmitYear(SourceWriter writer, FormType form)
    {
        Open(writer, form.Accessibility, "YearFacts", "What a report says of one year, achieved or planned.");
        foreach (var type in form.Indicators)
        {
            writer
                .Line()
                .Line(Docs.Summary(Docs.Name(type.Indicator.English, type.Indicator.Chinese) + "; null when the text states nothing of it."))
                .Line($"public virtual {type.TypeName}? {type.MemberName} => Has({CSharpText.Literal(type.Indicator.Id)}) ? new(Slots) : null;");
        }

        writer.Close();
    }

    public static void EmitFiveYears(SourceWriter writer, FormType form)
    {
        Open(writer, form.Accessibility, "PlanFacts", "What a report says of five years, achieved or planned.");
        foreach (var type in form.Indicators)
        {
            var id = CSharpText.Literal(type.Indicator.Id);
            writer
                .Line()
                .Line(Docs.Summary(Docs.Name(type.Indicator.English, type.Indicator.Chinese) + " over five years; null when the text states nothing of it."))
                .Line($"public virtual {type.FiveYearTypeName}? {type.MemberName} => Has({id}) ? new(Slots, {id}) : null;");
        }

        writer.Close();
    }

    private static void Open(SourceWriter writer, string accessibility, string typeName, string summary) => writer
        .Line(Docs.Summary(summary))
        .Line($"{accessibility} class {typeName} : {Names.HorizonFacts}")
        .Open()
        .Line(Docs.Summary("Makes the view of one horizon's facts."))
        .Line("/// <param name=\"slots\">The horizon's facts.</param>")
        .Line($"protected internal {typeName}({Names.Slots} slots)")
        .Line("    : base(slots)")
        .Open()
        .Close();
}
