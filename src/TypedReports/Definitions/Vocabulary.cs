namespace TypedReports;

/// <summary>What kind of statement about an indicator a fact is.</summary>
public enum Measure : byte
{
    /// <summary>The indicator's own value in its own unit: 326.3亿元.</summary>
    Level,

    /// <summary>Relative change against the year before, in percent; a fall is negative.</summary>
    Growth,

    /// <summary>Absolute change: 0.6 percentage points, 46 days, 2480 households.</summary>
    Change,

    /// <summary>Part of a whole, in percent.</summary>
    Share,

    /// <summary>A position: 3 for 第3位.</summary>
    Rank,

    /// <summary>A structure of three parts: 1.3:63.7:35.</summary>
    Ratio,
}

/// <summary>How the text limits a number.</summary>
public enum Bound : byte
{
    /// <summary>The number itself (also 达到, 完成).</summary>
    Exact,

    /// <summary>About the number (左右, 约, 近).</summary>
    Approximate,

    /// <summary>The number or more (以上, 不低于). On a fall it stands on the size of the fall.</summary>
    AtLeast,

    /// <summary>More than the number (超过, 突破, 多, 余).</summary>
    MoreThan,

    /// <summary>The number or less (以内, 不超过, 控制在).</summary>
    AtMost,

    /// <summary>Less than the number (低于, 不足).</summary>
    LessThan,

    /// <summary>From the value to the upper value.</summary>
    Range,
}

/// <summary>Whether a fact has happened, is estimated or is promised.</summary>
public enum FactStatus : byte
{
    /// <summary>Reported as achieved.</summary>
    Actual,

    /// <summary>A first estimate of what was achieved (预计).</summary>
    Estimate,

    /// <summary>Planned or promised (目标, 预期, 力争).</summary>
    Target,
}

/// <summary>How a fact over several years sums them up.</summary>
public enum FactAggregate : byte
{
    /// <summary>Not summed up.</summary>
    None,

    /// <summary>Per year on average (年均).</summary>
    AnnualAverage,

    /// <summary>In total over the years (累计).</summary>
    Cumulative,
}

/// <summary>The part a section plays in a report.</summary>
public enum SectionRole : byte
{
    /// <summary>Everything before the first section.</summary>
    Preamble,

    /// <summary>What was achieved in the year reported on.</summary>
    Review,

    /// <summary>What was achieved over several years (a five-year plan, a term of government).</summary>
    FiveYearReview,

    /// <summary>Difficulties and problems.</summary>
    Problems,

    /// <summary>General requirements for the year planned.</summary>
    Requirements,

    /// <summary>The targets of the year planned.</summary>
    Goals,

    /// <summary>The targets of the next five years.</summary>
    FiveYearGoals,

    /// <summary>The work planned.</summary>
    Tasks,

    /// <summary>The government's own conduct.</summary>
    SelfGovernance,

    /// <summary>Project lists, glossaries and other annexes.</summary>
    Appendix,
}

/// <summary>What an indicator's level is counted in.</summary>
public enum Dimension
{
    /// <summary>A sum of money (亿元, 万美元).</summary>
    Money,

    /// <summary>A percentage that is the indicator's own value (an unemployment rate).</summary>
    Percent,

    /// <summary>A count of people, households, firms or things (万人, 户, 家).</summary>
    Count,

    /// <summary>A mass (万吨, 亿斤).</summary>
    Mass,

    /// <summary>An area (万亩, 平方公里).</summary>
    Area,

    /// <summary>A number of days.</summary>
    Days,

    /// <summary>Electric energy (亿千瓦时).</summary>
    Energy,

    /// <summary>A concentration in air (微克/立方米).</summary>
    Concentration,

    /// <summary>A unit that the specification declares itself.</summary>
    Other,
}

/// <summary>What a number of the text is.</summary>
public enum QuantityKind
{
    /// <summary>A measured amount with a unit (326.3亿元).</summary>
    Amount,

    /// <summary>A count with a measure word (2641户).</summary>
    Count,

    /// <summary>A percentage, a per-mille or percentage points.</summary>
    Percent,

    /// <summary>A position (第3位).</summary>
    Rank,

    /// <summary>A point in time (2022年).</summary>
    Date,

    /// <summary>A structure a:b:c.</summary>
    Ratio,
}

/// <summary>Why a fact that was looked for is not there.</summary>
public enum AbsenceReason
{
    /// <summary>The text says nothing of it.</summary>
    NotStated,

    /// <summary>The text states it without a number (与经济增长同步).</summary>
    NoNumber,

    /// <summary>The number is damaged.</summary>
    Unreadable,

    /// <summary>The text allows several readings.</summary>
    Ambiguous,
}
