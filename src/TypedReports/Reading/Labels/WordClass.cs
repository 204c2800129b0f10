namespace TypedReports.Reading.Labels;

/// <summary>What a word of the language does to the numbers and names around it.</summary>
internal enum WordClass : byte
{
    /// <summary>No word of the language.</summary>
    None,

    /// <summary>A rise: 增长, 提高.</summary>
    Up,

    /// <summary>A fall: 下降, 减少.</summary>
    Down,

    /// <summary>A rate of growth as a noun: 增速, 增幅, 涨幅.</summary>
    GrowthNoun,

    /// <summary>A rate of fall as a noun: 降幅.</summary>
    FallNoun,

    /// <summary>A fall that narrows; without 至 it states no value of the indicator.</summary>
    Narrow,

    /// <summary>Amounts to: 达到, 完成, 为.</summary>
    Reach,

    /// <summary>Moves to a new level: 提高到, 降至.</summary>
    ReachTo,

    /// <summary>Stays at a level: 稳定在, 保持在.</summary>
    Hold,

    /// <summary>The level before: 从, 由.</summary>
    From,

    /// <summary>The end of a movement or a date: 到, 至.</summary>
    To,

    /// <summary>Takes a share of what follows: 占.</summary>
    Share,

    /// <summary>The share as a noun: 比重, 占比.</summary>
    ShareNoun,

    /// <summary>Stands at a position: 居, 位列.</summary>
    RankVerb,

    /// <summary>The level as a noun: 总量, 规模.</summary>
    LevelNoun,

    /// <summary>The number of things in stock as a noun: 存量, 总数.</summary>
    StockNoun,

    /// <summary>Pairs names and values in order: 分别.</summary>
    Respectively,

    /// <summary>One value for all the names: 均, 双双.</summary>
    All,

    /// <summary>Compares with another figure: 高于, 快于.</summary>
    Compare,

    /// <summary>Compares with another time: 比, 较, 是 … 的.</summary>
    Than,

    /// <summary>Per year on average: 年均.</summary>
    AnnualAverage,

    /// <summary>In total: 累计.</summary>
    Cumulative,

    /// <summary>In each year: 每年.</summary>
    EveryYear,

    /// <summary>A first estimate: 预计.</summary>
    Estimate,

    /// <summary>Says of a number of the past year that it is yet to come: 将突破, 可达, 有望实现.</summary>
    Expected,

    /// <summary>Hardens or softens a target: 力争, 确保.</summary>
    Modality,

    /// <summary>The whole of the own region: 全市, 我省.</summary>
    OwnRegion,

    /// <summary>A part of the region or another one: 园区, 中心城区.</summary>
    SubArea,

    /// <summary>A part of a year: 前三季度, 国庆期间.</summary>
    PartOfYear,

    /// <summary>The year before: 去年.</summary>
    LastYear,

    /// <summary>The year of the report: 今年.</summary>
    ThisYear,

    /// <summary>The five years behind: 五年来, 本届政府.</summary>
    PastYears,

    /// <summary>The five years ahead: 今后五年.</summary>
    NextYears,

    /// <summary>A time whose years the report does not give: 近年来, 十年来.</summary>
    OtherTime,

    /// <summary>A five-year plan: 十四五.</summary>
    Plan,

    /// <summary>A part of what was named before: 其中.</summary>
    OfWhich,

    /// <summary>Newly added: 新增, 新登记.</summary>
    New,

    /// <summary>Added net of losses: 净增.</summary>
    Net,

    /// <summary>Joins names or values: 和, 及.</summary>
    And,

    /// <summary>An adjective of level before a name (国家级, 省级); it narrows only together with what stands before it.</summary>
    Attribute,

    /// <summary>Says nothing about what the number means: 同比, 首次.</summary>
    Filler,

    /// <summary>A verb that may stand before an indicator's name without narrowing it: 推动, 促进.</summary>
    Verb,

    /// <summary>Stated without a number: 与经济增长同步, 稳步增长.</summary>
    NoNumber,

    /// <summary>Opens a qualifier of the number that ends with 后 or 因素: 扣除.</summary>
    Except,

    /// <summary>A word that only keeps shorter words from being seen inside it: 居民 (not 居).</summary>
    Opaque,
}

/// <summary>What classes of words have in common.</summary>
internal static class WordClasses
{
    /// <summary>Whether its words say which time is spoken of.</summary>
    public static bool IsTime(this WordClass word) => word is WordClass.PartOfYear or WordClass.LastYear or WordClass.ThisYear
        or WordClass.PastYears or WordClass.NextYears or WordClass.OtherTime or WordClass.Plan;
}
