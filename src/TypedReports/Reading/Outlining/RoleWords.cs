using TypedReports.Reading.Normalizing;

namespace TypedReports.Reading.Outlining;

/// <summary>How the language of such reports tells the part that a heading or a paragraph plays, where the form is silent.</summary>
internal static class RoleWords
{
    private const int LongestLeadIn = 16;
    private const int LongestLeadOfNews = 80;

    /// <summary>过去的四年</summary>
    private const int LongestBareYears = 5;
    private const int LongestSloganOfYears = 14;
    private const int LongestSloganOfTime = 24;
    private const int LongestTerm = 6;
    private const int LongestRunInTitle = 30;

    private static readonly WordSet s_governance = new("自身建设", "政府建设", "政府治理", "政府自身", "政府职能", "施政能力", "政府效能", "行政能力建设", "政风建设");
    private static readonly WordSet s_resolve = new("全面", "切实", "进一步", "加强", "持续", "着力", "不断", "努力", "政府自身", "自身", "强化", "深入推进");
    private static readonly WordSet s_past = new("回顾", "成就", "成绩", "总结", "工作情况", "主要进展", "执行情况", "完成情况");
    private static readonly WordSet s_firstHalf = new("上半年", "1—6月", "1-6月", "1至6月");
    private static readonly WordSet s_threeQuarters = new("前三季度", "前三个季度", "1—9月", "1-9月", "1至9月");
    private static readonly WordSet s_firstQuarter = new("一季度", "1—3月", "1-3月", "1至3月");
    private static readonly WordSet s_years = new("一五”", "二五”", "三五”", "四五”", "五五”", "六五”", "三五时期", "四五时期", "五五时期", "十三五", "十四五", "十五五", "十一五", "十二五", "五年", "本届政府", "下届政府", "下一届政府", "新一届政府");
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

    private static readonly WordSet s_aware = new("认识到", "看到", "认识", "认清", "正视", "承认");
    private static readonly WordSet s_trouble = new("困难", "问题", "不足", "短板", "差距", "挑战", "矛盾", "薄弱");
    private static readonly WordSet s_fiveYearsPast = new("五年来", "过去五年", "过去的五年", "这五年", "五年间", "五年以来", "回顾五年", "回首五年", "本届政府任期");
    private static readonly WordSet s_ahead = new("今后", "未来", "下一", "接下来", "开启", "新的", "展望", "迈向");
    private static readonly WordSet s_fiveYearsNext = new("今后五年", "未来五年", "下一个五年", "今后的五年", "未来的五年", "接下来的五年", "下个五年");
    private static readonly WordSet s_titleEnds = new("回顾", "总结", "成就", "成绩", "安排", "任务", "目标", "重点", "打算", "部署", "建议", "要求", "思路", "工作", "建设");
    private static readonly WordSet s_behindYears = new("来", "以来", "间", "工作回顾", "的工作", "政府工作");
    private static readonly WordSet s_saying = new("指出", "提出", "表示", "介绍", "认为", "强调", "提到");
    private static readonly WordSet s_estimated = new("据", "初步", "预计", "经初步", "经核算", "统计显示");
    private static readonly WordSet s_bareFiveYears = new("过去五年", "过去的五年", "五年来", "这五年", "回顾过去五年", "五年成就");
    private static readonly WordSet s_bareYear = new("过去一年", "过去的一年", "一年来", "这一年", "回顾过去一年");
    private static readonly WordSet s_yearAhead = new("新的一年", "新一年");
    private static readonly WordSet s_timesAlone = new("新的一年", "新一年", "过去一年", "过去的一年", "过去五年", "过去的五年", "今后五年", "未来五年");
    private static readonly WordSet s_thatYear = new("一年来", "过去一年", "过去的一年", "去年", "这一年", "回顾一年");
    private static readonly WordSet s_still = new("还面临", "还存在", "仍面临", "仍存在", "面临不少", "存在不少", "面临一些", "存在一些", "不容忽视");
    private static readonly WordSet s_goalWords = new("预期目标", "奋斗目标是", "主要目标是", "主要目标为");
    private static readonly WordSet s_towards = new("围绕", "实现", "为", "上述", "按照", "完成", "锚定");
    private static readonly WordSet s_met = new("完成", "实现", "达到", "超过", "高于", "好于", "优于", "低于", "达成", "对标", "对照", "围绕", "年初", "去年", "上年", "确定的", "下达", "符合");
    private static readonly WordSet s_requirementWords = new("总体要求", "总体思路", "指导思想", "工作思路");
    private static readonly WordSet s_taskWords = new("重点抓好", "重点做好", "着力抓好", "着重抓好", "具体抓好", "重点推进", "重点抓", "抓好以下", "做好以下");

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

        if ((years && s_plan.IsIn(title) && !Words.Has(title, "今年")) || s_fiveYearsNext.IsIn(title))
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

    /// <summary>过去5年 as 过去五年, so that one spelling is known: a single digit before 年 counts years, at most so far from the begin.</summary>
    public static ReadOnlySpan<char> Spelled(ReadOnlySpan<char> words, int reach)
    {
        words = WithFigures(words, reach);
        var counted = -1;
        for (var i = 0; counted < 0 && i < reach && i + 1 < words.Length; i++)
        {
            counted = words[i + 1] == '年' && words[i] is >= '2' and <= '6' && (i == 0 || (!Characters.IsDigit(words[i - 1]) && words[i - 1] != '.')) ? i : -1;
        }

        if (counted < 0)
        {
            return words;
        }

        var spelled = words.ToArray();
        spelled[counted] = "两三四五六"[words[counted] - '2'];
        return spelled;
    }

    /// <summary>二○○五年 as 2005年: its last two characters are no 五年.</summary>
    private static ReadOnlySpan<char> WithFigures(ReadOnlySpan<char> words, int reach)
    {
        var head = Head(words, reach + 5);
        char[]? figures = null;
        for (var at = head.IndexOf('年'); at >= 0;)
        {
            if (at >= 4 && !Characters.IsDigit(words[at - 1]) && ChineseNumber.Year(words.Slice(at - 4)) is > 0 and var year)
            {
                figures ??= words.ToArray();
                for (var digit = 1; digit <= 4; digit++, year /= 10)
                {
                    figures[at - digit] = (char)('0' + (year % 10));
                }
            }

            var next = head.Slice(at + 1).IndexOf('年');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return figures ?? words;
    }

    /// <summary>Whether a line's words are those of a heading of a whole part: a year or plan and what is said of it.</summary>
    public static bool IsPartTitle(ReadOnlySpan<char> line) => NamesPart(Spelled(line, line.Length));

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

    /// <summary>
    /// A paragraph of a digest without the words that lead over to what was reported: 报告指出,据初步预计,, or 本报北京2月5日讯,市长…作政府工作报告说,.
    /// </summary>
    public static ReadOnlySpan<char> WithoutLeadIn(ReadOnlySpan<char> paragraph)
    {
        for (var speakers = 0; Head(paragraph, LongestLeadOfNews).IndexOfAny(',', ':') is > 1 and var end; speakers++)
        {
            var lead = paragraph.Slice(0, end);
            var isShort = end < LongestLeadIn && (Words.Has(lead, "报告") || s_estimated.Begins(lead));
            if (!isShort && (speakers > 1 || !(Words.Has(lead, "报告") && EndsSaying(lead))))
            {
                break;
            }

            paragraph = paragraph.Slice(end + 1);
        }

        return paragraph;
    }

    /// <summary>Whether words say that somebody speaks: 作政府工作报告说, 在报告中指出.</summary>
    private static bool EndsSaying(ReadOnlySpan<char> words) =>
        words[words.Length - 1] is '说' or '称' || (words.Length > 2 && s_saying.Begins(words.Slice(words.Length - 2)));

    /// <summary>Where the title of a part ends that runs into the words behind it; 0 where it names none.</summary>
    public static int PartTitleEnd(ReadOnlySpan<char> words)
    {
        var clause = Head(words, LongestRunInTitle);
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
        if (end < 1 || !(rest.Length > 0 && (rest[0] == '”' || s_period.Begins(rest))))
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

    /// <summary>The appeal with which a report ends.</summary>
    public static bool IsClosing(ReadOnlySpan<char> paragraph) => Words.Has(paragraph, "让我们") || Words.Has(paragraph, "更加紧密地团结") || Words.Has(paragraph, "更加紧密团结");

    public static bool IsAnnex(ReadOnlySpan<char> title) => s_annex.IsIn(title) || (title.Length <= 6 && s_notes.IsIn(title));

    public static bool IsGlossary(ReadOnlySpan<char> title) => Words.Has(title, "解释") || Words.Has(title, "名词") || s_notes.IsIn(title);

    /// <summary>The part that begins with a paragraph inside the review, or null when it goes on as before.</summary>
    public static SectionRole? ForPastParagraph(ReadOnlySpan<char> paragraph)
    {
        var opening = Head(paragraph, 60);
        if (s_aware.IsIn(opening) && s_trouble.IsIn(Head(paragraph, 120)))
        {
            return SectionRole.Problems;
        }

        if (s_still.IsIn(Head(paragraph, 40)) && s_trouble.IsIn(Head(paragraph, 60)))
        {
            return SectionRole.Problems;
        }

        return PastYears(AfterAddress(paragraph));
    }

    private static SectionRole? PastYears(ReadOnlySpan<char> paragraph)
    {
        // 2025年是“十四五”收官之年。五年来… opens with the year and speaks of the five.
        var opening = Head(paragraph, 16);
        var sentence = Head(paragraph, 60);
        if (Words.Has(sentence, "收官") && s_fiveYearsPast.IsIn(sentence))
        {
            return SectionRole.FiveYearReview;
        }

        if (OpensWithYear(paragraph))
        {
            return SectionRole.Review;
        }

        if (BeginsWithYears(opening) || (opening.StartsWith("五年".AsSpan()) && !opening.StartsWith("五年前".AsSpan())) || (NamesPlanPeriod(opening) && !HoldsFigure(opening.Slice(0, opening.IndexOf('五')))))
        {
            return SectionRole.FiveYearReview;
        }

        return s_thatYear.IsIn(Head(opening, 10)) ? SectionRole.Review : null;
    }

    /// <summary>五年来,…, and neither 增长9%,五年来首次… nor 创五年来新高: what a figure or a superlative goes before is an aside.</summary>
    private static bool BeginsWithYears(ReadOnlySpan<char> opening)
    {
        var at = s_fiveYearsPast.FirstIn(opening);
        return at == 0 || (at > 0 && opening[at - 1] is not ('创' or '为' or '是') && !HoldsFigure(opening.Slice(0, at)));
    }

    /// <summary>Whether a number with its unit stands in some words: 9%, 56亿元, 120家; a year is none, nor is 人民.</summary>
    private static bool HoldsFigure(ReadOnlySpan<char> words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i] is '%' or '元' or '吨' or '家' or '人' or '户' && (Characters.IsDigit(words[i - 1]) || words[i - 1] is '亿' or '万'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>2025年, or 刚刚过去的2025年 as what the paragraph is about; 2025年粮食产量 is a date inside it.</summary>
    private static bool OpensWithYear(ReadOnlySpan<char> paragraph)
    {
        var at = paragraph.StartsWith("刚刚过去的".AsSpan()) ? 5 : paragraph.StartsWith("过去的".AsSpan()) ? 3 : 0;
        var rest = paragraph.Slice(at);
        return ChineseNumber.Year(rest) > 0 && rest.Length > 5 && (at > 0 || rest[5] is ',' or '是' or '的');
    }

    /// <summary>The part that begins with a paragraph inside the plan, or null when it goes on as before.</summary>
    public static SectionRole? ForPlanParagraph(ReadOnlySpan<char> paragraph)
    {
        var opening = Head(AfterAddress(paragraph), 48);
        var first = Head(opening, 16);
        var thisYear = first.StartsWith("今年".AsSpan()) || ChineseNumber.Year(first) > 0;
        var next = !thisYear && (s_fiveYearsNext.IsIn(first) || NamesPlanPeriod(first));
        if (s_goalWords.IsIn(FirstSentence(opening)) && !s_towards.Begins(first))
        {
            return next ? SectionRole.FiveYearGoals : SectionRole.Goals;
        }

        if (next)
        {
            return SectionRole.FiveYearGoals;
        }

        if (s_taskWords.IsIn(opening))
        {
            return SectionRole.Tasks;
        }

        return s_requirementWords.IsIn(Head(opening, 32)) && !Words.Has(first, "按照") ? SectionRole.Requirements : null;
    }

    /// <summary>
    /// Whether a paragraph opens with targets: 提出主要预期目标,…; the ones that a review names were met (完成预期目标, 好于预期目标) or were
    /// those of its own year.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="year">The year planned; 0 where it is not known.</param>
    public static bool StatesGoals(ReadOnlySpan<char> paragraph, int year)
    {
        var opening = Head(AfterAddress(paragraph), 48);
        var goals = opening.IndexOf("预期目标".AsSpan());
        return goals >= 0 && YearTitles.YearsNamed(opening).Last is var named && (named == 0 || (year > 0 && named >= year)) && goals + 4 < opening.Length && (opening[goals + 4] is '是' or '为' or ':' or ',' or '—' || opening.Slice(goals + 4).StartsWith("如下".AsSpan()))
            && !s_met.IsIn(opening.Slice(0, goals));
    }

    /// <summary>Where the sentence begins that states the targets inside a long paragraph, or -1.</summary>
    public static int GoalSentence(ReadOnlySpan<char> paragraph)
    {
        var goals = paragraph.IndexOf("预期目标".AsSpan());
        if (goals < 0 || goals + 4 >= paragraph.Length || paragraph[goals + 4] is not ('是' or '为' or ':'))
        {
            return -1;
        }

        var stop = paragraph.Slice(0, goals).LastIndexOf('。');
        return stop < 0 ? -1 : stop + 1;
    }

    /// <summary>Whether a paragraph opens by speaking of the year planned; 到2030年 is the end of the years planned.</summary>
    public static bool NamesThisYear(ReadOnlySpan<char> paragraph)
    {
        var opening = Head(AfterAddress(paragraph), 24);
        for (var i = 0; i + 4 < opening.Length; i++)
        {
            if (ChineseNumber.Year(opening.Slice(i)) > 0 && (i == 0 || opening[i - 1] is not ('到' or '至')))
            {
                return true;
            }
        }

        return Words.Has(opening, "今年");
    }

    /// <summary>Whether a paragraph is about the year planned: 今年是“十五五”开局之年, 2026年,我们要抓好….</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="year">The year; 0 where only 今年 can mean it.</param>
    public static bool TurnsToThisYear(ReadOnlySpan<char> paragraph, int year)
    {
        var words = AfterAddress(paragraph);
        return words.StartsWith("今年".AsSpan()) || (year > 0 && ChineseNumber.Year(words) == year && OpensWithYear(words));
    }

    /// <summary>各位代表,新的一年,我们要…</summary>
    public static bool TurnsToYearAhead(ReadOnlySpan<char> paragraph)
    {
        var words = AfterAddress(paragraph);
        return words.StartsWith("新的一年,".AsSpan()) || words.StartsWith("新一年,".AsSpan());
    }

    private static ReadOnlySpan<char> FirstSentence(ReadOnlySpan<char> text) => text.IndexOf('。') is var stop and >= 0 ? text.Slice(0, stop) : text;

    /// <summary>The first characters of a text.</summary>
    public static ReadOnlySpan<char> Head(ReadOnlySpan<char> text, int length) => text.Length <= length ? text : text.Slice(0, length);

    /// <summary>A paragraph without the 各位代表 that opens it.</summary>
    private static ReadOnlySpan<char> AfterAddress(ReadOnlySpan<char> paragraph) =>
        paragraph.StartsWith("各位代表".AsSpan()) && paragraph.Length > 5 ? paragraph.Slice(5) : paragraph;

    /// <summary>“十四五”时期, 十三五期间, “十四五”以来.</summary>
    private static bool NamesPlanPeriod(ReadOnlySpan<char> opening)
    {
        var at = opening.IndexOf("五".AsSpan());
        while (at >= 1)
        {
            if ("一二三四五六七八九十".AsSpan().IndexOf(opening[at - 1]) >= 0)
            {
                var rest = opening.Slice(at + 1);
                rest = rest.Length > 0 && rest[0] == '”' ? rest.Slice(1) : rest;
                if (s_period.Begins(rest) && !(at > LongestPlanLead && s_planning.Begins(rest)))
                {
                    return true;
                }
            }

            var step = opening.Slice(at + 1).IndexOf('五');
            if (step < 0)
            {
                break;
            }

            at += step + 1;
        }

        return false;
    }

    /// <summary>落实“十四五”规划, 完成“十四五”规划目标: a plan that something is done with, and no time.</summary>
    private const int LongestPlanLead = 3;

    private static readonly WordSet s_planning = new("规划");
    private static readonly WordSet s_period = new("时期", "期间", "以来", "末", "规划", "五年", "经济社会", "发展", "全省", "我省", "全市", "我市", "全区", "我区");
}
