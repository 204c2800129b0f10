using TypedReports.Definitions;
using TypedReports.Reading.Labels;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Binding;

/// <summary>What a number states of an indicator.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Of">What a rank or change is of.</param>
/// <param name="IsFall">Whether the number is the size of a fall.</param>
/// <param name="Rule">The name of the rule that decided.</param>
internal readonly record struct Statement(Measure Measure, Measure? Of, bool IsFall, string Rule);

/// <summary>
/// Decides from unit and words what a number states of an indicator, or that it states nothing of it. Takes one name and one
/// number; which name a number belongs to is decided before.
/// </summary>
internal static class MeasureRules
{
    public static Statement? Decide(in Quantity q, IndicatorDefinition indicator, Measure? named, in Predicate p, Measure? last, bool planned)
    {
        if (q.Damaged || q.Kind == QuantityKind.Date)
        {
            return null;
        }

        if (q.Kind == QuantityKind.Rank)
        {
            return Rank(indicator, named, p, last);
        }

        if (q.Kind == QuantityKind.Ratio)
        {
            return indicator.Has(Measure.Ratio) ? new Statement(Measure.Ratio, null, false, "ratio") : null;
        }

        if (p.HasAny(WordClass.Compare, WordClass.Than))
        {
            return null;
        }

        var unit = UnitText.WithoutScale(q.Unit);
        if (unit.EndsWith("百分点".AsSpan()))
        {
            return Points(indicator, named, p, last);
        }

        if (q.Kind == QuantityKind.Percent || unit is "%" or "‰" or "成")
        {
            return Percent(q, indicator, named, p, last, planned);
        }

        if (unit is "倍")
        {
            return p.Has(WordClass.Up) && !p.Has(WordClass.ReachTo) && indicator.Has(Measure.Growth)
                ? new Statement(Measure.Growth, null, false, "growth-in-multiples")
                : null;
        }

        return UnitText.Fits(unit, q, indicator) ? Amount(indicator, named, p) : null;
    }

    /// <summary>A rate that rises by a percentage (城镇化率提高2%): points, or a part of the rate.</summary>
    public static bool IsAmbiguousMove(in Quantity q, IndicatorDefinition indicator, Measure? named, in Predicate p) =>
        q.Kind == QuantityKind.Percent && !UnitText.WithoutScale(q.Unit).EndsWith("百分点".AsSpan())
        && indicator.Dimension == Dimension.Percent && named is null or Measure.Level or Measure.Change
        && p.HasAny(WordClass.Up, WordClass.Down)
        && !p.HasAny(WordClass.ReachTo, WordClass.Reach) && !p.HasAny(WordClass.GrowthNoun, WordClass.FallNoun)
        && !p.HasAny(WordClass.Share, WordClass.ShareNoun) && !p.HasAny(WordClass.Compare, WordClass.Than);

    private static Statement? Rank(IndicatorDefinition indicator, Measure? named, in Predicate p, Measure? last)
    {
        if (!indicator.Has(Measure.Rank) || p.Has(WordClass.Net))
        {
            return null;
        }

        if (p.FirstOf is { } of)
        {
            return new Statement(Measure.Rank, of, false, "rank-of-named");
        }

        return last is { } before
            ? new Statement(Measure.Rank, before == Measure.Change ? Measure.Level : before, false, "rank-of-last")
            : new Statement(Measure.Rank, named ?? Measure.Level, false, "rank");
    }

    private static Statement? Points(IndicatorDefinition indicator, Measure? named, in Predicate p, Measure? last)
    {
        if (!p.HasAny(WordClass.Up, WordClass.Down) || p.HasAny(WordClass.Narrow, WordClass.GrowthNoun) || p.Has(WordClass.FallNoun)
            || named == Measure.Growth || !indicator.Has(Measure.Change))
        {
            return null;
        }

        if (named == Measure.Share || last == Measure.Share || p.HasAny(WordClass.Share, WordClass.ShareNoun))
        {
            return indicator.Has(Measure.Share) ? new Statement(Measure.Change, Measure.Share, p.Has(WordClass.Down), "change-of-share") : null;
        }

        return indicator.Dimension == Dimension.Percent ? new Statement(Measure.Change, Measure.Level, p.Has(WordClass.Down), "change-in-points") : null;
    }

    private static Statement? Percent(in Quantity q, IndicatorDefinition indicator, Measure? named, in Predicate p, Measure? last, bool planned)
    {
        if (named == Measure.Share || p.HasAny(WordClass.Share, WordClass.ShareNoun))
        {
            if (indicator.Has(Measure.Share))
            {
                return p.Has(WordClass.Up) || p.Has(WordClass.Down) ? null : new Statement(Measure.Share, null, false, "share");
            }

            if (p.Has(WordClass.Share) || indicator.Dimension != Dimension.Percent)
            {
                return null;
            }
        }

        var fall = p.HasAny(WordClass.Down, WordClass.FallNoun) || p.Has(WordClass.Narrow);
        var rise = p.HasAny(WordClass.Up, WordClass.GrowthNoun) || named == Measure.Growth;
        if (p.Has(WordClass.Narrow) && !p.Has(WordClass.ReachTo))
        {
            return null;
        }

        if (indicator.Dimension == Dimension.Percent && named != Measure.Growth && !p.HasAny(WordClass.GrowthNoun, WordClass.FallNoun))
        {
            // A rate that rises by a percentage could mean points or a relative change: nothing is read.
            return (fall || rise) && !p.Has(WordClass.ReachTo) || !indicator.Has(Measure.Level)
                ? null
                : new Statement(Measure.Level, null, false, "rate");
        }

        if (!indicator.Has(Measure.Growth))
        {
            return null;
        }

        if (fall || rise)
        {
            return p.Has(WordClass.ReachTo) && !p.HasAny(WordClass.GrowthNoun, WordClass.FallNoun) && named != Measure.Growth
                ? null
                : new Statement(Measure.Growth, null, fall, "growth");
        }

        // A list of targets may leave the verb out: 生产总值6%左右; 居民消费价格指数103%左右 is the index. Behind a share (占比达到80%,
        // 今年达到78%) it goes on with the share.
        return planned && last != Measure.Share && !p.HasAny(WordClass.Share, WordClass.From) && indicator.Dimension != Dimension.Percent
            && indicator.IsPlausible(Measure.Growth, q.Value)
            ? new Statement(Measure.Growth, null, false, "growth-of-target-list")
            : null;
    }

    private static Statement? Amount(IndicatorDefinition indicator, Measure? named, in Predicate p)
    {
        if (p.HasAny(WordClass.Share, WordClass.From) || named is Measure.Growth or Measure.Share || p.HasAny(WordClass.GrowthNoun, WordClass.FallNoun))
        {
            return null;
        }

        var moved = (p.HasAny(WordClass.Up, WordClass.Down) || p.Has(WordClass.Net)) && !p.HasAny(WordClass.ReachTo, WordClass.Reach);
        if (p.Has(WordClass.Net) && indicator.AddsUp)
        {
            // 净增规上工业企业35家: what comes on top is what the indicator counts.
            return new Statement(Measure.Level, null, false, "level");
        }

        if (moved || p.Has(WordClass.Net) || named == Measure.Change)
        {
            return indicator.Has(Measure.Change) ? new Statement(Measure.Change, Measure.Level, p.Has(WordClass.Down), "change") : null;
        }

        return indicator.Has(Measure.Level) ? new Statement(Measure.Level, null, false, "level") : null;
    }
}
