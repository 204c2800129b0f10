namespace TypedReports;

/// <summary>One statement of a report: a typed value with everything that says how far it may be taken.</summary>
/// <typeparam name="T">The value's type: <see cref="Money"/>, <see cref="Percent"/>, <see cref="Rank"/> …</typeparam>
public sealed class Fact<T>
    where T : struct, IReportValue<T>
{
    private readonly string _text;

    internal Fact(ReportFact record, T value, T? upper, string text)
    {
        Record = record;
        Value = value;
        Upper = upper;
        _text = text;
    }

    /// <summary>The flat record that this is a view of.</summary>
    public ReportFact Record { get; }

    /// <summary>The value, in the unit of the text; the first end of a range.</summary>
    public T Value { get; }

    /// <summary>The other end of a range, further from zero: below <see cref="Value"/> on a fall; null for every other bound.</summary>
    public T? Upper { get; }

    /// <summary>How the text limits the value.</summary>
    public Bound Bound => Record.Bound;

    /// <summary>Whether it has happened, is estimated or is promised.</summary>
    public FactStatus Status => Record.Status;

    /// <summary>The time the fact speaks of.</summary>
    public ReportPeriod Period => Record.Period;

    /// <summary>How several years are summed up.</summary>
    public FactAggregate Aggregate => Record.Aggregate;

    /// <summary>The wording that hardens or softens a target (力争, 确保); null when there is none.</summary>
    public string? Modality => Record.Modality;

    /// <summary>What a rank is among (咸阳, 全省); null when the text doesn't say.</summary>
    public string? Scope => Record.Scope;

    /// <summary>Where it stands in the text.</summary>
    public ReportSource Source => new(Record.Report, _text, Record.Start, Record.Length, Record.Section);

    /// <summary>The values that the bound allows.</summary>
    public FactInterval<T> Interval => FactInterval<T>.Of(Value, Upper, Bound, isFall: Record is { Measure: Measure.Growth or Measure.Change, Value: < 0 });

    /// <summary>As the report writes it, with its bound: <c>326.3亿元</c>, <c>7%左右</c>, <c>第1位 (咸阳)</c>.</summary>
    public override string ToString() => FactText.Print(Record, Value.ToString() ?? "", Upper?.ToString(), _text);
}
