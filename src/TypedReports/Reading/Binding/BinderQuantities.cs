using TypedReports.Reading.Labels;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Binding;

/// <summary>Which numbers belong to which names.</summary>
internal sealed partial class Binder
{
    private static readonly WordSet Paces = new("的速度增长", "的速度递增", "的速度增加", "的速度上升", "的增长", "的高速增长", "的较快增长", "的快速增长", "的增速", "的增幅", "的中高速增长");

    private readonly List<int> run = [];

    /// <summary>Whether a number turned out to be of something that the form does not look for, so that what follows is too.</summary>
    private bool endsSubject;

    /// <summary>Reads the number at <paramref name="index"/> and those that follow it in one list; returns the last token used.</summary>
    private int ReadQuantity(int index)
    {
        if (hints is not null && hints.TryGet(tokens[index].Index, out var hint))
        {
            StateHinted(tokens[index].Index, hint);
            return index;
        }

        ref var first = ref quantities[tokens[index].Index];
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

        clause.HasNumber = true;
        clause.HasAmount |= !CountsSomethingElse(index, first);
        if (clause.IsOfArea)
        {
            // Among items of the region, one of a part of it says nothing of those behind the next semicolon.
            group.IsElsewhere |= !sentence.IsElsewhere && sentence.HasStated;
            sentence.IsElsewhere = true;
        }

        if (!subject.IsKnown && !TakesUpAll(index))
        {
            subject.Forget();
            clause.Waiting = predicate.HasAny(WordClass.Up, WordClass.Down) ? -1 : index;
            clause.GapEnd = -1;
            if (subject.Size > 0)
            {
                subject.Count(subject[0]);
                if (subject[0].IsUnnamed && first.Kind == QuantityKind.Amount)
                {
                    // The number of something unknown: 产量 behind it is no longer that of the topic before.
                    sentence.Topics = [];
                }
            }

            subject.IsOpen = false;
            return index;
        }

        if ((first.NumberStart > 0 && text.Span[first.NumberStart - 1] == '个') || CountsRanks(index, first))
        {
            // 两个万亿元大关 counts milestones, 三个全市第一 counts firsts.
            return index;
        }

        if (first.Kind is QuantityKind.Count or QuantityKind.Amount && ((predicate.RankVerbEnd >= 0 && RankFollows(index)) || IsInField(index)))
        {
            // 居全市11个县区第3位: how many are in the field.
            return index;
        }

        if (subject.IsOpen && subject.Size > 1 && CountsNames(first) && subject[0].Clause == clause.Number)
        {
            // 生产总值、固定资产投资两项指标分别增长: the names of the list before it.
            return index;
        }

        if (IsPace(first) && predicate.Has(WordClass.AnnualAverage))
        {
            predicate.MeansGrowth();
        }
        else if (CountsSomethingElse(index, first))
        {
            clause.NamesCounted = CountsNames(first) ? (int)first.Value : 0;
            subject.Clear();
            subject.Start(new Item(-1, null, first.Start, clause.Number, first.Start));
            clause.Waiting = predicate.HasAny(WordClass.Up, WordClass.Down) ? -1 : index;
            subject.IsOpen = false;
            return index;
        }

        if (predicate.Has(WordClass.From) && first.Kind != QuantityKind.Ratio)
        {
            // 从689万户增至951万户: the level before is no statement of this time. 由全省第8位升至第6位: its field is that of the next.
            clause.FieldBefore = first.Kind == QuantityKind.Rank && index > 1 && tokens[index - 2].IsWord(WordClass.From) ? (tokens[index - 1].Start, first.Start) : default;
            subject.FromYear = predicate.ValueYear;
            subject.IsOfGrowth |= first.Kind == QuantityKind.Percent && (predicate.HasAny(WordClass.Up, WordClass.Down) || first.Value < 0);
            predicate.PassFrom();

            // 由全省第9位、第7位分别提升至…: all of them are what was before.
            return GatherRun(index);
        }

        var end = GatherRun(index);
        ReadNoteBehind(end);
        endsSubject = false;
        if (predicate.Has(WordClass.Respectively) && DistributeByVerbs(end) is { } last)
        {
            end = last;
        }
        else
        {
            Distribute();
        }

        if (endsSubject)
        {
            subject.Clear();
        }

        subject.IsOpen = false;
        clause.GapEnd = -1;
        clause.LastQuantityEnd = tokens[end].End;
        predicate = predicate.BehindEnumeration();
        return end;
    }

    /// <summary>以年均8.3%的速度增长, 年均15%以上的增长: a rate that what follows says the meaning of.</summary>
    private bool IsPace(in Quantity q) => q.Kind == QuantityKind.Percent && Paces.Begins(text.Span.Slice(q.End));

    /// <summary>
    /// A number right before a noun counts that noun (80家|企业数字化转型, 3个万亿|级产业), one before 的 describes it (超千亿元的县域).
    /// </summary>
    private bool CountsSomethingElse(int index, in Quantity q)
    {
        if (q.Kind is QuantityKind.Rank or QuantityKind.Ratio)
        {
            // 与第三位差距缩小到86亿元: how far off another is.
            var behind = text.Span.Slice(q.End);
            return StartsWith(behind, "差距") || StartsWith(behind, "的差距");
        }

        if (index + 1 == tokens.Count || tokens[index + 1].Start != tokens[index].End)
        {
            return false;
        }

        var next = tokens[index + 1];
        return (next.Entry?.Text == "的" && !EndsAsAim(q.End))
            || (next.IsName && !IsRateBeforeLostComma(q))
            || (q.Kind != QuantityKind.Percent && (next.Kind == TokenKind.Gap || next.Entry is { Kind: not EntryKind.Word }));
    }

    /// <summary>投资增长2.6%一般公共预算收入11.1亿元: a rate of growth is of nothing that it precedes; the comma got lost.</summary>
    private bool IsRateBeforeLostComma(in Quantity q) =>
        q.Kind == QuantityKind.Percent && subject.IsKnown && predicate.HasAny(WordClass.Up, WordClass.Down) && !predicate.Has(WordClass.Share);

    /// <summary>两项指标, 三项主要经济指标: the names that had numbers before.</summary>
    private bool CountsNames(in Quantity q)
    {
        if (q.Kind != QuantityKind.Count || q.Unit is not ("项" or "个" or "大") || q.Value is <= 1 or > Subject.MostTakenUp)
        {
            return false;
        }

        var behind = text.Span.Slice(q.End);
        return StartsWith(behind, "指标") || StartsWith(behind, "主要指标") || StartsWith(behind, "经济指标") || StartsWith(behind, "主要经济指标");
    }

    private bool RankFollows(int index)
    {
        for (var i = index + 1; i < tokens.Count && i <= index + 3; i++)
        {
            if (tokens[i].Kind == TokenKind.Open)
            {
                // 居全省112个县(市、区)第8位
                i = BehindBrackets(i);
                index = i;
                continue;
            }

            if (tokens[i].Kind == TokenKind.Quantity)
            {
                return quantities[tokens[i].Index].Kind == QuantityKind.Rank;
            }

            if (tokens[i].Kind is not (TokenKind.Gap or TokenKind.Entry or TokenKind.Open or TokenKind.Close) || tokens[i].IsName)
            {
                return false;
            }
        }

        return false;
    }

    private bool CountsRanks(int index, in Quantity q)
    {
        if (q.Kind != QuantityKind.Rank || predicate.RankVerbEnd >= 0)
        {
            return false;
        }

        var start = q.Start;
        while (--index >= 0 && tokens[index].End == start && start > 0)
        {
            if (text.Span[start - 1] == '个')
            {
                return true;
            }

            if (!tokens[index].IsWord(WordClass.OwnRegion) && tokens[index].Kind != TokenKind.Gap)
            {
                break;
            }

            start = tokens[index].Start;
        }

        return false;
    }

    /// <summary>Collects the numbers of one list: 4.9%和7.1%, 39529元、16183元.</summary>
    private int GatherRun(int index, int most = int.MaxValue)
    {
        run.Clear();
        run.Add(tokens[index].Index);
        var end = index;
        for (var next = NextInRun(end); next > 0 && run.Count < most; next = NextInRun(end))
        {
            end = next;
            run.Add(tokens[end].Index);
        }

        return end;
    }

    /// <summary>The token of the number that goes on with a list behind the one at <paramref name="end"/>; 0 where the list ends.</summary>
    private int NextInRun(int end)
    {
        var isInOrder = predicate.Has(WordClass.Respectively);
        if (isInOrder && end + 1 < tokens.Count && tokens[end + 1].Kind == TokenKind.Open)
        {
            // 分别增长6.2%(居全市第2位)、9%(居全市第3位)
            end = PassBrackets(end + 1);
        }

        var next = end + 2;
        if (next >= tokens.Count || tokens[next].Kind != TokenKind.Quantity
            || !(tokens[end + 1].Kind == TokenKind.Enumeration || tokens[end + 1].IsWord(WordClass.And) || (tokens[end + 1].Kind == TokenKind.Comma && isInOrder)))
        {
            return 0;
        }

        ref readonly var first = ref quantities[run[0]];
        ref readonly var q = ref quantities[tokens[next].Index];
        return q.Kind == first.Kind && q.Unit is not ("年" or "个月") && (isInOrder || !BeginsWithBound(q) || BeginsWithBound(first)) && !IsHinted(next) ? next : 0;
    }

    /// <summary>净增98万户、突破1900万户: a bound word before a number begins a predicate of its own.</summary>
    private static bool BeginsWithBound(in Quantity q) => q.Bound == Bound.MoreThan && q.NumberStart > q.Start;

    /// <summary>
    /// 生产总值1097亿元、…、税费收入145亿元,分别增长26.8%、…和25.9%: the last of the names is of nothing the form looks for, and there are as
    /// many values as names that had numbers.
    /// </summary>
    private bool TakesUpAll(int index)
    {
        var names = subject.NamesWithNumbers;
        if (!predicate.Has(WordClass.Respectively) || clause.HasName || subject.Size == 0 || subject[0].Clause == clause.Number
            || names is <= 1 or > Subject.MostTakenUp)
        {
            return false;
        }

        GatherRun(index, names + 1);
        return run.Count == names && subject.TakeUpLast(names) && subject.IsKnown;
    }

    private void Distribute()
    {
        if (run.Count == 2 && subject is { Size: 1, HasLevel: true, LastMeasure: Measure.Growth } && quantities[run[0]].Kind == QuantityKind.Rank
            && predicate.FirstOf is null && predicate.Has(WordClass.Respectively) && !clause.HasName)
        {
            if (!subject.HasOthersInGroup)
            {
                // 生产总值156亿元、增长7.2%,分别居全市第5、第2位: the size and its growth.
                State(subject[0], run[0], Measure.Level, "ranks-in-order");
                State(subject[0], run[1], Measure.Growth, "ranks-in-order");
            }

            return;
        }

        var both = predicate.FirstOf is not null && predicate.SecondOf is not null && quantities[run[0]].Kind == QuantityKind.Rank;
        if (!both && run.Count > subject.Size && !((predicate.Has(WordClass.Respectively) || !clause.HasName) && subject.TakeUpLast(run.Count)))
        {
            return;
        }

        var items = subject.Size;
        if (run.Count == 1)
        {
            // A rate or a rank behind a list of names is that of each; an amount could be their sum.
            ref var q = ref quantities[run[0]];
            if (items > 1 && !predicate.Has(WordClass.All) && (subject[0].Start == subject[items - 1].Start || !(q.Kind == QuantityKind.Rank || (q.Kind == QuantityKind.Percent && (predicate.HasAny(WordClass.Up, WordClass.Down) || predicate.Has(WordClass.GrowthNoun))))))
            {
                return;
            }

            if (items == 1 && q.Kind == QuantityKind.Rank && predicate is { FirstOf: null } && predicate.Has(WordClass.All) && subject is { HasLevel: true, LastMeasure: Measure.Growth })
            {
                // 生产总值500亿元、增长8%,均居全市第一: both the size and its growth.
                State(subject[0], run[0], Measure.Level, "rank-of-both");
                State(subject[0], run[0], Measure.Growth, "rank-of-both");
                return;
            }

            for (var i = 0; i < items; i++)
            {
                State(subject[i], run[0], RankOf(subject[i]), items > 1 ? "one-value-for-all" : null);
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
                State(subject[i], run[i], RankOf(subject[i]), "in-order");
            }
        }
        else if (items == 1 && both && run.Count == 2)
        {
            State(subject[0], run[0], predicate.FirstOf, "ranks-in-order");
            State(subject[0], run[1], predicate.SecondOf, "ranks-in-order");
        }
    }

    /// <summary>What a rank of the name would be of, if a noun says so.</summary>
    private Measure? RankOf(in Item item) => clause.NounsAreOwn ? item.Measure ?? Measure.Level : predicate.FirstOf;

    /// <summary>
    /// 分别增长7%和8%左右, 分别突破1.5万亿元、1.4万亿元: a bound behind the last value of a list, or before the first, covers them all.
    /// </summary>
    private void SpreadBound()
    {
        ref var last = ref quantities[run[run.Count - 1]];
        ref var first = ref quantities[run[0]];
        if (last.Bound is not (Bound.Exact or Bound.Range) && last.UnitEnd < last.End)
        {
            if (run.Count > 1 && first.UnitEnd == first.End && IsHeldAt(first))
            {
                // 分别控制在3%、5.5%左右: 控制在 is as loose before a list as before one.
                first.Bound = Bound.Exact;
            }

            Spread(0, run.Count - 1, last.Bound);
        }
        else if (first.Bound is not (Bound.Exact or Bound.Range) && first.Start < first.NumberStart && (first.Bound == Bound.MoreThan || predicate.Has(WordClass.Respectively)))
        {
            Spread(1, run.Count, first.Bound);
        }
    }

    /// <summary>控制在 before the number.</summary>
    private bool IsHeldAt(in Quantity q) => q.NumberStart > q.Start && text.Span[q.Start] == '控';

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
            quantities[run[i]].Bound = bound;
        }
    }
}
