using TypedReports.Definitions;
using TypedReports.Reading;

namespace TypedReports;

/// <summary>What was read from a text, whether or not it holds everything that a specification demands.</summary>
public sealed class ReportReading
{
    private readonly ReadingResult _result;

    internal ReportReading(
        ReadingResult result,
        ReportDefinition? definition,
        string id,
        IReadOnlyList<ReportFact> facts,
        IReadOnlyList<ReportAbsence> absences,
        IReadOnlyList<ReportDiagnostic> diagnostics)
    {
        _result = result;
        Definition = definition;
        Id = id;
        Facts = facts;
        Absences = absences;
        Index = new FactIndex(facts, result, ReviewYear, Year);
        var refused = Refusal.Reason(result.Diagnostics, result.Text.Length);
        (Diagnostics, Reasons) = Demands.Check(this, result, diagnostics, refused?.Code);
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
    public IReadOnlyList<ReportAbsence> Absences { get; }

    /// <summary>Every number of the text, and what became of it: how much of the text the facts cover.</summary>
    public ReportAccounting Accounting => field ??= ReportAccounting.From(_result, Id);

    /// <summary>What a reader should know about the text.</summary>
    public IReadOnlyList<ReportDiagnostic> Diagnostics { get; }

    /// <summary>
    /// Those of the diagnostics for which the text is not accepted: it is too damaged to be read, or declared facts are
    /// missing or unreadable.
    /// </summary>
    public IReadOnlyList<ReportDiagnostic> Reasons { get; }

    /// <summary>Whether the text is accepted: it could be read, and every declared fact is there.</summary>
    public bool IsAccepted => Reasons.Count == 0;

    internal ReportDefinition? Definition { get; }

    internal FactIndex Index { get; }

    internal string? Title => _result.Metadata.Title ?? Definition?.Title;

    internal string? Session => Definition?.Session ?? _result.Metadata.Session;

    internal string? Date => Definition?.Date ?? _result.Metadata.Date;

    internal string? Speaker => _result.Metadata.Speaker;

    internal int? Year => Definition?.Year ?? _result.Metadata.Year;

    internal int? ReviewYear => Definition?.ReviewYear ?? _result.Metadata.ReviewYear;

    internal ReportRegion Region => Definition?.Region
        ?? new ReportRegion { Name = _result.Metadata.Region, Code = _result.Metadata.RegionCode, Parents = _result.Metadata.Parents, Level = _result.Metadata.Level };

    /// <summary>The reading itself, if it is accepted.</summary>
    /// <exception cref="ReportException">The text was refused, or a declared fact is missing or unreadable.</exception>
    public ReportReading Accepted() => IsAccepted ? this : throw new ReportException(this);
}
