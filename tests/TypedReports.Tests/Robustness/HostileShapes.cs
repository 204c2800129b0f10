namespace TypedReports.Tests.Robustness;

/// <summary>Shapes that give what looks back, looks ahead or counts the most to do when a text is made of one of them alone.</summary>
internal static class HostileShapes
{
    public static string[] All { get; } =
    [
        "", "9", "９", ".", "1.", "1,", "1,234,", "万", "亿", "百千万亿", "一", "十", "三十二", "(", ")", "（", "“", "”", "《", "[", "【", "*", "**.*%", "?", "%", "、", ",", "，", "。", ";", "\n", "\r", " ", "　", "\0",
        "\ud800", "\udc00", "\uFFFD", "\uFEFF", "<", "<td>", "&nbsp;", "&", "-", "—", "至", "年", "2022年", "第", "第3位、", "第一、", "增长", "分别增长", "均", "居", "占", "从", "从1增加到", "到", "左右", "以上", "地区生产总值", "地区生产总值、", "地区生产总值增长", "地区生产总值增长6%,", "地区生产总值5亿元、增长6%、", "两项指标均居第一", "专项债券3亿元。", "地区生产总值、甲、", "并有甲,", "地区生产总值甲", "预计(下同)", "比2012年(下同)", "较全市平均水平高", "占GDP比重", "**", "**6%**",
        "地区生产总值326.3亿元,增长6.8%;", "1%、2%、", "城镇、农村居民人均可支配收入", "分别增长1%和2%", "一、", "(一)", "\n一、", "\n(一)2022年工作回顾\n", "\n2023年林溪县政府工作报告\n", "名词解释\n", "\n1.", "五年来,", "“十四五”时期", "到2025年,", "其中,", "财政收入,", "财政收入1亿元,其中地方", "财政收入1亿元,其中均居第一\ud800", "三次产业结构1:2:3,", "1:", "1-", "1~2", ".9",
        "林溪县", "林溪县人民政府", "省市县区", "各位代表", "發", "G", "PM2.5", "二〇二三年", "翻番", "1/2", "三分之一", "超额完成", "不低于", "力争", "目标是", "2022年工作回顾", "1:1.\n", "超过1亿元", "1.\n1%", "全市增长6%;我县", "连续三年", "累计", "😀", "(xiàn)", "目 录\n", "政府工作报告\n", "2023年1月5日在林溪县第十届人民代表大会第二次会议上\n",
    ];

    /// <summary>A report that reviews a year in one shape and plans the next in it: without year and part no name and number of a text are bound.</summary>
    public static string Report(string shape, int length) =>
        "2023年林溪县政府工作报告\n各位代表:\n请予审议。\n一、2022年工作回顾\n" + Repeat(shape, length / 2) + "\n二、2023年工作安排\n" + Repeat(shape, length / 2);

    public static string Repeat(string shape, int length) => shape.Length == 0 ? "" : string.Concat(Enumerable.Repeat(shape, length / shape.Length));
}
