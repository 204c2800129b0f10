using System.Diagnostics.CodeAnalysis;
using TypedReports.Reading;

namespace TypedReports;

/// <summary>
/// One statement of an indicator, with its place in the text: the flat record that everything typed is a view of, and that
/// JSON and tables are made from. Equal when all its members are.
/// </summary>
/// <remarks>
/// Offsets count UTF-16 code units of the decoded text; a byte order mark is not counted, CR and LF each count one.
/// Two records are equal when their texts are, whichever string they were cut from.
/// </remarks>
public sealed record ReportFact
{
    // The engine's own fact, shared until a copy is made of this one: a report has hundreds of them.
    private readonly ReadFact _fact;
    private readonly TextSlice _text;

    /// <summary>A fact of which nothing is said yet.</summary>
    public ReportFact() => _fact = new ReadFact
    {
        Indicator = "", Measure = default, Period = default, Value = default, Unit = "", Start = 0, Length = 0, ValueStart = 0, ValueLength = 0,
    };

#pragma warning disable CS8618 // Indicator and Unit are those of the engine's fact.
    [SetsRequiredMembers]
    private ReportFact(ReadFact fact, string report, TextSlice text)
    {
        _fact = fact;
        _text = text;
        Report = report;
    }

    [SetsRequiredMembers]
    private ReportFact(ReportFact other)
    {
        _fact = other._fact.Copy();
        _text = other._text;
        Report = other.Report;
    }
#pragma warning restore CS8618

    /// <summary>The id of the report: its file name without <c>.txt</c>, or the document's id.</summary>
    public required string Report { get; init; }

    /// <summary>The indicator's id in the vocabulary: <c>gdp</c>.</summary>
    public required string Indicator
    {
        get => _fact.Indicator;
        init => _fact.Indicator = value;
    }

    /// <summary>What kind of statement it is.</summary>
    public required Measure Measure
    {
        get => _fact.Measure;
        init => _fact.Measure = value;
    }

    /// <summary>What a rank or a change is of: level, growth or share. Null for every other measure.</summary>
    public Measure? Of
    {
        get => _fact.Of;
        init => _fact.Of = value;
    }

    /// <summary>The time it speaks of.</summary>
    public required ReportPeriod Period
    {
        get => _fact.Period;
        init => _fact.Period = value;
    }

    /// <summary>How a figure over several years sums them up.</summary>
    public FactAggregate Aggregate
    {
        get => _fact.Aggregate;
        init => _fact.Aggregate = value;
    }

    /// <summary>Whether it has happened, is estimated or is promised.</summary>
    public FactStatus Status
    {
        get => _fact.Status;
        init => _fact.Status = value;
    }

    /// <summary>
    /// The number in <see cref="Unit"/>, with exactly the digits of the text; the first end of a range. 0 for a ratio, whose
    /// parts are in <see cref="Structure"/>.
    /// </summary>
    public decimal Value
    {
        get => _fact.Value;
        init => _fact.Value = value;
    }

    /// <summary>The other end of a range, further from zero: below <see cref="Value"/> on a fall (下降3%—5% is -3 and -5); null for every other bound.</summary>
    public decimal? ValueUpper
    {
        get => _fact.Upper;
        init => _fact.Upper = value;
    }

    /// <summary>The parts of a ratio as the text has them, <c>1.3:63.7:35</c>; null for every other measure.</summary>
    public string? Structure
    {
        get => _fact.Structure;
        init => _fact.Structure = value;
    }

    /// <summary>The unit of the text, scale word included (亿元); empty for a ratio.</summary>
    public required string Unit
    {
        get => _fact.Unit;
        init => _fact.Unit = value;
    }

    /// <summary>How the text limits the number. On a fall it stands on the size of the fall.</summary>
    public Bound Bound
    {
        get => _fact.Bound;
        init => _fact.Bound = value;
    }

    /// <summary>The wording that hardens or softens a target (力争, 确保); null when there is none.</summary>
    public string? Modality
    {
        get => _fact.Modality;
        init => _fact.Modality = value;
    }

    /// <summary>Among whom a rank is one (全省, 咸阳); null when the text doesn't say.</summary>
    public string? Scope
    {
        get => _fact.Scope;
        init => _fact.Scope = value;
    }

    /// <summary>The part of the report it stands in.</summary>
    public SectionRole Section
    {
        get => _fact.Section;
        init => _fact.Section = value;
    }

    /// <summary>Where the statement begins: with the indicator's name, or with the value where the name stands in another clause.</summary>
    public required int Start
    {
        get => _fact.Start;
        init => _fact.Start = value;
    }

    /// <summary>The length of the statement, to the end of the value with its bound.</summary>
    public required int Length
    {
        get => _fact.Length;
        init => _fact.Length = value;
    }

    /// <summary>Where the value begins, bound words in front of it included.</summary>
    public required int ValueStart
    {
        get => _fact.ValueStart;
        init => _fact.ValueStart = value;
    }

    /// <summary>The length of the value with unit and bound, at most 40.</summary>
    public required int ValueLength
    {
        get => _fact.ValueLength;
        init => _fact.ValueLength = value;
    }

    /// <summary>
    /// The statement as the report has it, verbatim: <see cref="Length"/> units from <see cref="Start"/> on. Each call makes
    /// the string; <see cref="TextSpan"/> makes none.
    /// </summary>
    public string Text
    {
        get => _text.ToString();
        init => _text = new TextSlice(value);
    }

    /// <summary>The statement without a copy of it.</summary>
    public ReadOnlySpan<char> TextSpan => _text.Span;

    /// <summary>Equal when all members are.</summary>
    /// <param name="other">The other fact.</param>
    /// <returns>Whether they are equal; 6.5 and 6.50 are.</returns>
    public bool Equals(ReportFact? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Start == other.Start
            && Length == other.Length
            && ValueStart == other.ValueStart
            && ValueLength == other.ValueLength
            && Value == other.Value
            && ValueUpper == other.ValueUpper
            && Measure == other.Measure
            && Of == other.Of
            && Period == other.Period
            && Aggregate == other.Aggregate
            && Status == other.Status
            && Bound == other.Bound
            && Section == other.Section
            && Indicator == other.Indicator
            && Unit == other.Unit
            && Structure == other.Structure
            && Modality == other.Modality
            && Scope == other.Scope
            && Report == other.Report
            && _text.Equals(other._text));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Report, Indicator, Measure, Of, Period, Value, Start, Length);

    /// <param name="fact">The engine's fact.</param>
    /// <param name="report">The report's id.</param>
    /// <param name="text">The text that was read.</param>
    /// <param name="offset">Where that text begins in its document, in a collection of reports.</param>
    internal static ReportFact From(ReadFact fact, string report, string text, int offset = 0) =>
        new(offset == 0 ? fact : fact.Copy(offset), report, new TextSlice(text, fact.Start, fact.Length));
}
