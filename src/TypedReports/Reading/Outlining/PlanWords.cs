namespace TypedReports.Reading.Outlining;

/// <summary>How a part whose heading names neither review nor plan tells by its first words which of them it is.</summary>
internal static class PlanWords
{
    /// <summary>So much of a part tells whether it is about the plan.</summary>
    private const int PlanReach = 600;

    private static readonly WordSet s_planned = new("今年", "明年", "今后", "未来", "新一年", "新的一年", "安排", "任务", "部署", "打算", "建议", "目标", "计划", "重点", "要求", "思路", "意见", "举措", "措施");
    private static readonly WordSet s_ahead = new("今年", "明年", "今后", "未来", "新一年", "新的一年", "下一步");
    private static readonly WordSet s_speaksOfPlan = new("今年", "预期目标", "新的一年", "新一年", "明年", "今后", "总体要求", "力争");
    private static readonly WordSet s_speaksOfPast = new("过去", "一年来", "五年来", "去年", "全年", "累计");
    private static readonly WordSet s_calls = new(
        "坚持", "坚定", "继续", "加快", "加强", "推进", "深入", "深化", "努力", "切实", "大力", "全面", "着力", "抓好", "做好", "确保", "奋力", "锚定", "聚焦", "突出", "强化", "扎实", "勇毅", "进一步");

    /// <summary>Whether a heading says that it is about the year that is planned.</summary>
    public static bool PlansThisYear(ReadOnlySpan<char> title) => s_planned.IsIn(title) && (Words.Has(title, "今年") || Words.Has(title, "明年") || Words.Has(title, "一年"));

    /// <summary>Whether a heading begins with the time that is planned.</summary>
    public static bool BeginsAhead(ReadOnlySpan<char> title) => s_ahead.Begins(title);

    /// <summary>Whether a heading says that it is about what is planned.</summary>
    public static bool Plans(ReadOnlySpan<char> title) => s_planned.IsIn(title);

    /// <summary>
    /// Whether a part with a slogan for its heading is about what is planned: its first words speak of that, or the slogan calls to
    /// do something (坚持扩大内需, not 产业加快升级) and they don't speak of the past.
    /// </summary>
    public static bool SpeaksOfPlan(ReadOnlySpan<char> title, ReadOnlySpan<char> part, int plannedYear)
    {
        var opening = Words.Head(UpToNextChapter(part), PlanReach);
        var last = YearTitles.YearsNamed(opening).Last;
        return s_speaksOfPlan.IsIn(opening) || (plannedYear > 0 && last >= plannedYear)
            || (s_calls.Begins(title) && last == 0 && !s_speaksOfPast.IsIn(opening));
    }

    private static ReadOnlySpan<char> UpToNextChapter(ReadOnlySpan<char> part)
    {
        for (var at = 0; part.Slice(at).IndexOf('\n') is var end and >= 0;)
        {
            at += end + 1;
            if (HeadingMark.TryRead(part.Slice(at), out var mark) && mark.Style == HeadingStyle.Chapter)
            {
                return part.Slice(0, at);
            }

            if (at > PlanReach)
            {
                break;
            }
        }

        return part;
    }
}
