using TypedReports.Reading.Labels;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Binding;

/// <summary>What one number states of one name, and whether it states it at all.</summary>
internal sealed partial class Binder
{
    /// <summary>So far before a number of a list may stand the words that hold for all of it: a list without end must not be gone over for each.</summary>
    private const int WordingReach = 60;
    private const int CueDistance = 8;

    /// <summary>Among so many facts of a report's begin those of the whole region are.</summary>
    private const int OverviewFacts = 64;
    private const int LongestPlanWording = 12;
    private static readonly WordSet PlanWords = new("计划", "任务", "预算");
    private static readonly WordSet NoPlanWords = new("完成", "实现", "实际", "达到", "超", "占");
    private static readonly WordSet BeyondPlan = new("超过目标", "超目标", "超出目标", "高于目标", "超过计划", "超计划", "超出计划", "超过预算", "超预算", "超过任务", "超任务", "超过预期", "超预期");
    private static readonly WordSet PlanNouns = new("目标", "计划", "任务", "预算", "预期");
    private static readonly WordSet CompletedPlans = new("计划的", "任务的", "目标的", "计划数", "任务数", "目标数", "年初计划", "年初目标", "下达任务");
    private static readonly WordSet Announced = new("计划完成", "计划新建", "计划建设", "计划实施", "规划建设", "省定目标", "市定目标", "省定任务", "市定任务", "启动建设");
    private static readonly WordSet Improves = new("改善");
    private static readonly WordSet PerHead = new("每千人", "每万人", "万人拥有", "每百户", "每天", "每日", "平均每天");
    private static readonly WordSet Increments = new("新增财力", "增量", "新增可用财力", "增收部分");
    private static readonly WordSet IncrementShares = new("增量", "增产总量", "新增产量", "新增量");
    private static readonly WordSet Begun = new("开工", "启动", "加快建设", "正在建设");
    private const int BegunDistance = 8;
    private static readonly WordSet Excess = new("超过", "超出", "超额", "超", "高出", "多出");
    private static readonly WordSet Converted = new("折合", "约合", "折人民币", "折算", "汇率");
    private static readonly WordSet Effects = new("带动", "拉动", "撬动");
    private static readonly WordSet Results = new("完成", "实现", "达");
    private static readonly string[] GoingTo = ["用于", "用在", "用到", "花在", "投向", "投入"];

    /// <summary>Whether the clause's numbers are of another region, or of no period.</summary>
    private bool IsOfSomethingElse => sentence.IsElsewhere || sentence.WasExpected || clause.IsUndated || clause.IsOfZone;

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

        if (IsOfPlan(item, q) || IsEffect(item, q) || (q.Kind == QuantityKind.Count && IsPerHead(item)))
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

            if (isSum || predicate.HasAny(WordClass.StockNoun, WordClass.LevelNoun) || (isFurther && q.Kind == QuantityKind.Amount && IsReached(q)))
            {
                // 存款余额净增42亿元、达到456亿元
                predicate.PassAdditions();
            }
        }

        var family = Family(item.Indicator, q, isSum, out var isStock);
        var indicator = form.Indicators[family];
        var isGrowthReached = subject.IsOfGrowth && q.Kind == QuantityKind.Percent && indicator.Dimension != Dimension.Percent && predicate.HasAny(WordClass.Reach, WordClass.ReachTo);
        if (MeasureRules.Decide(q, indicator, isGrowthReached ? Measure.Growth : item.Measure, predicate, subject.LastMeasure, IsPlanned) is not { } statement)
        {
            NoteUnread(item, q, indicator);
            if (predicate.Has(WordClass.GrowthNoun) && EndsWith(q.Unit.AsSpan(), "百分点"))
            {
                // 增速提高2.3个百分点,达8.5%,居全市第二: how the rate moved is not read, but what follows is of it.
                subject.IsOfGrowth = true;
                subject.LastMeasure = Measure.Growth;
            }

            return;
        }

        if (statement.Measure == Measure.Level && subject.HasLevel && IsConverted(q))
        {
            // 实际使用外资1.2亿美元、折合人民币8.6亿元: the same once more.
            return;
        }

        if (statement.Measure == Measure.Share && (q.Value > 100 || SaysBefore(q, Math.Max(clause.Start, sentence.Start), CompletedPlans)))
        {
            // 占年初计划的103%: how much of a plan was done.
            return;
        }

        if (statement.Measure == Measure.Share && (predicate.Has(WordClass.Net) || SaysBefore(q, Math.Max(clause.Start, sentence.Start), IncrementShares)))
        {
            // 新增产量占全国增量24.5%
            return;
        }

        if (statement.Measure == Measure.Level && indicator is { AddsUp: true, AdditionsTo: null } && subject.HasLevel && predicate.Has(WordClass.Net) && !predicate.Has(WordClass.New))
        {
            // 新增规上工业企业35家,净增18家: of a stock that the form has no indicator for.
            return;
        }

        if (statement.Measure == Measure.Share && subject.LastMeasure == Measure.Change)
        {
            // 增量39.7亿斤、占全国23.6%: the share of the increment.
            return;
        }

        if (statement.Measure == Measure.Level && q.Kind == QuantityKind.Amount && predicate.Has(WordClass.New) && !predicate.HasAdditionsOfBefore
            && indicator is { AddsUp: false, AdditionsTo: null })
        {
            // 贷款余额新增150亿元; 旅游收入突破90亿元,新增12亿元: what came on top.
            if (!indicator.Has(Measure.Change) || clause.YearSpan > 0 || (ValueTime().IsYears && !segmentTime.IsYears))
            {
                return;
            }

            statement = new Statement(Measure.Change, Measure.Level, false, "change-of-additions");
        }

        if (statement is { Measure: Measure.Change, IsFall: true } && indicator.Dimension is Dimension.Percent or Dimension.Days && SaysBefore(q, Math.Max(clause.Start, sentence.Start), Improves))
        {
            // 优良天数比例改善2.1个百分点: days and shares get better by growing, concentrations by falling.
            statement = statement with { IsFall = false };
        }

        if (statement.Measure == Measure.Rank && rankOf is { } of)
        {
            statement = statement with { Of = of };
        }

        var ranksAverage = statement is { Measure: Measure.Rank, Of: Measure.Growth } && rankOf is null && subject is { HasLevel: true, LastTime: { Aggregate: not FactAggregate.None } };
        if (ranksAverage)
        {
            // 收入达到20亿元、年均增长7%,跃居全市第3位: where the level has come to.
            statement = statement with { Of = Measure.Level };
        }

        if (statement is { Measure: Measure.Rank, Of: Measure.Level } && subject.IsOfGrowth && rankOf is null)
        {
            // 增速均高于全省平均水平,进入全市前五位
            statement = statement with { Of = Measure.Growth };
        }

        if (statement is { Measure: Measure.Rank, Of: Measure.Growth } && predicate is { IsRunning: true, FirstOf: null } && subject.HasLevel)
        {
            // 产量9.5亿斤,增长2.1%,连续七年居全省首位: a place held for years is that of the size, unless 增速 says otherwise.
            statement = statement with { Of = Measure.Level };
        }

        if (indicator.AddsUp && indicator.AdditionsTo is null && (isSum || (q.Kind == QuantityKind.Count && predicate.HasAny(WordClass.StockNoun, WordClass.LevelNoun))))
        {
            // 新增规上工业企业33家,总数达到285家,居全市首位; 建成高标准农田32万亩,累计达到420万亩: the stock that the form has no indicator for.
            endsSubject = true;
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

        if (statement.Measure == Measure.Level && ((predicate.BaseYear != 0 && !predicate.HasAny(WordClass.Reach, WordClass.ReachTo)) || IsOfComparison(item, q)))
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

        // 五年增加200家、达到350家: what is reached is of the last of the years.
        var isReached = statement.Measure == Measure.Level && (predicate.HasAny(WordClass.Reach, WordClass.ReachTo) || predicate.HasAny(WordClass.StockNoun, WordClass.LevelNoun) || q.Bound == Bound.MoreThan);
        var span = isReached ? predicate.YearSpan : Math.Max(predicate.YearSpan, clause.YearSpan);
        if (isMove && subject.IsOfUnknownYear && !predicate.HasAny(WordClass.AnnualAverage, WordClass.Cumulative))
        {
            // 一般公共预算收入16.8亿元,增长31.3%, in a review of five years: whatever the level is of, the growth is.
            return;
        }

        if (statement.Measure == Measure.Level && IsYearOrTotal(statement, q, item, time, indicator, isStock))
        {
            subject.IsOfUnknownYear = true;
        }

        if (span > 1 && clause.IsAverage && resolved is null && time is { IsKnown: true, IsPartOfYear: false })
        {
            // 增长6%,五年年均增长6.5%: as many years as the clause counts.
            resolved = (new ReportPeriod(time.Last), FactAggregate.None);
        }

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

        if (isReached && indicator.AddsUp && subject.HasLevel && predicate.Has(WordClass.Cumulative) && subject.LastTime is { } added && added.Period == at.Period)
        {
            // 五年新建高标准农田50万亩,累计达到120万亩: those there are, behind what the same years added.
            return;
        }

        if (statement.Measure == Measure.Level && q.Bound == Bound.Exact && IsPartOfWhole(q, indicator, at, status))
        {
            // What follows is of the part too.
            sentence.IsElsewhere = true;
            return;
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
        sentence.HasStated = true;
        clause.IsAverageAside = sentence.TimeAside is not null && at.Aggregate == FactAggregate.AnnualAverage;
        var start = item.Clause == clause.Number ? Math.Min(item.Start, q.Start) : q.Start;
        Add(q, indicator, statement, at, status, start, (item.Start, item.End), rule);
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
            if (fact.Start >= text.ToOriginal(sentence.Start))
            {
                // 新登记经营主体6321户,净增2480户: the same sentence goes on with the whole.
                return false;
            }

            if (fact.Measure == Measure.Level && fact.Indicator == indicator.Id && fact.Period == at.Period && fact.Aggregate == at.Aggregate
                && fact.Status == FactStatus.Target == (status == FactStatus.Target))
            {
                var whole = Definitions.UnitSizes.Get(fact.Unit);
                var part = Definitions.UnitSizes.Get(UnitText.Complete(q.Unit, indicator));
                return whole.Base == part.Base && q.Value * part.Factor < fact.Value * whole.Factor / 2;
            }
        }

        return false;
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

    /// <summary>发放消费券3000万元,带动社会消费品零售总额5亿元: what a measure brought is a part of the whole.</summary>
    private bool IsEffect(in Item item, in Quantity q) =>
        q.Kind is QuantityKind.Amount or QuantityKind.Count && item.Start > 1 && Effects.Begins(text.Span.Slice(item.Start - 2, 2))
        && !(item.End < q.Start && q.Start - item.End < LongestPlanWording && Results.IsIn(text.Span.Slice(item.End, q.Start - item.End)));

    /// <summary>每千人拥有市场主体125户, 每天新增市场主体17户</summary>
    private bool IsPerHead(in Item item)
    {
        var start = Math.Max(Math.Max(clause.Start, sentence.Start), item.Start - CueDistance);
        return item.Clause == clause.Number && start < item.Start && PerHead.IsIn(text.Span.Slice(start, item.Start - start));
    }

    /// <summary>财政收入年度任务12亿元,完成13亿元: what was planned is not what was reached, and in a review nothing was promised.</summary>
    private bool IsOfPlan(in Item item, in Quantity q)
    {
        // The words behind the last name of a list: 一般公共预算收入 in it plans nothing.
        var from = Math.Max(item.End, clause.NameEnd);
        if (item.Clause != clause.Number || ValueTime().Status == FactStatus.Target)
        {
            return false;
        }

        if (clause.LastQuantityEnd == 0 && Announced.Begins(text.Span.Slice(Math.Max(clause.Start, sentence.Start))))
        {
            // 省定目标城镇新增就业5000人,完成6523人; 计划完成造林1.2万亩
            return true;
        }

        if (q.Start <= from || q.Start - from > LongestPlanWording)
        {
            return false;
        }

        var between = text.Span.Slice(from, q.Start - from);
        return PlanWords.IsIn(between) && !NoPlanWords.IsIn(between);
    }

    /// <summary>比计划目标3000亿元超过1070亿元, 超过目标1070亿元, 比上年的3000亿元: what is compared with, and by how much it was passed.</summary>
    private bool IsOfComparison(in Item item, in Quantity q)
    {
        var start = Math.Max(item.Clause == clause.Number ? item.End : Math.Max(clause.Start, sentence.Start), q.NumberStart - WordingReach);
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

        return BeyondPlan.IsIn(words) || (words.IndexOfAny('比', '较') >= 0 && PlanNouns.IsIn(words)) || EndsWith(words, "上年的") || EndsWith(words, "去年的")
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

    private ReadOnlySpan<char> Behind(int end) => text.Span.Slice(end, Math.Min(BegunDistance, text.Length - end));

    /// <summary>A number right before a name: 新增105家高新技术企业, 45.5万亩高标准农田全部建成.</summary>
    private void OwnWaiting(int index, Entry entry)
    {
        var quantity = tokens[clause.Waiting].Index;
        var goesTo = SaysWhatItGoesTo(entry.Text);
        if ((tokens[clause.Waiting].End != tokens[index].Start && !goesTo) || entry.Indicators.Length != 1 || quantities[quantity].Kind == QuantityKind.Rank)
        {
            return;
        }

        var from = Math.Max(Math.Max(clause.Start, sentence.Start), tokens[index].Start - WordingReach);
        if (Begun.IsIn(Behind(tokens[index].End)) || Increments.IsIn(text.Span.Slice(from, tokens[index].Start - from)))
        {
            // 1万亩高标准农田项目开工建设; 新增财力的80%用于民生: not built yet, and not of all that is spent.
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
