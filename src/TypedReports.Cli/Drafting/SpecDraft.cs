using TypedReports.Specs;

namespace TypedReports.Cli.Drafting;

/// <summary>A report spec that is being written.</summary>
internal sealed record SpecDraft
{
    public required string Id { get; init; }

    public required string Form { get; init; }

    public string? Title { get; init; }

    public required RegionSpec Region { get; init; }

    public required RegionLevel Level { get; init; }

    public required int Year { get; init; }

    public string? Session { get; init; }

    public string? Date { get; init; }

    /// <summary>Headings whose role neither form nor language tells, with the role they are read in.</summary>
    public IReadOnlyList<SectionHeadingSpec> Sections { get; init; } = [];

    /// <summary>The facts that are declared, by horizon and then in the order of the text.</summary>
    public IReadOnlyList<DeclaredSlot> Facts { get; init; } = [];

    public IReadOnlyList<ListSpec> Lists { get; init; } = [];

    /// <summary>The number of terms that the glossary explains; 0 without one.</summary>
    public int Glossary { get; init; }

    /// <summary>What a reader of the report would stumble over, by part of the file.</summary>
    public DraftNotes Notes { get; init; } = new();
}

/// <summary>Comments of a draft, one line each.</summary>
internal sealed record DraftNotes
{
    /// <summary>What is stated more than once, with other values.</summary>
    public IReadOnlyList<string> Rivals { get; init; } = [];

    /// <summary>What is stated without a number, ambiguous or unreadable, or was left undeclared.</summary>
    public IReadOnlyList<string> Undeclared { get; init; } = [];

    /// <summary>Numbers that nobody claims and that look as if they were of indicators of the report's own.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>Damaged places, each as an entry of <c>knownDamage</c>.</summary>
    public IReadOnlyList<string> Damage { get; init; } = [];
}
