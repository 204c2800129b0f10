namespace TypedReports.Reading.Binding;

/// <summary>One name that the coming numbers may belong to.</summary>
/// <param name="Indicator">Index of the indicator; -1 for something the form does not look for.</param>
/// <param name="Measure">The measure that the name states alone.</param>
/// <param name="Start">Where the name begins.</param>
/// <param name="Clause">The clause it stands in.</param>
/// <param name="End">Where the name ends.</param>
/// <param name="IsUnnamed">Whether nothing at all is known of it: neither a name nor a look-alike nor a topic.</param>
internal readonly record struct Item(int Indicator, Measure? Measure, int Start, int Clause, int End, bool IsUnnamed = false)
{
    public bool IsForeign => Indicator < 0;
}

/// <summary>The names a clause speaks of, in order: the values of a 分别 list go to them one by one.</summary>
internal sealed class Subject
{
    /// <summary>No sentence speaks of more names at once; a longer list is of nothing known, and takes no time that grows with its square.</summary>
    public const int MostNames = 64;

    /// <summary>Nor does one word (均, 两项指标) take up more names: with each clause that did, there would be one more, and the facts would grow with the square of the text.</summary>
    public const int MostTakenUp = 20;

    private readonly List<Item> items = [];
    private List<Item> counted = [];
    private List<Item> countedBefore = [];
    private readonly List<Item> suspended = [];
    private readonly List<Item> outside = [];
    private readonly List<Item> history = [];

    // How many of the items are of an indicator.
    private int known;
    private (Measure? Measure, (ReportPeriod, FactAggregate, FactStatus)? Time) suspendedLast;
    private (Measure? Measure, (ReportPeriod, FactAggregate, FactStatus)? Time, (ReportPeriod, FactAggregate)? Level) outsideLast;

    /// <summary>Whether a further name behind 、 or 和 still joins the list.</summary>
    public bool IsOpen { get; set; }

    /// <summary>What the last number stated, for a rank that follows: 增长6.8%、排第一 is the rank of the growth.</summary>
    public Measure? LastMeasure { get; set; }

    /// <summary>Whether a number stated the subject's level.</summary>
    public bool HasLevel { get; set; }

    /// <summary>The period and aggregate of the last number, which a rank behind it shares.</summary>
    public (ReportPeriod Period, FactAggregate Aggregate, FactStatus Status)? LastTime { get; set; }

    /// <summary>Whether the last number was of additions (新增), which 其中 goes on with.</summary>
    public bool IsOfAdditions { get; set; }

    /// <summary>Whether the last number was of what came on top of a level stated before (经营主体突破2.8万户,新增3600户).</summary>
    public bool IsAddedToLevel { get; set; }

    /// <summary>Whether the last number said how its rate of growth moved, so that what is reached behind it is the rate.</summary>
    public bool IsOfGrowth { get; set; }

    /// <summary>Whether that rate was one of fall (降幅).</summary>
    public bool IsOfFall { get; set; }

    /// <summary>Whether that rate was an average over years (年均增速).</summary>
    public bool IsOfAverage { get; set; }

    /// <summary>The period and aggregate of the last level, which 其中 goes on with.</summary>
    public (ReportPeriod Period, FactAggregate Aggregate)? LevelTime { get; set; }

    /// <summary>The year of the level that the subject came from (由2015年的4.6万元提高到…), 0 without one.</summary>
    public int FromYear { get; set; }

    /// <summary>Whether its level is of one of several years, or of all of them, and nothing says which.</summary>
    public bool IsOfUnknownYear { get; set; }

    /// <summary>Whether a number was read for the subject.</summary>
    public bool HasNumber { get; set; }

    public int Size => items.Count;

    /// <summary>Whether one of the names is of an indicator.</summary>
    public bool IsKnown => known > 0;

    /// <summary>Whether several names had numbers in the clause before, which 均 can take up.</summary>
    public bool HasSeveralBefore => countedBefore.Count > 1;

    public Item this[int index] => items[index];

    /// <summary>Notes that a number was read for a name of the clause; returns whether one was read for it since the last semicolon or stop.</summary>
    public bool Count(Item item)
    {
        AddOnce(counted, item);
        return !AddOnce(history, item);
    }

    private static bool AddOnce(List<Item> list, Item item)
    {
        for (var i = list.Count - 1; i >= 0 && i >= list.Count - MostNames; i--)
        {
            if (list[i] == item)
            {
                return false;
            }
        }

        list.Add(item);
        return true;
    }

    /// <summary>分别 behind several clauses: takes up the last names that had numbers, as many as there are values.</summary>
    public bool TakeUpLast(int number)
    {
        if (history.Count < number)
        {
            return false;
        }

        var last = LastMeasure;
        var time = LastTime;
        Clear();
        AddRange(history.GetRange(history.Count - number, number));
        LastMeasure = last;
        LastTime = time;
        return true;
    }

    /// <summary>How many names had numbers since the last semicolon or stop.</summary>
    public int NamesWithNumbers => history.Count;

    /// <summary>Whether the subject is one name, and another had a number since the last semicolon or stop.</summary>
    public bool HasOthersInGroup
    {
        get
        {
            if (items.Count != 1)
            {
                return false;
            }

            for (var i = Math.Max(0, history.Count - MostNames); i < history.Count; i++)
            {
                if (history[i].Indicator != items[0].Indicator)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>What was said before the semicolon or stop is no longer spoken of.</summary>
    public void EndGroup()
    {
        history.Clear();
        outside.Clear();
    }

    /// <summary>Ends the clause: the names that had numbers are those that 均 in the next clause speaks of.</summary>
    public void EndClause()
    {
        (counted, countedBefore) = (countedBefore, counted);
        counted.Clear();
    }

    /// <summary>
    /// Keeps the names over a clause that only comments on them (实现历史性晋位, 保持较高水平); a number in it means that it spoke
    /// of something else.
    /// </summary>
    public void Suspend()
    {
        suspended.Clear();
        suspended.AddRange(items);
        suspendedLast = (LastMeasure, LastTime);
    }

    /// <summary>Takes up the names that a comment interrupted.</summary>
    public void Resume()
    {
        if (suspended.Count > 0)
        {
            Clear();
            AddRange(suspended);
            (LastMeasure, LastTime) = suspendedLast;
            HasNumber = true;
            suspended.Clear();
        }
    }

    /// <summary>Keeps the names over brackets that speak of a part of them.</summary>
    public void Enter()
    {
        outside.Clear();
        outside.AddRange(items);
        outsideLast = (LastMeasure, LastTime, LevelTime);
    }

    /// <summary>Whether brackets speak of a part of the names.</summary>
    public bool IsInside => outside.Count > 0;

    /// <summary>Takes up the names that stood before the brackets; says whether there were any.</summary>
    public bool Leave()
    {
        if (outside.Count == 0)
        {
            return false;
        }

        Clear();
        AddRange(outside);
        (LastMeasure, LastTime, LevelTime) = outsideLast;
        HasLevel = LevelTime is not null;
        HasNumber = true;
        outside.Clear();
        return true;
    }

    /// <summary>What came before is not spoken of again.</summary>
    public void Forget() => suspended.Clear();

    /// <summary>A10亿元、B1.7亿元,规模均居第一: takes up all the names that the clause before gave numbers of, unless this one names something itself.</summary>
    public void TakeUpClauseBefore(int clause)
    {
        if ((items.Count == 0 || (items.Count == 1 && items[0].Clause != clause)) && countedBefore.Count is > 1 and <= MostTakenUp)
        {
            var last = LastMeasure;
            var time = LastTime;
            Clear();
            AddRange(countedBefore);
            LastMeasure = last;
            LastTime = time;
            countedBefore.Clear();
        }
    }

    public void Clear()
    {
        items.Clear();
        known = 0;
        IsOpen = false;
        LastMeasure = null;
        IsOfGrowth = false;
        IsOfAverage = false;
        IsOfFall = false;
        LevelTime = null;
        IsAddedToLevel = false;
        FromYear = 0;
        IsOfUnknownYear = false;
        HasLevel = false;
        LastTime = null;
        HasNumber = false;
    }

    public void Start(Item item)
    {
        Clear();
        Add(item);
        IsOpen = true;
    }

    public void Join(Item item)
    {
        Add(item);
        HasNumber = false;
    }

    /// <summary>Gives a name that was not known by itself its indicator.</summary>
    public void Complete(int index, int indicator, Measure? measure)
    {
        known += items[index].IsForeign ? 1 : 0;
        items[index] = items[index] with { Indicator = indicator, Measure = measure };
    }

    /// <summary>The share that the last name of a list means is meant of those before it too.</summary>
    public void ShareMeasure()
    {
        for (var i = items.Count - 2; i >= 0 && items[i] is { IsForeign: false, Measure: null } item && item.Clause == items[items.Count - 1].Clause; i--)
        {
            items[i] = item with { Measure = Measure.Share };
        }
    }

    /// <summary>The last name means a measure of its indicator, if it ends at a place: the noun for it stands right behind.</summary>
    public void NameMeasure(int end, Measure measure)
    {
        if (items.Count > 0 && items[items.Count - 1] is { IsForeign: false, Measure: null } last && last.End == end)
        {
            items[items.Count - 1] = last with { Measure = measure };
        }
    }

    /// <summary>
    /// The name turned out to mean another indicator of its family: 新登记 经营主体2.6万户 is of the additions, and its 总数16.8万户 comes second.
    /// </summary>
    /// <param name="item">The name.</param>
    /// <param name="indicator">What it means.</param>
    /// <param name="isCounted">Whether it had a number before, which stays that of what it meant then.</param>
    public void Turn(in Item item, int indicator, bool isCounted)
    {
        var turned = item with { Indicator = indicator };
        var index = items.IndexOf(item);
        if (index >= 0)
        {
            items[index] = turned;
        }

        if (!isCounted)
        {
            RemoveLast(counted, item);
            RemoveLast(history, item);
        }

        Count(turned);
    }

    private static void RemoveLast(List<Item> list, in Item item)
    {
        if (list.Count > 0 && list[list.Count - 1] == item)
        {
            list.RemoveAt(list.Count - 1);
        }
    }

    /// <summary>
    /// The last name goes on. If it was a known one, it means something else now, and so do the names before it that lean on its
    /// end (进口、出口通关时间).
    /// </summary>
    public void Extend(int end)
    {
        var last = items[items.Count - 1];
        if (last.IsForeign)
        {
            items[items.Count - 1] = last with { End = end };
            return;
        }

        Disown();
    }

    private void AddRange(List<Item> names)
    {
        foreach (var item in names)
        {
            Add(item);
        }
    }

    private void Add(Item item)
    {
        if (items.Count == MostNames)
        {
            Disown();
            items[MostNames - 1] = item with { Indicator = -1, End = 0 };
            return;
        }

        items.Add(item);
        known += item.IsForeign ? 0 : 1;
    }

    /// <summary>None of the names means an indicator, nor does one without an end come to mean one.</summary>
    private void Disown()
    {
        // Those before an item without an end went the same way when it lost it.
        for (var i = items.Count - 1; i >= 0 && !(items[i].IsForeign && items[i].End == 0); i--)
        {
            items[i] = items[i] with { Indicator = -1, End = 0 };
        }

        known = 0;
    }
}
