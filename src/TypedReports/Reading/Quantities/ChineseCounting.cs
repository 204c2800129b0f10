using static TypedReports.Reading.Quantities.NumberCharacters;

namespace TypedReports.Reading.Quantities;

/// <summary>Whether a Chinese numeral counts something (三条, 两个) or belongs to a word, a name or a slogan (一般, 二期, 四个自信).</summary>
internal static class ChineseCounting
{
    /// <summary>每一, 统一, 进一步, 新一轮: with these before it 一 is part of a word.</summary>
    public const string WordsInOne = "每这那某任逐统唯单同之第新下上再又另其万进专不始归划何哪跑";

    /// <summary>第一, 初三, 之一, 其二, 星期三, 周五: with these before it a numeral orders.</summary>
    public const string Ordering = "第初之其星周";

    private const string SingleOnly = "大对双口头只片块份本根种席起针床句字束幕集票眼尾群窝列首部笔条路处";

    private static readonly WordSet Idioms = new(
        "一件事", "一张网", "一张图", "一张蓝图", "一张清单", "一张表", "一个口子", "一个样", "一个不", "一个都", "一个脚印", "一个声音", "一家亲",
        "一家人", "一家独", "一次性", "一次办", "一次通", "一次次", "一支部", "一名名", "一位位", "一年一", "一年之计", "一人一", "一户一", "一条龙", "一条心", "一条路", "一条线", "一项项", "一家之");

    /// <summary>Slogans and terms of public life that begin with a number and a measure word.</summary>
    private static readonly WordSet Slogans = new(
        "两个维护", "两个确立", "两个毫不动摇", "两个一百年", "两个结合", "两个大局", "两个健康", "两个文明", "两个根本", "两个市场", "两位数", "一位数",
        "三个代表", "三个世界", "三个务必", "三个一批", "三个区分", "三个离不开", "三个转变", "三个一", "三位一体", "四个意识", "四个自信", "四个全面", "四个伟大",
        "四个不摘", "四个最严", "四个现代化", "四个革命", "四个着力", "四个服务", "四位一体", "五个必由", "五个一", "五个振兴", "五位一体", "六个一", "七个有之", "八项规定", "九年义务",
        "九年一贯", "一年四季", "一次分配", "三次分配", "三年级", "十分之");

    public static bool IsCount(ReadOnlySpan<char> text, in Numeral n, Unit unit, int end, bool bounded)
    {
        // 几十家 and 数百万 state no number.
        if (Power(text[n.Start]) > 0 && At(text, n.Start - 1) is '几' or '数')
        {
            return false;
        }

        if (n.Bare)
        {
            return IsBareCount(text, n, unit, end, bounded || n.More);
        }

        if (unit == Units.None)
        {
            // 三千弟子 and “五个一百” name, 达五亿零六 states.
            var states = (n.End - n.Start > 1 && n.Value >= 100) || n.Scale > 0
                ? bounded || n.More || !IsHan(At(text, end))
                : bounded && n.Upper is null && !IsHan(At(text, end));
            return states && !IsQuoted(text, n.Start, end);
        }

        if (n.End - n.Start == 1)
        {
            // Two of a thing is 两; 二 before a measure word orders (二次创业).
            if (text[n.Start] == '二' && (unit.Kind == QuantityKind.Count || unit.Text == "元"))
            {
                return false;
            }

            if (text[n.Start] == '一' && (At(text, n.End) == '批' || !IsOne(text, n.Start, unit, end)))
            {
                return false;
            }
        }

        if (Slogans.Begins(text.Slice(n.Start)) || IsCongress(text, n, unit, end))
        {
            return false;
        }

        if (bounded || n.More)
        {
            return true;
        }

        switch (unit.Chinese)
        {
            case ChineseCount.Always:
                return true;
            case ChineseCount.Unquoted:
                return !IsQuoted(text, n.Start, end);
            case ChineseCount.FromTwo:
                if (unit.Text == "次" && (At(text, n.Start - 1) == '届' || At(text, end) is '会' or '全' or '党'))
                {
                    return false;
                }

                return n.Value >= 2 && !IsQuoted(text, n.Start, end);
            case ChineseCount.FromTen:
                return n.Value > 10 / Scales.Ten(n.Scale) && !IsQuoted(text, n.Start, end);
            case ChineseCount.InContext:
                return At(text, n.Start - 1) is '等' or '余' or '辖' or '共' && !IsQuoted(text, n.Start, end);
            default:
                return false;
        }
    }

    /// <summary>Whether a place lies in a short quotation, as names and slogans do.</summary>
    public static bool IsQuoted(ReadOnlySpan<char> text, int start, int end)
    {
        for (var at = start - 1; at >= 0 && at >= start - 14; at--)
        {
            switch (text[at])
            {
                case '“' or '《' or '「' or '‘' or '『' or '"':
                    return Closes(text, end);
                case '”' or '》' or '」' or '’' or '』' or '\n' or '。':
                    return false;
            }
        }

        return false;
    }

    /// <summary>千亿元, 百万吨: a scale word that stands for one of itself.</summary>
    private static bool IsBareCount(ReadOnlySpan<char> text, in Numeral n, Unit unit, int end, bool bounded)
    {
        var previous = At(text, n.Start - 1);
        if (previous is '每' or '均' or '成' or '第' or '老')
        {
            return false;
        }

        if (bounded)
        {
            return unit != Units.None || n.Scale > 0 || n.More;
        }

        if (unit == Units.None)
        {
            return n.Scale >= 8 && (At(text, end) == '级' || !IsHan(At(text, end))) && !IsQuoted(text, n.Start, end);
        }

        // 万元GDP能耗 is per ten thousand yuan.
        if (unit.Text == "元" && (IsLetter(At(text, end)) || Has(text, end, "生产总值") || Has(text, end, "工业") || Has(text, end, "地区") || Has(text, end, "国内") || Has(text, end, "产值") || Has(text, end, "单位")))
        {
            return false;
        }

        return unit.Kind == QuantityKind.Amount
            && unit.Text is not ("年" or "天" or "岁" or "周岁" or "载" or "米" or "里" or "斤" or "克" or "瓦" or "伏" or "尺" or "寸" or "兆" or "卡" or "转" or "度" or "分" or "成" or "倍" or "周" or "担" or "焦" or "番" or "周年" or "平方" or "立方" or "升" or "顷")
            && !IsQuoted(text, n.Start, end);
    }

    private static bool IsOne(ReadOnlySpan<char> text, int start, Unit unit, int end)
    {
        if (MakesOneWord(At(text, start - 1)))
        {
            return false;
        }

        // 一条条, 一户一策
        var next = At(text, end);
        if (next == '一' || (unit.Text.Length == 1 && next == unit.Text[0]))
        {
            return false;
        }

        if (Idioms.Begins(text.Slice(start)))
        {
            return false;
        }

        return unit.Text != "条" && (unit.Text.Length != 1 || !OneOf(SingleOnly, unit.Text[0])) || (unit.Text == "条" && !Has(text, end, "批"));
    }

    /// <summary>党的二十大: a party congress, told from 十二大工程 by its number and what follows.</summary>
    private static bool IsCongress(ReadOnlySpan<char> text, in Numeral n, Unit unit, int end) =>
        unit.Text == "大" && n.Value is >= 12 and <= 30
        && !(Has(text, end, "工程") || Has(text, end, "行动") || Has(text, end, "产业") || Has(text, end, "项目") || Has(text, end, "重点") || Has(text, end, "领域"));

    private static bool Closes(ReadOnlySpan<char> text, int end)
    {
        for (var at = end; at < text.Length && at < end + 16; at++)
        {
            if (text[at] is '”' or '》' or '」' or '’' or '』' or '"')
            {
                return true;
            }

            if (text[at] is '。' or '\n' or ';' or '；')
            {
                return false;
            }
        }

        return false;
    }
}
