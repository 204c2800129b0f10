namespace TypedReports.Specs.Emitting;

/// <summary>Prints what a report declares of one horizon: the horizon's type and a type for each indicator.</summary>
internal static class ReportHorizonEmitter
{
    public static string Describe(HorizonType horizon) => horizon.Horizon switch
    {
        Horizon.Review => "What was achieved, or is estimated, in ",
        Horizon.Goals => "The targets of ",
        Horizon.FiveYear => "What was achieved in ",
        _ => "The targets of ",
    } + horizon.Period + ".";

    public static void Emit(SourceWriter writer, HorizonType horizon, string accessibility)
    {
        writer
            .Line(Docs.Summary(Describe(horizon)))
            .Line($"{accessibility} sealed class {horizon.TypeName} : {(horizon.IsFiveYears ? "PlanFacts" : "YearFacts")}")
            .Open()
            .Line($"internal {horizon.TypeName}({Names.Slots} slots)")
            .Line("    : base(slots)")
            .Open()
            .Close();
        foreach (var indicator in horizon.Indicators)
        {
            writer
                .Line()
                .Line(Docs.Summary(Docs.Name(indicator.English, indicator.Chinese) + "; " + horizon.Period + "."))
                .Line($"public {(indicator.IsOwn ? "" : "override ")}{indicator.TypeName} {indicator.MemberName} => new(Slots);");
        }

        writer.Close();
        foreach (var indicator in horizon.Indicators)
        {
            Indicator(writer.Line(), horizon, indicator, accessibility);
        }
    }

    private static void Indicator(SourceWriter writer, HorizonType horizon, DeclaredIndicator indicator, string accessibility)
    {
        var id = horizon.IsFiveYears ? ", " + CSharpText.Literal(indicator.Id) : "";
        writer
            .Line(Docs.Summary(Docs.Name(indicator.English, indicator.Chinese) + "; " + horizon.Period + "."))
            .Line($"{accessibility} sealed class {indicator.TypeName} : {indicator.BaseTypeName}")
            .Open()
            .Line($"internal {indicator.TypeName}({Names.Slots} slots)")
            .Line($"    : base(slots{id})")
            .Open()
            .Close();
        foreach (var slot in indicator.Slots)
        {
            // The reading was accepted, so the declared fact is there.
            writer
                .Line()
                .Lines(Docs.Slot(indicator.English, indicator.Chinese, slot, horizon.Period))
                .Line($"public override {Names.Fact(slot)} {slot.Name} => base.{slot.Name}!;");
        }

        writer.Close();
    }
}
