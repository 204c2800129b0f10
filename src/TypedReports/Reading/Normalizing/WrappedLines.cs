namespace TypedReports.Reading.Normalizing;

/// <summary>
/// Joins the lines of a text that was broken at the width of a page, as one copied from a PDF is: no line is longer than the
/// page, and most long ones end at its edge, inside a sentence. A text is wrapped as a whole or not at all, so that a heading
/// without a full stop is never taken for the beginning of the paragraph below it.
/// </summary>
internal static class WrappedLines
{
    /// <summary>No page has lines as long; the first paragraph of a text that is not wrapped tells it by this.</summary>
    private const int LongestLine = 120;

    /// <summary>No page is as narrow; items of a list (固定资产投资增长4.1%) can be of one length.</summary>
    private const int NarrowestPage = 20;

    /// <summary>A line shorter than this may be a heading, and says nothing of the page.</summary>
    private const int ShortestLine = 12;

    /// <summary>Fewer lines than these are no page.</summary>
    private const int FewestLines = 8;

    /// <summary>How many characters, or twice as many half-width ones, a line may fall short of the edge: a sign that may not begin a line takes one before it along.</summary>
    private const int Slack = 3;

    public static void Run(TextBuffer buffer)
    {
        if (FindEdge(buffer.Span) is not { } edge)
        {
            return;
        }

        for (var start = 0; start < buffer.Length;)
        {
            var line = LineAt(buffer.Span, start);
            if (line.Next < buffer.Length && !BeginsParagraph(buffer.Span.Slice(line.Next)) && GoesOn(buffer.Span, line, edge))
            {
                buffer.Drop(line.End, line.Next - line.End);
            }

            start = line.Next;
        }

        buffer.Finish("wrapped-lines");
    }

    /// <summary>An indentation, or an empty line; a single blank stood between two words.</summary>
    private static bool BeginsParagraph(ReadOnlySpan<char> text) => text[0] is '\t' or '\r' or '\n' || (text.Length > 1 && text[0] == ' ' && text[1] == ' ');

    /// <summary>
    /// Whether the paragraph goes on in the next line. One whose sentence ends exactly at the edge mostly does, since a paragraph
    /// has more sentences than ends, but not before what may be a heading.
    /// </summary>
    private static bool GoesOn(ReadOnlySpan<char> text, Line line, Edge edge)
    {
        if (!line.Ends)
        {
            return edge.IsReached(line);
        }

        var next = LineAt(text, line.Next);
        return edge.IsFilled(line) && (next.Ends || edge.IsReached(next))
            && text[line.Next] is not ((>= '0' and <= '9') or '(' or '—' or '第' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十');
    }

    /// <summary>The edge of the page; null when the text is not wrapped.</summary>
    private static Edge? FindEdge(ReadOnlySpan<char> text)
    {
        var open = new List<Line>();
        var longest = 0;
        var ended = 0;
        for (var start = 0; start < text.Length;)
        {
            var line = LineAt(text, start);
            if (line.Characters > LongestLine)
            {
                return null;
            }

            longest = Math.Max(longest, line.Characters);
            if (line.Characters >= ShortestLine)
            {
                if (line.Ends)
                {
                    ended++;
                }
                else
                {
                    open.Add(line);
                }
            }

            start = line.Next;
        }

        if (open.Count < FewestLines || open.Count < ended)
        {
            return null;
        }

        var edge = new Edge(Median(open, static line => line.Characters), Median(open, static line => line.Cells));
        return edge.Characters >= NarrowestPage && open.Count(edge.IsReached) * 4 >= open.Count * 3 ? edge : null;
    }

    private static int Median(List<Line> lines, Func<Line, int> width)
    {
        var widths = lines.ConvertAll(line => width(line));
        widths.Sort();
        return widths[widths.Count / 2];
    }

    private static Line LineAt(ReadOnlySpan<char> text, int start)
    {
        var length = text.Slice(start).IndexOf('\n');
        var newline = length < 0 ? text.Length : start + length;
        var end = newline;
        while (end > start && text[end - 1] is ' ' or '\r' or '\t')
        {
            end--;
        }

        var cells = 0;
        for (var i = start; i < Math.Min(end, start + LongestLine); i++)
        {
            cells += text[i] < '\u2000' ? 1 : 2;
        }

        return new Line(end, Math.Min(text.Length, newline + 1), end - start, cells, end > start && text[end - 1] is '。' or '!' or '?' or ':' or ';');
    }

    /// <param name="End">Behind its last character that is no blank.</param>
    /// <param name="Next">Where the next begins.</param>
    /// <param name="Characters">How many it has.</param>
    /// <param name="Cells">Its width, where half-width characters take one and others two.</param>
    /// <param name="Ends">Whether it ends a sentence.</param>
    private readonly record struct Line(int End, int Next, int Characters, int Cells, bool Ends);

    /// <summary>The page's width by characters and by cells: either may be what it was broken by.</summary>
    private readonly record struct Edge(int Characters, int Cells)
    {
        public bool IsFilled(Line line) => line.Characters == Characters || line.Cells == Cells;

        public bool IsReached(Line line) => line.Characters >= Characters - Slack || line.Cells >= Cells - (2 * Slack);
    }
}
