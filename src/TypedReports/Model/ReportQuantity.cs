using TypedReports.Reading;

namespace TypedReports;

/// <summary>A number of the text with its unit and bound, whatever it is about.</summary>
public sealed record ReportQuantity
{
    private readonly TextSlice _text;

    /// <summary>The id of the report.</summary>
    public required string Report { get; init; }

    /// <summary>The number in <see cref="Unit"/>, with exactly the digits of the text; the first end of a range.</summary>
    public decimal Value { get; init; }

    /// <summary>The other end of a range, further from zero: below <see cref="Value"/> on a fall (下降3%—5% is -3 and -5); null for every other bound.</summary>
    public decimal? ValueUpper { get; init; }

    /// <summary>The parts of a ratio as the text has them; null for every other kind.</summary>
    public string? Structure { get; init; }

    /// <summary>The unit, scale word included (亿元).</summary>
    public required string Unit { get; init; }

    /// <summary>How the text limits the number.</summary>
    public Bound Bound { get; init; }

    /// <summary>What the number is.</summary>
    public required QuantityKind Kind { get; init; }

    /// <summary>Where the number with its bound words begins.</summary>
    public required int Start { get; init; }

    /// <summary>The length of number, unit and bound.</summary>
    public required int Length { get; init; }

    /// <summary>The number with unit and bound, verbatim.</summary>
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
    /// <param name="other">The other quantity.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(ReportQuantity? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Start == other.Start
            && Length == other.Length
            && Value == other.Value
            && ValueUpper == other.ValueUpper
            && Bound == other.Bound
            && Kind == other.Kind
            && Unit == other.Unit
            && Structure == other.Structure
            && Report == other.Report
            && _text.Equals(other._text));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Report, Value, Unit, Kind, Start, Length);

    /// <inheritdoc cref="ReportFact.From"/>
    internal static ReportQuantity From(ReadQuantity quantity, string report, string text, int offset = 0) => new()
    {
        Report = report,
        Value = quantity.Value,
        ValueUpper = quantity.Upper,
        Structure = quantity.Structure,
        Unit = quantity.Unit,
        Bound = quantity.Bound,
        Kind = quantity.Kind,
        Start = quantity.Start + offset,
        Length = quantity.Length,
        Slice = new TextSlice(text, quantity.Start, quantity.Length),
    };
}
