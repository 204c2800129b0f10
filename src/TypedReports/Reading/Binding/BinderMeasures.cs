using TypedReports.Reading.Labels;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Binding;

/// <summary>What measure a number states, and of which indicator of a family.</summary>
internal sealed partial class Binder
{
    private static readonly WordSet Balances = new("余额");
    private static readonly WordSet Improves = new("改善");

    /// <summary>占固投比重提高2个百分点、达到45%: what is reached is the share that moved.</summary>
    private bool IsShareReached(bool isFurther, in Quantity q) => isFurther && q.Kind == QuantityKind.Percent && subject.LastMeasure == Measure.Share
        && predicate.HasAny(WordClass.Reach, WordClass.ReachTo) && !predicate.HasAny(WordClass.Up, WordClass.Down) && !predicate.HasAny(WordClass.GrowthNoun, WordClass.FallNoun);

    /// <summary>
    /// 规上工业企业总数达到285家, 总数列全市第二; 规上工业企业由57家增加到77家: those there are, where only those added are looked for.
    /// </summary>
    private bool IsOfStock(in Quantity q, Definitions.IndicatorDefinition indicator) => q.Kind switch
    {
        QuantityKind.Count => predicate.HasAny(WordClass.StockNoun, WordClass.LevelNoun) || (predicate.CameFrom && indicator.Needs.Count > 0),
        QuantityKind.Rank => predicate.Has(WordClass.StockNoun),

        // 新增专项债券86亿元,余额达320亿元
        QuantityKind.Amount => subject.HasLevel && SaysBefore(q, clause.Start, Balances),
        _ => false,
    };

    /// <summary>What the words around a number make of its statement; null where they take it back.</summary>
    private Statement? Refined(Statement statement, in Quantity q, Definitions.IndicatorDefinition indicator, Measure? rankOf)
    {
        if (statement.Measure == Measure.Rank)
        {
            if (subject is { LastMeasure: Measure.Change, HasLevel: false } && predicate.FirstOf is null && rankOf is null && statement.Of == Measure.Level)
            {
                // 经营主体净增1.2万户,居全市第3位: a place by what came on top.
                return null;
            }

            return statement with { Of = rankOf ?? (statement.Of == Measure.Growth ? OfGrowthOrLevel() : statement.Of == Measure.Level && subject.IsOfGrowth ? Measure.Growth : statement.Of) };
        }

        if (statement.Measure == Measure.Level && q.Kind == QuantityKind.Amount && predicate.Has(WordClass.New) && !predicate.HasAdditionsOfBefore
            && indicator is { AddsUp: false, AdditionsTo: null })
        {
            // 贷款余额新增150亿元; 旅游收入突破90亿元,新增12亿元: what came on top. 三年新增60亿元 may be a sum.
            var isChange = indicator.Has(Measure.Change) && clause.YearSpan == 0 && (!ValueTime().IsYears || segmentTime.IsYears);
            return isChange ? new Statement(Measure.Change, Measure.Level, false, "change-of-additions") : null;
        }

        // 优良天数比例改善2.1个百分点: days and shares get better by growing, concentrations by falling.
        var improves = statement is { Measure: Measure.Change, IsFall: true } && indicator.Dimension is Dimension.Percent or Dimension.Days
            && SaysBefore(q, clause.Start, Improves);
        return improves ? statement with { IsFall = false } : statement;
    }

    /// <summary>
    /// What a rank behind a growth is of. 收入达到20亿元、年均增长7%,跃居全市第3位: where the level has come to. 产量9.5亿斤,增长2.1%,连续七年居全省首位:
    /// a place held for years is that of the size, unless 增速 says otherwise.
    /// </summary>
    private Measure OfGrowthOrLevel()
    {
        var isOfYears = subject.LastTime is { Aggregate: not FactAggregate.None };
        var isOfSize = (subject.HasLevel && (predicate.IsRunning || isOfYears)) || (predicate.CameFrom && isOfYears);
        return predicate.FirstOf is null && isOfSize ? Measure.Level : Measure.Growth;
    }

    /// <summary>新增规上工业企业33家、达到285家: a second count, reached, is the total that the additions led to.</summary>
    private bool IsTotalReached(in Quantity q)
    {
        return q.Kind == QuantityKind.Count && predicate.ValueYear == 0
            && ((subject.HasLevel && subject.IsOfAdditions) || predicate.HasAdditionsOfBefore) && IsReached(q);
    }

    private bool IsReached(in Quantity q)
    {
        var before = text.Span.Slice(0, q.Start);
        return before.EndsWith("达到".AsSpan()) || before.EndsWith("达".AsSpan()) || text.Span.Slice(q.Start).StartsWith("突破".AsSpan());
    }

    /// <summary>新增 turns a stock into its additions: 新增|市场主体 is newly registered ones.</summary>
    private int Family(int index, in Quantity q, bool isSum, out bool isStock)
    {
        isStock = false;
        if (q.Kind == QuantityKind.Percent && predicate.Whole >= 0 && form.Families.RatioOf(index, predicate.Whole) is >= 0 and var ratio)
        {
            // 研发经费支出3200亿元,占GDP比重2.9%: the share is an indicator of its own, and its name is said.
            if (!form.Indicators[ratio].Has(Measure.Share))
            {
                predicate.PassShare();
            }

            return ratio;
        }

        if (predicate.Has(WordClass.Net) && !predicate.Has(WordClass.New) && form.Families.StockOf(index) is >= 0 and var grown && form.Indicators[grown].Has(Measure.Change))
        {
            // 新登记经营主体6321户,净增2480户: by so many more there are.
            isStock = true;
            return grown;
        }

        if (form.Families.StockOf(index) is >= 0 and var stock && (isSum || predicate.HasAny(WordClass.StockNoun, WordClass.LevelNoun)))
        {
            // 新增市场主体3.6万户、总量达到30.2万户: the total is that of the stock.
            isStock = true;
            return stock;
        }

        if (form.Families.AdditionsTo(index) is >= 0 and var additions)
        {
            if (predicate.Has(WordClass.New) && !predicate.HasAny(WordClass.Net, WordClass.StockNoun) && !predicate.Has(WordClass.LevelNoun))
            {
                return additions;
            }

            isStock = true;
        }

        return index;
    }
}
