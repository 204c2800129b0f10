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
    private readonly TextSlice _text;

    /// <summary>The id of the report: its file name without <c>.txt</c>, or the document's id.</summary>
    public required string Report { get; init; }

    /// <summary>The indicator's id in the vocabulary: <c>gdp</c>.</summary>
    public required string Indicator { get; init; }

    /// <summary>What kind of statement it is.</summary>
    public required Measure Measure { get; init; }

    /// <summary>What a rank or a change is of: level, growth or share. Null for every other measure.</summary>
    public Measure? Of { get; init; }

    /// <summary>The time it speaks of.</summary>
    public required ReportPeriod Period { get; init; }

    /// <summary>How a figure over several years sums them up.</summary>
    public FactAggregate Aggregate { get; init; }

    /// <summary>Whether it has happened, is estimated or is promised.</summary>
    public FactStatus Status { get; init; }

    /// <summary>
    /// The number in <see cref="Unit"/>, with exactly the digits of the text; the lower end of a range. 0 for a ratio, whose
    /// parts are in <see cref="Structure"/>.
    /// </summary>
    public decimal Value { get; init; }

    /// <summary>The upper end of a range; null for every other bound.</summary>
    public decimal? ValueUpper { get; init; }

    /// <summary>The parts of a ratio as the text has them, <c>1.3:63.7:35</c>; null for every other measure.</summary>
    public string? Structure { get; init; }

    /// <summary>The unit of the text, scale word included (亿元); empty for a ratio.</summary>
    public required string Unit { get; init; }

    /// <summary>How the text limits the number. On a fall it stands on the size of the fall.</summary>
    public Bound Bound { get; init; }

    /// <summary>The wording that hardens or softens a target (力争, 确保); null when there is none.</summary>
    public string? Modality { get; init; }

    /// <summary>Among whom a rank is one (全省, 咸阳); null when the text doesn't say.</summary>
    public string? Scope { get; init; }

    /// <summary>The part of the report it stands in.</summary>
    public SectionRole Section { get; init; }

    /// <summary>Where the statement begins: with the indicator's name, or with the value where the name stands in another clause.</summary>
    public required int Start { get; init; }

    /// <summary>The length of the statement, to the end of the value with its bound.</summary>
    public required int Length { get; init; }

    /// <summary>Where the value begins, bound words in front of it included.</summary>
    public required int ValueStart { get; init; }

    /// <summary>The length of the value with unit and bound, at most 40.</summary>
    public required int ValueLength { get; init; }

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

    internal TextSlice Slice
    {
        init => _text = value;
    }

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
    internal static ReportFact From(ReadFact fact, string report, string text, int offset = 0) => new()
    {
        Report = report,
        Indicator = fact.Indicator,
        Measure = fact.Measure,
        Of = fact.Of,
        Period = fact.Period,
        Aggregate = fact.Aggregate,
        Status = fact.Status,
        Value = fact.Structure is null ? fact.Value : 0m,
        ValueUpper = fact.Upper,
        Structure = fact.Structure,
        Unit = fact.Unit,
        Bound = fact.Bound,
        Modality = fact.Modality,
        Scope = fact.Scope,
        Section = fact.Section,
        Start = fact.Start + offset,
        Length = fact.Length,
        ValueStart = fact.ValueStart + offset,
        ValueLength = fact.ValueLength,
        Slice = new TextSlice(text, fact.Start, fact.Length),
    };
}
