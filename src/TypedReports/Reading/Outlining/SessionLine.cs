using System.Text;
using TypedReports.Reading.Normalizing;

namespace TypedReports.Reading.Outlining;

/// <summary>The line under the title: when and at which session of which congress the report was given.</summary>
internal static class SessionLine
{
    public static (string? Session, string? Date, (int Year, int Month) When) Read(NormalizedText text, PooledList<TextLine> lines, ReportHead head)
    {
        // A session can be broken over two lines; blanks and line breaks say nothing here.
        var builder = new StringBuilder();
        for (var i = head.Session; i < head.End && i < head.Session + 2; i++)
        {
            if (i > head.Session && head.Kinds[i] != SegmentKind.Title)
            {
                break;
            }

            foreach (var c in text.Span.Slice(lines[i].Start, lines[i].Length))
            {
                if (c != ' ')
                {
                    builder.Append(c);
                }
            }
        }

        var line = builder.ToString().AsSpan();
        var year = 0;
        var month = 0;
        string? date = null;
        var after = 0;
        for (var i = 0; i + 4 < line.Length && year == 0; i++)
        {
            year = ChineseNumber.Year(line.Slice(i));
            if (year > 0)
            {
                date = Date(line.Slice(i + 5), year, out month, out var length);
                after = i + 5 + length;
            }
        }

        return (Session(line.Slice(after)), date, (year, month));
    }

    private static string? Date(ReadOnlySpan<char> text, int year, out int month, out int length)
    {
        var at = ChineseNumber.MonthOrDay(text, out month);
        length = 0;
        if (at == 0 || at >= text.Length || text[at] != '月' || month is < 1 or > 12)
        {
            month = 0;
            return null;
        }

        at++;
        var days = ChineseNumber.MonthOrDay(text.Slice(at), out var day);
        at += days;
        if (days == 0 || at >= text.Length || text[at] is not ('日' or '号') || day is < 1 or > 31)
        {
            return null;
        }

        length = at + 1;
        return $"{year:0000}-{month:00}-{day:00}";
    }

    private static string? Session(ReadOnlySpan<char> text)
    {
        var congress = text.IndexOf("人民代表大会".AsSpan());
        var end = text.LastIndexOf("会议".AsSpan());
        if (congress < 0 || end < congress)
        {
            return null;
        }

        var start = 0;
        while (start < congress && text[start] is '—' or '(' or '在' or '于' or ',' or '-' or '日')
        {
            start++;
        }

        return text.Slice(start, end + 2 - start).ToString();
    }
}
