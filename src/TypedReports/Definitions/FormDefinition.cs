using TypedReports.Reading.Binding;
using TypedReports.Reading.Labels;
using TypedReports.Reading.Outlining;

namespace TypedReports.Definitions;

/// <summary>
/// What all reports of one kind share: their sections and the indicators looked for. Plain data, made from a form and a
/// vocabulary; the reading engine takes nothing else.
/// </summary>
public sealed class FormDefinition
{
    private LabelTable? labels;
    private IndicatorFamilies? families;
    private SectionRules? rules;
    private Dictionary<string, IndicatorDefinition>? byId;

    /// <summary>The form's id, as <c>--form</c> takes it.</summary>
    public required string Id { get; init; }

    /// <summary>The indicators looked for, in the vocabulary's order.</summary>
    public required IReadOnlyList<IndicatorDefinition> Indicators { get; init; }

    /// <summary>Names that stand for several indicators at once (城乡居民人均可支配收入).</summary>
    public IReadOnlyList<GroupDefinition> Groups { get; init; } = [];

    /// <summary>Names that look like an indicator's and are something else, whichever indicator they resemble.</summary>
    public IReadOnlyList<string> Lookalikes { get; init; } = [];

    /// <summary>How headings tell the part that a section plays; the first rule that fits decides.</summary>
    public IReadOnlyList<SectionDefinition> Sections { get; init; } = [];

    /// <summary>The regions that reports of this form are of; null where nobody knows them.</summary>
    public RegionTable? Regions { get; init; }

    /// <summary>An indicator by its id; null when the form looks for none of that id.</summary>
    /// <param name="id">The id.</param>
    public IndicatorDefinition? Find(string id)
    {
        if (byId is not { } known)
        {
            known = new Dictionary<string, IndicatorDefinition>(Indicators.Count, StringComparer.Ordinal);
            foreach (var indicator in Indicators)
            {
                known[indicator.Id] = indicator;
            }

            byId = known;
        }

        return known.TryGetValue(id, out var found) ? found : null;
    }

    /// <summary>The same form with the indicators that one report adds to it.</summary>
    /// <param name="indicators">The report's own indicators.</param>
    public FormDefinition With(params IReadOnlyList<IndicatorDefinition> indicators) => new()
    {
        Id = Id,
        Indicators = [.. Indicators, .. indicators],
        Groups = Groups,
        Lookalikes = Lookalikes,
        Sections = Sections,
        Regions = Regions,
    };

    /// <summary>The names as the engine finds them, made at the first reading.</summary>
    internal LabelTable Labels => labels ??= new LabelTable(this);

    /// <summary>How headings and openings tell the parts of a report.</summary>
    internal SectionRules Rules => rules ??= new SectionRules(Sections);

    /// <summary>Which indicators are additions to which.</summary>
    internal IndicatorFamilies Families => families ??= new IndicatorFamilies(Indicators);
}

/// <summary>An indicator and the names it goes by.</summary>
public sealed class IndicatorDefinition
{
    /// <summary>A bit for each measure.</summary>
    private readonly int measures;

    /// <summary>The id, kebab case: <c>general-budget-revenue</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The official English name.</summary>
    public required string English { get; init; }

    /// <summary>The official Chinese name.</summary>
    public required string Chinese { get; init; }

    /// <summary>Names and short forms under which any measure is stated.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Names that state one measure alone: 经济增长 is the growth of GDP.</summary>
    public IReadOnlyList<MeasureName> MeasureNames { get; init; } = [];

    /// <summary>Names that look like this indicator's and are something else; the longest name at a place wins.</summary>
    public IReadOnlyList<string> Lookalikes { get; init; } = [];

    /// <summary>Words of which one must stand in the clause, before or behind the name, for the name to mean this indicator.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>
    /// The id of the stock whose additions this indicator counts, if it does: the same noun means one or the other by the
    /// words around it (新增 … against … 总数).
    /// </summary>
    public string? AdditionsTo { get; init; }

    /// <summary>
    /// The id of the whole that this indicator is the local part of, if it is: its names mean the whole where the local part
    /// follows in the sentence (财政收入 …, 其中地方级收入 …).
    /// </summary>
    public string? LocalPartOf { get; init; }

    /// <summary>
    /// The id of the part whose share in <see cref="RatioTo"/> this indicator states, if there is one: the share behind the part's
    /// name is this indicator's level (研发经费 …, 占GDP比重2.9%).
    /// </summary>
    public string? RatioOf { get; init; }

    /// <summary>The id of the whole that the share of <see cref="RatioOf"/> is in.</summary>
    public string? RatioTo { get; init; }

    /// <summary>Nouns that set the topic which <see cref="BareNames"/> refer back to: 粮食.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Names that mean this indicator only when its topic stands before them in the sentence: 产量 after 粮食.</summary>
    public IReadOnlyList<string> BareNames { get; init; } = [];

    /// <summary>Whether amounts of several years add up (jobs, afforested area), so that a plain amount over years is a total.</summary>
    public bool AddsUp { get; init; }

    /// <summary>What the level is counted in.</summary>
    public required Dimension Dimension { get; init; }

    /// <summary>Units of the level, without scale words (元, 美元, 亩); the dimension's own when empty.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>The measures that exist for the indicator.</summary>
    public required IReadOnlyList<MeasureDefinition> Measures
    {
        get;
        init
        {
            field = value;
            foreach (var measure in value)
            {
                measures |= 1 << (int)measure.Measure;
            }
        }
    }

    /// <summary>Whether a measure exists for the indicator: asked for every number that a name has.</summary>
    internal bool Has(Measure measure) => (measures >> (int)measure & 1) != 0;

    /// <summary>Whether a measure exists for the indicator and a size in the base unit is within its range.</summary>
    internal bool IsPlausible(Measure measure, decimal size)
    {
        foreach (var defined in Measures)
        {
            if (defined.Measure == measure)
            {
                return !(size < defined.Minimum) && !(size > defined.Maximum);
            }
        }

        return false;
    }
}

/// <summary>A measure an indicator has, with the range in which its values are plausible.</summary>
public sealed class MeasureDefinition
{
    /// <summary>The measure.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The smallest plausible value in the base unit; none when null.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The largest plausible value in the base unit; none when null.</summary>
    public decimal? Maximum { get; init; }
}

/// <summary>A name that states one measure of an indicator.</summary>
public sealed class MeasureName
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The measure it states.</summary>
    public required Measure Measure { get; init; }
}

/// <summary>A name that stands for several indicators in order.</summary>
public sealed class GroupDefinition
{
    /// <summary>The names of the group.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The indicators' ids, in the order in which values are given.</summary>
    public required IReadOnlyList<string> Indicators { get; init; }

    /// <summary>The measure the name states alone, any when null.</summary>
    public Measure? Measure { get; init; }
}

/// <summary>How a heading tells the part that its section plays.</summary>
public sealed class SectionDefinition
{
    /// <summary>The part.</summary>
    public required SectionRole Role { get; init; }

    /// <summary>Phrases of which the heading contains one.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>Phrases that open a paragraph of this part inside another section (主要预期目标是).</summary>
    public IReadOnlyList<string> Openings { get; init; } = [];
}
