using TypedReports.Records;
using TypedReports.Specs.Checking;

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

    /// <summary>
    /// The summary of a slot: names, measure and unit; the period where it is known, and what the text states where there is one.
    /// </summary>
    public static string Slot(string english, string chinese, SlotMember slot, string? period)
    {
        var what = Name(english, chinese) + ": " + Measure(slot.Slot) + (slot.Unit.Length == 0 ? "" : ", in " + CSharpText.Xml(slot.Unit));
        if (period is null)
        {
            return Summary(what + "; null when the text doesn't state it.");
        }

        return slot.Statement is not { } statement
            ? Summary(what + "; " + period + ".")
            : "/// <summary>\n"
                + "/// " + what + "; " + CSharpText.Xml(statement.Period) + ": " + CSharpText.Xml(statement.Value) + ".\n"
                + "/// <para>Line " + CSharpText.Literal(statement.Line) + ": " + CSharpText.Xml(statement.Sentence) + "</para>\n"
                + "/// </summary>";
    }

    /// <summary>The main sections of a text with the parts that they play; empty when there are none.</summary>
    public static string Sections(EquatableArray<StatedSection> sections) => sections.IsEmpty
        ? ""
        : "/// <remarks>\n/// Its sections:\n/// <list type=\"bullet\">\n"
            + string.Concat(sections.Select(static section =>
                "/// <item><description>" + CSharpText.Xml(section.Heading) + " (" + RecordNames.Of(section.Role) + ", line " + CSharpText.Literal(section.Line) + ")</description></item>\n"))
            + "/// </list>\n/// </remarks>";

    /// <summary>The sections that reports of a form have, with how their headings read; empty when the form tells none.</summary>
    public static string Rules(EquatableArray<SectionRuleSpec> rules) => rules.IsEmpty
        ? ""
        : "/// <remarks>\n/// Its sections, and what their headings contain:\n/// <list type=\"bullet\">\n"
            + string.Concat(rules.Select(static rule =>
                "/// <item><description>" + RecordNames.Of(rule.Role) + ": " + CSharpText.Xml(string.Join(", ", rule.Headings)) + "</description></item>\n"))
            + "/// </list>\n/// </remarks>";
}
