namespace TypedReports.Reading.Outlining;

/// <summary>The year that a report plans, from what it says of itself.</summary>
internal static class PlannedYear
{
    private const int FirstLateMonth = 10;
    private const int LongestPhrase = 30;
    private const int LongestCaption = 60;
    private const string PhraseEnds = ",。;:!?、\n";

    /// <summary>The year planned as title and session give it, before any heading is read; 0 where they leave it open.</summary>
    public static int ByHead(ReadOnlySpan<char> text, PooledList<TextLine> lines, ReportHead head, (int Year, int Month) session)
    {
        var year = head.Title >= 0 ? Words.FirstYear(text.Slice(lines[head.Title].Start, lines[head.Title].Length)) : 0;
        var isLate = IsLate(session.Month);
        return year == 0 ? session.Year + (isLate ? 1 : 0) : isLate && year == session.Year ? 0 : NamesYearBefore(year, session) ? session.Year : year;
    }

    /// <summary>Whether a congress that meets in a month hears what is planned for the next year.</summary>
    public static bool IsLate(int month) => month >= FirstLateMonth;

    /// <summary>2009年袁庄镇政府工作报告, given in February 2010: the title has the year reported on.</summary>
    public static bool NamesYearBefore(int titleYear, (int Year, int Month) session) => session.Year == titleYear + 1 && session.Month is > 0 and < FirstLateMonth;

    /// <summary>
    /// The year planned as a text without a head says it, such as the news about a report: its first line, 2023年政府工作报告解读, or
    /// 2023年主要预期目标是, or else the one after 2022年工作回顾. 0 where it says none.
    /// </summary>
    public static int ByBody(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf('\n') is var stop and >= 0 ? text.Slice(0, stop) : text;
        if (first.Length <= LongestCaption && Words.Has(first, "工作报告") && Words.FirstYear(first) is > 0 and var named)
        {
            return named;
        }

        for (var at = 0; text.Slice(at).IndexOf("目标".AsSpan()) is >= 0 and var found; at += found + 2)
        {
            var behind = text.Slice(at + found + 2);
            if (behind.Length > 0 && behind[0] is ':' or '是' or '为' or '—' && YearOfPhrase(text.Slice(0, at + found)) is > 0 and var planned)
            {
                return planned;
            }
        }

        for (var at = 0; text.Slice(at).IndexOf("工作回顾".AsSpan()) is >= 0 and var found; at += found + 2)
        {
            if (YearOfPhrase(text.Slice(0, at + found)) is > 0 and var reviewed)
            {
                return reviewed + 1;
            }
        }

        return 0;
    }

    /// <summary>The year that stands in the last words of a text, or alone before their comma: 2019年,全省的主要.</summary>
    private static int YearOfPhrase(ReadOnlySpan<char> text)
    {
        text = text.Slice(Math.Max(0, text.Length - LongestPhrase - "。2019年,".Length));
        var end = text.LastIndexOfAny(PhraseEnds.AsSpan());
        var phrase = text.Slice(end + 1);
        var year = phrase.Length <= LongestPhrase ? FirstYear(phrase) : 0;
        var isAlone = year == 0 && end > 5 && text[end] == ',' && PhraseEnds.AsSpan().IndexOf(text[end - 6]) >= 0;
        return isAlone ? ChineseNumber.Year(text.Slice(end - 5)) : year;
    }

    /// <summary>The first year of a phrase; 到2025年 is the end of several.</summary>
    private static int FirstYear(ReadOnlySpan<char> phrase)
    {
        var year = Words.FirstYear(phrase);
        return phrase.IndexOfAny('到', '至') is var until && until >= 0 && Words.FirstYear(phrase.Slice(until + 1)) == year ? 0 : year;
    }

    /// <summary>The year of the title, else of the plan's headings, else the one after the review's, else the session's.</summary>
    public static int? Of(int titleYear, List<Heading> headings, List<int> years, (int Year, int Month) session)
    {
        var isLate = IsLate(session.Month);
        if (titleYear > 0)
        {
            return NamesYearReported(titleYear, headings, years) || (Plans(titleYear + 1, headings, years) && !Plans(titleYear, headings, years)) || (NamesYearBefore(titleYear, session) && !Plans(titleYear, headings, years)) || (isLate && titleYear == session.Year && !Plans(titleYear, headings, years)) ? titleYear + 1 : titleYear;
        }

        for (var i = 0; i < headings.Count; i++)
        {
            var heading = headings[i];
            if (heading.Level > 1 || heading.Role == SectionRole.Appendix)
            {
                continue;
            }

            var year = years[i];
            if (year == 0)
            {
                continue;
            }

            if (heading.Role is SectionRole.Review or SectionRole.FiveYearReview)
            {
                // 2019年上半年工作回顾 reports within the year that is planned.
                return HeadingWords.QuartersOf(heading.Title.AsSpan()) > 0 ? year : year + 1;
            }

            if (heading.Role is SectionRole.Tasks or SectionRole.Goals or SectionRole.Requirements)
            {
                return year;
            }
        }

        return session.Year == 0 ? null : isLate ? session.Year + 1 : session.Year;
    }

    private static bool Plans(int year, List<Heading> headings, List<int> years)
    {
        for (var i = 0; i < headings.Count; i++)
        {
            if (headings[i].Level == 1 && years[i] == year && headings[i].Role is SectionRole.Tasks or SectionRole.Goals or SectionRole.Requirements)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>2019年政府工作报告 over 2019年工作回顾: some titles give the year that is reported on, and no heading plans it.</summary>
    private static bool NamesYearReported(int titleYear, List<Heading> headings, List<int> years)
    {
        var isReviewed = false;
        for (var i = 0; i < headings.Count; i++)
        {
            if (headings[i].Level == 1 && years[i] == titleYear)
            {
                if (headings[i].Role is not (SectionRole.Review or SectionRole.FiveYearReview or SectionRole.Problems)
                    || HeadingWords.QuartersOf(headings[i].Title.AsSpan()) > 0)
                {
                    return false;
                }

                isReviewed = true;
            }
        }

        return isReviewed;
    }
}
