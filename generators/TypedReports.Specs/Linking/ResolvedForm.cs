using TypedReports.Definitions;

namespace TypedReports.Specs;

/// <summary>A form with the vocabulary it names. Equal by value.</summary>
/// <param name="Form">The form.</param>
/// <param name="Vocabulary">Its vocabulary.</param>
public sealed record ResolvedForm(FormSpec Form, VocabularySpec Vocabulary)
{
    /// <summary>The indicators looked for, in the vocabulary's order.</summary>
    public EquatableArray<IndicatorSpec> Indicators => Vocabulary.Indicators;

    /// <summary>What the reading engine takes.</summary>
    /// <param name="regions">The regions that its reports are of; null where they are not at hand.</param>
    public FormDefinition ToDefinition(RegionTable? regions = null) => DefinitionBuilder.Build(this, [], regions);
}

/// <summary>A report with the form it follows. Equal by value.</summary>
/// <param name="Report">The report.</param>
/// <param name="Form">Its form.</param>
public sealed record ResolvedReport(ReportSpec Report, ResolvedForm Form)
{
    /// <summary>The indicators looked for: the vocabulary's, then the report's own.</summary>
    public EquatableArray<IndicatorSpec> Indicators => Report.Indicators.IsEmpty
        ? Form.Indicators
        : Form.Indicators.Concat(Report.Indicators).ToEquatableArray();

    /// <summary>What the reading engine takes: the form's definition with the report's own indicators.</summary>
    /// <param name="regions">The regions that reports of its form are of; null where they are not at hand.</param>
    public FormDefinition ToDefinition(RegionTable? regions = null) => DefinitionBuilder.Build(Form, Report.Indicators, regions);

    /// <summary>The roles of the headings that the report names itself, by heading.</summary>
    public IReadOnlyDictionary<string, SectionRole> ToRoles()
    {
        var roles = new Dictionary<string, SectionRole>(StringComparer.Ordinal);
        foreach (var section in Report.Sections)
        {
            roles[section.Heading] = section.Role;
        }

        return roles;
    }

    /// <summary>The region whose government reports, as the reading engine takes it.</summary>
    public ReportRegion ToRegion() => new()
    {
        Name = Report.Region.Name,
        English = Report.Region.English,
        Code = Report.Region.Code,
        Parents = [.. Report.Region.Parents],
        Level = Report.Level.ToRecordName(),
    };

    /// <summary>What the report says of single places of its text, as the reading engine takes it.</summary>
    public IReadOnlyList<DeclaredReading> ToReadings() =>
        [.. Report.Readings.Select(r => new DeclaredReading(r.Text, r.Indicator, r.Slot is { } slot ? SlotRules.SlotOf(slot.Measure, slot.Of, slot.Aggregate) : null))];
}
