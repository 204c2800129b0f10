using System.Globalization;
using TypedReports.Specs.Reading;
using static TypedReports.Specs.Schema.Property;

namespace TypedReports.Specs.Schema;

/// <summary>The keys of <c>*.report.yaml</c>; those of its facts stand in <see cref="FactsSchema"/>.</summary>
internal static class ReportSchema
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;
    private const int MostItems = 10_000;

    private static readonly Property<string> Id = Required(
        "report", ShapedTextSchema.Id("report id"), "The id, by habit place and year; its text is '<id>.txt'.", "linxi-2024");

    private static readonly Property<string> Form = Required(
        "form", ShapedTextSchema.Id("form id"), "The id of the form that the report follows.", "government-work-report");

    private static readonly Property<string> TypeName = Optional(
        "typeName", ShapedTextSchema.TypeName(), "The name of the generated type; the id in Pascal case when left out.", "Linxi2024");

    private static readonly Property<string> Title = Optional(
        "title", TextSchema.Instance, "The title as the text has it.", "2024年林溪县政府工作报告");

    private static readonly Property<string> RegionName = Required(
        "name", TextSchema.Instance, "The name as the text has it.", "林溪县");

    private static readonly Property<string> RegionEnglish = Optional(
        "english", TextSchema.Instance, "The name in English.", "Linxi");

    private static readonly Property<string> RegionCode = Optional(
        "code",
        new ShapedTextSchema(
            "a region code in quotes", "^[1-9][0-9]{5}([0-9]{3})?$", IsRegionCode, SpecDiagnostics.BadRegionCode, text => [text]),
        "The code of GB/T 2260 (six digits), of townships with three more; in quotes.",
        "610482");

    private static readonly Property<EquatableArray<string>> RegionParents = Optional(
        "parents", CommonSchemas.Texts, "The places it belongs to, the largest first.", new[] { "东江省", "临川市" });

    private static readonly ObjectSchema<RegionSpec> RegionBody = new(
        "a region",
        [RegionName, RegionEnglish, RegionCode, RegionParents],
        values => new RegionSpec
        {
            Name = values.Get(RegionName),
            English = values.Get(RegionEnglish),
            Code = values.Get(RegionCode),
            Parents = values.Get(RegionParents),
        });

    private static readonly Property<RegionSpec> Region = Required(
        "region", RegionBody, "The place whose government reports.");

    private static readonly Property<RegionLevel> Level = Required(
        "level",
        new ChoiceSchema<RegionLevel>("level of government",
        [
            new("nation", RegionLevel.Nation, "The nation."),
            new("province", RegionLevel.Province, "A province, autonomous region or municipality."),
            new("prefecture", RegionLevel.Prefecture, "A prefecture or prefecture-level city."),
            new("county", RegionLevel.County, "A county, county-level city or district."),
            new("township", RegionLevel.Township, "A township, town or subdistrict."),
        ]),
        "The level of the government.",
        "county");

    private static readonly Property<int> Year = Required(
        "year", new IntegerSchema(FirstYear, LastYear), "The year whose work is planned.", 2023);

    private static readonly Property<int> ReviewYear = Optional(
        "reviewYear", new IntegerSchema(FirstYear, LastYear), "The year that is reported on; the year before 'year' when left out.", 2022);

    private static readonly Property<string> Session = Optional(
        "session", TextSchema.Instance, "The session at which the report was given.", "林溪县第十届人民代表大会第二次会议");

    private static readonly Property<string> Date = Optional(
        "date",
        new ShapedTextSchema("a date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", IsDate, SpecDiagnostics.BadDate, text => [text], format: "date"),
        "The day on which the report was given.",
        "2023-02-16");

    private static readonly Property<string> Heading = Required(
        "heading", TextSchema.Instance, "The heading in the text's words, without its number.", "2022年工作回顾");

    private static readonly Property<SectionRole> Role = Required(
        "role", CommonSchemas.Role, "The part that the section plays.", "review");

    private static readonly Property<EquatableArray<SectionHeadingSpec>> Sections = Optional(
        "sections",
        new ListSchema<SectionHeadingSpec>(
            new ObjectSchema<SectionHeadingSpec>(
                "a section", [Heading, Role], values => new SectionHeadingSpec(values.Get(Heading), values.Get(Role))),
            "a list of sections"),
        "Headings whose role the form's rules don't tell. What the form says is not repeated.");

    private static readonly Property<EquatableArray<DeclaredSlot>> Facts = Optional(
        "facts", FactsSchema.Root, "The facts that must be there, by horizon and indicator; declared ones are not nullable in the generated type.");

    private static readonly Property<EquatableArray<(string Key, IndicatorSpec? Value)>> Indicators = Optional(
        "indicators", IndicatorSchema.ById, "Indicators that only this report has, by id.");

    private static readonly Property<string> ListTitle = Required(
        "title", TextSchema.Instance, "The title in the text's words.", "十大工业项目");

    private static readonly Property<int> ListItems = Required(
        "items", new IntegerSchema(1, MostItems), "The number of items.", 10);

    private static readonly Property<EquatableArray<ListSpec>> Lists = Optional(
        "lists",
        new ListSchema<ListSpec>(
            new ObjectSchema<ListSpec>("a list declaration", [ListTitle, ListItems], values => new ListSpec(values.Get(ListTitle), values.Get(ListItems))),
            "a list of list declarations"),
        "Project lists, by title and number of items.");

    private static readonly Property<int> Glossary = Optional(
        "glossary", new IntegerSchema(1, MostItems), "The number of terms that the glossary explains.", 25);

    private static readonly Property<string> DamagedText = Required(
        "text", TextSchema.Instance, "The damaged stretch of the text, verbatim.", "955G基站");

    private static readonly Property<string> DamageReading = Optional(
        "reading", TextSchema.Instance, "What it should likely read; never read as a value.", "95个5G基站");

    private static readonly Property<string> DamageNote = Optional(
        "note", TextSchema.Instance, "What happened to it.", "characters lost");

    private static readonly Property<EquatableArray<KnownDamageSpec>> KnownDamage = Optional(
        "knownDamage",
        new ListSchema<KnownDamageSpec>(
            new ObjectSchema<KnownDamageSpec>(
                "a damaged place",
                [DamagedText, DamageReading, DamageNote],
                values => new KnownDamageSpec(values.Get(DamagedText), values.Get(DamageReading), values.Get(DamageNote))),
            "a list of damaged places"),
        "Places of the text whose damage is known, so that they don't warn for ever.");

    private static readonly Property<EquatableArray<ReadingSpec>> Readings = Optional(
        "readings",
        ReadingsSchema.Root,
        "Places of the text that the general rules of reading miss or misread: what their number is of, or is not of. Its value is always read from the text.");

    public static ObjectSchema<ReportSpec> Root { get; } = new(
        "a report",
        [Id, Form, TypeName, Title, Region, Level, Year, ReviewYear, Session, Date, Sections, Facts, Indicators, Lists, Glossary, Readings, KnownDamage],
        values => new ReportSpec
        {
            Id = values.Get(Id),
            Form = values.Get(Form),
            TypeName = values.Get(TypeName) ?? Identifiers.ToPascalCase(values.Get(Id)),
            Title = values.Get(Title),
            Region = values.Get(Region),
            Level = values.Get(Level),
            Year = values.Get(Year),
            ReviewYear = values.Maybe(ReviewYear) ?? values.Get(Year) - 1,
            Session = values.Get(Session),
            Date = values.Get(Date),
            Sections = values.Get(Sections),
            Facts = values.Get(Facts),
            Indicators = IndicatorSchema.ToIndicators(values.Get(Indicators)),
            Lists = values.Get(Lists),
            Glossary = values.Maybe(Glossary),
            Readings = values.Get(Readings),
            KnownDamage = values.Get(KnownDamage),
        },
        Check);

    private static void Check(ReportSpec report, string path, ReadContext context)
    {
        CommonSchemas.CheckTypeName(report.Id, report.TypeName, Id.Key, TypeName.Key, context);
        IndicatorSchema.CheckMemberNames(report.Indicators, Indicators.Key, context);
        if (report.ReviewYear > report.Year)
        {
            context.Report(SpecDiagnostics.BadValue, context.Map.ValueAt(ReviewYear.Key), "a year up to " + report.Year.ToString(CultureInfo.InvariantCulture) + ", the year planned", report.ReviewYear);
        }
    }

    private static bool IsRegionCode(string text)
    {
        if (text.Length is not (6 or 9) || text[0] == '0')
        {
            return false;
        }

        return text.All(c => c is >= '0' and <= '9');
    }

    private static bool IsDate(string text) => text.Length == 10
        && DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
