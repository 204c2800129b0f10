using TypedReports.Specs.Reading;
using static TypedReports.Specs.Schema.Property;

namespace TypedReports.Specs.Schema;

/// <summary>The keys of <c>*.form.yaml</c>.</summary>
internal static class FormSchema
{
    private static readonly Property<string> Id = Required(
        "form", ShapedTextSchema.Id("form id"), "The id that reports refer to.", "government-work-report");

    private static readonly Property<string> TypeName = Optional(
        "typeName", ShapedTextSchema.TypeName(), "The name of the generated type; the id in Pascal case when left out.", "GovernmentWorkReport");

    private static readonly Property<string> English = Required(
        "english", TextSchema.Instance, "What such reports are called in English.", "Government Work Report");

    private static readonly Property<string> Chinese = Required(
        "chinese", TextSchema.Instance, "What such reports are called in Chinese.", "政府工作报告");

    private static readonly Property<string> Vocabulary = Required(
        "vocabulary", ShapedTextSchema.Id("vocabulary id"), "The id of the vocabulary whose indicators are looked for.", "china");

    private static readonly Property<string> Regions = Optional(
        "regions", ShapedTextSchema.Id("table id"), "The table of regions, '<id>.regions.tsv', by which codes, names, parents and levels of reports are checked.", "gb2260");

    private static readonly Property<SectionRole> Role = Required(
        "role", CommonSchemas.Role, "The part that the section plays.", "goals");

    private static readonly Property<EquatableArray<string>> Headings = Optional(
        "headings", CommonSchemas.Texts, "Phrases; a heading that contains one of them opens such a section.", new[] { "预期目标", "奋斗目标" });

    private static readonly Property<EquatableArray<string>> Openings = Optional(
        "openings", CommonSchemas.Texts, "Phrases; a paragraph that opens with one of them is such a section inside another.", new[] { "主要预期目标" });

    private static readonly ObjectSchema<SectionRuleSpec> Rule = new(
        "a section rule",
        [Role, Headings, Openings],
        values => new SectionRuleSpec
        {
            Role = values.Get(Role),
            Headings = values.Get(Headings),
            Openings = values.Get(Openings),
        },
        CheckRule);

    private static readonly Property<EquatableArray<SectionRuleSpec>> Sections = Optional(
        "sections", new ListSchema<SectionRuleSpec>(Rule, "a list of section rules"), "How headings tell the role of a section; the first rule that fits decides.");

    public static ObjectSchema<FormSpec> Root { get; } = new(
        "a form",
        [Id, TypeName, English, Chinese, Vocabulary, Regions, Sections],
        values => new FormSpec
        {
            Id = values.Get(Id),
            TypeName = values.Get(TypeName) ?? Identifiers.ToPascalCase(values.Get(Id)),
            English = values.Get(English),
            Chinese = values.Get(Chinese),
            Vocabulary = values.Get(Vocabulary),
            Regions = values.Get(Regions),
            Sections = values.Get(Sections),
        },
        (form, _, context) => CommonSchemas.CheckTypeName(form.Id, form.TypeName, Id.Key, TypeName.Key, context));

    private static void CheckRule(SectionRuleSpec rule, string path, ReadContext context)
    {
        if (rule.Headings.IsEmpty && rule.Openings.IsEmpty)
        {
            context.Report(SpecDiagnostics.MissingKey, context.Map.KeyAt(path), "a section rule without 'openings'", Headings.Key, Headings.Description);
        }
    }
}
