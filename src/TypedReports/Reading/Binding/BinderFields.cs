namespace TypedReports.Reading.Binding;

/// <summary>The field that a rank is in: 全省, 全国同类城市.</summary>
internal sealed partial class Binder
{
    private const int LongestScope = 12;
    private static readonly string[] ScopePrefixes = ["增速", "增幅", "总量", "数量", "有望", "重回", "重返", "继续", "持续", "保持", "上升至", "上升到", "前移至", "晋升至", "跃升至", "升至", "升到", "提升至", "提升到", "稳居", "居", "在", "分别为", "均为"];

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
            start = Math.Max(Math.Max(clause.LastQuantityEnd, clause.NameEnd), Math.Max(Math.Max(clause.RankFrom, clause.Start), predicate.End));
        }
        else if (text.Span.Slice(start, end - start).Trim() is var between && (between.IsEmpty || between[0] is '由' or '从'))
        {
            // 全市排名第一, 全市排名由第8位上升到第6位
            end = predicate.RankVerbStart;
            start = Math.Max(Math.Max(clause.LastQuantityEnd, clause.NameEnd), Math.Max(clause.RankFrom, clause.Start));
        }

        if (start >= end)
        {
            (start, end) = clause.FieldBefore;
        }

        if (start < clause.Start || start >= end || end - start > LongestScope)
        {
            return null;
        }

        var span = text.Span.Slice(start, end - start);
        var last = span.LastIndexOfAny('、', '(', '年');
        while (last >= 0 && IsInBrackets(span, last))
        {
            // 县(市、区): brackets that close again belong to the field.
            last = span.Slice(0, last).LastIndexOfAny('、', '(', '年');
        }

        var scope = span.Slice(last + 1).Trim().TrimEnd('中');
        foreach (var prefix in ScopePrefixes)
        {
            if (scope.StartsWith(prefix.AsSpan(), StringComparison.Ordinal))
            {
                scope = scope.Slice(prefix.Length);
            }
        }

        // 由上年全省第12位跃居第3位: the field of both.
        var before = scope.IndexOf('第');
        scope = before > 0 ? scope.Slice(0, before) : scope;
        return scope.IsEmpty ? null : scope.ToString();
    }

    private static bool IsInBrackets(ReadOnlySpan<char> span, int at) =>
        span.Slice(0, at + 1).LastIndexOf('(') is >= 0 and var open && span.Slice(open).IndexOf(')') > at - open;
}
