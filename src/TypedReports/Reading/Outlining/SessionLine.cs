using System.Text;
using TypedReports.Reading.Normalizing;

namespace TypedReports.Reading.Outlining;

/// <summary>The lines under the title: when and at which session of which congress the report was given.</summary>
internal static class SessionLine
{
    public static (string? Session, string? Date, (int Year, int Month) When) Read(NormalizedText text, PooledList<TextLine> lines, ReportHead head)
    {
        var line = Words(text, lines, head);
        var (date, when, after) = FindDate(line.AsSpan());
        if (when.Year == 0 && head.Date >= 0 && (head.Session >= 0 || head.Speaker >= 0))
        {
            // 2021年12月15日 on a line of its own, beside the session or who spoke: a page gives its dates elsewhere.
            (date, when, _) = FindDate(text.Span.Slice(lines[head.Date].Start, lines[head.Date].Length));
        }

        return (Session(line.AsSpan(after)), date, when);
    }

    /// <summary>Whether a line is a date and nothing else: 2021年12月15日, (二〇二一年十二月十五日).</summary>
    public static bool IsDate(ReadOnlySpan<char> line)
    {
        line = line.Trim("()— ".AsSpan());
        var year = ChineseNumber.Year(line);
        return year > 0 && Date(line.Slice(5), year, out _, out var length) is not null && 5 + length == line.Length;
    }

    /// <summary>The session's lines without their blanks.</summary>
    private static string Words(NormalizedText text, PooledList<TextLine> lines, ReportHead head)
    {
        var builder = new StringBuilder();
        Append(head.Session);
        Append(head.SessionEnd);
        return builder.ToString();

        void Append(int index)
        {
            if (index < 0)
            {
                return;
            }

            foreach (var c in text.Span.Slice(lines[index].Start, lines[index].Length))
            {
                if (c != ' ')
                {
                    builder.Append(c);
                }
            }
        }
    }

    private static (string? Date, (int Year, int Month) When, int Behind) FindDate(ReadOnlySpan<char> line)
    {
        for (var i = 0; i + 4 < line.Length; i++)
        {
            if (ChineseNumber.Year(line.Slice(i)) is > 0 and var year)
            {
                return (Date(line.Slice(i + 5), year, out var month, out var length), (year, month), i + 5 + length);
            }
        }

        return default;
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
