using System.Globalization;
using System.Text;

namespace TypedReports;

/// <summary>A report that was read: its facts, flat and typed, and what is to be said about its text.</summary>
/// <remarks>Two reports are equal when they are of the same type and were read from the same text.</remarks>
public abstract record Report
{
    private readonly ReportReading _reading;

    /// <summary>Makes the typed view of a reading.</summary>
    /// <param name="reading">What was read.</param>
    protected Report(ReportReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        _reading = reading;
    }

    /// <summary>The report's id: that of its specification, or the one the caller gave.</summary>
    public string Id => _reading.Id;

    /// <summary>The title line; null when the text has none.</summary>
    public string? Title => _reading.Title;

    /// <summary>The region whose government reports.</summary>
    public ReportRegion Region => _reading.Region;

    /// <summary>The year whose work is planned; null when nothing tells it.</summary>
    public int? Year => _reading.Year;

    /// <summary>The year that is reported on; null when nothing tells it.</summary>
    public int? ReviewYear => _reading.ReviewYear;

    /// <summary>The session of the congress that heard the report; null when nothing tells it.</summary>
    public string? Session => _reading.Session;

    /// <summary>Who gave the report; null when the text doesn't say.</summary>
    public string? Speaker => _reading.Speaker;

    /// <summary>The day on which it was given; null when nothing tells it.</summary>
    public DateOnly? Date =>
        DateOnly.TryParseExact(_reading.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>The text, as it was given.</summary>
    public string Text => _reading.Text;

    /// <summary>The headings, in the order of the text.</summary>
    public IReadOnlyList<ReportHeading> Headings => _reading.Headings;

    /// <summary>The items of the project lists in the annex.</summary>
    public IReadOnlyList<ReportListItem> ListItems => _reading.ListItems;

    /// <summary>The terms that the glossary explains.</summary>
    public IReadOnlyList<ReportTerm> Terms => _reading.Terms;

    /// <summary>Every fact that was read, in the order of the text. All that is typed is a view of it.</summary>
    public IReadOnlyList<ReportFact> Facts => _reading.Facts;

    /// <summary>Facts that the typed model has no place for: a second one for a slot, another period.</summary>
    public IReadOnlyList<ReportFact> Others => _reading.Index.Others;

    /// <summary>What was looked for and has no number, and why.</summary>
    public IReadOnlyList<ReportAbsence> Absences => _reading.Absences;

    /// <summary>Every number of the text, and what became of it: how much of the text the facts cover.</summary>
    public ReportAccounting Accounting => _reading.Accounting;

    /// <summary>What a reader should know about the text.</summary>
    public IReadOnlyList<ReportDiagnostic> Diagnostics => _reading.Diagnostics;

    /// <summary>The typed facts of one horizon. Generated code calls it.</summary>
    /// <param name="horizon">The horizon.</param>
    protected HorizonSlots Slots(Horizon horizon) => new(_reading.Index, horizon);

    /// <summary>Whether both are the same type of report, read from the same text.</summary>
    /// <param name="other">The other report.</param>
    public virtual bool Equals(Report? other) =>
        other is not null && EqualityContract == other.EqualityContract && Id == other.Id && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Text.Length);

    /// <summary>Prints what identifies the report; its facts are in <see cref="Facts"/>.</summary>
    /// <param name="builder">Where to.</param>
    /// <returns>Whether anything was printed.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Id = {Id}, Region = {Region}, Year = {Year}, Facts = {Facts.Count}");
        return true;
    }
}
