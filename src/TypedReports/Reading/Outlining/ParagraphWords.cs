using TypedReports.Reading.Normalizing;

namespace TypedReports.Reading.Outlining;

/// <summary>How the opening words of a paragraph tell the part that it begins, where no heading does.</summary>
internal static class ParagraphWords
{
    private const int LongestLeadIn = 16;
    private const int LongestLeadOfNews = 80;

    /// <summary>落实“十四五”规划, 完成“十四五”规划目标: a plan that something is done with, and no time.</summary>
    private const int LongestPlanLead = 3;

    private static readonly WordSet s_aware = new("认识到", "看到", "认识", "认清", "正视", "承认");
    private static readonly WordSet s_trouble = new("困难", "问题", "不足", "短板", "差距", "挑战", "矛盾", "薄弱");
    private static readonly WordSet s_still = new("还面临", "还存在", "仍面临", "仍存在", "面临不少", "存在不少", "面临一些", "存在一些", "不容忽视");
    private static readonly WordSet s_fiveYearsPast = new("五年来", "过去五年", "过去的五年", "这五年", "五年间", "五年以来", "回顾五年", "回首五年", "本届政府任期");
    private static readonly WordSet s_thatYear = new("一年来", "过去一年", "过去的一年", "去年", "这一年", "回顾一年");
    private static readonly WordSet s_goalWords = new("预期目标", "奋斗目标是", "主要目标是", "主要目标为");
    private static readonly WordSet s_towards = new("围绕", "实现", "为", "上述", "按照", "完成", "锚定");
    private static readonly WordSet s_met = new("完成", "实现", "达到", "超过", "高于", "好于", "优于", "低于", "达成", "对标", "对照", "围绕", "年初", "去年", "上年", "确定的", "下达", "符合");
    private static readonly WordSet s_requirementWords = new("总体要求", "总体思路", "指导思想", "工作思路");
    private static readonly WordSet s_taskWords = new("重点抓好", "重点做好", "着力抓好", "着重抓好", "具体抓好", "重点推进", "重点抓", "抓好以下", "做好以下");
    private static readonly WordSet s_saying = new("指出", "提出", "表示", "介绍", "认为", "强调", "提到");
    private static readonly WordSet s_estimated = new("据", "初步", "预计", "经初步", "经核算", "统计显示");
    private static readonly WordSet s_planning = new("规划");

    /// <summary>The part that begins with a paragraph inside the review, or null when it goes on as before.</summary>
    public static SectionRole? ForPastParagraph(ReadOnlySpan<char> paragraph)
    {
        var opening = Words.Head(paragraph, 60);
        if (s_aware.IsIn(opening) && s_trouble.IsIn(Words.Head(paragraph, 120)))
        {
            return SectionRole.Problems;
        }

        if (s_still.IsIn(Words.Head(paragraph, 40)) && s_trouble.IsIn(Words.Head(paragraph, 60)))
        {
            return SectionRole.Problems;
        }

        return PastYears(AfterAddress(paragraph));
    }

    private static SectionRole? PastYears(ReadOnlySpan<char> paragraph)
    {
        // 2025年是“十四五”收官之年。五年来… opens with the year and speaks of the five.
        var opening = Words.Head(paragraph, 16);
        var sentence = Words.Head(paragraph, 60);
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

        return s_thatYear.IsIn(Words.Head(opening, 10)) ? SectionRole.Review : null;
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
        var opening = Words.Head(AfterAddress(paragraph), 48);
        var first = Words.Head(opening, 16);
        var thisYear = first.StartsWith("今年".AsSpan()) || ChineseNumber.Year(first) > 0;
        var next = !thisYear && (HeadingWords.FiveYearsNext.IsIn(first) || NamesPlanPeriod(first));
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

        return s_requirementWords.IsIn(Words.Head(opening, 32)) && !Words.Has(first, "按照") ? SectionRole.Requirements : null;
    }

    /// <summary>
    /// Whether a paragraph opens with targets: 提出主要预期目标,…; the ones that a review names were met (完成预期目标, 好于预期目标) or were
    /// those of its own year.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="year">The year planned; 0 where it is not known.</param>
    public static bool StatesGoals(ReadOnlySpan<char> paragraph, int year)
    {
        var opening = Words.Head(AfterAddress(paragraph), 48);
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
        var opening = Words.Head(AfterAddress(paragraph), 24);
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

    /// <summary>The appeal with which a report ends.</summary>
    public static bool IsClosing(ReadOnlySpan<char> paragraph) => Words.Has(paragraph, "让我们") || Words.Has(paragraph, "更加紧密地团结") || Words.Has(paragraph, "更加紧密团结");

    /// <summary>
    /// A paragraph of a digest without the words that lead over to what was reported: 报告指出,据初步预计,, or 本报北京2月5日讯,市长…作政府工作报告说,.
    /// </summary>
    public static ReadOnlySpan<char> WithoutLeadIn(ReadOnlySpan<char> paragraph)
    {
        for (var speakers = 0; Words.Head(paragraph, LongestLeadOfNews).IndexOfAny(',', ':') is > 1 and var end; speakers++)
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

    private static ReadOnlySpan<char> FirstSentence(ReadOnlySpan<char> text) => text.IndexOf('。') is var stop and >= 0 ? text.Slice(0, stop) : text;

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
                if (HeadingWords.Period.Begins(rest) && !(at > LongestPlanLead && s_planning.Begins(rest)))
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
}
