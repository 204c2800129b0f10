namespace TypedReports.Reading.Binding;

/// <summary>How targets are worded that have no number.</summary>
internal static class TargetWords
{
    /// <summary>How a target without a number ends: 完成省下达任务, 与经济增长同步.</summary>
    private static readonly string[] Ends = ["目标", "任务", "要求", "水平", "同步", "指标"];

    private static readonly WordSet Met = new("完成", "实现", "达到", "超过", "高于", "好于", "优于", "低于", "达成");

    private static readonly WordSet Set = new("年初", "确定", "提出", "通过", "下达");

    /// <summary>Whether words say of targets what they were, and not that they were met: 年初确定的预期目标是.</summary>
    public static bool WereSet(string? modality, ReadOnlySpan<char> words) =>
        modality is "预期" or "目标" && (modality == "预期" || Set.IsIn(words)) && !Met.IsIn(words);

    /// <summary>Whether a clause ends as a target does.</summary>
    public static bool EndsAsTarget(ReadOnlySpan<char> clause)
    {
        foreach (var end in Ends)
        {
            if (clause.EndsWith(end.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the wording says what something is compared with: 高于全省平均, 领先全国.</summary>
    public static bool Compares(ReadOnlySpan<char> wording) =>
        wording.IndexOf('于') >= 0 || wording.IndexOf("领先".AsSpan()) >= 0 || wording.IndexOf("跑赢".AsSpan()) >= 0;
}
