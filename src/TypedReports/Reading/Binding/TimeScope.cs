using TypedReports.Definitions;
using TypedReports.Reading.Labels;
using TypedReports.Reading.Outlining;

namespace TypedReports.Reading.Binding;

/// <summary>The time that a sentence speaks of, and whether that time is past or planned.</summary>
/// <param name="First">The first year; 0 where the years are not known.</param>
/// <param name="Last">The last year.</param>
/// <param name="Status">Actual or target.</param>
/// <param name="FirstQuarter">The first quarter for parts of a year, else 0.</param>
/// <param name="LastQuarter">The last quarter.</param>
/// <param name="Since">For the last of several years, as of a plan, the first of them, from which averages are counted; else 0.</param>
/// <param name="IsDeadline">Whether it is the year by which something is to be reached (到2030年), so that what adds up does so over all the years up to it.</param>
internal readonly record struct TimeScope(int First, int Last, FactStatus Status, int FirstQuarter = 0, int LastQuarter = 0, int Since = 0, bool IsDeadline = false)
{
    /// <summary>A time whose years the text does not give: nothing is read of it.</summary>
    public static TimeScope Unknown => default;

    public bool IsKnown => First != 0;

    public bool IsYears => Last > First;

    public bool IsPartOfYear => FirstQuarter != 0;

    public static TimeScope Year(int year, FactStatus status) => new(year, year, status);

    /// <summary>The quarters of a year that words such as 前三季度 name; null where they are no quarters.</summary>
    public static (int First, int Last)? Quarters(string word) => word switch
    {
        "前三季度" or "前三个季度" => (1, 3),
        "上半年" => (1, 2),
        "下半年" => (3, 4),
        "一季度" or "第一季度" or "首季" => (1, 1),
        "二季度" or "第二季度" => (2, 2),
        "三季度" or "第三季度" => (3, 3),
        "四季度" or "第四季度" => (4, 4),
        _ => null,
    };

    /// <summary>The time that a section implies; unknown where nothing is read.</summary>
    public static TimeScope Of(in Segment segment, int year, int reviewYear) => segment.Role switch
    {
        SectionRole.Review or SectionRole.Problems when segment.Quarters > 0 => new(year, year, FactStatus.Actual, 1, segment.Quarters),
        SectionRole.Review or SectionRole.Problems => Year(reviewYear, FactStatus.Actual) with { Since = segment.Years > 1 ? reviewYear - segment.Years + 1 : 0 },
        SectionRole.FiveYearReview => new(reviewYear - segment.Years + 1, reviewYear, FactStatus.Actual),
        SectionRole.Requirements or SectionRole.Goals or SectionRole.Tasks or SectionRole.SelfGovernance => Year(year, FactStatus.Target),
        SectionRole.FiveYearGoals => new(year, year + 4, FactStatus.Target),
        _ => Unknown,
    };

    /// <summary>
    /// The period and aggregate of one statement. A level over several years is that of the last year, unless its amounts add
    /// up; an average, a total and what holds each year keep the range. Null where the statement does not fit the time.
    /// </summary>
    public (ReportPeriod Period, FactAggregate Aggregate)? Resolve(Measure measure, in Predicate predicate, bool isHeld, IndicatorDefinition indicator, bool isStock)
    {
        if (!IsKnown)
        {
            return null;
        }

        if (!IsYears)
        {
            if (predicate.Has(WordClass.AnnualAverage))
            {
                // An average over years needs the years.
                return Since == 0 ? null : (new ReportPeriod(Since, Last), FactAggregate.AnnualAverage);
            }

            if (IsDeadline && Since == 0 && measure == Measure.Level && predicate.Has(WordClass.Cumulative) && !isStock)
            {
                // 到2026年累计引进300亿元: from when on, a plan of one year does not say.
                return null;
            }

            if (Since != 0 && predicate.Has(WordClass.Cumulative) && !isStock)
            {
                // 到2025年,能耗累计下降15%: the total of all the years up to it. 2020年,累计完成投资64亿元 in a review of five years
                // may as well be that of the one year.
                return Status == FactStatus.Target || measure == Measure.Growth ? (new ReportPeriod(Since, Last), FactAggregate.Cumulative) : null;
            }

            if (IsDeadline && Since != 0 && Since < Last && (measure == Measure.Level ? indicator.AddsUp && !isStock && !IsYearly(indicator, predicate) : measure is Measure.Growth or Measure.Change))
            {
                // 到2026年,城镇新增就业12万人以上、单位GDP能耗下降14%: what the years up to it bring together; each year's is said with 每年.
                return predicate.Has(WordClass.EveryYear) ? null : (new ReportPeriod(Since, Last), FactAggregate.Cumulative);
            }

            if (measure == Measure.Growth && predicate.Has(WordClass.Cumulative) && predicate.HasAny(WordClass.Down, WordClass.FallNoun))
            {
                // 能耗强度累计下降14.5%: the fall of several years, which the sentence does not name.
                return null;
            }

            return (new ReportPeriod(First, Last, FirstQuarter, LastQuarter), FactAggregate.None);
        }

        var range = new ReportPeriod(First, Last);
        var end = new ReportPeriod(Last);
        if (predicate.Has(WordClass.AnnualAverage))
        {
            return (range, FactAggregate.AnnualAverage);
        }

        if (measure == Measure.Growth && !predicate.HasAny(WordClass.EveryYear, WordClass.Hold))
        {
            return (range, FactAggregate.Cumulative);
        }

        if (measure != Measure.Rank && (isHeld || predicate.HasAny(WordClass.EveryYear, WordClass.Hold)))
        {
            return (range, FactAggregate.None);
        }

        if (measure == Measure.Level && predicate.CameFrom)
        {
            // 实际使用外资由12.2亿美元增加到16.9亿美元: a year's against another's, whatever adds up.
            return (end, FactAggregate.None);
        }

        if (measure == Measure.Level && (indicator.AddsUp || (predicate.Has(WordClass.Cumulative) && !isStock)))
        {
            return (range, FactAggregate.Cumulative);
        }

        if (measure == Measure.Share && Status == FactStatus.Actual && !predicate.HasAny(WordClass.Reach, WordClass.ReachTo))
        {
            // A share that no verb says was reached was that of all the years; a plan says what is to be at their end.
            return (range, FactAggregate.None);
        }

        return measure == Measure.Change ? (range, FactAggregate.Cumulative) : (end, FactAggregate.None);
    }

    /// <summary>到2026年,实际使用外资达到60亿美元: money is said to reach what a year brings; people and works are counted together.</summary>
    private static bool IsYearly(IndicatorDefinition indicator, in Predicate predicate) =>
        indicator.Dimension == Dimension.Money && predicate.HasAny(WordClass.Reach, WordClass.ReachTo) && !predicate.Has(WordClass.Cumulative);
}
