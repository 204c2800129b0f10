using TypedReports.Reading.Labels;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Binding;

/// <summary>What one number states of one name, with its time, field and place.</summary>
internal sealed partial class Binder
{
    private const int LongestScope = 12;

    /// <summary>So far before a number of a list may stand the words that hold for all of it: a list without end must not be gone over for each.</summary>
    private const int WordingReach = 60;
    private const int CueDistance = 8;
    private const int LongestPlanWording = 12;
    private static readonly WordSet PlanWords = new("计划", "任务", "预算");
    private static readonly WordSet NoPlanWords = new("完成", "实现", "实际", "达到", "超", "占");
    private static readonly WordSet YearBefore = new("同比", "上年", "去年");
    private static readonly WordSet Converted = new("折合", "约合", "折人民币", "折算", "汇率");
    private static readonly WordSet Effects = new("带动", "拉动", "撬动");
    private static readonly string[] GoingTo = ["用于", "用在", "用到", "花在", "投向", "投入"];
    private static readonly string[] ScopePrefixes = ["增速", "增幅", "总量", "数量", "继续", "持续", "保持", "提升至", "提升到", "稳居", "居", "在"];

    /// <summary>Whether the clause's numbers are of another region, or of no period.</summary>
    private bool IsOfSomethingElse => sentence.IsElsewhere || clause.IsUndated;

    private void State(Item item, int quantity, Measure? rankOf, string? rule)
    {
        var isFurther = subject.HasNumber;
        subject.HasNumber = true;
        subject.Count(item);
        subject.IsOfAdditions = predicate.Has(WordClass.New) || (!item.IsForeign && form.Indicators[item.Indicator].AddsUp);
        if (item.IsForeign || IsOfSomethingElse)
        {
            return;
        }

        ref var q = ref quantities[quantity];
        if (sentence.HasArea && item.Measure is Measure.Level or Measure.Growth)
        {
            return;
        }

        if (IsOfPlan(item, q) || IsEffect(item, q))
        {
            return;
        }

        // 新增市场主体2816户,累计达到2.18万户: behind the additions of the year stands what they add up to.
        var isSum = isFurther && clause.YearSpan == 0
            && ((!sentence.Time.IsYears && predicate.Has(WordClass.Cumulative) && predicate.HasAny(WordClass.Reach, WordClass.ReachTo)) || IsTotalReached(q));
        if (predicate.HasAdditionsOfBefore)
        {
            if (!isFurther && q.Kind == QuantityKind.Count && !predicate.HasAny(WordClass.StockNoun, WordClass.LevelNoun) && IsReached(q))
            {
                // 新增规上工业企业33家、高新技术企业达到210家: added too, or the number there are?
                NoteUnread(item, q, form.Indicators[item.Indicator]);
                return;
            }

            if (isSum || predicate.HasAny(WordClass.StockNoun, WordClass.LevelNoun))
            {
                predicate.PassAdditions();
            }
        }

        var family = Family(item.Indicator, q, isSum, out var isStock);
        var indicator = form.Indicators[family];
        if (MeasureRules.Decide(q, indicator, item.Measure, predicate, subject.LastMeasure, IsPlanned) is not { } statement)
        {
            NoteUnread(item, q, indicator);
            return;
        }

        if (statement.Measure == Measure.Level && subject.HasLevel && IsConverted(q))
        {
            // 实际使用外资1.2亿美元、折合人民币8.6亿元: the same once more.
            return;
        }

        if (statement.Measure == Measure.Share && subject.LastMeasure == Measure.Change)
        {
            // 增量39.7亿斤、占全国23.6%: the share of the increment.
            return;
        }

        if (statement.Measure == Measure.Level && subject.LastMeasure == Measure.Level && item.Clause != clause.Number && predicate.Has(WordClass.New)
            && indicator is { AddsUp: false, AdditionsTo: null })
        {
            // 旅游收入突破90亿元,新增12亿元: what came on top of the level.
            return;
        }

        if (statement.Measure == Measure.Rank && rankOf is { } of)
        {
            statement = statement with { Of = of };
        }

        if (statement is { Measure: Measure.Rank, Of: Measure.Growth } && predicate is { IsRunning: true, FirstOf: null } && subject.HasLevel)
        {
            // 产量9.5亿斤,增长2.1%,连续七年居全省首位: a place held for years is that of the size, unless 增速 says otherwise.
            statement = statement with { Of = Measure.Level };
        }

        if (indicator.AddsUp && indicator.AdditionsTo is null && (isSum || (q.Kind == QuantityKind.Count && predicate.HasAny(WordClass.StockNoun, WordClass.LevelNoun))))
        {
            // 新增规上工业企业33家,总数达到285家; 建成高标准农田32万亩,累计达到420万亩: the stock that the form has no indicator for.
            return;
        }

        if (q.Kind == QuantityKind.Ratio && predicate.Has(WordClass.From) && predicate.ValueYear == 0)
        {
            return;
        }

        if (indicator.Needs.Count > 0 && !predicate.Has(WordClass.New) && !HasCue(indicator.Needs, item, q.End))
        {
            return;
        }

        if (predicate.BaseYear != 0 && statement.Measure == Measure.Level && !predicate.HasAny(WordClass.Reach, WordClass.ReachTo))
        {
            // 较2020年的9323亿元增加4374亿元: the level of the year compared with.
            return;
        }

        if (family != item.Indicator)
        {
            // What follows is said of the additions, or of the stock, too.
            subject.Turn(item, family);
        }

        Emit(item, q, indicator, isStock, statement, rule ?? statement.Rule);
    }

    private void Emit(Item item, in Quantity q, Definitions.IndicatorDefinition indicator, bool isStock, Statement statement, string rule)
    {
        var time = ValueTime();
        if (q.Damaged || (time.IsPartOfYear && !options.PartsOfYears))
        {
            return;
        }

        var isHeld = q.NumberStart > q.Start && text.Span[q.Start] == '控';
        var follows = statement.Measure == Measure.Rank && predicate.YearSpan == 0 && clause.YearSpan == 0 && (statement.Of == subject.LastMeasure || statement.Of is null);
        var resolved = follows && subject.LastTime is { } last
            ? (last.Period, last.Aggregate)
            : time.Resolve(statement.Measure, predicate, isHeld, indicator, isStock);
        if (sentence.IsOfWholeYear && time.IsYears && statement.Measure == Measure.Growth && !predicate.HasAny(WordClass.AnnualAverage, WordClass.Cumulative))
        {
            // 全年增长4.1% among several years: of one of them, which the sentence does not name.
            return;
        }

        var isMove = statement.Measure is Measure.Growth or Measure.Change;
        if (isMove && ComparesWithYearBefore(item, q))
        {
            // 五年来,地区生产总值达到500亿元,同比增长6%: in the last of the years.
            resolved = time.IsYears ? (new ReportPeriod(time.Last), FactAggregate.None) : resolved;
        }
        else if (isMove && BaseYear != 0 && BaseYear != time.First - 1)
        {
            resolved = SinceBaseYear(time);
            sentence.ComparesWithFirst |= time.Since == BaseYear + 1;
        }
        else if (isMove && sentence.ComparesWithFirst && !time.IsYears && !predicate.HasAny(WordClass.AnnualAverage, WordClass.Cumulative))
        {
            // 2022年…比2017年增长59.2%;…增长103.6%: since 2017 too, or in the one year?
            return;
        }

        var span = Math.Max(predicate.YearSpan, clause.YearSpan);
        if (resolved is not { } at || IsYearOrTotal(statement, q, item, time, indicator, isStock) || (span <= 1 && IsYearsOrOneYears(statement, time)))
        {
            return;
        }

        if (span > 1)
        {
            at = OverYears(statement.Measure, at.Period.LastYear, span);
        }

        var status = StatusOf(time);
        if (follows && subject.LastTime is { } before)
        {
            status = before.Status;
        }

        if (statement.Measure == Measure.Rank)
        {
            // 总量居全市第一、全省第二: a further rank is of the same.
            subject.LastMeasure = statement.Of;
        }
        else
        {
            // 占比达到72.5%、提高3.2个百分点,居全省第一: what moved is the share, and the rank is of it.
            subject.LastMeasure = statement is { Measure: Measure.Change, Of: Measure.Share } ? Measure.Share : statement.Measure;
            subject.HasLevel |= statement.Measure == Measure.Level;
            subject.LastTime = (at.Period, at.Aggregate, status);
        }

        clause.HasFact = true;
        var start = item.Clause == clause.Number ? Math.Min(item.Start, q.Start) : q.Start;
        Add(q, indicator, statement, at, status, start, (item.Start, item.End), rule);
    }

    private void Add(
        in Quantity q, Definitions.IndicatorDefinition indicator, Statement statement, (ReportPeriod Period, FactAggregate Aggregate) at, FactStatus status, int start, (int Start, int End) name, string rule)
    {
        if (hints is not null && hints.Excludes(indicator.Id, text.ToOriginal(q.Start), text.EndToOriginal(q.End)))
        {
            return;
        }

        sink.AddFact(new FactDraft
        {
            Indicator = indicator.Id,
            Statement = statement,
            Unit = statement.Measure == Measure.Rank ? "位" : statement.Measure is Measure.Level or Measure.Change ? UnitText.Complete(q.Unit, indicator) : q.Unit,
            Period = at.Period,
            Aggregate = at.Aggregate,
            Status = status,
            Modality = status == FactStatus.Target ? clause.Modality ?? sentence.Modality : null,
            Scope = statement.Measure == Measure.Rank ? Scope() : null,
            Section = segment.Role,
            Start = start,
            NameStart = name.Start,
            NameEnd = name.End,
        }, q, rule);
    }

    /// <summary>
    /// A number that the report's specification says the meaning of. Time, wording and bound are read as for any other; names
    /// around it have no part in it, and what follows does not go on with it.
    /// </summary>
    private void StateHinted(int quantity, Hint hint)
    {
        hasContent = true;
        clause.HasNumber = true;
        var q = quantities[quantity];
        var indicator = form.Indicators[hint.Indicator];
        var measures = Definitions.SlotRules.MeasuresOf(hint.Slot);
        var isMove = measures[0] is Measure.Growth or Measure.Change;
        var statement = new Statement(
            measures[0], measures.Length > 1 ? measures[1] : null, isMove && predicate.HasAny(WordClass.Down, WordClass.FallNoun), "reading-of-spec");
        run.Clear();
        run.Add(quantity);
        var time = ValueTime();
        if (time.IsKnown && (!time.IsPartOfYear || options.PartsOfYears) && Period(hint.Slot, time) is { } at)
        {
            Add(q, indicator, statement, at, StatusOf(time), Math.Min(hint.QuoteStart, q.Start), (q.NumberStart, q.NumberStart), statement.Rule);
        }

        subject.Clear();
        subject.Forget();
        clause.GapEnd = -1;
        clause.LastQuantityEnd = q.End;
    }

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
        var isEstimate = (isEstimateBelow && time.Last == reviewYear) || sentence.IsEstimate || clause.IsEstimate || subject.LastTime is { Status: FactStatus.Estimate };
        return time.Status == FactStatus.Actual && isEstimate ? FactStatus.Estimate : time.Status;
    }

    /// <summary>
    /// 一般公共预算支出3.4万亿元 in a review of five years: a sum of money without 达到, 突破 or 累计 may be the last year's or the total
    /// of all, and is not read. A balance is of its day, and nobody adds up what there is per head.
    /// </summary>
    private bool IsYearOrTotal(Statement statement, in Quantity q, in Item item, TimeScope time, Definitions.IndicatorDefinition indicator, bool isStock)
    {
        if (!time.IsYears || isStock || statement.Measure != Measure.Level || indicator.Dimension != Dimension.Money || indicator.AddsUp || q.Bound != Bound.Exact)
        {
            return false;
        }

        var words = predicate.HasAny(WordClass.Reach, WordClass.ReachTo) || predicate.HasAny(WordClass.Hold, WordClass.Cumulative)
            || predicate.HasAny(WordClass.EveryYear, WordClass.AnnualAverage);
        var name = text.Span.Slice(item.Start, Math.Max(0, item.End - item.Start));
        return !words && name.IndexOf("余额".AsSpan()) < 0 && name.IndexOf("人均".AsSpan()) < 0;
    }

    /// <summary>发放消费券3000万元,带动社会消费品零售总额5亿元: what a measure brought is a part of the whole.</summary>
    private bool IsEffect(in Item item, in Quantity q) =>
        q.Kind is QuantityKind.Amount or QuantityKind.Count && item.Start > 1 && Effects.Begins(text.Span.Slice(item.Start - 2, 2));

    /// <summary>财政收入年度任务12亿元,完成13亿元: what was planned is not what was reached, and in a review nothing was promised.</summary>
    private bool IsOfPlan(in Item item, in Quantity q)
    {
        // The words behind the last name of a list: 一般公共预算收入 in it plans nothing.
        var from = Math.Max(item.End, clause.NameEnd);
        if (item.Clause != clause.Number || q.Start <= from || q.Start - from > LongestPlanWording || ValueTime().Status == FactStatus.Target)
        {
            return false;
        }

        var between = text.Span.Slice(from, q.Start - from);
        return PlanWords.IsIn(between) && !NoPlanWords.IsIn(between);
    }

    /// <summary>
    /// 增长5.5% among a plan's years: a plan says 年均 or 累计 of what is to grow, and leaves it out of energy and pollution alone
    /// (单位GDP能耗降低13.5%). Without them it is most likely a year's, and is not read.
    /// </summary>
    private bool IsYearsOrOneYears(Statement statement, TimeScope time) => time is { IsYears: true, Status: FactStatus.Target } && statement.Measure == Measure.Growth
        && BaseYear == 0 && !predicate.HasAny(WordClass.Cumulative, WordClass.AnnualAverage) && !predicate.Has(WordClass.Down);

    /// <summary>The year that the coming number is compared with, 0 without one.</summary>
    private int BaseYear => predicate.BaseYear != 0 ? predicate.BaseYear : sentence.BaseYear;

    /// <summary>Whether 折合 or 约合 turns the number into another unit of what stood before.</summary>
    private bool IsConverted(in Quantity q)
    {
        var from = Math.Max(q.NumberStart - WordingReach, Math.Max(clause.LastQuantityEnd, clause.Start));
        return from < q.NumberStart && Converted.IsIn(text.Span.Slice(from, q.NumberStart - from));
    }

    /// <summary>同比增长6%, 比上年增长6%: compared with the year before, however many years the sentence speaks of.</summary>
    private bool ComparesWithYearBefore(in Item item, in Quantity q)
    {
        var from = Math.Max(Math.Max(q.NumberStart - WordingReach, clause.LastQuantityEnd), Math.Max(clause.Start, item.Clause == clause.Number ? item.End : 0));
        return from < q.NumberStart && YearBefore.IsIn(text.Span.Slice(from, q.NumberStart - from));
    }

    /// <summary>较2019年增长16.4% in 2022: what three years came to; null where no year lies between, or only a part of one.</summary>
    private (ReportPeriod Period, FactAggregate Aggregate)? SinceBaseYear(TimeScope time) =>
        !time.IsKnown || time.IsPartOfYear || BaseYear >= time.Last - 1 ? null
            : (new ReportPeriod(BaseYear + 1, time.Last), predicate.Has(WordClass.AnnualAverage) ? FactAggregate.AnnualAverage : FactAggregate.Cumulative);

    /// <summary>连续三年 holds in each of the years (a rank is that of the last), 三年增长58.6% adds them up.</summary>
    private (ReportPeriod Period, FactAggregate Aggregate) OverYears(Measure measure, int last, int span)
    {
        if (measure is Measure.Rank or Measure.Share)
        {
            return (new ReportPeriod(last), FactAggregate.None);
        }

        var aggregate = predicate.Has(WordClass.AnnualAverage) || clause.IsAverage ? FactAggregate.AnnualAverage
            : predicate.IsRunning ? FactAggregate.None
            : FactAggregate.Cumulative;
        return (new ReportPeriod(last - span + 1, last), aggregate);
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

    private bool HasCue(IReadOnlyList<string> cues, in Item item, int end)
    {
        var start = Math.Max(segment.Start, Math.Min(Math.Max(clause.Start, segment.Start), item.Start - CueDistance));
        var span = text.Span.Slice(start, end - start);
        foreach (var cue in cues)
        {
            if (span.IndexOf(cue.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The field a rank is in: what stands between the verb and the rank (居 [全省] 第三), else before the verb
    /// ([全省] 排名第一). The ranks of one list share the field of the first.
    /// </summary>
    private string? Scope()
    {
        var end = quantities[run[0]].Start;
        var start = predicate.RankVerbEnd;
        if (start < 0)
        {
            start = Math.Max(Math.Max(clause.LastQuantityEnd, clause.NameEnd), Math.Max(Math.Max(clause.RankFrom, clause.Start), predicate.End));
        }
        else if (text.Span.Slice(start, end - start).Trim() is var between && (between.IsEmpty || between[0] is '由' or '从'))
        {
            // 全市排名第一, 全市排名由第8位上升到第6位
            end = predicate.RankVerbStart;
            start = Math.Max(Math.Max(clause.LastQuantityEnd, clause.NameEnd), Math.Max(clause.RankFrom, clause.Start));
        }

        if (start >= end)
        {
            (start, end) = clause.FieldBefore;
        }

        if (start < clause.Start || start >= end || end - start > LongestScope)
        {
            return null;
        }

        var span = text.Span.Slice(start, end - start);
        var last = span.LastIndexOfAny('、', '(', '年');
        while (last >= 0 && span[last] == '(' && span.Slice(last).IndexOf(')') >= 0)
        {
            // 县(市): brackets that close again belong to the field.
            last = span.Slice(0, last).LastIndexOfAny('、', '(', '年');
        }

        var scope = span.Slice(last + 1).Trim();
        foreach (var prefix in ScopePrefixes)
        {
            if (scope.StartsWith(prefix.AsSpan(), StringComparison.Ordinal))
            {
                scope = scope.Slice(prefix.Length);
            }
        }

        return scope.IsEmpty ? null : scope.ToString();
    }

    /// <summary>Whether a name says itself what money goes to (用于民生, 投入民生); 工业投资 and 研发投入 do not.</summary>
    private static bool SaysWhatItGoesTo(string name)
    {
        foreach (var verb in GoingTo)
        {
            var at = name.IndexOf(verb, StringComparison.Ordinal);
            if (at >= 0 && at + verb.Length < name.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number right before a name: 新增105家高新技术企业, 45.5万亩高标准农田全部建成.</summary>
    private void OwnWaiting(int index, Entry entry)
    {
        var quantity = tokens[clause.Waiting].Index;
        var goesTo = SaysWhatItGoesTo(entry.Text);
        if ((tokens[clause.Waiting].End != tokens[index].Start && !goesTo) || entry.Indicators.Length != 1 || quantities[quantity].Kind == QuantityKind.Rank)
        {
            return;
        }

        var indicator = form.Indicators[entry.Indicators[0]];
        if (quantities[quantity].Kind == QuantityKind.Percent)
        {
            // 财政支出八成以上用于民生: the share of what the name says it goes to.
            if (goesTo && !IsOfSomethingElse && indicator.Has(Measure.Share))
            {
                Emit(subject[0], quantities[quantity], indicator, false, new Statement(Measure.Share, null, false, "share-before-name"), "share-before-name");
            }

            return;
        }

        if (predicate.HasAny(WordClass.New, WordClass.Net) || (indicator.AddsUp && indicator.Dimension != Dimension.Money))
        {
            State(subject[0], quantity, null, "number-before-name");
        }
    }
}
