using TypedReports.Reading.Labels;

namespace TypedReports.Reading.Binding;

/// <summary>What holds for a whole sentence, whichever clause brought it up.</summary>
internal struct Sentence
{
    /// <summary>Where it begins.</summary>
    public int Start;

    /// <summary>The time its numbers belong to.</summary>
    public TimeScope Time;

    /// <summary>The clause that a year opened without a comma (2018年获批国家高新区,…), 0 without one.</summary>
    public int YearClause;

    /// <summary>The year that all its rates are compared with (与2017年相比,…), 0 without one.</summary>
    public int BaseYear;

    /// <summary>Whether a rate of the last of several years was compared with the year before the first of them.</summary>
    public bool ComparesWithFirst;

    /// <summary>Whether it speaks of a whole year (全年): its rates are no sums over several.</summary>
    public bool IsOfWholeYear;

    /// <summary>Whether its numbers are of a part of the region or of another one; 我市出口 turns to the own one again.</summary>
    public bool IsElsewhere;

    /// <summary>Whether it stated a fact, in whichever of its items.</summary>
    public bool HasStated;

    /// <summary>Whether its numbers are what a review says was expected, and not what came.</summary>
    public bool WasExpected;

    /// <summary>Whether an area other than the region was spoken of: 经济总量 and its like may be that area's.</summary>
    public bool HasArea;

    /// <summary>Whether all its numbers are estimates (预计 at its head).</summary>
    public bool IsEstimate;

    /// <summary>Whether a name was seen: 预计 behind the first name covers its clause alone.</summary>
    public bool HasName;

    /// <summary>The last name that stands there in full, empty without one.</summary>
    public (int Start, int End) LastName;

    /// <summary>The indicator of that name.</summary>
    public int LastIndicator;

    /// <summary>Whether a fact was stated of an indicator whose topic was named.</summary>
    public bool HasTopicFact;

    /// <summary>The indicator whose level was stated last, one more than its index; 0 without one.</summary>
    public int LastLevel;

    /// <summary>Whether a level was stated of a single year.</summary>
    public bool HasLevelOfYear;

    /// <summary>The indicators whose topic was named last.</summary>
    public int[] Topics;
}

/// <summary>What holds until the next semicolon.</summary>
internal struct ClauseGroup
{
    /// <summary>The time that an aside interrupted (五年来年均增长7%), null without one.</summary>
    public TimeScope? TimeAside;

    /// <summary>Whether it opens with what several years came to (五年累计), which what was done goes on with.</summary>
    public bool IsTotal;

    /// <summary>Whether that stands by itself (五年累计,), so that all that is stated behind it is a total.</summary>
    public bool IsTotalAhead;

    /// <summary>Whose names a part of the subject stands for (乡村旅游接待游客86万人次,旅游收入5亿元), and in which clause it was named.</summary>
    public (int[] Indicators, int Clause) Narrowed;

    /// <summary>Whether it alone is of somewhere else (产业集聚区固定资产投资 in a list of the region's).</summary>
    public bool IsElsewhere;

    /// <summary>Whether the last clause without names or numbers spoke of a part of the region (支持青山县打造工业强县,), which those with numbers go on with.</summary>
    public bool IsOfPart;

    /// <summary>Whether it spoke of a part of the economy (民营经济活力增强,).</summary>
    public bool IsOfSector;

    /// <summary>Whether its numbers are estimates (预计 at its head, behind a semicolon).</summary>
    public bool IsEstimate;

    /// <summary>The wording that hardens or softens the targets (预期 before a colon, 力争 at the head of a list).</summary>
    public string? Modality;

    /// <summary>Whether an earlier clause stated a fact.</summary>
    public bool HasFact;
}

/// <summary>What holds until the next comma.</summary>
internal struct Clause
{
    public int Number;
    public int Start;

    /// <summary>Just behind the last name, 0 without one.</summary>
    public int NameEnd;

    /// <summary>Just inside the bracket that a rank stands in, 0 without one.</summary>
    public int RankFrom;

    /// <summary>The field of the rank that was the one before (由全省第8位升至第6位), empty without one.</summary>
    public (int Start, int End) FieldBefore;

    /// <summary>Just behind the last number, 0 without one.</summary>
    public int LastQuantityEnd;
    public bool IsEstimate;
    public string? Modality;

    /// <summary>Whether its wording stands before its numbers: 增长6%、力争7% is no wording of a list.</summary>
    public bool IsModalityAhead;

    /// <summary>Whether its share is that of a part in the own region's (占全市比重 in the city's report).</summary>
    public bool IsShareOfOwn;

    /// <summary>Whether its last noun of measure said that it speaks of a rate of growth.</summary>
    public bool IsOfGrowth;

    /// <summary>Whether a name was seen.</summary>
    public bool HasName;

    /// <summary>The end of the last gap, to see whether a name follows at once; -1 without one.</summary>
    public int GapEnd;

    /// <summary>The token of the last 在 in it, -1 without one.</summary>
    public int InAt;

    /// <summary>The end of the last word for a part of the region, -1 without one.</summary>
    public int SubAreaEnd;

    /// <summary>Whether the next name joins the names before the comma (、与…均).</summary>
    public bool Joins;

    /// <summary>A number not read yet that the next name may own: 新增105家高新技术企业. -1 without one.</summary>
    public int Waiting;

    /// <summary>Whether its names lean on the end of one before (其中城镇、农村分别增长).</summary>
    public bool LeansInList;

    /// <summary>Whether a part of the economy is its subject (7家投产企业完成产值17.67亿元、利润1.2亿元).</summary>
    public bool IsOfPart;

    /// <summary>Whether a part of the region, or another one, is its subject: its numbers make the sentence speak of that part.</summary>
    public bool IsOfArea;

    /// <summary>Whether it names a part of the region that has figures of its own (自贸区, and not 示范区, which is a title).</summary>
    public bool HasPart;

    /// <summary>Whether it opens with one (滨海新区加快建设).</summary>
    public bool OpensWithPart;

    /// <summary>Whether a number other than a date was met.</summary>
    public bool HasNumber;

    /// <summary>Whether a number was met that counts or measures, and doesn't describe a noun (百亿级企业).</summary>
    public bool HasAmount;

    /// <summary>Whether a number of it stated a fact.</summary>
    public bool HasFact;

    /// <summary>For how many years its numbers speak (十年增加…、年均增长…), 0 if that isn't said.</summary>
    public int YearSpan;

    /// <summary>Whether its numbers are averages over those years (两年平均增长).</summary>
    public bool IsAverage;

    /// <summary>Whether the time that it names is of it alone (其中四季度增长12%).</summary>
    public bool IsTimeAside;

    /// <summary>Whether its numbers are of a time that has no period (连续30个月).</summary>
    public bool IsUndated;

    /// <summary>How many of the names before it the clause speaks of (两项指标均居第三), 0 without such a word.</summary>
    public int NamesCounted;

    /// <summary>Whether each noun (增速, 占比) is of the name before it alone.</summary>
    public bool NounsAreOwn;

    /// <summary>Whether 、 or 和 was met and the next name joins the list.</summary>
    public bool ContinuesList;

    /// <summary>Wording of a target without a number.</summary>
    public Token? NoNumber;
}
