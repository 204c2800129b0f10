using TypedReports.Reading.Normalizing;

namespace TypedReports.Reading.Outlining;

/// <summary>The styles in which headings are numbered.</summary>
internal enum HeadingStyle
{
    /// <summary>一、, 第一部分 or 第一章</summary>
    Chapter,

    /// <summary>(一) or ㈠</summary>
    Section,

    /// <summary>1. or 1、</summary>
    Item,

    /// <summary>(1)</summary>
    SubItem,

    /// <summary>第一, or 一是</summary>
    Ordinal,

    /// <summary>——</summary>
    Dash,
}

/// <summary>The number before a heading.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Number">Its value, 0 for a dash.</param>
/// <param name="Length">Its length with the mark and the blanks behind it.</param>
/// <param name="MarkLength">Its length with the mark alone.</param>
internal readonly record struct HeadingMark(HeadingStyle Style, int Number, int Length, int MarkLength)
{
    /// <summary>Reads the mark at the start of a line.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out HeadingMark mark)
    {
        mark = default;
        if (line.Length < 3)
        {
            return false;
        }

        return line[0] switch
        {
            '—' => line[1] == '—' && Make(line, HeadingStyle.Dash, 0, 2, out mark),
            '(' => InBrackets(line, out mark),
            '第' => Ordinal(line, out mark),
            >= '㈠' and <= '㈩' => Make(line, HeadingStyle.Section, line[0] - '㈠' + 1, 1, out mark),
            >= '0' and <= '9' => Item(line, out mark),
            _ => Chapter(line, out mark),
        };
    }

    private static bool Chapter(ReadOnlySpan<char> line, out HeadingMark mark)
    {
        mark = default;
        var length = ChineseNumber.Read(line, out var number);
        if (length == 0 || length >= line.Length)
        {
            return false;
        }

        return line[length] switch
        {
            '、' when length + 1 < line.Length && ChineseNumber.Read(line.Slice(length + 1), out _) is > 0 and var next && length + 1 + next < line.Length
                && line[length + 1 + next] == '、' => false, // 一、二、三产业增加值; but 二、三产融合发展 is a heading
            '、' or '.' => Make(line, HeadingStyle.Chapter, number, length + 1, out mark),
            '是' or '要' => number <= 12 && Make(line, HeadingStyle.Ordinal, number, length + 1, out mark),
            _ => false,
        };
    }

    private static bool InBrackets(ReadOnlySpan<char> line, out HeadingMark mark)
    {
        mark = default;
        var at = 1;
        while (at < line.Length && line[at] == ' ')
        {
            at++;
        }

        var style = HeadingStyle.Section;
        var length = ChineseNumber.Read(line.Slice(at), out var number);
        if (length == 0)
        {
            style = HeadingStyle.SubItem;
            length = Digits(line.Slice(at), out number);
        }

        at += length;
        while (at < line.Length && line[at] == ' ')
        {
            at++;
        }

        return length > 0 && at < line.Length && line[at] == ')' && Make(line, style, number, at + 1, out mark);
    }

    private static bool Ordinal(ReadOnlySpan<char> line, out HeadingMark mark)
    {
        mark = default;
        var length = ChineseNumber.Read(line.Slice(1), out var number);
        var behind = line.Slice(length + 1);
        if (length > 0 && behind.Length > 2 && behind[0] == '章' && behind[1] is ' ' or '、' or ':')
        {
            return Make(line, HeadingStyle.Chapter, number, length + (behind[1] == ' ' ? 2 : 3), out mark);
        }

        if (length > 0 && behind.StartsWith("部分".AsSpan()) && behind.Length > 3)
        {
            return behind[2] is '、' or ',' or ':' or ' '
                && Make(line, HeadingStyle.Chapter, number, length + (behind[2] == ' ' ? 3 : 4), out mark);
        }

        return length > 0 && length + 1 < line.Length && line[length + 1] is ',' or '、'
            && Make(line, HeadingStyle.Ordinal, number, length + 2, out mark);
    }

    private static bool Item(ReadOnlySpan<char> line, out HeadingMark mark)
    {
        mark = default;
        var length = Digits(line, out var number);
        return length is > 0 and <= 2 && length + 1 < line.Length && line[length] is '.' or '、'
            && !Characters.IsDigit(line[length + 1]) && Make(line, HeadingStyle.Item, number, length + 1, out mark);
    }

    private static int Digits(ReadOnlySpan<char> line, out int number)
    {
        number = 0;
        var length = 0;
        while (length < line.Length && length < 4 && Characters.IsDigit(line[length]))
        {
            number = (number * 10) + line[length++] - '0';
        }

        return length;
    }

    private static bool Make(ReadOnlySpan<char> line, HeadingStyle style, int number, int markLength, out HeadingMark mark)
    {
        var length = markLength;
        while (length < line.Length && (line[length] == ' ' || (style == HeadingStyle.Dash && line[length] == '—')))
        {
            length++;
        }

        mark = new HeadingMark(style, number, length, markLength);
        return length < line.Length;
    }
}
