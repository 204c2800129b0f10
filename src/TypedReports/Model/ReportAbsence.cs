using TypedReports.Reading;

namespace TypedReports;

/// <summary>A fact that was looked for and is not there, with the reason and, where the text has one, the wording.</summary>
public sealed record ReportAbsence
{
    private readonly TextSlice _text;

    /// <summary>The id of the report.</summary>
    public required string Report { get; init; }

    /// <summary>The indicator's id in the vocabulary.</summary>
    public required string Indicator { get; init; }

    /// <summary>The measure that was looked for.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Why it is not there.</summary>
    public required AbsenceReason Reason { get; init; }

    /// <summary>Where the wording begins; 0 when the text says nothing of it.</summary>
    public int Start { get; init; }

    /// <summary>The length of the wording; 0 when the text says nothing of it.</summary>
    public int Length { get; init; }

    /// <summary>The wording, verbatim (与经济增长同步); empty when the text says nothing of it.</summary>
    public string Text
    {
        get => _text.ToString();
        init => _text = new TextSlice(value);
    }

    internal TextSlice Slice
    {
        init => _text = value;
    }

    /// <summary>Equal when all members are.</summary>
    /// <param name="other">The other absence.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(ReportAbsence? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Start == other.Start
            && Length == other.Length
            && Measure == other.Measure
            && Reason == other.Reason
            && Indicator == other.Indicator
            && Report == other.Report
            && _text.Equals(other._text));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Report, Indicator, Measure, Reason, Start, Length);

    /// <inheritdoc cref="ReportFact.From"/>
    internal static ReportAbsence From(ReadAbsence absence, string report, string text, int offset = 0) => new()
    {
        Report = report,
        Indicator = absence.Indicator,
        Measure = absence.Measure,
        Reason = absence.Reason,
        Start = absence.Length == 0 ? 0 : absence.Start + offset,
        Length = absence.Length,
        Slice = new TextSlice(text, absence.Start, absence.Length),
    };
}
