using TypedReports.Reading.Labels;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Binding;

/// <summary>The period of a number and how its years are summed up; where two readings are left, none.</summary>
internal sealed partial class Binder
{
    private static readonly WordSet BehindLevels = new("年均", "年平均", "分别比上年", "分别比去年", "分别较上年", "实现翻番", "实现翻一番");
    private static readonly WordSet Done = new("完成", "实现");
    private static readonly WordSet Reached = new("达", "突破", "超", "到", "为", "至");
    private static readonly WordSet YearBefore = new("同比", "上年", "去年");

    /// <summary>The period of a statement and how its years are summed up; null where nothing tells them, or two readings are left.</summary>
    private (ReportPeriod Period, FactAggregate Aggregate)? PeriodOf(Statement statement, in Item item, in Quantity q, TimeScope time, Definitions.IndicatorDefinition indicator, bool isStock)
    {
        var isSummed = predicate.HasAny(WordClass.AnnualAverage, WordClass.Cumulative);
        var isMove = statement.Measure is Measure.Growth or Measure.Change;
        if (!isSummed && ((isMove && subject.IsOfUnknownYear) || (statement.Measure == Measure.Growth && sentence.IsOfWholeYear && time.IsYears)))
        {
            // 一般公共预算收入16.8亿元,增长31.3%, in a review of five years: whatever the level is of, the growth is. 全年增长4.1% among
            // several years: of one of them, which the sentence does not name.
            return null;
        }

        if (statement.Measure == Measure.Level && IsYearOrTotal(q, item, time, indicator, isStock))
        {
            subject.IsOfUnknownYear = true;
            return null;
        }

        // 五年增加200家、达到350家: what is reached is of the last of the years.
        var isOfLast = statement.Measure == Measure.Level && IsReachedBy(q) && !clause.IsAverage;
        var span = isOfLast ? predicate.YearSpan : Math.Max(predicate.YearSpan, clause.YearSpan);
        var period = isMove ? PeriodOfMove(statement, item, q, time, indicator, isStock) : time.Resolve(statement.Measure, predicate, IsHeldAt(q), indicator, isStock);
        if (statement.Measure == Measure.Share && time.IsYears && sentence.HasLevelOfYear && !predicate.HasAny(WordClass.EveryYear, WordClass.Hold))
        {
            // 增加值达到31亿元,占生产总值的比重30.4%: a share beside the level of a year is that year's.
            period = (new ReportPeriod(time.Last), FactAggregate.None);
        }

        if (span > 1 && clause.IsAverage && period is null && time is { IsKnown: true, IsPartOfYear: false })
        {
            // 增长6%,五年年均增长6.5%: as many years as the clause counts.
            period = (new ReportPeriod(time.Last), FactAggregate.None);
        }

        return period is not { } at || (span <= 1 && IsYearsOrOneYears(statement, time)) ? null
            : span > 1 ? OverYears(statement.Measure, at.Period.LastYear, span)
            : at;
    }

    /// <summary>The period of a growth or a change, by what it is compared with.</summary>
    private (ReportPeriod Period, FactAggregate Aggregate)? PeriodOfMove(Statement statement, in Item item, in Quantity q, TimeScope time, Definitions.IndicatorDefinition indicator, bool isStock)
    {
        if (statement.Measure == Measure.Growth && subject is { LastMeasure: Measure.Change, LastTime: { Aggregate: FactAggregate.AnnualAverage } average } && !predicate.Has(WordClass.Cumulative))
        {
            // 年均净增1300元、增长9.6%: both are averages.
            return (average.Period, FactAggregate.AnnualAverage);
        }

        var period = time.Resolve(statement.Measure, predicate, IsHeldAt(q), indicator, isStock);
        var isRateReached = statement.Measure == Measure.Growth && predicate.CameFrom && predicate.HasAny(WordClass.GrowthNoun, WordClass.FallNoun);
        if (isRateReached || ComparesWithYearBefore(item, q))
        {
            // 五年来,地区生产总值达到500亿元,同比增长6%; 增速由2021年的8.5%提高到12.3%: in the last of the years.
            return time.IsYears ? (new ReportPeriod(time.Last), FactAggregate.None) : period;
        }

        if (BaseYear is not 0 and var from && from != time.First - 1)
        {
            sentence.ComparesWithFirst |= time.Since == from + 1;
            return SinceBaseYear(predicate.BaseYear == 0 && subject is { FromYear: > 0, LevelTime: { } level } ? time with { First = level.Period.LastYear, Last = level.Period.LastYear } : time);
        }

        // 2022年…比2017年增长59.2%;…增长103.6%: since 2017 too, or in the one year?
        return sentence.ComparesWithFirst && !time.IsYears && !predicate.HasAny(WordClass.AnnualAverage, WordClass.Cumulative) ? null : period;
    }

    /// <summary>Whether a number is what something came to, and not what was added: 达到, 总数, 突破.</summary>
    private bool IsReachedBy(in Quantity q) =>
        predicate.HasAny(WordClass.Reach, WordClass.ReachTo) || predicate.HasAny(WordClass.StockNoun, WordClass.LevelNoun) || q.Bound == Bound.MoreThan;

    /// <summary>The period of a slot within a time: sums over years need years, anything else is of the last.</summary>
    private static (ReportPeriod Period, FactAggregate Aggregate)? Period(FactSlot slot, TimeScope time)
    {
        if (Definitions.SlotRules.IsWithinYear(slot))
        {
            return time.IsYears
                ? (new ReportPeriod(time.Last), FactAggregate.None)
                : (new ReportPeriod(time.First, time.Last, time.FirstQuarter, time.LastQuarter), FactAggregate.None);
        }

        var first = time.IsYears ? time.First : time.Since;
        var aggregate = slot is FactSlot.AnnualAverage or FactSlot.AnnualAverageLevel ? FactAggregate.AnnualAverage : FactAggregate.Cumulative;
        return first == 0 ? null : (new ReportPeriod(first, time.Last), aggregate);
    }

    /// <summary>The time of a number: the year right before it, else that of the sentence.</summary>
    private TimeScope ValueTime() => predicate.ValueYear == 0 ? sentence.Time
        : predicate.ValueYear < year ? TimeScope.Year(predicate.ValueYear, FactStatus.Actual)
        : predicate.ValueYear > year || IsPlanned ? TimeScope.Year(predicate.ValueYear, FactStatus.Target)
        : TimeScope.Unknown;

    /// <summary>预计完成68亿元,同比增长8%: the estimate goes on with its subject.</summary>
    private FactStatus StatusOf(TimeScope time)
    {
        var isEstimate = (isEstimateBelow && time.Last == reviewYear) || sentence.IsEstimate || group.IsEstimate || clause.IsEstimate || subject.LastTime is { Status: FactStatus.Estimate };
        return time.Status == FactStatus.Actual && isEstimate ? FactStatus.Estimate : time.Status;
    }

    /// <summary>
    /// 一般公共预算支出3.4万亿元 in a review of five years: a sum of money without 达到, 突破 or 累计 may be the last year's or the total
    /// of all, and is not read. A balance is of its day, and nobody adds up what there is per head.
    /// </summary>
    private bool IsYearOrTotal(in Quantity q, in Item item, TimeScope time, Definitions.IndicatorDefinition indicator, bool isStock)
    {
        if (!time.IsYears || isStock || indicator.Dimension != Dimension.Money || indicator.AddsUp || q.Bound != Bound.Exact)
        {
            return false;
        }

        var words = (predicate.HasAny(WordClass.Reach, WordClass.ReachTo) && !IsOnlyDone(q)) || predicate.HasAny(WordClass.Hold, WordClass.Cumulative)
            || predicate.HasAny(WordClass.EveryYear, WordClass.AnnualAverage);
        var name = text.Span.Slice(item.Start, Math.Max(0, item.End - item.Start));
        return !words && name.IndexOf("余额".AsSpan()) < 0 && name.IndexOf("人均".AsSpan()) < 0 && !IsComparedWithOneYear(q);
    }

    /// <summary>五年来,固定资产投资完成469亿元: done in all of the years, or in the last? 达到 and 突破 are said of the last.</summary>
    private bool IsOnlyDone(in Quantity q)
    {
        var start = Math.Max(clause.Start, Math.Max(clause.LastQuantityEnd, q.NumberStart - WordingReach));
        var before = text.Span.Slice(start, Math.Max(0, q.NumberStart - start));
        return Done.IsIn(before) && !Reached.IsIn(before);
    }

    /// <summary>完成生产总值19.56亿元,同比增长2.6%, 是2016年的1.9倍: what goes on to be compared with one year is itself one year's.</summary>
    private bool IsComparedWithOneYear(in Quantity q)
    {
        var behind = text.Span.Slice(q.End);
        if (behind.Length < 2 || behind[0] is not (',' or '、'))
        {
            return false;
        }

        behind = behind.Slice(1);
        return YearBefore.Begins(behind) || BehindLevels.Begins(behind) || (behind[0] is '比' or '较' && YearBefore.Begins(behind.Slice(1)))
            || (behind[0] is '是' or '为' or '比' or '较' && Outlining.ChineseNumber.Year(behind.Slice(1)) > 0);
    }

    /// <summary>
    /// 增长5.5% among a plan's years: a plan says 年均 or 累计 of what is to grow, and leaves it out of energy and pollution alone
    /// (单位GDP能耗降低13.5%). Without them it is most likely a year's, and is not read.
    /// </summary>
    private bool IsYearsOrOneYears(Statement statement, TimeScope time) => time is { Status: FactStatus.Target } and ({ IsYears: true } or { IsDeadline: true, Since: > 0 })
        && statement.Measure == Measure.Growth && BaseYear == 0 && !predicate.HasAny(WordClass.Cumulative, WordClass.AnnualAverage) && !predicate.HasAny(WordClass.Down, WordClass.EveryYear);

    /// <summary>The year that the coming number is compared with, 0 without one.</summary>
    private int BaseYear => predicate.BaseYear != 0 ? predicate.BaseYear : subject.FromYear != 0 && subject.FromYear < ValueTime().Last - 1 ? subject.FromYear : sentence.BaseYear;

    /// <summary>同比增长6%, 比上年增长6%: compared with the year before, however many years the sentence speaks of.</summary>
    private bool ComparesWithYearBefore(in Item item, in Quantity q) =>
        SaysBefore(q, item.Clause == clause.Number ? Math.Max(clause.Start, item.End) : clause.Start, YearBefore);

    /// <summary>较2019年增长16.4% in 2022: what three years came to; null where no year lies between, or only a part of one.</summary>
    private (ReportPeriod Period, FactAggregate Aggregate)? SinceBaseYear(TimeScope time) =>
        !time.IsKnown || time.IsPartOfYear || BaseYear >= time.Last - 1 ? null
            : (new ReportPeriod(BaseYear + 1, time.Last), predicate.Has(WordClass.AnnualAverage) ? FactAggregate.AnnualAverage : FactAggregate.Cumulative);

    /// <summary>连续三年 holds in each of the years (a rank is that of the last), 三年增长58.6% adds them up.</summary>
    private (ReportPeriod Period, FactAggregate Aggregate) OverYears(Measure measure, int last, int span)
    {
        if (measure == Measure.Rank || (measure == Measure.Share && !predicate.IsRunning))
        {
            return (new ReportPeriod(last), FactAggregate.None);
        }

        var aggregate = predicate.Has(WordClass.AnnualAverage) || clause.IsAverage ? FactAggregate.AnnualAverage
            : predicate.IsRunning ? FactAggregate.None
            : FactAggregate.Cumulative;
        return (new ReportPeriod(last - span + 1, last), aggregate);
    }
}
