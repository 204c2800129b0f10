namespace TypedReports.Specs;

/// <summary>A form: what all reports of one kind share.</summary>
public sealed record FormSpec
{
    /// <summary>The id that reports refer to, kebab case.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the generated type, a C# identifier in Pascal case.</summary>
    public required string TypeName { get; init; }

    /// <summary>What such reports are called in English.</summary>
    public required string English { get; init; }

    /// <summary>What such reports are called in Chinese.</summary>
    public required string Chinese { get; init; }

    /// <summary>The id of the vocabulary whose indicators are looked for.</summary>
    public required string Vocabulary { get; init; }

    /// <summary>The id of the table of regions that its reports are of, <c>id.regions.tsv</c>; null when there is none.</summary>
    public string? Regions { get; init; }

    /// <summary>How headings tell the role of a section; the first rule that fits decides.</summary>
    public EquatableArray<SectionRuleSpec> Sections { get; init; }
}

/// <summary>How headings tell one role of a section.</summary>
public sealed record SectionRuleSpec
{
    /// <summary>The role.</summary>
    public required SectionRole Role { get; init; }

    /// <summary>Phrases of which a heading contains one.</summary>
    public EquatableArray<string> Headings { get; init; }

    /// <summary>Phrases that open a paragraph of this role inside another section.</summary>
    public EquatableArray<string> Openings { get; init; }
}
