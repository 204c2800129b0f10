using TypedReports.Reading.Normalizing;

namespace TypedReports.Reading.Outlining;

/// <summary>
/// Damage that shows only in the whole: a report that breaks off (TR2003), a title whose year the text contradicts (TR2004).
/// </summary>
internal static class ReportDamage
{
    /// <summary>A shorter text is an excerpt or a sentence, of which no plan is expected.</summary>
    private const int ShortestReport = 2000;

    /// <summary>So many years have to be named before their absence says something.</summary>
    private const int EnoughYears = 5;

    public static void Report(
        NormalizedText text, PooledList<TextLine> lines, ReportHead head, (int Year, int Month) session, List<Heading> headings, List<int> years, List<ReadDiagnostic> diagnostics)
    {
        BreaksOff(text, headings, diagnostics);
        if (head.Title >= 0)
        {
            var title = lines[head.Title];
            var year = Words.FirstYear(text.Span.Slice(title.Start, title.Length));
            year = PlannedYear.NamesYearBefore(year, session) ? session.Year : year;
            if (year > 0)
            {
                Contradiction(text, title, year, headings, years, diagnostics);
            }
        }
    }

    private static void BreaksOff(NormalizedText text, List<Heading> headings, List<ReadDiagnostic> diagnostics)
    {
        var review = false;
        var plan = false;
        foreach (var heading in headings)
        {
            if (heading.Level == 1)
            {
                var past = heading.Role is SectionRole.Review or SectionRole.FiveYearReview or SectionRole.Problems;
                review |= past;
                plan |= !past && heading.Role is not (SectionRole.Appendix or SectionRole.Preamble);
            }
        }

        if (review && !plan && text.Length >= ShortestReport)
        {
            var end = text.Original.Length;
            diagnostics.Add(new ReadDiagnostic(
                "TR2003", "warning", "The text breaks off: it reviews the past and has no part about the year planned.", end - 1, 1));
        }
    }

    private static void Contradiction(
        NormalizedText text, TextLine title, int year, List<Heading> headings, List<int> years, List<ReadDiagnostic> diagnostics)
    {
        var named = 0;
        var agreed = 0;
        for (var i = 0; i < headings.Count; i++)
        {
            if (years[i] == 0 || headings[i].Level != 1 || headings[i].Role == SectionRole.Appendix)
            {
                continue;
            }

            // Only a single year says something; the years of a plan lie apart from the title's anyway.
            if (headings[i].Role is SectionRole.FiveYearReview or SectionRole.FiveYearGoals)
            {
                continue;
            }

            named++;
            var planned = headings[i].Role is SectionRole.Review or SectionRole.Problems ? years[i] + 1 : years[i];

            // 2023年度政府工作报告 over 2024年工作安排: the title has the year reported on.
            var followsTitle = years[i] == year + 1 && headings[i].Role is SectionRole.Tasks or SectionRole.Goals or SectionRole.Requirements;
            agreed += planned == year || years[i] == year || followsTitle ? 1 : 0;
        }

        if (named > 0 ? agreed == 0 : NamesOtherYears(text.Span.Slice(title.Next), year))
        {
            var start = text.ToOriginal(title.Start);
            diagnostics.Add(new ReadDiagnostic(
                "TR2004",
                "error",
                "The year of the title contradicts the years of the text; the text is refused.",
                start,
                text.EndToOriginal(title.End) - start));
        }
    }

    /// <summary>Whether the text names years enough and neither the title's nor the one before.</summary>
    private static bool NamesOtherYears(ReadOnlySpan<char> text, int year)
    {
        var count = 0;
        for (var at = 0; at + 4 < text.Length;)
        {
            var next = text.Slice(at + 4).IndexOf('年');
            if (next < 0)
            {
                break;
            }

            var found = ChineseNumber.Year(text.Slice(at + next));
            if (found == year || found == year - 1)
            {
                return false;
            }

            count += found > 0 ? 1 : 0;
            at += next + 1;
        }

        return count >= EnoughYears;
    }
}
