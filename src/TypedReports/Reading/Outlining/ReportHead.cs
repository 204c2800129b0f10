using TypedReports.Reading.Normalizing;

namespace TypedReports.Reading.Outlining;

/// <summary>What stands above the report's first words: page furniture, a table of contents, title, session and speaker.</summary>
internal sealed class ReportHead
{
    private const int LongestTitle = 40;
    private const int LongestHeadLine = 100;
    private const int MostLines = 60;
    private const int LongestLabel = 6;

    private static readonly WordSet s_labels = new("标题", "名称", "文件名称", "文件标题", "信息名称");

    /// <summary>2025年两会专题-政府工作报告: where on a site the page stands.</summary>
    private static readonly WordSet s_wayfinding = new("专题", "专栏", "栏目", "分类", "首页", "当前位置", ">", "»");

    private static readonly string[] s_offices =
        ["省长", "市长", "县长", "区长", "州长", "旗长", "盟长", "专员", "主席", "总理", "主任", "镇长", "乡长"];

    /// <summary>What each line of the head is; <see cref="SegmentKind.Body"/> for those that are the report's own.</summary>
    public List<SegmentKind> Kinds { get; } = [];

    /// <summary>The first line that is no longer head.</summary>
    public int End => Kinds.Count;

    /// <summary>Index of the title's line, -1 when there is none.</summary>
    public int Title { get; private set; } = -1;

    /// <summary>Index of the line on which date and session begin, -1 when there is none.</summary>
    public int Session { get; private set; } = -1;

    /// <summary>Index of the second line of a session that is broken over two, -1 when it is on one.</summary>
    public int SessionEnd { get; private set; } = -1;

    /// <summary>Index of a line below title or session that is a date and nothing else, -1 when there is none.</summary>
    public int Date { get; private set; } = -1;

    /// <summary>Index of the speaker's line, -1 when there is none.</summary>
    public int Speaker { get; private set; } = -1;

    /// <summary>Index of the line that tells where the page took the text from, -1 when there is none.</summary>
    public int Source { get; private set; } = -1;

    public static bool IsSalutation(ReadOnlySpan<char> line) =>
        (line.StartsWith("各位代表".AsSpan()) && line.Length <= 24) || line.StartsWith("各位代表:".AsSpan());

    /// <summary>The length of what a page's table has before the title: 标题:, 文件名称:.</summary>
    public static int LabelLength(ReadOnlySpan<char> line) =>
        line.IndexOf(':') is > 0 and <= LongestLabel and var colon && s_labels.Contains(line.Slice(0, colon)) ? colon + 1 : 0;

    /// <summary>A line that is nothing but a report's title.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line)
    {
        line = line.Slice(LabelLength(line));
        if (line.Length is < 4 or > LongestTitle || line[0] is '《' or '—' || s_wayfinding.IsIn(line))
        {
            return false;
        }

        // (全文) or (摘登) may follow the title.
        var end = line.Length;
        if (line[end - 1] == ')')
        {
            var open = line.LastIndexOf('(');
            end = open > 0 ? open : end;
        }

        return line.Slice(0, end).TrimEnd().EndsWith("工作报告".AsSpan()) && line.IndexOf('。') < 0 && line.IndexOf(',') < 0
            && line.IndexOf(':') < 0 && !Words.Has(line, "审议") && !Words.Has(line, "代表大会") && !Words.Has(line, "热议") && !Words.Has(line, "解读") && line.IndexOf("作".AsSpan()) == line.IndexOf("作报告".AsSpan());
    }

    public static ReportHead Read(ReadOnlySpan<char> text, PooledList<TextLine> lines)
    {
        var head = new ReportHead();
        var end = FindEnd(text, lines);
        for (var i = 0; i < end; i++)
        {
            head.Kinds.Add(head.Classify(text, lines, i, end));
        }

        return head;
    }

    private SegmentKind Classify(ReadOnlySpan<char> text, PooledList<TextLine> lines, int index, int end)
    {
        var line = Text(text, lines[index]);
        if (line.IsEmpty)
        {
            return SegmentKind.Furniture;
        }

        if (Contents.IsMarker(line))
        {
            _contents = true;
            return SegmentKind.Contents;
        }

        if (IsTitle(line))
        {
            _contents = false;

            // 政府工作报告 of a page over 林溪县2011年政府工作报告 of the document
            Title = Title < 0 || (Words.FirstYear(Text(text, lines[Title])) == 0 && Words.FirstYear(line) > 0) ? index : Title;
            return SegmentKind.Title;
        }

        if (_contents && HeadingMark.TryRead(line, out _))
        {
            return SegmentKind.Contents;
        }

        if (line.StartsWith("来源".AsSpan()) || line.StartsWith("信息来源".AsSpan()) || line.StartsWith("发布机构".AsSpan()) || line.StartsWith("文章来源".AsSpan()))
        {
            Source = Source < 0 ? index : Source;
            return SegmentKind.Furniture;
        }

        if (Session < 0 && IsSession(line, index + 1 < end ? Text(text, lines[index + 1]) : default))
        {
            Session = index;
            return SegmentKind.Title;
        }

        if (Session >= 0 && Words.Has(line, "会议") && IsBehindSession(lines, index))
        {
            SessionEnd = index;
            return SegmentKind.Title;
        }

        if (Date < 0 && (Title >= 0 || Session >= 0) && SessionLine.IsDate(line))
        {
            Date = index;
            return SegmentKind.Title;
        }

        if (Furniture.IsLine(line))
        {
            return SegmentKind.Furniture;
        }

        if (Speaker < 0 && line.Length <= 30 && HasOffice(line) && line.IndexOf('。') < 0)
        {
            Speaker = index;
            return SegmentKind.Title;
        }

        if (Speaker >= 0 && index == Speaker + 1 && line.Length <= 4 && Characters.IsHan(line[0]))
        {
            return SegmentKind.Title;
        }

        return SegmentKind.Furniture;
    }

    /// <summary>Whether nothing stands between the line and that of the session.</summary>
    private bool IsBehindSession(PooledList<TextLine> lines, int index)
    {
        for (index--; index > Session && lines[index].IsEmpty; index--)
        {
        }

        return index == Session;
    }

    /// <summary>The number of characters of the office that the line names, with its end; 0 when it names none.</summary>
    public static int OfficeEnd(ReadOnlySpan<char> line)
    {
        var best = 0;
        foreach (var office in s_offices)
        {
            var at = line.IndexOf(office.AsSpan());
            if (at >= 0 && at + office.Length > best)
            {
                best = at + office.Length;
            }
        }

        return best;
    }

    private static bool HasOffice(ReadOnlySpan<char> line)
    {
        var end = OfficeEnd(line);
        return end > 0 && (end == line.Length || line[end] == ' ' || line.Length - end <= 5);
    }

    private static bool IsSession(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        line.Length <= LongestHeadLine && line.IndexOf('。') < 0
        && (Words.Has(line, "人民代表大会") || Words.Has(line, "次会议") || (Words.Has(line, "届") && Words.Has(next, "人民代表大会")));

    private static ReadOnlySpan<char> Text(ReadOnlySpan<char> text, TextLine line) => text.Slice(line.Start, line.Length);

    /// <summary>The head ends at the address to the deputies, or else at the first heading or paragraph.</summary>
    private static int FindEnd(ReadOnlySpan<char> text, PooledList<TextLine> lines)
    {
        var contents = false;
        var titled = false;
        for (var i = 0; i < lines.Count && i < MostLines; i++)
        {
            var line = Text(text, lines[i]);
            if (line.StartsWith("各位代表".AsSpan()) || line.StartsWith("各位委员".AsSpan()) || line.StartsWith("同志们".AsSpan()))
            {
                return i;
            }

            contents |= Contents.IsMarker(line);
            if (IsTitle(line))
            {
                contents = false;
                titled = true;
            }

            var heading = HeadingMark.TryRead(line, out var mark) && mark.Style is HeadingStyle.Chapter or HeadingStyle.Section;

            // A lead may stand above the title; a sentence below it is the report's.
            var paragraph = line.IndexOf('。') >= 0 && (line.Length > LongestHeadLine || (titled && line[line.Length - 1] == '。'));
            if (!contents && (paragraph || heading || IsPart(line)))
            {
                // A caption or a lead above the address is still head; without one the report begins here.
                return Salutation(text, lines, i) is var at and > 0 ? at : i;
            }
        }

        return Salutation(text, lines, 0) is var found and > 0 ? found : TitleEnd(text, lines);
    }

    /// <summary>Of an excerpt without address, headings and long paragraphs the title alone is head.</summary>
    private static int TitleEnd(ReadOnlySpan<char> text, PooledList<TextLine> lines)
    {
        for (var i = 0; i < lines.Count && i < MostLines; i++)
        {
            if (IsTitle(Text(text, lines[i])))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static bool IsPart(ReadOnlySpan<char> line) =>
        HeadingWords.IsBarePast(line) || YearTitles.IsYearTitle(line)
        || (line.Length is > 4 and <= 30 && !IsTitle(line) && Words.FirstYear(line) > 0 && HeadingWords.ForHeading(line) is SectionRole.Review or SectionRole.FiveYearReview);

    private static int Salutation(ReadOnlySpan<char> text, PooledList<TextLine> lines, int from)
    {
        for (var i = from; i < lines.Count && i < from + 6; i++)
        {
            if (IsSalutation(Text(text, lines[i])))
            {
                return i;
            }
        }

        return -1;
    }

    private bool _contents;
}
