using TypedReports.Definitions;
using TypedReports.Reading.Normalizing;

namespace TypedReports.Reading.Outlining;

/// <summary>Reads what a report says of itself from its head and headings. What the caller states goes first.</summary>
internal static class MetadataReader
{
    public static Metadata Read(
        NormalizedText text,
        PooledList<TextLine> lines,
        ReportHead head,
        (string? Session, string? Date, (int Year, int Month) When) session,
        List<Heading> headings,
        List<int> years,
        int plannedByBody,
        FormDefinition form,
        ReadOptions options)
    {
        var span = text.Span;
        string? title = null;
        var titleYear = 0;
        string? region = null;
        if (head.Title >= 0)
        {
            var line = lines[head.Title];
            var words = span.Slice(line.Start, line.Length);

            // 文件名称 | 林溪县2025年政府工作报告, in a page's table; 标题:…
            var cell = Math.Max(words.LastIndexOf('|') + 1, ReportHead.LabelLength(words));
            cell += words.Length - cell - words.Slice(cell).TrimStart().Length;
            words = words.Slice(cell);
            title = OriginalText.Cut(text, line.Start + cell, line.End);
            titleYear = Words.FirstYear(words);
            region = RegionNames.FromTitle(words);
        }

        var (office, speaker) = SpeakerLine.Read(text, lines, head);
        region ??= RegionNames.FromSession(session.Session) ?? RegionNames.FromOffice(office) ?? RegionNames.FromBody(span);
        var statedYear = PlannedYear.Of(titleYear, headings, years, session.When) ?? (plannedByBody > 0 ? plannedByBody : null);
        var statedRegion = region;
        var year = options.Year ?? statedYear;
        region = options.Region ?? region;
        var known = options.KnownRegion;
        var regions = region is null || known is not null ? null : form.Regions;
        var place = regions?.Identify(region!, year, span);
        return new Metadata
        {
            Title = title,
            Region = region,
            RegionCode = known?.Code ?? place?.Code,
            Parents = known?.Parents ?? (place is null ? [] : [.. regions!.ParentsOf(place).Select(parent => parent.Name)]),
            Level = known?.Level ?? place?.Level ?? regions?.LevelOf(region!, year) ?? LevelReader.Read(span, region),
            Year = year,
            ReviewYear = year - 1,
            Session = session.Session,
            Date = session.Date,
            Speaker = speaker,
            Publisher = Publisher(text, lines, head),
            StatedYear = statedYear,
            StatedRegion = statedRegion,
            IsGivenYearBefore = year - 1 == session.When.Year && PlannedYear.IsLate(session.When.Month) && Words.Has(span, "明年"),
        };
    }

    private static string? Publisher(NormalizedText text, PooledList<TextLine> lines, ReportHead head)
    {
        if (head.Source < 0)
        {
            return null;
        }

        var line = lines[head.Source];
        var words = text.Span.Slice(line.Start, line.Length);
        var colon = words.IndexOf(':');
        var start = line.Start + colon + 1;
        var end = line.End;
        if (start >= end && head.Source + 1 < head.End)
        {
            start = lines[head.Source + 1].Start;
            end = lines[head.Source + 1].End;
        }

        while (start < end && text.Span[start] == ' ')
        {
            start++;
        }

        var blank = text.Span.Slice(start, end - start).IndexOf(' ');
        end = blank > 0 ? start + blank : end;

        // 来源: 发布时间:2025-02-28 leaves it open.
        var isNamed = end > start && end - start <= 30 && colon >= 0 && !Furniture.IsLine(text.Span.Slice(start, end - start));
        return isNamed ? OriginalText.Cut(text, start, end) : null;
    }
}
