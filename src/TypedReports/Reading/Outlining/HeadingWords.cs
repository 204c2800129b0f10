namespace TypedReports.Reading.Outlining;

/// <summary>How the language of such reports tells the part that a heading names, where the form is silent.</summary>
internal static class HeadingWords
{
    /// <summary>过去的四年</summary>
    private const int LongestBareYears = 5;
    private const int LongestSloganOfYears = 14;
    private const int LongestSloganOfTime = 24;
    private const int LongestTerm = 6;
    private const int LongestRunInTitle = 30;

    /// <summary>What stands behind the name of a five-year plan that is a time.</summary>
    internal static readonly WordSet Period = new("时期", "期间", "以来", "末", "规划", "五年", "经济社会", "发展", "全省", "我省", "全市", "我市", "全区", "我区");

    internal static readonly WordSet FiveYearsNext = new("今后五年", "未来五年", "下一个五年", "今后的五年", "未来的五年", "接下来的五年", "下个五年");

    private static readonly WordSet s_governance = new("自身建设", "政府建设", "政府治理", "政府自身", "政府职能", "施政能力", "政府效能", "行政能力建设", "政风建设");
    private static readonly WordSet s_resolve = new("全面", "切实", "进一步", "加强", "持续", "着力", "不断", "努力", "政府自身", "自身", "强化", "深入推进");
    private static readonly WordSet s_past = new("回顾", "成就", "成绩", "总结", "工作情况", "主要进展", "执行情况", "完成情况");
    private static readonly WordSet s_firstHalf = new("上半年", "1—6月", "1-6月", "1至6月");
    private static readonly WordSet s_threeQuarters = new("前三季度", "前三个季度", "1—9月", "1-9月", "1至9月");
    private static readonly WordSet s_firstQuarter = new("一季度", "1—3月", "1-3月", "1至3月");
    private static readonly WordSet s_years = new("十五”时期", "十五”期间", "十五”回顾", "十五时期", "一五”", "二五”", "三五”", "四五”", "五五”", "六五”", "三五时期", "四五时期", "五五时期", "十三五", "十四五", "十五五", "十一五", "十二五", "五年", "本届政府", "下届政府", "下一届政府", "新一届政府");
    private static readonly WordSet s_oneYear = new("去年", "一年", "上年", "今年");
    private static readonly WordSet s_plan = new("目标", "任务", "规划", "思路", "要求", "考虑", "部署", "打算", "安排", "工作");
    private static readonly WordSet s_goals = new("预期目标", "奋斗目标", "发展目标");
    private static readonly WordSet s_early = new("提前实现", "提前完成", "圆满实现", "圆满完成", "胜利实现", "胜利完成", "如期实现", "如期完成");
    private static readonly WordSet s_termOfNumber = new(
        "届政府", "届人民政府", "届市政府", "届县政府", "届区政府", "届省政府", "届州政府", "届旗政府", "届市人民政府", "届县人民政府", "届区人民政府", "届省人民政府", "届州人民政府", "届镇人民政府");
    private static readonly WordSet s_requirements = new("要求", "思路", "指导思想", "取向", "原则", "总体部署");
    private static readonly WordSet s_tasks = new("任务", "安排", "重点", "打算", "部署", "建议", "工作", "发展计划", "计划草案");
    private static readonly WordSet s_annex = new("词解释", "词语解释", "名词注释", "术语解释", "附件", "附表");

    private static readonly WordSet s_notes = new("注释", "附录", "附注", "注解");

    private static readonly WordSet s_ahead = new("今后", "未来", "下一", "接下来", "开启", "新的", "展望", "迈向");
    private static readonly WordSet s_titleEnds = new("回顾", "总结", "成就", "成绩", "安排", "任务", "目标", "重点", "打算", "部署", "建议", "要求", "思路", "工作", "建设");
    private static readonly WordSet s_behindYears = new("来", "以来", "间", "工作回顾", "的工作", "政府工作");
    private static readonly WordSet s_bareFiveYears = new("过去五年", "过去的五年", "五年来", "这五年", "回顾过去五年", "五年成就");
    private static readonly WordSet s_bareYear = new("过去一年", "过去的一年", "一年来", "这一年", "回顾过去一年");
    private static readonly WordSet s_yearAhead = new("新的一年", "新一年");
    private static readonly WordSet s_timesAlone = new("新的一年", "新一年", "过去一年", "过去的一年", "过去五年", "过去的五年", "今后五年", "未来五年");

    /// <summary>The part a heading names, or null when its words leave it open.</summary>
    public static SectionRole? ForHeading(ReadOnlySpan<char> title)
    {
        if (IsAnnex(title))
        {
            return SectionRole.Appendix;
        }

        var years = s_years.IsIn(title) || NamesTerm(title) || YearsOfRange(title) > 1;
        if (IsBareYears(title))
        {
            return SectionRole.FiveYearReview;
        }

        if (s_past.IsIn(title) || s_bareYear.Contains(title))
        {
            return ReviewsYears(title) || (years && NamesNoYear(title)) ? SectionRole.FiveYearReview : SectionRole.Review;
        }

        if (s_governance.IsIn(title))
        {
            return SectionRole.SelfGovernance;
        }

        if ((years && s_plan.IsIn(title) && !Words.Has(title, "今年")) || FiveYearsNext.IsIn(title))
        {
            return SectionRole.FiveYearGoals;
        }

        if (s_goals.IsIn(title))
        {
            return WereMet(title) ? null : SectionRole.Goals;
        }

        if (s_requirements.IsIn(title))
        {
            return SectionRole.Requirements;
        }

        return s_tasks.IsIn(title) || s_yearAhead.Begins(title) ? SectionRole.Tasks : Words.Has(title, "目标") ? SectionRole.Goals : null;
    }

    /// <summary>Whether a line's words are those of a heading of a whole part: a year or plan and what is said of it.</summary>
    public static bool IsPartTitle(ReadOnlySpan<char> line) => NamesPart(SpelledYears.In(line, line.Length));

    private static bool NamesPart(ReadOnlySpan<char> line) =>
        IsAnnex(line) || (s_governance.IsIn(line) && s_resolve.Begins(line))
        || ((Words.FirstYear(line) > 0 || s_years.IsIn(line) || s_oneYear.IsIn(line))
            && (s_past.IsIn(line) || s_plan.IsIn(line)))
        || YearTitles.IsYearTitle(line) || IsBarePast(line) || s_yearAhead.Contains(line) || IsSloganOfTime(line);

    /// <summary>How many years 过去四年, 四年来 or 刚刚过去的三年 counts; 0 without such words.</summary>
    public static int YearsCounted(ReadOnlySpan<char> words)
    {
        for (var i = 0; i + 1 < words.Length; i++)
        {
            // The last digit of 2022年 counts nothing.
            if (words[i + 1] == '年' && Count(words[i]) is > 0 and var count && (i == 0 || (words[i - 1] is not (>= '0' and <= '9') && ChineseNumber.Digit(words[i - 1]) < 0)))
            {
                var before = words.Slice(0, i);
                var behind = words.Slice(i + 2);
                if (s_behindYears.Begins(behind) || before.EndsWith("过去".AsSpan()) || before.EndsWith("过去的".AsSpan()) || before.EndsWith("以来的".AsSpan()) || before.EndsWith("这".AsSpan()))
                {
                    return count;
                }
            }
        }

        return 0;

        static int Count(char c) => c switch
        {
            '两' or '2' => 2,
            '三' or '3' => 3,
            '四' or '4' => 4,
            '五' or '5' => 5,
            '六' or '6' => 6,
            _ => 0,
        };
    }

    /// <summary>How many quarters of a year words are about, from its first on: 2 in 上半年工作回顾; 0 where they name none.</summary>
    public static int QuartersOf(ReadOnlySpan<char> words) =>
        s_firstHalf.IsIn(words) ? 2 : s_threeQuarters.IsIn(words) ? 3 : s_firstQuarter.IsIn(words) ? 1 : 0;

    /// <summary>Whether a line says 过去一年 or 过去五年 and nothing else.</summary>
    public static bool IsBarePast(ReadOnlySpan<char> line) => IsBareYears(line) || s_bareYear.Contains(line);

    /// <summary>过去六年工作回顾, 2017—2021年工作回顾: whether a heading counts the years of its review and names no single one.</summary>
    public static bool ReviewsYears(ReadOnlySpan<char> title) => (YearsCounted(title) > 1 && NamesNoYear(title)) || YearsOfRange(title) > 1;

    /// <summary>How many years 2017—2021年 and 2017至2021年 are; 0 without such a range of a term's length at most.</summary>
    public static int YearsOfRange(ReadOnlySpan<char> title)
    {
        for (var i = Math.Max(5, title.IndexOf('年') - 4); title.Length > 10 && i + 4 < title.Length; i++)
        {
            if (ChineseNumber.Year(title.Slice(i)) is > 0 and var last && title.Slice(0, i) is var before)
            {
                before = before.TrimEnd("—-~至到".AsSpan());
                before = before.Length < i && before.EndsWith("年".AsSpan()) ? before.Slice(0, before.Length - 1) : before;
                if (before.Length >= 4 && before.Length < i && int.TryParse(before.Slice(before.Length - 4).ToString(), out var first) && last - first is > 0 and < LongestTerm)
                {
                    return last - first + 1;
                }
            }
        }

        return 0;
    }

    /// <summary>“十五”计划主要预期目标提前实现: targets that are no longer to come.</summary>
    public static bool WereMet(ReadOnlySpan<char> title) => s_early.IsIn(title);

    /// <summary>第十七届人民政府工作回顾: the term of a numbered government.</summary>
    private static bool NamesTerm(ReadOnlySpan<char> title) =>
        title.IndexOf('届') > 0 && s_termOfNumber.FirstIn(title) is > 0 and var at && "一二三四五六七八九十0123456789".AsSpan().IndexOf(title[at - 1]) >= 0 && (at == 1 || title[at - 2] != '新');

    private static bool NamesNoYear(ReadOnlySpan<char> title) => Words.FirstYear(title) == 0 && !s_oneYear.IsIn(title);

    private static bool IsBareYears(ReadOnlySpan<char> title) =>
        s_bareFiveYears.Contains(title) || (title.Length <= LongestBareYears && YearsCounted(title) > 1) || IsSloganOfYears(title);

    /// <summary>新的一年:奋斗正当其时</summary>
    private static bool IsSloganOfTime(ReadOnlySpan<char> line) =>
        line.Length <= LongestSloganOfTime && line.IndexOf(':') is > 0 and var colon && colon + 1 < line.Length && s_timesAlone.Contains(line.Slice(0, colon));

    /// <summary>砥砺奋进的五年, and not 今后的五年.</summary>
    private static bool IsSloganOfYears(ReadOnlySpan<char> title) =>
        title.Length is > LongestBareYears and <= LongestSloganOfYears && title.EndsWith("年".AsSpan()) && title[title.Length - 3] == '的'
        && title[title.Length - 2] is '三' or '四' or '五' or '六' && !s_ahead.IsIn(title);

    /// <summary>Where the title of a part ends that runs into the words behind it; 0 where it names none.</summary>
    public static int PartTitleEnd(ReadOnlySpan<char> words)
    {
        var clause = Words.Head(words, LongestRunInTitle);
        var stop = clause.IndexOfAny(",。:".AsSpan());
        clause = stop < 0 ? clause : clause.Slice(0, stop);
        for (var i = clause.Length - 2; i > 0; i--)
        {
            if (s_titleEnds.Begins(clause.Slice(i)))
            {
                return i + 2;
            }
        }

        return 0;
    }

    /// <summary>Whether a heading speaks of a plan's years, of a single year, of both or of neither.</summary>
    public static (bool Plan, bool Year, bool PlanFirst) Times(ReadOnlySpan<char> title)
    {
        var plan = NamesTerm(title) || YearsOfRange(title) > 1 ? 0 : s_years.FirstIn(title);
        var year = s_oneYear.FirstIn(title);
        if (Words.FirstYearAt(title) is >= 0 and var named && (year < 0 || named < year))
        {
            year = named;
        }

        return (plan >= 0, year >= 0, plan >= 0 && year > plan);
    }

    /// <summary>The years of the last five-year plan that a heading names in quotation marks or with 时期 behind it; 0 where it names none.</summary>
    public static (int First, int Last) PlanYears(ReadOnlySpan<char> title)
    {
        var end = title.LastIndexOf('五');
        var rest = title.Slice(end + 1);
        if (end < 1 || !(rest.Length > 0 && (rest[0] == '”' || Period.Begins(rest))))
        {
            return default;
        }

        var start = end;
        while (start > 0 && "一二三四五六七八九十".AsSpan().IndexOf(title[start - 1]) >= 0)
        {
            start--;
        }

        return ChineseNumber.Read(title.Slice(start, end - start), out var plan) == end - start && plan > 2 ? FiveYearPlan.Years(plan) : default;
    }

    /// <summary>Whether a heading announces work, so that the numbered headings below it are its tasks.</summary>
    public static bool NamesWork(ReadOnlySpan<char> title) =>
        Words.Has(title, "任务") || Words.Has(title, "安排") || Words.Has(title, "重点") || Words.Has(title, "工作");

    public static bool IsAnnex(ReadOnlySpan<char> title) => s_annex.IsIn(title) || (title.Length <= 6 && s_notes.IsIn(title));

    public static bool IsGlossary(ReadOnlySpan<char> title) => Words.Has(title, "解释") || Words.Has(title, "名词") || s_notes.IsIn(title);
}
