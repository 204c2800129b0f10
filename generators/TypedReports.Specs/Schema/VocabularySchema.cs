using System.Globalization;
using TypedReports.Specs.Reading;
using static TypedReports.Specs.Schema.Property;

namespace TypedReports.Specs.Schema;

/// <summary>The keys of <c>*.vocabulary.yaml</c>.</summary>
internal static class VocabularySchema
{
    private static readonly Property<string> Id = Required(
        "vocabulary", ShapedTextSchema.Id("vocabulary id"), "The id that forms refer to.", "china");

    private static readonly Property<EquatableArray<string>> Lookalikes = Optional(
        "lookalikes", CommonSchemas.Texts, "Names that are never an indicator, whichever they resemble; the longest name at a place wins.");

    private static readonly Property<EquatableArray<(string Key, IndicatorSpec? Value)>> Indicators = Required(
        "indicators", IndicatorSchema.ById, "The indicators by id, kebab case. Their order is kept.");

    private static readonly Property<EquatableArray<string>> GroupNames = Required(
        "names", CommonSchemas.SomeTexts, "The names of the group.", new[] { "城乡居民人均可支配收入" });

    private static readonly Property<EquatableArray<string>> GroupIndicators = Required(
        "indicators",
        new ListSchema<string>(ShapedTextSchema.MemberId("indicator id"), "a list of indicator ids", least: 2),
        "The indicators' ids, in the order in which values are given.",
        new[] { "urban-income", "rural-income" });

    private static readonly Property<Measure> GroupMeasure = Optional(
        "measure", CommonSchemas.Measure, "The one measure the names state; any when left out.", "level");

    private static readonly ObjectSchema<GroupSpec> Group = new(
        "a group",
        [GroupNames, GroupIndicators, GroupMeasure],
        values => new GroupSpec
        {
            Names = values.Get(GroupNames),
            Indicators = values.Get(GroupIndicators),
            Measure = values.Maybe(GroupMeasure),
        });

    private static readonly Property<EquatableArray<GroupSpec>> Groups = Optional(
        "groups", new ListSchema<GroupSpec>(Group, "a list of groups"), "Names that stand for several indicators at once.");

    public static ObjectSchema<VocabularySpec> Root { get; } = new(
        "a vocabulary",
        [Id, Lookalikes, Indicators, Groups],
        values => new VocabularySpec
        {
            Id = values.Get(Id),
            Lookalikes = values.Get(Lookalikes),
            Indicators = IndicatorSchema.ToIndicators(values.Get(Indicators)),
            Groups = values.Get(Groups),
        },
        Check);

    private static void Check(VocabularySpec vocabulary, string path, ReadContext context)
    {
        IndicatorSchema.CheckMemberNames(vocabulary.Indicators, Indicators.Key, context);
        SharedNames.Check([], vocabulary.Indicators, context.Map, context);
        var ids = vocabulary.Indicators.Select(indicator => indicator.Id).ToList();
        var known = new HashSet<string>(ids, StringComparer.Ordinal);
        foreach (var indicator in vocabulary.Indicators)
        {
            foreach (var (key, id) in indicator.References)
            {
                if (!known.Contains(id))
                {
                    Unknown(id, Indicators.Key + "/" + indicator.Id + "/" + key);
                }
            }
        }

        for (var i = 0; i < vocabulary.Groups.Count; i++)
        {
            for (var j = 0; j < vocabulary.Groups[i].Indicators.Count; j++)
            {
                var id = vocabulary.Groups[i].Indicators[j];
                if (!known.Contains(id))
                {
                    Unknown(id, string.Format(CultureInfo.InvariantCulture, "groups/{0}/indicators/{1}", i, j));
                }
            }
        }

        void Unknown(string id, string at) => context.Report(
            SpecDiagnostics.UnknownIndicator, context.Map.ValueAt(at), id, "in this vocabulary", Nearest.Hint(id, ids));
    }
}
