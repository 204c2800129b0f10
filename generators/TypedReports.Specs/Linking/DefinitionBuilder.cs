using TypedReports.Definitions;

namespace TypedReports.Specs;

/// <summary>Makes what the reading engine takes from what the specs say.</summary>
internal static class DefinitionBuilder
{
    public static FormDefinition Build(ResolvedForm form, EquatableArray<IndicatorSpec> own, RegionTable? regions) => new()
    {
        Id = form.Form.Id,
        Indicators = form.Vocabulary.Indicators.Concat(own).Select(Indicator).ToArray(),
        Groups = form.Vocabulary.Groups.Select(Group).ToArray(),
        Lookalikes = form.Vocabulary.Lookalikes.ToArray(),
        Sections = form.Form.Sections.Select(Section).ToArray(),
        Regions = regions,
    };

    public static IndicatorDefinition Indicator(IndicatorSpec indicator) => new()
    {
        Id = indicator.Id,
        English = indicator.English,
        Chinese = indicator.Chinese,
        Names = new[] { indicator.Chinese }.Concat(indicator.Names).Distinct(StringComparer.Ordinal).ToArray(),
        MeasureNames = indicator.MeasureNames.Select(name => new MeasureName { Name = name.Name, Measure = name.Measure }).ToArray(),
        Lookalikes = indicator.Lookalikes.ToArray(),
        Needs = indicator.Needs.ToArray(),
        AdditionsTo = indicator.AdditionsTo,
        LocalPartOf = indicator.LocalPartOf,
        RatioOf = indicator.RatioOf,
        RatioTo = indicator.RatioTo,
        Topics = indicator.Topics.ToArray(),
        BareNames = indicator.BareNames.ToArray(),
        AddsUp = indicator.AddsUp,
        Dimension = indicator.Dimension,
        Units = indicator.Units.ToArray(),
        Measures = indicator.Measures.Select(Measure).ToArray(),
    };

    private static MeasureDefinition Measure(MeasureSpec measure) =>
        new() { Measure = measure.Measure, Minimum = measure.Min, Maximum = measure.Max };

    private static GroupDefinition Group(GroupSpec group) =>
        new() { Names = group.Names.ToArray(), Indicators = group.Indicators.ToArray(), Measure = group.Measure };

    private static SectionDefinition Section(SectionRuleSpec rule) =>
        new() { Role = rule.Role, Headings = rule.Headings.ToArray(), Openings = rule.Openings.ToArray() };
}
