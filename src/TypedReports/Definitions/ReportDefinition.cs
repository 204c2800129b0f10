namespace TypedReports.Definitions;

/// <summary>
/// What the specification of one report says beyond its form: who reported, on which years, and which facts must be
/// there. Generated code fills it; the runtime reads it.
/// </summary>
public sealed class ReportDefinition
{
    /// <summary>The report's id: <c>place-year</c> by habit.</summary>
    public required string Id { get; init; }

    /// <summary>The form the report follows, with the indicators that the report adds to it.</summary>
    public required FormDefinition Form { get; init; }

    /// <summary>The report's title, if the specification gives one.</summary>
    public string? Title { get; init; }

    /// <summary>The region whose government reports.</summary>
    public required ReportRegion Region { get; init; }

    /// <summary>The year whose work is planned.</summary>
    public required int Year { get; init; }

    /// <summary>The year that is reported on.</summary>
    public required int ReviewYear { get; init; }

    /// <summary>The session of the congress that heard the report.</summary>
    public string? Session { get; init; }

    /// <summary>The ISO date on which the report was given.</summary>
    public string? Date { get; init; }

    /// <summary>Headings whose part the form's rules don't tell.</summary>
    public IReadOnlyList<HeadingRole> Sections { get; init; } = [];

    /// <summary>Project lists of the annex.</summary>
    public IReadOnlyList<DeclaredList> Lists { get; init; } = [];

    /// <summary>The number of terms that the glossary explains; null when there is none.</summary>
    public int? Glossary { get; init; }

    /// <summary>Damaged places of the text that are known, verbatim: they are reported as information.</summary>
    public IReadOnlyList<string> KnownDamage { get; init; } = [];

    /// <summary>Places of the text that the general rules miss or misread.</summary>
    public IReadOnlyList<DeclaredReading> Readings { get; init; } = [];

    /// <summary>The facts that must be there.</summary>
    public IReadOnlyList<DeclaredFacts> Facts { get; init; } = [];
}

/// <summary>A heading, in the text's words, and the part that its section plays.</summary>
/// <param name="Heading">The heading's title.</param>
/// <param name="Role">The part.</param>
public sealed record HeadingRole(string Heading, SectionRole Role);

/// <summary>A project list, by title and number of items.</summary>
/// <param name="Title">The title, in the text's words.</param>
/// <param name="Items">The number of its items.</param>
public sealed record DeclaredList(string Title, int Items);

/// <summary>The slots of one indicator that a report declares: each must be filled.</summary>
/// <param name="Horizon">The horizon they are declared in.</param>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Slots">The slots.</param>
public sealed record DeclaredFacts(Horizon Horizon, string Indicator, params IReadOnlyList<FactSlot> Slots);
