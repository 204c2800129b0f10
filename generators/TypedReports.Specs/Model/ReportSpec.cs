namespace TypedReports.Specs;

/// <summary>A report: what is particular to one text, and which facts it must hold.</summary>
public sealed record ReportSpec
{
    /// <summary>The id, kebab case, also the name of its text without <c>.txt</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the form it follows.</summary>
    public required string Form { get; init; }

    /// <summary>The name of the generated type, a C# identifier in Pascal case.</summary>
    public required string TypeName { get; init; }

    /// <summary>The title as the text has it; null when the text has none.</summary>
    public string? Title { get; init; }

    /// <summary>The place whose government reports.</summary>
    public required RegionSpec Region { get; init; }

    /// <summary>The level of that government.</summary>
    public required RegionLevel Level { get; init; }

    /// <summary>The year whose work is planned.</summary>
    public required int Year { get; init; }

    /// <summary>The year that is reported on.</summary>
    public required int ReviewYear { get; init; }

    /// <summary>The session at which it was given; null when not stated.</summary>
    public string? Session { get; init; }

    /// <summary>The day on which it was given, <c>yyyy-MM-dd</c>; null when not stated.</summary>
    public string? Date { get; init; }

    /// <summary>Headings whose role the form's rules don't tell.</summary>
    public EquatableArray<SectionHeadingSpec> Sections { get; init; }

    /// <summary>The facts that must be there, in the order of the file.</summary>
    public EquatableArray<DeclaredSlot> Facts { get; init; }

    /// <summary>Indicators that only this report has.</summary>
    public EquatableArray<IndicatorSpec> Indicators { get; init; }

    /// <summary>Project lists, by title and number of items.</summary>
    public EquatableArray<ListSpec> Lists { get; init; }

    /// <summary>The number of terms explained in the glossary; null when there is none.</summary>
    public int? Glossary { get; init; }

    /// <summary>Places of the text that the general rules of reading miss or misread.</summary>
    public EquatableArray<ReadingSpec> Readings { get; init; }

    /// <summary>Places of the text whose damage is known and need not be reported again.</summary>
    public EquatableArray<KnownDamageSpec> KnownDamage { get; init; }
}

/// <summary>A place that has a government.</summary>
public sealed record RegionSpec
{
    /// <summary>The name as the text has it.</summary>
    public required string Name { get; init; }

    /// <summary>The name in English; null when not given.</summary>
    public string? English { get; init; }

    /// <summary>The code of GB/T 2260 (six digits), of townships with three more; null when not given.</summary>
    public string? Code { get; init; }

    /// <summary>The places it belongs to, the largest first.</summary>
    public EquatableArray<string> Parents { get; init; }
}

/// <summary>The level of a government.</summary>
public enum RegionLevel
{
    /// <summary>The nation.</summary>
    Nation,

    /// <summary>A province, autonomous region or municipality.</summary>
    Province,

    /// <summary>A prefecture or prefecture-level city.</summary>
    Prefecture,

    /// <summary>A county, county-level city or district.</summary>
    County,

    /// <summary>A township, town or subdistrict.</summary>
    Township,
}

/// <summary>Levels of governments by their names in records and specifications.</summary>
public static class RegionLevels
{
    /// <summary>The name of a level: <c>county</c>.</summary>
    /// <param name="level">The level.</param>
    public static string ToRecordName(this RegionLevel level) => level switch
    {
        RegionLevel.Nation => "nation",
        RegionLevel.Province => "province",
        RegionLevel.Prefecture => "prefecture",
        RegionLevel.County => "county",
        _ => "township",
    };
}

/// <summary>A heading of one report and the role of its section.</summary>
/// <param name="Heading">The heading in the text's words, without its number.</param>
/// <param name="Role">The role.</param>
public sealed record SectionHeadingSpec(string Heading, SectionRole Role);

/// <summary>A list of projects.</summary>
/// <param name="Title">The title in the text's words.</param>
/// <param name="Items">The number of its items.</param>
public sealed record ListSpec(string Title, int Items);

/// <summary>What the number of one place of the text is of, or is not of. It never says which number it is.</summary>
/// <param name="Text">The place, verbatim.</param>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Slot">What is stated of the indicator; null when the number is not of it.</param>
/// <param name="Note">Why; null when not said.</param>
public sealed record ReadingSpec(string Text, string Indicator, Slot? Slot, string? Note = null);

/// <summary>A place of the text whose damage is known.</summary>
/// <param name="Text">The damaged stretch, verbatim.</param>
/// <param name="Reading">What it should likely read; null when nobody knows.</param>
/// <param name="Note">What happened to it; null when not said.</param>
public sealed record KnownDamageSpec(string Text, string? Reading = null, string? Note = null);
