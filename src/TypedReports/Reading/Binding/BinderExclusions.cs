using TypedReports.Reading.Labels;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Binding;

/// <summary>Numbers that stand beside a name and state nothing of it: of plans, comparisons, increments, effects and parts.</summary>
internal sealed partial class Binder
{
    private const int BegunDistance = 8;

    /// <summary>Among so many facts of a report's begin those of the whole region are.</summary>
    private const int OverviewFacts = 64;
    private static readonly WordSet BeyondPlan = new("超过目标", "超目标", "超出目标", "高于目标", "超过计划", "超计划", "超出计划", "超过预算", "超预算", "超过任务", "超任务", "超过预期", "超预期");
    private static readonly WordSet PlanNouns = new("目标", "计划", "任务", "预算", "预期");
    private static readonly WordSet CompletedPlans = new("计划的", "任务的", "目标的", "计划数", "任务数", "目标数", "年初计划", "年初目标", "下达任务");
    private static readonly WordSet CompletionRate = new("完成率", "到位率", "开工率");
    private static readonly WordSet PerHead = new("每千人", "每万人", "万人拥有", "每百户", "每天", "每日");
    private static readonly WordSet Increments = new("新增财力", "增量", "新增可用财力", "增收部分");
    private static readonly WordSet Begun = new("开工", "启动", "加快建设", "正在建设");
    private static readonly WordSet Excess = new("超过", "超出", "超额", "超", "高出", "多出");
    private static readonly WordSet Converted = new("折合", "约合", "折人民币", "折算", "汇率");
    private static readonly WordSet Effects = new("带动", "拉动", "撬动", "申报");
    private static readonly WordSet Results = new("完成", "实现", "达");

    /// <summary>Whether what a number seems to state is no statement of the indicator.</summary>
    private bool IsNoStatement(Statement statement, in Quantity q, Definitions.IndicatorDefinition indicator)
    {
        if (statement.Measure == Measure.Level)
        {
            // 实际使用外资1.2亿美元、折合人民币8.6亿元: the same once more. 新增规上工业企业35家,净增18家: of a stock that the form has no indicator for.
            return subject.HasLevel
                && (IsConverted(q) || (indicator is { AddsUp: true, AdditionsTo: null } && predicate.Has(WordClass.Net) && !predicate.Has(WordClass.New)));
        }

        if (statement.Measure == Measure.Rank)
        {
            // 完成投资320亿元,完成率居全省第2
            return SaysBefore(q, clause.Start, CompletionRate);
        }

        if (statement.Measure != Measure.Share)
        {
            return false;
        }

        // 占年初计划的103%: how much of a plan was done. 增量39.7亿斤、占全国23.6%, 新增产量占全国增量24.5%: the share of an increment.
        return q.Value > 100 || clause.IsShareOfOwn || subject.LastMeasure == Measure.Change || predicate.Has(WordClass.Net) || SaysBefore(q, clause.Start, CompletedPlans);
    }

    /// <summary>由9.8:41.7:48.5调整为…, 较2020年的9323亿元增加4374亿元: what was before, or is compared with.</summary>
    private bool IsOfTimeBefore(Statement statement, in Item item, in Quantity q) =>
        (q.Kind == QuantityKind.Ratio && predicate.Has(WordClass.From) && predicate.ValueYear == 0)
        || (statement.Measure is Measure.Level or Measure.Growth && IsOfYearBefore(q))
        || (statement.Measure == Measure.Level && ((predicate.BaseYear != 0 && !predicate.HasAny(WordClass.Reach, WordClass.ReachTo)) || IsOfComparison(item, q)));

    /// <summary>增幅比上年的3.2%提高5.9个百分点, 比去年的3000亿元</summary>
    private bool IsOfYearBefore(in Quantity q)
    {
        var before = text.Span.Slice(0, q.NumberStart);
        return EndsWith(before, "上年的") || EndsWith(before, "去年的") || EndsWith(before, "同期的");
    }

    /// <summary>1万亩高标准农田项目开工建设; 新增财力的80%用于民生: not built yet, and not of all that is spent.</summary>
    private bool IsBegunOrOfIncrement(in Token name)
    {
        var from = Math.Max(clause.Start, name.Start - WordingReach);
        return Begun.IsIn(text.Span.Slice(name.End, Math.Min(BegunDistance, text.Length - name.End))) || Increments.IsIn(text.Span.Slice(from, name.Start - from));
    }

    /// <summary>
    /// 建设先行发展区,…,完成固定资产投资18.29亿元, where the report's first words gave the region 370.79亿元: reports begin with the whole,
    /// and what is less than half of it and of the same time is a part's, whose name the sentence has somewhere else.
    /// </summary>
    private bool IsPartOfWhole(in Quantity q, Definitions.IndicatorDefinition indicator, (ReportPeriod Period, FactAggregate Aggregate) at, FactStatus status)
    {
        for (var i = 0; i < sink.Facts.Count && i < OverviewFacts; i++)
        {
            var fact = sink.Facts[i];
            if (fact.Measure == Measure.Level && fact.Indicator == indicator.Id && fact.Period == at.Period && fact.Aggregate == at.Aggregate
                && fact.Status == FactStatus.Target == (status == FactStatus.Target))
            {
                var whole = Definitions.UnitSizes.Get(fact.Unit);
                var part = Definitions.UnitSizes.Get(UnitText.Complete(q.Unit, indicator));
                if (whole.Base != part.Base || q.Value * part.Factor >= fact.Value * whole.Factor / 2)
                {
                    return false;
                }

                // What follows is of the part too, unless the whole stands in the same sentence (其中外商直接投资2亿美元).
                sentence.IsElsewhere |= fact.Start < text.ToOriginal(sentence.Start);
                return true;
            }
        }

        return false;
    }

    /// <summary>发放消费券3000万元,带动社会消费品零售总额5亿元: what a measure brought is a part of the whole.</summary>
    private bool IsEffect(in Item item, in Quantity q) =>
        q.Kind is QuantityKind.Amount or QuantityKind.Count && item.Start > 1 && Effects.Begins(text.Span.Slice(item.Start - 2, 2))
        && !(item.End < q.Start && q.Start - item.End < LongestPlanWording && Results.IsIn(text.Span.Slice(item.End, q.Start - item.End)));

    /// <summary>每千人拥有市场主体125户, 每天新增市场主体17户</summary>
    private bool IsPerHead(in Item item, in Quantity q)
    {
        var start = Math.Max(clause.Start, item.Start - CueDistance);
        return q.Kind == QuantityKind.Count && item.Clause == clause.Number && start < item.Start && PerHead.IsIn(text.Span.Slice(start, item.Start - start));
    }

    /// <summary>比计划目标3000亿元超过1070亿元, 超过目标1070亿元, 比上年的3000亿元: what is compared with, and by how much it was passed.</summary>
    private bool IsOfComparison(in Item item, in Quantity q)
    {
        var start = Math.Max(item.Clause == clause.Number ? item.End : clause.Start, q.NumberStart - WordingReach);
        var from = Math.Max(start, clause.LastQuantityEnd);
        if (q.NumberStart <= from || q.Kind is not (QuantityKind.Amount or QuantityKind.Count))
        {
            return false;
        }

        var words = text.Span.Slice(from, q.NumberStart - from);
        if (EndsWith(words, "达到") || EndsWith(words, "达"))
        {
            return false;
        }

        return BeyondPlan.IsIn(words) || (words.IndexOfAny('比', '较') >= 0 && PlanNouns.IsIn(words)) || (words.IndexOf("超“".AsSpan()) >= 0 && PlanNouns.IsIn(words))
            || (from > start && Excess.Contains(words) && text.Span.Slice(start, from - start).IndexOfAny('比', '较') >= 0);
    }

    /// <summary>Whether 折合 or 约合 turns the number into another unit of what stood before.</summary>
    private bool IsConverted(in Quantity q) => SaysBefore(q, clause.Start, Converted);

    /// <summary>Whether one of the words stands between a place, or the last number, and a number.</summary>
    private bool SaysBefore(in Quantity q, int start, WordSet words)
    {
        var from = Math.Max(q.NumberStart - WordingReach, Math.Max(clause.LastQuantityEnd, start));
        return from < q.NumberStart && words.IsIn(text.Span.Slice(from, q.NumberStart - from));
    }
}
