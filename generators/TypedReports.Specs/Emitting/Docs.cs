namespace TypedReports.Specs.Emitting;

/// <summary>The documentation of generated members.</summary>
internal static class Docs
{
    /// <summary>An indicator's names: <c>Gross Regional Product (地区生产总值)</c>.</summary>
    public static string Name(string english, string chinese) => CSharpText.Xml(english) + " (" + CSharpText.Xml(chinese) + ")";

    /// <summary>What a slot holds, within a sentence.</summary>
    public static string Measure(FactSlot slot) => slot switch
    {
        FactSlot.Level => "level",
        FactSlot.Growth => "growth against the year before",
        FactSlot.Share => "share",
        FactSlot.Ratio => "structure",
        FactSlot.Change => "change",
        FactSlot.ShareChange => "change of the share",
        FactSlot.LevelRank => "rank of the level",
        FactSlot.GrowthRank => "rank of the growth",
        FactSlot.ShareRank => "rank of the share",
        FactSlot.AnnualAverage => "growth a year on average",
        FactSlot.AnnualAverageLevel => "level a year on average",
        FactSlot.Cumulative => "level in total",
        FactSlot.CumulativeGrowth => "growth in total",
        _ => "change in total",
    };

    /// <summary>One line of summary.</summary>
    public static string Summary(string text) => "/// <summary>" + text + "</summary>";

    /// <summary>The summary of a slot: names, measure and unit; the period where it is known.</summary>
    public static string Slot(string english, string chinese, SlotMember slot, string? period) =>
        Summary(Name(english, chinese) + ": " + Measure(slot.Slot) + (slot.Unit.Length == 0 ? "" : ", in " + CSharpText.Xml(slot.Unit))
            + (period is null ? "" : "; " + period) + (period is null ? "; null when the text doesn't state it." : "."));
}
