using TypedReports.Definitions;
using TypedReports.Reading.Labels;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Binding;

/// <summary>Numbers that belong to a name and are no fact of it, and why.</summary>
internal sealed partial class Binder
{
    /// <summary>Names of the clause that had no number before something unknown took their place; a clause speaks of no more than so many.</summary>
    private readonly List<Item> unstated = [];

    /// <summary>Keeps the names of a clause that is about to speak of something else.</summary>
    private void KeepUnstated()
    {
        if (!IsPlanned || subject.HasNumber || unstated.Count >= Subject.MostNames || predicate.HasAny(WordClass.Share, WordClass.ShareNoun))
        {
            return;
        }

        for (var i = 0; i < subject.Size; i++)
        {
            if (!subject[i].IsForeign && subject[i].Clause == clause.Number && !unstated.Contains(subject[i]))
            {
                unstated.Add(subject[i]);
            }
        }
    }

    /// <summary>Notes the targets that the clause states in words alone: 稳步增长, 与经济增长同步, 高于全省平均, 完成上级下达目标.</summary>
    private void NoteTargetWithoutNumber(int end)
    {
        if (unstated.Count == 0 || clause.HasNumber)
        {
            return;
        }

        var start = clause.Start;
        var wording = text.Span.Slice(start, end - start).TrimEnd();
        var isTarget = clause.NoNumber is not null
            || (predicate.Has(WordClass.Compare) && TargetWords.Compares(wording))
            || (!predicate.IsEmpty && TargetWords.EndsAsTarget(wording));
        if (!isTarget)
        {
            return;
        }

        foreach (var item in unstated)
        {
            sink.AddAbsence(form.Indicators[item.Indicator], start, end);
        }
    }

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
