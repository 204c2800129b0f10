using TypedReports.Specs.Reading;
using TypedReports.Specs.Reading.Yaml;
using static TypedReports.Specs.Schema.Property;

namespace TypedReports.Specs.Schema;

/// <summary>The keys of an indicator, the same in a vocabulary and in a report.</summary>
internal static class IndicatorSchema
{
    private static readonly Property<string> English = Required(
        "english", TextSchema.Instance, "The official English name, as the National Bureau of Statistics' yearbooks print it.", "Gross Regional Product");

    private static readonly Property<string> Chinese = Required(
        "chinese", TextSchema.Instance, "The official Chinese name; itself one of the names looked for.", "地区生产总值");

    private static readonly Property<EquatableArray<string>> Names = Optional(
        "names", CommonSchemas.Texts, "Further names and short forms under which any measure is stated.", Example("生产总值", "GDP"));

    private static readonly Property<EquatableArray<(Measure Key, EquatableArray<string> Value)>> MeasureNames = Optional(
        "measureNames",
        new MapSchema<Measure, EquatableArray<string>>(CommonSchemas.Measure, CommonSchemas.SomeTexts, "a mapping of measures to names"),
        "Names that state one measure alone: 经济增长 is the growth of GDP.",
        new JsonMap().Add("growth", Example("经济增长")));

    private static readonly Property<EquatableArray<string>> Lookalikes = Optional(
        "lookalikes", CommonSchemas.Texts, "Names that look like this indicator's and are something else; the longest name at a place wins.", Example("海洋生产总值"));

    private static readonly Property<EquatableArray<string>> Needs = Optional(
        "needs", CommonSchemas.Texts, "Words of which one must stand in the clause, before or behind the name, for the name to mean this indicator.", Example("争取", "发行"));

    private static readonly Property<EquatableArray<string>> Topics = Optional(
        "topics", CommonSchemas.Texts, "Nouns that set the topic which 'bareNames' refer back to.", Example("粮食"));

    private static readonly Property<EquatableArray<string>> BareNames = Optional(
        "bareNames", CommonSchemas.Texts, "Names that mean this indicator only when one of its topics stands before them in the sentence.", Example("产量", "总产量"));

    private static readonly Property<bool> AddsUp = Optional(
        "addsUp", TruthSchema.Instance, "Whether amounts of several years add up (new jobs, tax relief): a plain amount in a review of five years is then a total.", true);

    private static readonly Property<string> AdditionsTo = Optional(
        "additionsTo", ShapedTextSchema.MemberId("indicator id"), "The id of the stock whose additions this indicator counts (新增 against 总数).", "market-entities");

    private static readonly Property<string> LocalPartOf = Optional(
        "localPartOf", ShapedTextSchema.MemberId("indicator id"), "The id of the whole that this indicator is the local part of: a name of it means the whole where the local part follows (财政收入 …, 其中地方级收入 …).", "total-fiscal-revenue");

    private static readonly Property<string> RatioOf = Optional(
        "ratioOf", ShapedTextSchema.MemberId("indicator id"), "The id of the part whose share in 'ratioTo' this indicator states: 占GDP比重 behind the part means it (研发经费 …, 占GDP比重2.9%).", "rd-spending");

    private static readonly Property<string> RatioTo = Optional(
        "ratioTo", ShapedTextSchema.MemberId("indicator id"), "The id of the whole that the share of 'ratioOf' is in.", "gdp");

    private static readonly Property<Dimension> InDimension = Required(
        "dimension", CommonSchemas.Dimension, "What the level is counted in.", "money");

    private static readonly Property<EquatableArray<string>> Units = Optional(
        "units", CommonSchemas.Texts, "Units of the level without scale words; the dimension's own when left out; needed for a level of the dimension 'other'.", Example("元"));

    private static readonly Property<decimal> Min = Optional(
        "min", NumberSchema.Instance, "The smallest plausible value in the base unit; none when left out.", -60);

    private static readonly Property<decimal> Max = Optional(
        "max", NumberSchema.Instance, "The largest plausible value in the base unit; none when left out.", 100);

    private static readonly ObjectSchema<MeasureSpec> Plausible = new(
        "a range of plausible values", [Min, Max], values => new MeasureSpec(Measure.Level, values.Maybe(Min), values.Maybe(Max)), CheckRange);

    private static readonly Property<EquatableArray<MeasureSpec>> Measures = Required(
        "measures",
        new ListOrMapSchema<EquatableArray<Measure>, EquatableArray<(Measure Key, MeasureSpec? Value)>, EquatableArray<MeasureSpec>>(
            new ListSchema<Measure>(CommonSchemas.Measure, "a list of measures"),
            new MapSchema<Measure, MeasureSpec>(CommonSchemas.Measure, Plausible, "a mapping of measures to plausible ranges", valueMayBeNothing: true),
            list => list.Select(measure => new MeasureSpec(measure)).ToEquatableArray(),
            map => map.Select(entry => (entry.Value ?? new MeasureSpec(entry.Key)) with { Measure = entry.Key }).ToEquatableArray()),
        "The measures the indicator has: a list, or a mapping with plausible ranges in the base unit.",
        Example("level", "growth", "rank"));

    private static readonly ObjectSchema<IndicatorSpec> Body = new(
        "an indicator",
        [English, Chinese, Names, MeasureNames, Lookalikes, Needs, Topics, BareNames, AddsUp, AdditionsTo, LocalPartOf, RatioOf, RatioTo, InDimension, Units, Measures],
        values => new IndicatorSpec
        {
            Id = string.Empty,
            English = values.Get(English),
            Chinese = values.Get(Chinese),
            Names = values.Get(Names),
            MeasureNames = values.Get(MeasureNames)
                .SelectMany(entry => entry.Value.Select(name => new MeasureNameSpec(entry.Key, name)))
                .ToEquatableArray(),
            Lookalikes = values.Get(Lookalikes),
            Needs = values.Get(Needs),
            Topics = values.Get(Topics),
            BareNames = values.Get(BareNames),
            AddsUp = values.Get(AddsUp),
            AdditionsTo = values.Get(AdditionsTo),
            LocalPartOf = values.Get(LocalPartOf),
            RatioOf = values.Get(RatioOf),
            RatioTo = values.Get(RatioTo),
            Dimension = values.Get(InDimension),
            Units = values.Get(Units),
            Measures = values.Get(Measures),
        },
        Check);

    private static readonly MapSchema<string, IndicatorSpec> Map = new(
        ShapedTextSchema.MemberId("indicator id"), Body, "a mapping of indicator ids to indicators");

    /// <summary>Indicators by id.</summary>
    public static SpecSchema<EquatableArray<(string Key, IndicatorSpec? Value)>> ById => Map;

    public static EquatableArray<IndicatorSpec> ToIndicators(EquatableArray<(string Key, IndicatorSpec? Value)> entries) =>
        entries.Select(entry => entry.Value! with { Id = entry.Key }).ToEquatableArray();

    /// <summary>Reports ids whose C# names can't stand side by side in one type.</summary>
    public static void CheckMemberNames(EquatableArray<IndicatorSpec> indicators, string path, ReadContext context)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var indicator in indicators)
        {
            var name = Identifiers.ToPascalCase(indicator.Id);
            var span = context.Map.KeyAt(SourceMap.Join(path, indicator.Id));
            if (Identifiers.IsInheritedMember(name))
            {
                context.Report(SpecDiagnostics.BadMemberName, span, indicator.Id, name, "every record has as a member");
            }
            else if (ids.TryGetValue(name, out var other))
            {
                context.Report(SpecDiagnostics.BadMemberName, span, indicator.Id, name, "'" + other + "' gives too");
            }
            else
            {
                ids.Add(name, indicator.Id);
            }
        }
    }

    private static void CheckRange(MeasureSpec measure, string path, ReadContext context)
    {
        if (measure.Min > measure.Max)
        {
            context.Report(
                SpecDiagnostics.BadValue, context.Map.ValueAt(SourceMap.Join(path, Max.Key)), "a 'max' that is not below 'min'", measure.Max!.Value);
        }
    }

    private static void Check(IndicatorSpec indicator, string path, ReadContext context)
    {
        if (indicator.Dimension == Dimension.Other && indicator.Has(Measure.Level) && indicator.Units.IsEmpty)
        {
            context.Report(
                SpecDiagnostics.MissingKey, context.Map.KeyAt(path), "an indicator with a level of the dimension 'other'", Units.Key, Units.Description);
        }

        if (!indicator.BareNames.IsEmpty && indicator.Topics.IsEmpty)
        {
            context.Report(
                SpecDiagnostics.MissingKey, context.Map.KeyAt(SourceMap.Join(path, BareNames.Key)), "an indicator with 'bareNames'", Topics.Key, Topics.Description);
        }

        if (indicator.RatioOf is null != indicator.RatioTo is null)
        {
            var (stated, missing) = indicator.RatioTo is null ? (RatioOf, RatioTo) : (RatioTo, RatioOf);
            context.Report(
                SpecDiagnostics.MissingKey, context.Map.KeyAt(SourceMap.Join(path, stated.Key)), "an indicator with '" + stated.Key + "'", missing.Key, missing.Description);
        }

        var id = path.Substring(path.LastIndexOf('/') + 1);
        foreach (var name in indicator.MeasureNames)
        {
            if (!indicator.Has(name.Measure))
            {
                var word = CommonSchemas.Measure.WordOf(name.Measure);
                var place = SourceMap.Join(SourceMap.Join(path, MeasureNames.Key), word);
                context.Report(
                    SpecDiagnostics.SlotNotOfIndicator, context.Map.KeyAt(place), id, word, "add it to 'measures'");
                break;
            }
        }

        for (var i = 0; i < indicator.Lookalikes.Count; i++)
        {
            var text = indicator.Lookalikes[i];
            if (text == indicator.Chinese || indicator.Names.Contains(text) || indicator.MeasureNames.Any(name => name.Name == text))
            {
                var place = SourceMap.Join(path, Lookalikes.Key + "/" + i.ToString(System.Globalization.CultureInfo.InvariantCulture));
                context.Report(SpecDiagnostics.NameIsLookalike, context.Map.ValueAt(place), Shortened.Of(text), id);
            }
        }
    }

    private static string[] Example(params string[] items) => items;
}
