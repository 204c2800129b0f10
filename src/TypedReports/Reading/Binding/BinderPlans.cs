using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Binding;

/// <summary>What a review quotes of a plan: what was aimed at is not what came.</summary>
internal sealed partial class Binder
{
    private const int LongestPlanWording = 12;

    /// <summary>So far behind a number may the noun stand that makes a list of them aims: 增长6%、…增长5%的年度目标.</summary>
    private const int AimReach = 60;
    private const string AimAdjectives = "年度初预期主要各项总体规划考核发展奋斗";

    /// <summary>What a number, its unit or the bound behind it ends with.</summary>
    private const string NumberEnds = "0123456789%元美户家人次亩吨斤个点右上内下位天";
    private static readonly WordSet AimNouns = new("目标", "任务");
    private static readonly WordSet PlanWords = new("计划", "任务", "预算", "预期", "目标", "申报");
    private static readonly WordSet NoPlanWords = new("完成", "实现", "实际", "达到", "超", "占");
    private static readonly WordSet Achieved = new("实现了", "完成了", "达到了");
    private static readonly WordSet Announced = new(
        "计划完成", "计划新建", "计划建设", "计划实施", "年初计划", "年初目标", "年初确定", "年初提出", "年初预期", "年初预算", "年度目标", "年度计划", "全年目标", "全年计划", "目标为", "目标是", "目标任务为", "规划建设", "省定目标", "市定目标", "省定任务", "市定任务", "启动建设");

    /// <summary>财政收入年度任务12亿元,完成13亿元: what was planned is not what was reached, and in a review nothing was promised.</summary>
    private bool IsOfPlan(in Item item, in Quantity q)
    {
        if (ValueTime().Status == FactStatus.Target)
        {
            return false;
        }

        if (IsAim(q.End))
        {
            return true;
        }

        var isOwn = item.Clause == clause.Number;
        if ((isOwn ? item.Start >= clause.LastQuantityEnd : clause.LastQuantityEnd == 0) && Announced.Begins(text.Span.Slice(clause.Start)) && !HoldsResult(q.NumberStart))
        {
            // 省定目标城镇新增就业5000人,完成6523人; 年初计划生产总值增长7%、固定资产投资增长8%
            return true;
        }

        // The words behind the last name of a list: 一般公共预算收入 in it plans nothing.
        var from = Math.Max(item.End, clause.NameEnd);
        if (!isOwn || q.Start <= from || q.Start - from > LongestPlanWording)
        {
            return false;
        }

        var between = text.Span.Slice(from, q.Start - from);
        return PlanWords.IsIn(between) && !NoPlanWords.IsIn(between);
    }

    /// <summary>全年计划实际完成12亿元: whether a clause that names a plan says what was done before a number.</summary>
    private bool HoldsResult(int number)
    {
        var start = Math.Max(clause.Start, number - WordingReach);
        return text.Span.Slice(start, number - start).IndexOf("实际".AsSpan()) >= 0;
    }

    /// <summary>
    /// 年初确定的生产总值增长6%、固定资产投资增长8%的目标: whether the list that a number stands in ends as what was aimed at, and is not said to
    /// have come (实现了…突破300亿元的目标).
    /// </summary>
    private bool IsAim(int end) => EndsAsAim(end)
        && !(clause.HasName && Achieved.IsIn(text.Span.Slice(clause.Start, Math.Min(LongestPlanWording, text.Length - clause.Start))));

    private bool EndsAsAim(int end)
    {
        var rest = text.Span.Slice(end, Math.Min(AimReach, text.Length - end));
        if (rest.IsEmpty || rest[0] is ',' or ';' or '。')
        {
            // Most numbers end their clause.
            return false;
        }

        var stop = rest.IndexOfAny(',', ';', '。');
        rest = stop < 0 ? rest : rest.Slice(0, stop);
        var noun = AimNouns.FirstIn(rest);
        if (noun < 0)
        {
            return false;
        }

        var list = rest.Slice(0, noun).TrimEnd(AimAdjectives.AsSpan());

        // 紧盯工业增加值增长8%目标 needs no 的.
        return noun == 0 || (list.Length > 0 && list[list.Length - 1] is '的' or '等' && (list.Length == 1 || NumberEnds.AsSpan().IndexOf(list[list.Length - 2]) >= 0));
    }
}
