namespace TypedReports.Reading.Normalizing;

/// <summary>
/// Drops the signs with which Markdown makes words bold: **地区生产总值**86亿元, 增长**6.1%**. Stars also stand for digits that
/// somebody masked (1**7.2亿元, 增长*.1%). A text is either the one or the other: where a single star may be a digit, or lacks
/// its fellow on the line, all of them stay, and the numbers beside them stay unread.
/// </summary>
internal static class EmphasisStep
{
    private const int Length = 2;

    public static void Run(TextBuffer buffer)
    {
        if (!IsMarkdown(buffer.Span))
        {
            return;
        }

        for (var at = buffer.Span.IndexOf('*'); at >= 0 && at < buffer.Length; at++)
        {
            if (buffer[at] == '*' && buffer[at + 1] == '*')
            {
                buffer.Drop(at, Length);
                at += Length - 1;
            }
        }

        buffer.Finish("emphasis");
    }

    private static bool IsMarkdown(ReadOnlySpan<char> text)
    {
        var found = false;
        while (!text.IsEmpty)
        {
            var end = text.IndexOf('\n');
            var line = end < 0 ? text : text.Slice(0, end);
            text = end < 0 ? default : text.Slice(end + 1);
            if (line.IndexOf('*') < 0)
            {
                continue;
            }

            if (!IsMarkdownLine(line.StartsWith("* ".AsSpan()) ? line.Slice(1) : line))
            {
                return false;
            }

            found = true;
        }

        return found;
    }

    /// <summary>Whether each star of a line belongs to a pair of signs that can only be of Markdown.</summary>
    private static bool IsMarkdownLine(ReadOnlySpan<char> line)
    {
        for (var from = 0; line.Slice(from).IndexOf('*') is var next and >= 0;)
        {
            var open = from + next;
            var bold = line.Slice(Math.Min(line.Length, open + Length));
            var length = bold.IndexOf('*');
            if (length <= 0 || line[open + 1] != '*' || bold.Length < length + Length || bold[length + 1] != '*')
            {
                return false;
            }

            var before = open > 0 ? line[open - 1] : '\n';
            var behind = bold.Length > length + Length ? bold[length + Length] : '\n';
            if (!IsBold(before, bold.Slice(0, length), behind))
            {
                return false;
            }

            from = open + length + (2 * Length);
        }

        return true;
    }

    private static bool IsBold(char before, ReadOnlySpan<char> words, char behind)
    {
        var first = words[0];
        var last = words[words.Length - 1];
        if (IsOfNumber(before) || IsOfNumber(last) || first == ' ' || last == ' ' || behind == '*' || MayFollowDigits(first) || MayFollowDigits(behind))
        {
            return false;
        }

        // Beside a number they are one phrase: 达**以上,完成**86亿元 and 达**7亿元,增长** may hide first digits.
        var opensNumber = Characters.IsDigit(first);
        var precedesNumber = Characters.IsDigit(behind);
        return !(opensNumber && precedesNumber) && (!(opensNumber || precedesNumber) || words.IndexOfAny(",;:、。()[]".AsSpan()) < 0);
    }

    private static bool IsOfNumber(char c) => Characters.IsDigit(c) || c == '.';

    private static bool MayFollowDigits(char c) => c is '.' or '%' or '‰' or '亿' or '万' or '千' or '百' or '元' or '个' or '户' or '家' or '人' or '名' or '吨' or '亩' or '天' or '件' or '项' or '公' or '平';
}
