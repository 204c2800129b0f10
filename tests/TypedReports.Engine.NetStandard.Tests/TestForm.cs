using TypedReports.Definitions;

namespace TypedReports.Engine.NetStandard.Tests;

/// <summary>A small form of its own: the tests compare two builds, not a vocabulary.</summary>
internal static class TestForm
{
    public static FormDefinition Create() => new()
    {
        Id = "small",
        Indicators =
        [
            Indicator("gdp", "地区生产总值", Dimension.Money, ["生产总值", "GDP"], "经济增长"),
            Indicator("industry", "规模以上工业增加值", Dimension.Money, ["规上工业增加值", "规工增加值"]),
            Indicator("investment", "固定资产投资", Dimension.Money, ["固投"]),
            Indicator("retail", "社会消费品零售总额", Dimension.Money, ["社零总额"]),
            Indicator("budget", "一般公共预算收入", Dimension.Money, ["地方一般公共预算收入", "财政总收入"]),
            Indicator("urban-income", "城镇居民人均可支配收入", Dimension.Money, []),
            Indicator("rural-income", "农村居民人均可支配收入", Dimension.Money, []),
            Indicator("unemployment", "城镇登记失业率", Dimension.Percent, ["城镇调查失业率"]),
            Indicator("jobs", "城镇新增就业", Dimension.Count, ["新增城镇就业"]),
            Indicator("grain", "粮食产量", Dimension.Mass, ["粮食总产量"]),
            Indicator("good-air", "空气优良天数", Dimension.Days, ["优良天数"]),
            Indicator("three-industries", "三次产业结构", Dimension.Other, ["三产比重"]),
        ],
        Groups =
        [
            new() { Names = ["城乡居民人均可支配收入", "城镇和农村居民人均可支配收入"], Indicators = ["urban-income", "rural-income"] },
        ],
        Lookalikes = ["海洋生产总值", "限上消费品零售额"],
        Sections =
        [
            new() { Role = SectionRole.Goals, Headings = ["预期目标"], Openings = ["主要预期目标"] },
            new() { Role = SectionRole.SelfGovernance, Headings = ["自身建设"] },
            new() { Role = SectionRole.Tasks, Headings = ["工作安排", "重点工作", "工作思路"] },
            new() { Role = SectionRole.Review, Headings = ["工作回顾"] },
        ],
    };

    private static IndicatorDefinition Indicator(string id, string chinese, Dimension dimension, string[] names, string? growthName = null) => new()
    {
        Id = id,
        English = id,
        Chinese = chinese,
        Names = [chinese, .. names],
        MeasureNames = growthName is null ? [] : [new() { Name = growthName, Measure = Measure.Growth }],
        Dimension = dimension,
        Measures = [.. Enum.GetValues<Measure>().Select(measure => new MeasureDefinition { Measure = measure })],
    };
}
