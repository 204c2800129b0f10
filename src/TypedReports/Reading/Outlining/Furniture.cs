using TypedReports.Reading.Normalizing;

namespace TypedReports.Reading.Outlining;

/// <summary>Lines that a web page puts around a report.</summary>
internal static class Furniture
{
    /// <summary>Lines at the head are this short.</summary>
    private const int LongestLine = 80;

    private static readonly string[] s_starts =
    [
        "发布日期", "发布时间", "发布机构", "发文日期", "成文日期", "信息来源", "文章来源", "稿件来源", "来源:", "来源 ", "时间:", "日期:", "字体", "【字", "[字", "字号", "打印", "下载",
        "全屏", "收藏", "加大", "还原", "减小", "分享", "您的位置", "您现在的位置", "当前位置", "首页", "责任编辑", "责编", "编辑:", "作者:", "浏览", "点击", "阅读", "访问量",
        "扫一扫", "扫码", "关闭", "相关", "上一篇", "下一篇", "版权", "索引号", "文号", "主题词", "主题分类", "网站", "http", "www", "Public domain", "本作品", "注:中文维基",
        "视力保护", "背景色", "大 中 小", "[大", "(大", "【大", "》》", "无障碍", "返回", "转发", "微信", "微博", "有效性", "公开方式", "公开日期",
    ];

    private static readonly string[] s_foot =
    [
        "责任编辑", "责编", "扫一扫", "扫码", "相关报道", "相关文档", "相关附件", "相关链接", "相关阅读", "相关新闻", "相关文章", "打印", "关闭窗口", "上一篇", "下一篇", "本作品是", "分享到",
        "分享:", "》》", "【打印", "[打印", "版权所有", "收藏", "主办单位", "网站地图",
    ];

    /// <summary>Whether a line at the head or foot of a text is a page's.</summary>
    public static bool IsLine(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
        {
            return false;
        }

        return line.Length <= 1 || Words.StartsWithAny(line, s_starts) || IsTimestamp(line);
    }

    /// <summary>Whether what follows this line belongs to the page and no longer to the report.</summary>
    public static bool BeginsFoot(ReadOnlySpan<char> line) => line.Length <= LongestLine && Words.StartsWithAny(line, s_foot) && line.IndexOf('。') < 0;

    /// <summary>2026-02-03 09:02:33 or 2026年2月10日 07时41分 alone on a line.</summary>
    private static bool IsTimestamp(ReadOnlySpan<char> line)
    {
        if (line.Length > 24 || !Characters.IsDigit(line[0]))
        {
            return false;
        }

        foreach (var c in line)
        {
            if (!Characters.IsDigit(c) && c is not ('-' or ':' or ' ' or '/' or '.' or '年' or '月' or '日' or '时' or '分' or '秒'))
            {
                return false;
            }
        }

        return true;
    }
}
