using TypedReports.Records;
using TypedReports.Specs.Reading;

namespace TypedReports.Specs.Schema;

/// <summary>What several kinds of spec share.</summary>
internal static class CommonSchemas
{
    /// <summary>Texts; an empty list says the same as no list.</summary>
    public static ListSchema<string> Texts { get; } = new(TextSchema.Instance, "a list of texts", least: 0);

    /// <summary>At least one text.</summary>
    public static ListSchema<string> SomeTexts { get; } = new(TextSchema.Instance, "a list of texts");

    public static ChoiceSchema<SectionRole> Role { get; } = new("section role",
    [
        new(RecordNames.Of(SectionRole.Preamble), SectionRole.Preamble, "Everything before the first section."),
        new(RecordNames.Of(SectionRole.Review), SectionRole.Review, "What was achieved in the year reported on."),
        new(RecordNames.Of(SectionRole.FiveYearReview), SectionRole.FiveYearReview, "What was achieved over several years (a five-year plan, a term of government)."),
        new(RecordNames.Of(SectionRole.Problems), SectionRole.Problems, "Difficulties and problems."),
        new(RecordNames.Of(SectionRole.Requirements), SectionRole.Requirements, "General requirements for the year planned."),
        new(RecordNames.Of(SectionRole.Goals), SectionRole.Goals, "The targets of the year planned."),
        new(RecordNames.Of(SectionRole.FiveYearGoals), SectionRole.FiveYearGoals, "The targets of the next five years."),
        new(RecordNames.Of(SectionRole.Tasks), SectionRole.Tasks, "The work planned."),
        new(RecordNames.Of(SectionRole.SelfGovernance), SectionRole.SelfGovernance, "The government's own conduct."),
        new(RecordNames.Of(SectionRole.Appendix), SectionRole.Appendix, "Project lists, glossaries and other annexes."),
    ]);

    public static ChoiceSchema<Measure> Measure { get; } = new("measure",
    [
        new(RecordNames.Of(TypedReports.Measure.Level), TypedReports.Measure.Level, "The indicator's own value in its own unit."),
        new(RecordNames.Of(TypedReports.Measure.Growth), TypedReports.Measure.Growth, "Relative change against the year before, in percent; a fall is negative."),
        new(RecordNames.Of(TypedReports.Measure.Change), TypedReports.Measure.Change, "Absolute change: points, days, households."),
        new(RecordNames.Of(TypedReports.Measure.Share), TypedReports.Measure.Share, "Part of a whole, in percent."),
        new(RecordNames.Of(TypedReports.Measure.Rank), TypedReports.Measure.Rank, "A position among others."),
        new(RecordNames.Of(TypedReports.Measure.Ratio), TypedReports.Measure.Ratio, "A structure of parts, a:b:c."),
    ]);

    public static ChoiceSchema<Dimension> Dimension { get; } = new("dimension",
    [
        new("money", TypedReports.Dimension.Money, "A sum of money; base unit 元 or the currency's own."),
        new("percent", TypedReports.Dimension.Percent, "A percentage that is the indicator's own value."),
        new("count", TypedReports.Dimension.Count, "A count of people, households, firms or things."),
        new("mass", TypedReports.Dimension.Mass, "A mass; base unit 吨."),
        new("area", TypedReports.Dimension.Area, "An area; base unit 亩."),
        new("days", TypedReports.Dimension.Days, "A number of days."),
        new("energy", TypedReports.Dimension.Energy, "Electric energy; base unit 千瓦时."),
        new("concentration", TypedReports.Dimension.Concentration, "A concentration in air; base unit 微克/立方米."),
        new("other", TypedReports.Dimension.Other, "A unit that 'units' names."),
    ]);

    /// <summary>Reports a type name that was made from an id and is none.</summary>
    public static void CheckTypeName(string id, string typeName, string idPath, string typePath, ReadContext context)
    {
        if (!Identifiers.IsTypeName(typeName))
        {
            context.Report(
                SpecDiagnostics.BadMemberName, context.Map.ValueAt(idPath), id, typeName,
                "begins with a digit; set 'typeName:'");
        }
        else if (Identifiers.IsInheritedMember(typeName))
        {
            var path = context.Map.Contains(typePath) ? typePath : idPath;
            context.Report(SpecDiagnostics.BadMemberName, context.Map.ValueAt(path), id, typeName, "every record has as a member; choose another 'typeName:'");
        }
    }
}
