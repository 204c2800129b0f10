using TypedReports.Definitions;
using TypedReports.Reading;

namespace TypedReports;

/// <summary>What was read from a text, whether or not it holds everything that a specification demands.</summary>
public sealed class ReportReading
{
    private readonly ReadingResult _result;

    // What only some ask for is made when it is first asked for; of two threads that ask at once both get the same.
    private FactIndex? _index;
    private Verdict? _verdict;

    internal ReportReading(ReadingResult result, ReportDefinition? definition, string id)
    {
        _result = result;
        Definition = definition;
        Id = id;
        var facts = new ReportFact[result.Facts.Count];
        for (var i = 0; i < facts.Length; i++)
        {
            facts[i] = ReportFact.From(result.Facts[i], id, result.Text);
        }

        Facts = facts;
    }

    /// <summary>The report's id.</summary>
    public string Id { get; }

    /// <summary>The text, as it was given.</summary>
    public string Text => _result.Text;

    /// <summary>The headings, in the order of the text.</summary>
    public IReadOnlyList<ReportHeading> Headings => field ??= [.. _result.Headings.Select(h => ReportHeading.From(h, Id))];

    /// <summary>The items of the project lists in the annex.</summary>
    public IReadOnlyList<ReportListItem> ListItems => field ??= [.. _result.Items.Select(i => ReportListItem.From(i, Id))];

    /// <summary>The terms that the glossary explains.</summary>
    public IReadOnlyList<ReportTerm> Terms => field ??= [.. _result.Terms.Select(t => ReportTerm.From(t, Id))];

    /// <summary>Every fact that was read, in the order of the text.</summary>
    public IReadOnlyList<ReportFact> Facts { get; }

    /// <summary>What was looked for and has no number, and why.</summary>
    public IReadOnlyList<ReportAbsence> Absences => field ??= [.. _result.Absences.Select(a => ReportAbsence.From(a, Id, Text))];

    /// <summary>Every number of the text, and what became of it: how much of the text the facts cover.</summary>
    public ReportAccounting Accounting => field ??= ReportAccounting.From(_result, Id);

    /// <summary>What a reader should know about the text.</summary>
    public IReadOnlyList<ReportDiagnostic> Diagnostics => Judged.Diagnostics;

    /// <summary>
    /// Those of the diagnostics for which the text is not accepted: it is too damaged to be read, or declared facts are
    /// missing or unreadable.
    /// </summary>
    public IReadOnlyList<ReportDiagnostic> Reasons => Judged.Reasons;

    /// <summary>Whether the text is accepted: it could be read, and every declared fact is there.</summary>
    public bool IsAccepted => Definition is null ? Refused is null : Reasons.Count == 0;

    internal ReportDefinition? Definition { get; }

    internal FactIndex Index => LazyInitializer.EnsureInitialized(ref _index, () => new FactIndex(Facts, _result, ReviewYear, Year));

    internal string? Title => _result.Metadata.Title ?? Definition?.Title;

    internal string? Session => Definition?.Session ?? _result.Metadata.Session;

    internal string? Date => Definition?.Date ?? _result.Metadata.Date;

    internal string? Speaker => _result.Metadata.Speaker;

    internal int? Year => Definition?.Year ?? _result.Metadata.Year;

    internal int? ReviewYear => Definition?.ReviewYear ?? _result.Metadata.ReviewYear;

    internal ReportRegion Region => Definition?.Region
        ?? new ReportRegion { Name = _result.Metadata.Region, Code = _result.Metadata.RegionCode, Parents = _result.Metadata.Parents, Level = _result.Metadata.Level };

    private Verdict Judged => LazyInitializer.EnsureInitialized(ref _verdict, () => Demands.Check(
        this, _result, [.. _result.Diagnostics.Select(d => ReportDiagnostic.From(d, Id))], Refused?.Code));

    /// <summary>The diagnostic for which the engine read nothing; null when it did read.</summary>
    private ReadDiagnostic? Refused => Refusal.Reason(_result.Diagnostics, Text.Length);

    /// <summary>The reading itself, if it is accepted.</summary>
    /// <exception cref="ReportException">The text was refused, or a declared fact is missing or unreadable.</exception>
    public ReportReading Accepted() => IsAccepted ? this : throw new ReportException(this);
}
