using TypedReports.Definitions;
using TypedReports.Reading.Accounting;
using TypedReports.Reading.Normalizing;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Binding;

/// <summary>What the binder decided of one statement, in normalised offsets.</summary>
internal struct FactDraft
{
    public required string Indicator { get; init; }
    public required Statement Statement { get; init; }
    public required string Unit { get; init; }
    public required ReportPeriod Period { get; init; }
    public FactAggregate Aggregate { get; init; }
    public FactStatus Status { get; init; }
    public string? Modality { get; init; }
    public string? Scope { get; init; }
    public SectionRole Section { get; init; }

    public required int Start { get; init; }

    /// <summary>Where the name stands that the fact was read for.</summary>
    public required int NameStart { get; init; }
    public required int NameEnd { get; init; }
}

/// <summary>Collects facts and absences and leads their places back to the original text.</summary>
internal sealed class FactSink(NormalizedText text, ReadOptions options)
{
    /// <summary>A statement longer than this begins at its value: nobody reads it at a glance.</summary>
    private const int LongestStatement = 200;

    /// <summary>No number that a report means is longer, with unit and bound.</summary>
    private const int LongestValue = 40;

    public List<ReadFact> Facts { get; } = [];

    public List<ReadAbsence> Absences { get; } = [];

    /// <summary>The values of the facts and the names they were read for, where the numbers are asked for.</summary>
    public List<Claim> Claims { get; } = [];

    public void AddFact(in FactDraft draft, in Quantity q, string rule)
    {
        var end = text.EndToOriginal(q.End);
        var valueStart = text.ToOriginal(q.Start);
        if (end - valueStart > LongestValue)
        {
            return;
        }

        var start = text.ToOriginal(draft.Start);
        if (end - start > LongestStatement)
        {
            start = valueStart;
        }

        var fact = new ReadFact
        {
            Indicator = draft.Indicator,
            Measure = draft.Statement.Measure,
            Of = draft.Statement.Of,
            Period = draft.Period,
            Aggregate = draft.Aggregate,
            Status = draft.Status,
            Value = q.Structure is not null ? 0m : draft.Statement.IsFall ? -q.Value : q.Value,
            Upper = draft.Statement.IsFall ? -q.Upper : q.Upper,
            Structure = q.Structure,
            Unit = draft.Unit,
            Bound = q.Bound,
            Modality = draft.Modality,
            Scope = draft.Scope,
            Section = draft.Section,
            Start = start,
            Length = end - start,
            ValueStart = valueStart,
            ValueLength = end - valueStart,
        };
        Facts.Add(fact);
        if (options.KeepsNumbers)
        {
            Claims.Add(new Claim(q.NumberStart, q.UnitEnd));
            Claims.Add(new Claim(draft.NameStart, draft.NameEnd));
        }

        if (options.Trace is { } trace)
        {
            var length = Math.Max(0, draft.NameEnd - draft.NameStart);
            trace(new FactTrace(fact, rule, text.Span.Slice(draft.NameStart, length).ToString()));
        }
    }

    /// <summary>A target without a number (与经济增长同步).</summary>
    public void AddAbsence(IndicatorDefinition indicator, int start, int end) => AddAbsence(
        indicator, indicator.Dimension == Dimension.Percent ? Measure.Level : Measure.Growth, AbsenceReason.NoNumber, start, end);

    public void AddAbsence(IndicatorDefinition indicator, Measure measure, AbsenceReason reason, int start, int end)
    {
        var from = text.ToOriginal(start);
        Absences.Add(new ReadAbsence(indicator.Id, measure, reason, from, text.EndToOriginal(end) - from));
    }
}
