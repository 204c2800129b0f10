using TypedReports.Reading.Labels;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Binding;

/// <summary>What one number states of one name, and whether it states it at all.</summary>
internal sealed partial class Binder
{
    /// <summary>So far before a number of a list may stand the words that hold for all of it: a list without end must not be gone over for each.</summary>
    private const int WordingReach = 60;
    private const int CueDistance = 8;
    private const int CueReach = 100;

    private static readonly WordSet Surplus = new("超收", "短收", "超预算", "超年初预算", "超任务", "超年度任务", "超计划");
    private static readonly string[] GoingTo = ["用于", "用在", "用到", "花在", "投向", "投入"];

    /// <summary>Whether the clause's numbers are of another region, or of no period.</summary>
    private bool IsOfSomethingElse => sentence.IsElsewhere || sentence.WasExpected || clause.IsUndated || group.IsOfPart;

    private void State(Item item, int quantity, Measure? rankOf, string? rule)
    {
        var isFurther = subject.HasNumber;
        subject.HasNumber = true;
        var isCounted = subject.Count(item);
        subject.IsOfAdditions = predicate.Has(WordClass.New) || (!item.IsForeign && form.Indicators[item.Indicator] is { AddsUp: true, Dimension: Dimension.Count });
        if (item.IsForeign || IsOfSomethingElse)
        {
            return;
        }

        ref var q = ref quantities[quantity];
        if (group.IsOfSector && q.Kind != QuantityKind.Count)
        {
            // 民营经济活力增强,进出口增长12%
            return;
        }

        if (sentence.HasArea && item.Measure is Measure.Level or Measure.Growth)
        {
            return;
        }

        if (IsOfPlan(item, q))
        {
            // 预期增长7%,实际完成5.8%
            subject.IsOfGrowth |= q.Kind == QuantityKind.Percent && predicate.HasAny(WordClass.Up, WordClass.GrowthNoun);
            return;
        }

        if (isFurther && q.Kind == QuantityKind.Amount && SaysBefore(q, clause.Start, Surplus))
        {
            // 一般公共预算收入完成26.1亿元,超年初预算1.1亿元,增长8.9%: by how much a plan was passed.
            return;
        }

        if (IsEffect(item, q) || IsPerHead(item, q))
        {
            // 成功申报专项债券9.6亿元,增长21%: what follows is of the same.
            endsSubject |= q.Kind == QuantityKind.Amount;
            return;
        }

        // 新增市场主体2816户,累计达到2.18万户: behind the additions of the year stands what they add up to.
        var isSum = isFurther && clause.YearSpan == 0
            && ((!sentence.Time.IsYears && predicate.Has(WordClass.Cumulative) && (subject.HasLevel || predicate.HasAny(WordClass.Reach, WordClass.ReachTo))) || IsTotalReached(q));
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

        if (group.IsTotal && item.Clause == clause.Number && clause.Start > sentence.Start && (group.IsTotalAhead || IsOnlyDone(q)))
        {
            // 五年累计新增就业3.2万人,完成固定资产投资1100亿元
            predicate.MeansTotal();
        }

        var family = Family(item.Indicator, q, isSum, out var isStock);
        var indicator = form.Indicators[family];
        var isGrowthReached = subject.IsOfGrowth && q.Kind == QuantityKind.Percent && indicator.Dimension != Dimension.Percent && predicate.HasAny(WordClass.Reach, WordClass.ReachTo);
        if (isGrowthReached && subject.IsOfAverage)
        {
            predicate.MeansAverage();
        }

        // 新增贷款860亿元,余额达6200亿元: what the name alone would be the change of is told by what stands before the number.
        var isStockReached = item.Measure == Measure.Change && isFurther && q.Kind == QuantityKind.Amount && (predicate.HasAny(WordClass.Reach, WordClass.ReachTo) || SaysBefore(q, clause.Start, Balances));
        var named = isGrowthReached ? Measure.Growth : isStockReached ? null : IsShareReached(isFurther, q) ? Measure.Share : item.Measure;
        if (isStockReached)
        {
            predicate.PassAdditions();
        }

        if (MeasureRules.Decide(q, indicator, named, predicate, subject.LastMeasure, IsPlanned) is not { } statement)
        {
            NoteUnread(item, q, indicator);
            if (predicate.Has(WordClass.GrowthNoun) && EndsWith(q.Unit.AsSpan(), "百分点"))
            {
                // 增速提高2.3个百分点,达8.5%,居全市第二: how the rate moved is not read, but what follows is of it.
                GoOnWithGrowth();
                subject.LastMeasure = Measure.Growth;
            }

            return;
        }

        if (isGrowthReached && subject.IsOfFall && statement is { Measure: Measure.Growth, IsFall: false } && !predicate.HasAny(WordClass.Up, WordClass.GrowthNoun))
        {
            // 能耗强度降幅居全省第一,达到6.2%
            statement = statement with { IsFall = true };
        }

        if (item.Measure == Measure.Change && statement.Measure is Measure.Growth or Measure.Share && !(subject is { Size: 1, HasLevel: true }))
        {
            // 新增贷款210亿元,增长21%: of what was added, and not of the balance.
            return;
        }

        if (IsNoStatement(statement, q, indicator) || Refined(statement, q, indicator, rankOf) is not { } refined)
        {
            return;
        }

        if (indicator.AddsUp && indicator.AdditionsTo is null && (isSum || IsOfStock(q, indicator)))
        {
            // 新增规上工业企业33家,总数达到285家,居全市首位; 建成高标准农田32万亩,累计达到420万亩: the stock that the form has no indicator for.
            endsSubject = true;
            return;
        }

        if (IsOfTimeBefore(refined, item, q) || (indicator.Needs.Count > 0 && !predicate.Has(WordClass.New) && !HasCue(indicator.Needs, item, q.End)))
        {
            return;
        }

        if (statement.Measure == Measure.Growth && subject.IsAddedToLevel && clause.LastQuantityEnd == 0)
        {
            // 经营主体突破2.8万户,新增3600户,增长12%: of the level, or of what was added?
            endsSubject = true;
            return;
        }

        if (family != item.Indicator)
        {
            // What follows is said of the additions, or of the stock, too.
            subject.IsAddedToLevel |= subject.HasLevel && !isStock && statement.Measure == Measure.Level;
            subject.Turn(item, family, isCounted);
        }

        Emit(item, q, indicator, isStock, refined, rule ?? refined.Rule);
    }

    private void Emit(Item item, in Quantity q, Definitions.IndicatorDefinition indicator, bool isStock, Statement statement, string rule)
    {
        var time = ValueTime();
        if (q.Damaged || (time.IsPartOfYear && !options.PartsOfYears))
        {
            return;
        }

        var follows = statement.Measure == Measure.Rank && predicate.YearSpan == 0 && clause.YearSpan == 0 && (statement.Of == subject.LastMeasure || statement.Of is null)
            && !(predicate.CameFrom && subject.LastTime is { Aggregate: not FactAggregate.None });
        var stands = follows && subject.LastTime is { } last ? (last.Period, last.Aggregate) : PeriodOf(statement, item, q, time, indicator, isStock);
        if (stands is not { } at)
        {
            return;
        }

        var status = StatusOf(time);
        if (follows && subject.LastTime is { } before)
        {
            status = before.Status;
        }

        if (statement.Measure == Measure.Level && IsReachedBy(q) && indicator.AddsUp && subject.HasLevel && predicate.Has(WordClass.Cumulative) && subject.LastTime is { } added && added.Period == at.Period)
        {
            // 五年新建高标准农田50万亩,累计达到120万亩: those there are, behind what the same years added.
            return;
        }

        if (statement.Measure == Measure.Level && q.Bound == Bound.Exact && IsPartOfWhole(q, indicator, at, status))
        {
            // 一般公共预算收入210亿元,其中市级86亿元,增长6%: what follows is of the part.
            endsSubject = true;
            return;
        }

        Remember(item, statement, at, status);
        clause.HasFact = true;
        sentence.HasStated = true;
        sentence.HasTopicFact |= Array.IndexOf(sentence.Topics, item.Indicator) >= 0;
        var start = item.Clause == clause.Number ? Math.Min(item.Start, q.Start) : q.Start;
        Add(q, indicator, statement, at, status, start, (item.Start, item.End), rule);
    }

    /// <summary>Keeps what a number stated for those that go on with it.</summary>
    private void Remember(Item item, Statement statement, (ReportPeriod Period, FactAggregate Aggregate) at, FactStatus status)
    {
        if (statement.Measure == Measure.Rank)
        {
            // 总量居全市第一、全省第二: a further rank is of the same.
            subject.LastMeasure = statement.Of;
            if (statement.Of == Measure.Growth)
            {
                // 增速居全省第2、达4.3%
                GoOnWithGrowth();
            }
        }
        else
        {
            // 占比达到72.5%、提高3.2个百分点,居全省第一: what moved is the share, and the rank is of it.
            subject.LastMeasure = statement is { Measure: Measure.Change, Of: Measure.Share } ? Measure.Share : statement.Measure;
            if (statement.Measure == Measure.Level)
            {
                subject.HasLevel = true;
                subject.LevelTime = at;
                sentence.HasLevelOfYear |= at.Period.FirstYear == at.Period.LastYear;
                sentence.LastLevel = item.Indicator + 1;
            }

            subject.LastTime = (at.Period, at.Aggregate, status);
        }
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
            Modality = status == FactStatus.Target ? clause.Modality ?? group.Modality : null,
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

    private bool HasCue(IReadOnlyList<string> cues, in Item item, int end)
    {
        // 争取上级资金36亿元,其中专项债券12亿元: the verb stands before the whole.
        var from = StartsWith(text.Span.Slice(clause.Start), "其中") ? sentence.Start : Math.Min(clause.Start, item.Start - CueDistance);
        var start = Math.Max(Math.Max(sentence.Start, end - CueReach), from);

        // 净增10亿元;规上工业企业达到130户: nothing of what stands behind the semicolon.
        start = Math.Max(start, start + text.Span.Slice(start, Math.Max(0, item.Start - start)).LastIndexOf(';') + 1);
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

    /// <summary>A number right before a name: 新增105家高新技术企业, 45.5万亩高标准农田全部建成.</summary>
    private void OwnWaiting(int index, Entry entry)
    {
        var quantity = tokens[clause.Waiting].Index;
        var goesTo = SaysWhatItGoesTo(entry.Text);
        if ((tokens[clause.Waiting].End != tokens[index].Start && !goesTo) || entry.Indicators.Length != 1 || quantities[quantity].Kind == QuantityKind.Rank)
        {
            return;
        }

        if (IsBegunOrOfIncrement(tokens[index]))
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
