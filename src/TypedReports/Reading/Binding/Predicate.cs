using TypedReports.Reading.Labels;

namespace TypedReports.Reading.Binding;

/// <summary>The words seen since the last name or number: together they say what the next number states.</summary>
internal struct Predicate
{
    /// <summary>What stays when a name follows: these words may stand before the name they belong to.</summary>
    private const ulong BeforeNames =
        1UL << (int)WordClass.New | 1UL << (int)WordClass.Net | 1UL << (int)WordClass.AnnualAverage
        | 1UL << (int)WordClass.Cumulative | 1UL << (int)WordClass.EveryYear | 1UL << (int)WordClass.From;

    /// <summary>What stays behind 、: these words may stand before a list of names, each with its number.</summary>
    private const ulong BehindNumbers = 1UL << (int)WordClass.New | 1UL << (int)WordClass.Net | 1UL << (int)WordClass.Cumulative;

    /// <summary>What stays behind 、 where it stood before the name: 年均新增企业15家、高新技术企业10家.</summary>
    private const ulong BeforeLists = 1UL << (int)WordClass.AnnualAverage | 1UL << (int)WordClass.EveryYear;

    private const ulong Additions = 1UL << (int)WordClass.New | 1UL << (int)WordClass.Net;

    private const ulong Moves = 1UL << (int)WordClass.Up | 1UL << (int)WordClass.Down;

    private ulong words;

    /// <summary>Those of its words that stood before 由 or 从.</summary>
    private ulong aheadOfFrom;

    /// <summary>Those of its words that stood before the name.</summary>
    private ulong ahead;

    // One more than the index.
    private int whole;

    /// <summary>Those of its words that stood before another number of the list.</summary>
    private ulong carried;

    /// <summary>What a rank is of, in the order named: 总量和增速 is level and growth.</summary>
    public Measure? FirstOf { get; private set; }

    public Measure? SecondOf { get; private set; }

    /// <summary>Just behind the verb of rank, where the scope begins; -1 without one.</summary>
    public int RankVerbEnd { get; private set; }

    /// <summary>A year that the number is compared with, 0 without one.</summary>
    public int BaseYear { get; private set; }

    /// <summary>Whether the number is what something came to from a number before (由32.5%提高到41.3%).</summary>
    public bool CameFrom { get; private set; }

    /// <summary>The year of the next number alone (由2015年的…调整为2020年的…), 0 without one.</summary>
    public int ValueYear { get; set; }

    /// <summary>For how many years the next number has held (连续两年), 0 if that isn't said.</summary>
    public int YearSpan { get; set; }

    /// <summary>The indicator that a share is in (占GDP比重), -1 for none or several.</summary>
    public readonly int Whole => whole - 1;

    /// <summary>Whether it held in each of those years (连续), and is no total over them (三年增长58.6%).</summary>
    public bool IsRunning { get; set; }

    /// <summary>Just behind its last word, 0 without one.</summary>
    public int End { get; private set; }

    /// <summary>Where the verb of rank begins.</summary>
    public int RankVerbStart { get; private set; }

    public readonly bool IsEmpty => words == 0;

    /// <summary>Whether the word of additions that it has was said of another number: 新增甲26家、乙….</summary>
    public readonly bool HasAdditionsOfBefore => (words & carried & Additions) != 0;

    public static Predicate None => new() { RankVerbEnd = -1 };

    public readonly bool Has(WordClass word) => (words & 1UL << (int)word) != 0;

    public readonly bool HasAny(WordClass a, WordClass b) => Has(a) || Has(b);

    public void Add(in Token token)
    {
        var word = token.Entry!.Word;
        if (word == WordClass.From)
        {
            aheadOfFrom = words;
        }
        else if (word == WordClass.Net)
        {
            // 新增市场主体2万户、净增1万户: what came on top is no second count of those added.
            words &= ~(carried & 1UL << (int)WordClass.New);
        }

        words |= 1UL << (int)word;
        carried &= ~(1UL << (int)word);
        End = token.End;
        switch (word)
        {
            case WordClass.LevelNoun or WordClass.StockNoun or WordClass.GrowthNoun or WordClass.FallNoun or WordClass.ShareNoun:
                AddOf(MeasureOf(word));
                break;
            case WordClass.ReachTo:
                // 由28降至23微克/立方米: whatever stood behind 由, the coming number is what came.
                CameFrom |= Has(WordClass.From);
                words &= ~(1UL << (int)WordClass.From);
                break;
            case WordClass.RankVerb:
                RankVerbEnd = token.End;
                RankVerbStart = token.Start;
                break;
        }
    }

    /// <summary>What of a name a noun means.</summary>
    public static Measure MeasureOf(WordClass noun) =>
        noun is WordClass.GrowthNoun or WordClass.FallNoun ? Measure.Growth : noun == WordClass.ShareNoun ? Measure.Share : Measure.Level;

    /// <summary>五年共, 五年来共计: the coming number is a total.</summary>
    public void MeansTotal() => words |= 1UL << (int)WordClass.Cumulative;

    /// <summary>始终低于4%: held all along.</summary>
    public void MeansHeld() => words |= 1UL << (int)WordClass.Hold;

    /// <summary>平均增长, 平均增速: a rate is meant, averaged over the years.</summary>
    public void MeansAverage() => words |= 1UL << (int)WordClass.AnnualAverage;

    /// <summary>以8.3%的速度增长: the coming rate is one of growth, as what stands behind it says.</summary>
    public void MeansGrowth() => words |= 1UL << (int)WordClass.Up;

    /// <summary>The word is said of a name alone, and not of the coming number.</summary>
    public void Pass(in Token token) => End = token.End;

    /// <summary>The coming rank is of the thing itself too, whatever noun follows.</summary>
    public void MeansItself() => AddOf(Measure.Level);

    /// <summary>由32.5%提高到41.3%: the level before is passed, what the number is of stays. 由下降5.2%转为增长3.2%: how it moved goes too.</summary>
    public void PassFrom()
    {
        words &= ~(1UL << (int)WordClass.From) & (aheadOfFrom | ~Moves);
        ValueYear = 0;
        CameFrom = true;
    }

    /// <summary>The coming number is of additions, as the one before was.</summary>
    public void AddNew() => words |= 1UL << (int)WordClass.New;

    /// <summary>The coming number is the total that additions led to.</summary>
    public void PassAdditions() => words &= ~Additions;

    /// <summary>The coming number is a share in what a name names.</summary>
    public void ShareIn(int[] indicators) => whole = indicators.Length == 1 ? indicators[0] + 1 : 0;

    /// <summary>The coming number is a share, in what a name names.</summary>
    public void TakeShare(int[] indicators)
    {
        words |= 1UL << (int)WordClass.Share;
        ShareIn(indicators);
    }

    /// <summary>The words of the share turned out to name an indicator.</summary>
    public void PassShare()
    {
        words &= ~(1UL << (int)WordClass.Share | 1UL << (int)WordClass.ShareNoun);
        whole = 0;
    }

    /// <summary>The comparison turned out to be with a year, which <see cref="BaseYear"/> holds.</summary>
    public void ComparesWithYear(int given)
    {
        words &= ~(1UL << (int)WordClass.Than);
        BaseYear = given;
    }

    /// <summary>What is left of the predicate when a new name begins.</summary>
    public readonly Predicate BeforeName() => new() { words = words & BeforeNames, ahead = words & BeforeLists, carried = carried, YearSpan = IsRunning ? YearSpan : 0, IsRunning = IsRunning, RankVerbEnd = -1 };

    /// <summary>What is left of it behind 、: 新培育科技型企业200家、高新技术企业100家 adds both.</summary>
    public readonly Predicate BehindEnumeration() => new() { words = (words & BehindNumbers) | ahead, ahead = ahead, carried = words & BehindNumbers, RankVerbEnd = -1 };

    private void AddOf(Measure measure)
    {
        if (FirstOf is null)
        {
            FirstOf = measure;
        }
        else if (FirstOf != measure)
        {
            SecondOf ??= measure;
        }
    }
}
