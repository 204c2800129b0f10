using TypedReports.Reading;

namespace TypedReports;

/// <summary>A number of the text and what became of it.</summary>
public sealed record ReportNumber
{
    private readonly TextSlice _text;

    /// <summary>The id of the report.</summary>
    public required string Report { get; init; }

    /// <summary>What became of it.</summary>
    public required NumberClass Class { get; init; }

    /// <summary>Where it begins, its unit and bound included.</summary>
    public required int Start { get; init; }

    /// <summary>Its length.</summary>
    public required int Length { get; init; }

    /// <summary>The number with unit and bound, verbatim.</summary>
    public string Text
    {
        get => _text.ToString();
        init => _text = new TextSlice(value);
    }

    /// <summary>Equal when all members are.</summary>
    /// <param name="other">The other number.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(ReportNumber? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Class == other.Class
            && Start == other.Start
            && Length == other.Length
            && Report == other.Report
            && _text.Equals(other._text));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Report, Class, Start, Length);

    /// <inheritdoc cref="ReportFact.From"/>
    internal static ReportNumber From(ReadNumber number, string report, string text, int offset = 0) => new()
    {
        Report = report,
        Class = number.Class,
        Start = number.Start + offset,
        Length = number.Length,
        Slice = new TextSlice(text, number.Start, number.Length),
    };

    internal TextSlice Slice
    {
        init => _text = value;
    }
}
