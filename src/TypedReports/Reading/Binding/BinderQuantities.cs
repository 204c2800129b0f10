using TypedReports.Reading.Labels;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Binding;

/// <summary>What numbers state of the clause's names.</summary>
internal sealed partial class Binder
{
    private const int LongestScope = 12;
    private const int CueDistance = 8;

    private static readonly string[] ScopePrefixes = ["继续", "持续", "保持", "提升至", "提升到", "稳居", "居", "在"];

    private readonly List<int> run = [];

    /// <summary>Reads the number at <paramref name="index"/> and those that follow it in one list; returns the last token used.</summary>
    private int ReadQuantity(int index)
    {
        var first = quantities[tokens[index].Index];
        if (first.Kind == QuantityKind.Date)
        {
            ReadDate(index, first);
            return index;
        }

        hasContent = true;
        if (first.Unit is "年" or "个月" or "月" or "季度" or "个季度")
        {
            ReadDuration(index, first);
            return index;
        }

        sentence.IsElsewhere |= clause.IsOfArea;
        if (!subject.IsKnown)
        {
            subject.Forget();
            clause.Waiting = predicate.HasAny(WordClass.Up, WordClass.Down) ? -1 : index;
            clause.GapEnd = -1;
            if (subject.Size > 0)
            {
                subject.Count(subject[0]);
                if (subject[0].IsUnnamed)
                {
                    // The number of something unknown: 产量 behind it is no longer that of the topic before.
                    sentence.Topics = [];
                }
            }

            subject.IsOpen = false;
            return index;
        }

        if (first.NumberStart > 0 && text.Span[first.NumberStart - 1] == '个')
        {
            // 两个万亿元大关 counts milestones.
            return index;
        }

        if (CountsSomethingElse(index, first))
        {
            subject.Clear();
            subject.Start(new Item(-1, null, first.Start, clause.Number, first.Start));
            clause.Waiting = predicate.HasAny(WordClass.Up, WordClass.Down) ? -1 : index;
            subject.IsOpen = false;
            return index;
        }

        if (predicate.Has(WordClass.From) && first.Kind != QuantityKind.Ratio)
        {
            // 从689万户增至951万户: the level before is no statement of this time.
            predicate.PassFrom();
            return index;
        }

        var end = GatherRun(index);
        Distribute();
        subject.IsOpen = false;
        clause.GapEnd = -1;
        clause.LastQuantityEnd = tokens[end].End;
        predicate = predicate.BehindEnumeration();
        return end;
    }

    /// <summary>
    /// A number right before a noun counts that noun (80家|企业数字化转型, 3个万亿|级产业), one before 的 describes it (超千亿元的县域).
    /// </summary>
    private bool CountsSomethingElse(int index, in Quantity q)
    {
        if (q.Kind is QuantityKind.Rank or QuantityKind.Ratio)
        {
            return false;
        }

        if (index + 1 == tokens.Count || tokens[index + 1].Start != tokens[index].End)
        {
            return false;
        }

        var next = tokens[index + 1];
        return next.Entry?.Text == "的"
            || next.IsName
            || (q.Kind != QuantityKind.Percent && (next.Kind == TokenKind.Gap || next.Entry is { Kind: not EntryKind.Word }));
    }

    /// <summary>Collects the numbers of one list: 4.9%和7.1%, 39529元、16183元.</summary>
    private int GatherRun(int index)
    {
        run.Clear();
        run.Add(tokens[index].Index);
        var end = index;
        while (end + 2 < tokens.Count
            && (tokens[end + 1].Kind is TokenKind.Enumeration || tokens[end + 1].IsWord(WordClass.And)
                || (tokens[end + 1].Kind == TokenKind.Comma && predicate.Has(WordClass.Respectively)))
            && tokens[end + 2].Kind == TokenKind.Quantity
            && quantities[tokens[end + 2].Index].Kind == quantities[run[0]].Kind)
        {
            end += 2;
            run.Add(tokens[end].Index);
        }

        return end;
    }

    private void Distribute()
    {
        var both = predicate.FirstOf is not null && predicate.SecondOf is not null && quantities[run[0]].Kind == QuantityKind.Rank;
        if (!both && run.Count > subject.Size && !subject.TakeUpLast(run.Count))
        {
            return;
        }

        var items = subject.Size;
        if (run.Count == 1)
        {
            // A rate or a rank behind a list of names is that of each; an amount could be their sum.
            var q = quantities[run[0]];
            if (items > 1 && !predicate.Has(WordClass.All) && (subject[0].Start == subject[items - 1].Start || !(q.Kind == QuantityKind.Rank || (q.Kind == QuantityKind.Percent && predicate.HasAny(WordClass.Up, WordClass.Down)))))
            {
                return;
            }

            for (var i = 0; i < items; i++)
            {
                State(subject[i], run[0], predicate.FirstOf, items > 1 ? "one-value-for-all" : null);
                if (both)
                {
                    State(subject[i], run[0], predicate.SecondOf, "rank-of-both");
                }
            }
        }
        else if (run.Count == items)
        {
            SpreadBound();
            for (var i = 0; i < items; i++)
            {
                State(subject[i], run[i], predicate.FirstOf, "in-order");
            }
        }
        else if (items == 1 && both && run.Count == 2)
        {
            State(subject[0], run[0], predicate.FirstOf, "ranks-in-order");
            State(subject[0], run[1], predicate.SecondOf, "ranks-in-order");
        }
        else if (items == 1 && !predicate.Has(WordClass.Respectively))
        {
            State(subject[0], run[0], predicate.FirstOf, null);
        }
    }

    /// <summary>
    /// 分别增长7%和8%左右, 分别突破1.5万亿元、1.4万亿元: a bound behind the last value of a list, or before the first, covers them all.
    /// </summary>
    private void SpreadBound()
    {
        var last = quantities[run[run.Count - 1]];
        var first = quantities[run[0]];
        if (last.Bound is not (Bound.Exact or Bound.Range) && last.UnitEnd < last.End)
        {
            Spread(0, run.Count - 1, last.Bound);
        }
        else if (first.Bound is Bound.MoreThan && first.Start < first.NumberStart)
        {
            Spread(1, run.Count, first.Bound);
        }
    }

    private void Spread(int from, int to, Bound bound)
    {
        for (var i = from; i < to; i++)
        {
            if (quantities[run[i]].Bound != Bound.Exact)
            {
                return;
            }
        }

        for (var i = from; i < to; i++)
        {
            quantities[run[i]] = quantities[run[i]] with { Bound = bound };
        }
    }

    private void State(Item item, int quantity, Measure? rankOf, string? rule)
    {
        subject.HasNumber = true;
        subject.Count(item);
        subject.IsOfAdditions = predicate.Has(WordClass.New) || (!item.IsForeign && form.Indicators[item.Indicator].AddsUp);
        if (item.IsForeign || sentence.IsElsewhere || clause.IsUndated)
        {
            return;
        }

        var q = quantities[quantity];
        if (sentence.HasArea && item.Measure is Measure.Level or Measure.Growth)
        {
            return;
        }

        var indicator = Family(item.Indicator, out var isStock);
        if (MeasureRules.Decide(q, indicator, item.Measure, predicate, subject.LastMeasure, IsPlanned) is not { } statement)
        {
            return;
        }

        if (statement.Measure == Measure.Share && subject.LastMeasure == Measure.Change)
        {
            // 增量39.7亿斤、占全国23.6%: the share of the increment.
            return;
        }

        if (statement.Measure == Measure.Rank && rankOf is { } of)
        {
            statement = statement with { Of = of };
        }

        if (indicator.AddsUp && indicator.AdditionsTo is null && q.Kind == QuantityKind.Count && predicate.HasAny(WordClass.StockNoun, WordClass.LevelNoun))
        {
            // 新增规上工业企业33家,总数达到285家: the stock that the form has no indicator for.
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

        if (predicate.BaseYear != 0 && statement.Measure is Measure.Growth or Measure.Change && predicate.BaseYear != sentence.Time.First - 1)
        {
            return;
        }

        if (indicator.Id != form.Indicators[item.Indicator].Id)
        {
            // What follows is said of the additions, or of the stock, too.
            subject.Turn(item, IndexOf(indicator));
        }

        Emit(item, q, indicator, isStock, statement, rule ?? statement.Rule);
    }

    private void Emit(Item item, in Quantity q, Definitions.IndicatorDefinition indicator, bool isStock, Statement statement, string rule)
    {
        var time = predicate.ValueYear != 0 ? TimeScope.Year(predicate.ValueYear, predicate.ValueYear >= year ? FactStatus.Target : FactStatus.Actual) : sentence.Time;
        if (time.IsPartOfYear && !options.PartsOfYears)
        {
            return;
        }

        var isHeld = q.NumberStart > q.Start && text.Span[q.Start] == '控';
        var follows = statement.Measure == Measure.Rank && predicate.YearSpan == 0 && clause.YearSpan == 0 && (statement.Of == subject.LastMeasure || statement.Of is null);
        var resolved = follows && subject.LastTime is { } last
            ? (last.Period, last.Aggregate)
            : time.Resolve(statement.Measure, predicate, isHeld, indicator, isStock);
        if (resolved is not { } at)
        {
            return;
        }

        var span = Math.Max(predicate.YearSpan, clause.YearSpan);
        if (span > 1)
        {
            at = OverYears(statement.Measure, at.Period.LastYear, span);
        }

        var status = time.Status == FactStatus.Actual && (sentence.IsEstimate || clause.IsEstimate) ? FactStatus.Estimate : time.Status;
        if (follows && subject.LastTime is { } before)
        {
            status = before.Status;
        }

        if (statement.Measure != Measure.Rank)
        {
            subject.LastMeasure = statement.Measure;
            subject.LastTime = (at.Period, at.Aggregate, status);
        }

        var start = item.Clause == clause.Number ? Math.Min(item.Start, q.Start) : q.Start;
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
            IsHeld = predicate.Has(WordClass.Hold),
            Start = start,
        }, q, rule);
    }

    /// <summary>连续三年 holds in each of the years (a rank is that of the last), 三年增长58.6% adds them up.</summary>
    private (ReportPeriod Period, FactAggregate Aggregate) OverYears(Measure measure, int last, int span)
    {
        if (measure is Measure.Rank or Measure.Share)
        {
            return (new ReportPeriod(last), FactAggregate.None);
        }

        var aggregate = predicate.Has(WordClass.AnnualAverage) ? FactAggregate.AnnualAverage
            : predicate.IsRunning ? FactAggregate.None
            : FactAggregate.Cumulative;
        return (new ReportPeriod(last - span + 1, last), aggregate);
    }

    private int IndexOf(Definitions.IndicatorDefinition indicator)
    {
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            if (ReferenceEquals(form.Indicators[i], indicator))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>新增 turns a stock into its additions: 新增|市场主体 is newly registered ones.</summary>
    private Definitions.IndicatorDefinition Family(int index, out bool isStock)
    {
        var indicator = form.Indicators[index];
        isStock = false;
        if (indicator.AdditionsTo is { } stock && predicate.HasAny(WordClass.StockNoun, WordClass.LevelNoun))
        {
            // 新增市场主体3.6万户、总量达到30.2万户: the total is that of the stock.
            foreach (var other in form.Indicators)
            {
                if (other.Id == stock)
                {
                    isStock = true;
                    return other;
                }
            }
        }

        foreach (var other in form.Indicators)
        {
            if (other.AdditionsTo == indicator.Id)
            {
                if (predicate.Has(WordClass.New) && !predicate.HasAny(WordClass.Net, WordClass.StockNoun) && !predicate.Has(WordClass.LevelNoun))
                {
                    return other;
                }

                isStock = true;
            }
        }

        return indicator;
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
            start = Math.Max(Math.Max(clause.LastQuantityEnd, clause.NameEnd), clause.RankFrom);
        }
        else if (text.Span.Slice(start, end - start).Trim().IsEmpty)
        {
            end = predicate.RankVerbStart;
            start = Math.Max(Math.Max(clause.LastQuantityEnd, clause.NameEnd), clause.RankFrom);
        }

        if (start < clause.Start || start >= end || end - start > LongestScope)
        {
            return null;
        }

        var span = text.Span.Slice(start, end - start);
        var last = span.LastIndexOfAny('、', '(', '年');
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

    /// <summary>A number right before a name: 新增105家高新技术企业, 45.5万亩高标准农田全部建成.</summary>
    private void OwnWaiting(int index, Entry entry)
    {
        var quantity = tokens[clause.Waiting].Index;
        if (tokens[clause.Waiting].End != tokens[index].Start || entry.Indicators.Length != 1 || quantities[quantity].Kind == QuantityKind.Rank)
        {
            return;
        }

        var indicator = form.Indicators[entry.Indicators[0]];
        if (quantities[quantity].Kind == QuantityKind.Percent)
        {
            // 财政支出八成以上用于民生: the share of what the name says it goes to.
            if (MeasureRules.Has(indicator, Measure.Share))
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
