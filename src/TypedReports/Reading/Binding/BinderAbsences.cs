using TypedReports.Definitions;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Binding;

/// <summary>Numbers that belong to a name and are no fact of it, and why.</summary>
internal sealed partial class Binder
{
    /// <summary>Notes a number from which nothing was read, where it would state something were it whole or its wording clear.</summary>
    private void NoteUnread(Item item, Quantity q, IndicatorDefinition indicator)
    {
        if (sentence.Time.IsPartOfYear && !options.PartsOfYears)
        {
            return;
        }

        AbsenceReason reason;
        Measure measure;
        if (q.Damaged)
        {
            q.Damaged = false;
            if (MeasureRules.Decide(q, indicator, item.Measure, predicate, subject.LastMeasure, IsPlanned) is not { } statement)
            {
                return;
            }

            (reason, measure) = (AbsenceReason.Unreadable, statement.Measure);
        }
        else if (MeasureRules.IsAmbiguousMove(q, indicator, item.Measure, predicate))
        {
            (reason, measure) = (AbsenceReason.Ambiguous, Measure.Change);
        }
        else
        {
            return;
        }

        sink.AddAbsence(indicator, measure, reason, item.Clause == clause.Number ? Math.Min(item.Start, q.Start) : q.Start, q.End);
    }
}
