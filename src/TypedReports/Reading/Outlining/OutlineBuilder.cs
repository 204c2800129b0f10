using TypedReports.Definitions;
using TypedReports.Reading.Normalizing;

namespace TypedReports.Reading.Outlining;

/// <summary>
/// Goes over the lines of a report once and makes its headings and segments. Headings set the role of what follows; inside a
/// section a paragraph's opening words can change it until the next heading.
/// </summary>
internal sealed class OutlineBuilder
{
    private const int LongestChapter = 60;
    private const int LongestUnnumbered = 32;
    private const int LongestSection = 64;

    /// <summary>A heading that names no year (重点工作) is a part's only when it says nothing else.</summary>
    private const int LongestBareTitle = 10;
    private const int LongestContinuation = 20;

    /// <summary>A footer is at most this share of a text; what follows a footer's words higher up is not all furniture.</summary>
    private const double LargestFoot = 0.35;

    /// <summary>The appeal to the deputies stands in the last part of a report, before any annex.</summary>
    private const double EarliestClosing = 0.6;

    private readonly NormalizedText _text;
    private readonly RoleReader _roles;
    private readonly PooledList<TextLine> _lines;
    private readonly bool _numbered;
    private readonly bool _bySentences;
    private readonly CountedListReader _lists;
    private int _chapters;
    private bool _closed;
    private bool _parts;
    private bool _below;
    private bool _annex;

    /// <param name="text">The text.</param>
    /// <param name="form">The form.</param>
    /// <param name="options">What the caller states.</param>
    /// <param name="lines">The text's lines.</param>
    /// <param name="plannedYear">The year that title or session give; 0 where they give none.</param>
    /// <param name="quarters">How many quarters of that year the report is of, as its title says; 0 where it is of years.</param>
    /// <param name="byParagraphs">Whether paragraphs tell the parts, as no heading does.</param>
    /// <param name="bySentences">Whether the lines are sentences, since the text's line breaks are lost.</param>
    public OutlineBuilder(
        NormalizedText text, FormDefinition form, ReadOptions options, PooledList<TextLine> lines, int plannedYear, int quarters, bool byParagraphs = false, bool bySentences = false)
    {
        _text = text;
        _bySentences = bySentences;
        _lines = lines;
        _roles = new RoleReader(form, options, plannedYear, quarters, byParagraphs, bySentences);
        _numbered = CountChapters() >= 2;
        Annex = new AnnexReader(text);
        _lists = new CountedListReader(text, Annex.Items);
    }

    /// <summary>The outline's: it disposes of them.</summary>
    public PooledList<Segment> Segments { get; } = [];

    public List<Heading> Headings { get; } = [];

    /// <summary>The year that each heading names, 0 for none.</summary>
    public List<int> Years { get; } = [];

    public AnnexReader Annex { get; }

    public void Build(ReportHead head)
    {
        var foot = FindFoot(head.End);
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            if (i < head.End)
            {
                Add(line.From, line.Next, head.Kinds[i]);
            }
            else if (i >= foot)
            {
                Annex.End();
                Add(line.From, line.Next, SegmentKind.Furniture);
            }
            else
            {
                i = ReadLine(i);
            }
        }

        Annex.End();
        _lists.ReadHeadings(Headings);
    }

    /// <summary>Reads one line, or a heading with the line that it goes on in; returns the last line read.</summary>
    private int ReadLine(int index)
    {
        var line = _lines[index];
        var words = Words(line);
        if (words.IsEmpty)
        {
            Add(line.From, line.Next, SegmentKind.Body);
            return index;
        }

        if (HeadingMark.TryRead(words, out var mark))
        {
            if (mark.Style == HeadingStyle.Chapter && IsChapter(words, mark) && !IsListed(index, mark))
            {
                return Chapter(index, mark);
            }

            if (mark.Style == HeadingStyle.Section && SectionTitle(words, mark) > 0)
            {
                AddHeading(line, mark, SectionTitle(words, mark), IsPartOfSections(words.Slice(mark.Length)) ? 1 : _annex || _below ? 3 : 2);
                return index;
            }
        }
        else if (IsUnnumbered(index, words))
        {
            _parts = true;
            _below = false;
            AddHeading(line, default, TitleLength(words), 1);
            return index;
        }

        if (Annex.Active)
        {
            Add(line.From, line.Next, Annex.Read(line));
            return index;
        }

        if (_annex && IsAttachmentMark(words))
        {
            Add(line.From, line.Next, SegmentKind.Furniture);
            return index;
        }

        _roles.Paragraph(words);
        _closed = _closed || (line.Start > _text.Length * EarliestClosing && ParagraphWords.IsClosing(words));
        AddBody(line.From, line.Start, line.Next);
        return index;
    }

    /// <summary>Adds a paragraph; the targets that one of its later sentences states are a segment of their own.</summary>
    private void AddBody(int from, int start, int next)
    {
        _lists.Read(start, next);
        var goals = ParagraphWords.GoalSentence(_text.Span.Slice(start, next - start));
        if (goals > 0 && _roles.TurnsToGoals(_text.Span.Slice(start + goals, next - start - goals)))
        {
            Add(from, start + goals, SegmentKind.Body);
            _roles.Paragraph(_text.Span.Slice(start + goals, next - start - goals));
            from = start + goals;
        }

        Add(from, next, SegmentKind.Body);
    }

    /// <summary>(一)2022年工作回顾 in a report without chapters: its sections are its parts.</summary>
    private bool IsPartOfSections(ReadOnlySpan<char> title) => !_numbered && !_parts && !_annex && _chapters == 0
        && title.IndexOf('。') < 0 && Outlining.Words.FirstYear(title) > 0 && HeadingWords.IsPartTitle(title);

    private bool IsChapter(ReadOnlySpan<char> words, HeadingMark mark)
    {
        var title = ChapterTitle(words.Slice(mark.Length));
        return title > 0 && title <= LongestChapter && (_annex || _parts || mark.Number <= _chapters + 3);
    }

    /// <summary>
    /// 报告分为三部分:, and below it 一、2019年工作回顾; 二、2020年工作安排; line by line: what nothing stands between is told of the parts and
    /// begins none.
    /// </summary>
    private bool IsListed(int index, HeadingMark mark) => IsBareChapter(index, mark.Number)
        && (IsBareChapter(NextLine(index), mark.Number + 1) || IsBareChapter(LineBefore(index), mark.Number - 1));

    /// <summary>Whether a line is a chapter's heading of this number, and no paragraph runs on behind it.</summary>
    private bool IsBareChapter(int index, int number)
    {
        if (index < 0 || number < 1)
        {
            return false;
        }

        var words = Words(_lines[index]);
        return HeadingMark.TryRead(words, out var mark) && mark.Style == HeadingStyle.Chapter && mark.Number == number
            && words.Slice(mark.Length + TitleLength(words.Slice(mark.Length))).TrimEnd("。;,: ".AsSpan()).IsEmpty;
    }

    private int Chapter(int index, HeadingMark mark)
    {
        var line = _lines[index];
        var words = Words(line);
        if (_annex && !(mark.Number == _chapters + 1 && HeadingWords.IsPartTitle(words)))
        {
            AddHeading(line, mark, TitleLength(words.Slice(mark.Length)), 2);
            return index;
        }

        // Where the parts have no number, 一、 numbers what stands below them.
        if (_parts && !_numbered && !_annex)
        {
            var length = TitleLength(words.Slice(mark.Length));
            if (!_roles.BeginsPlan(words.Slice(mark.Length, length)))
            {
                _below = true;
                AddHeading(line, mark, length, 2);
                return index;
            }

            _parts = false;
            _below = false;
        }

        _chapters = mark.Number;
        _annex = false;
        var next = Continuation(index, words);
        var rest = next > index ? Words(_lines[next]) : default;
        AddHeading(line, mark, ChapterTitle(words.Slice(mark.Length)), 1, rest);
        for (var i = index + 1; i <= next; i++)
        {
            Add(_lines[i].From, _lines[i].Next, SegmentKind.Heading);
        }

        return next;
    }

    /// <summary>The line on which a heading goes on, or the heading's own: a few words without a sentence's end between it and a paragraph.</summary>
    private int Continuation(int index, ReadOnlySpan<char> words)
    {
        var next = NextLine(index);
        if (next < 0 || words.IndexOf('。') >= 0)
        {
            return index;
        }

        var line = Words(_lines[next]);
        var after = NextLine(next);
        return line.Length <= LongestContinuation && after >= 0 && _lines[after].Length > LongestChapter && IsTitleText(line)
            && !HeadingMark.TryRead(line, out _) && !line.StartsWith("各位代表".AsSpan()) ? next : index;
    }

    /// <summary>The title's length in a heading that may run into its paragraph: up to the first full stop.</summary>
    private static int TitleLength(ReadOnlySpan<char> words)
    {
        var end = words.IndexOf('。');
        end = end < 0 ? words.Length : end;

        // A question mark that runs into other signs stands for a full stop whose bytes were lost.
        var lost = words.Slice(0, end).IndexOf('?');
        end = lost > 0 && lost + 1 < end && words[lost + 1] is '?' or ';' ? lost : end;
        while (end > 0 && words[end - 1] is '。' or ';' or ':' or ' ' or ',')
        {
            end--;
        }

        return end;
    }

    /// <summary>The length of a chapter's title; without a line break behind it, it ends with the words that name a part (工作回顾).</summary>
    private int ChapterTitle(ReadOnlySpan<char> words) => _bySentences ? HeadingWords.PartTitleEnd(words) : TitleLength(words);

    private static int SectionTitle(ReadOnlySpan<char> words, HeadingMark mark)
    {
        var length = TitleLength(words.Slice(mark.Length));
        return length <= LongestSection ? length : 0;
    }

    /// <summary>A main heading without a number: alone on its line, in the words of a part of the report, or the first words of an annex.</summary>
    private bool IsUnnumbered(int index, ReadOnlySpan<char> words)
    {
        if (OpensDigest(words))
        {
            return !_numbered && !_annex && NextLine(index) >= 0;
        }

        if (words.Length is < 2 or > LongestUnnumbered || !IsTitleText(words) || NextLine(index) < 0 || IsAttachmentMark(words) || ReportHead.IsTitle(words))
        {
            return false;
        }

        if (HeadingWords.IsAnnex(words))
        {
            _annex = true;
            return true;
        }

        if (_closed && !_annex && !Furniture.IsLine(words) && words.Length >= 4 && !words.EndsWith("会议".AsSpan()))
        {
            _annex = true;
            return true;
        }

        if (_annex)
        {
            return !Annex.Active && AfterAttachmentMark(index);
        }

        return !_numbered && (HeadingWords.IsPartTitle(words) || (words.Length <= LongestBareTitle && _roles.FormKnows(words))) && BetweenParagraphs(index);
    }

    /// <summary>2025年成就: and 2026年目标: over the lines of a digest.</summary>
    private static bool OpensDigest(ReadOnlySpan<char> words) =>
        words.Length is > 4 and <= LongestContinuation && words[words.Length - 1] == ':' && words[words.Length - 2] is not ('是' or '为')
        && words.IndexOf('。') < 0 && words.IndexOf(',') < 0 && HeadingWords.IsPartTitle(words.Slice(0, words.Length - 1));

    private bool BetweenParagraphs(int index)
    {
        var next = NextLine(index);
        return next >= 0 && (_lines[next].Length > _lines[index].Length || !IsTitleText(Words(_lines[next])) || OpensBullets(Words(_lines[index]), Words(_lines[next])));
    }

    /// <summary>■ 2025年主要预期目标 over ●经济增长6%左右: a digest's list, whose lines are shorter than its heading.</summary>
    private static bool OpensBullets(ReadOnlySpan<char> heading, ReadOnlySpan<char> next) =>
        next[0] is '●' or '○' or '◆' or '◇' or '■' or '□' or '▲' or '△' or '★' or '☆' or '►' or '▶' or '•' && next[0] != heading[0];

    private bool AfterAttachmentMark(int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (!_lines[i].IsEmpty)
            {
                return IsAttachmentMark(Words(_lines[i]));
            }
        }

        return false;
    }

    /// <summary>附件1, 附: alone on a line.</summary>
    private static bool IsAttachmentMark(ReadOnlySpan<char> words) =>
        words.Length <= 5 && words.Length > 0 && words[0] == '附' && words.IndexOf("表".AsSpan()) < 0;

    private static bool IsTitleText(ReadOnlySpan<char> words)
    {
        var last = words[words.Length - 1];
        return !Characters.EndsSentence(last) && last is not (',' or '、') && words.IndexOf('。') < 0 && words.IndexOf(';') < 0;
    }

    private void AddHeading(TextLine line, HeadingMark mark, int titleLength, int level, ReadOnlySpan<char> rest = default)
    {
        var words = Words(line);
        var end = line.Start + mark.Length + titleLength;
        var title = words.Slice(mark.Length, titleLength);
        _roles.Heading(title, rest, _text.Span.Slice(end), level, _annex);
        _lists.End();
        var start = _text.ToOriginal(line.Start);
        var last = _text.EndToOriginal(end);
        var number = mark.MarkLength == 0
            ? ""
            : OriginalText.Cut(_text, line.Start, line.Start + mark.MarkLength);
        var heading = new Heading(
            level, number, OriginalText.Cut(_text, line.Start + mark.Length, end), _roles.Current, start, last - start);
        Headings.Add(heading);

        // 2023年政府工作报告:过去一年工作回顾 names the report's year, and 2008年以来的工作回顾 where its own begin.
        Years.Add(HeadingWords.Times(title) is { Year: true } && !Outlining.Words.Has(title, "工作报告") && !Outlining.Words.Has(title, "年以来") ? Outlining.Words.FirstYear(title) : 0);
        Annex.Begin(heading, title, _annex);

        // The full stop behind a heading that runs into its paragraph is the heading's.
        var stop = end;
        while (stop < line.End && _text.Span[stop] is '。' or ';' or ':' or ' ' or ',')
        {
            stop++;
        }

        if (stop >= line.End)
        {
            Add(line.From, line.Next, SegmentKind.Heading);
            return;
        }

        Add(line.From, stop, SegmentKind.Heading);
        _roles.Paragraph(_text.Span.Slice(stop, line.End - stop));
        AddBody(stop, stop, line.Next);
    }

    private void Add(int start, int end, SegmentKind kind)
    {
        if (_bySentences && kind == SegmentKind.Body && Segments.Count > 0 && Segments[Segments.Count - 1] is { Kind: SegmentKind.Body } last
            && last.Role == _roles.Current && last.Heading == Headings.Count - 1 && last.End == start)
        {
            Segments[Segments.Count - 1] = last with { End = end };
        }
        else if (end > start)
        {
            Segments.Add(new Segment(start, end, kind, _roles.Current, Headings.Count - 1, _roles.Years, _roles.Quarters));
        }
    }

    private ReadOnlySpan<char> Words(TextLine line) => _text.Span.Slice(line.Start, line.Length);

    private int NextLine(int index)
    {
        for (var i = index + 1; i < _lines.Count; i++)
        {
            if (!_lines[i].IsEmpty)
            {
                return i;
            }
        }

        return -1;
    }

    private int LineBefore(int index)
    {
        do
        {
            index--;
        }
        while (index >= 0 && _lines[index].IsEmpty);

        return index;
    }

    private int CountChapters()
    {
        var count = 0;
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            if (HeadingMark.TryRead(Words(line), out var mark) && mark.Style == HeadingStyle.Chapter && mark.Number == count + 1
                && TitleLength(Words(line).Slice(mark.Length)) <= LongestChapter && HeadingWords.IsPartTitle(Words(line)) && !IsListed(i, mark))
            {
                count++;
            }
        }

        return count;
    }

    private int FindFoot(int from)
    {
        var least = (int)(_text.Length * (1 - LargestFoot));
        for (var i = from; i < _lines.Count; i++)
        {
            if (_lines[i].Start >= least && !_lines[i].IsEmpty && Furniture.BeginsFoot(Words(_lines[i])))
            {
                return i;
            }
        }

        return _lines.Count;
    }
}
