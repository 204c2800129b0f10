namespace TypedReports.Reading.Normalizing;

/// <summary>
/// Joins lines that a web page's links and bold words broke inside a sentence: the line leaves a bracket or title mark open,
/// or ends in a comma, or the next begins with a sign that no line begins with.
/// </summary>
internal static class LineJoiner
{
    /// <summary>How far back an open bracket still makes the line unfinished: an older one was more likely lost.</summary>
    private const int OpenBracketReach = 24;

    public static void Run(TextBuffer buffer)
    {
        var start = 0;
        while (start < buffer.Length)
        {
            var length = buffer.Span.Slice(start).IndexOf('\n');
            if (length < 0)
            {
                break;
            }

            var newline = start + length;
            var next = newline + 1;
            var end = newline > start && buffer[newline - 1] == '\r' ? newline - 1 : newline;
            if (end > start && next < buffer.Length && Unfinished(buffer, start, end, next))
            {
                buffer.Drop(end, next - end);
            }

            start = next;
        }

        buffer.Finish("broken-lines");
    }

    private static bool Unfinished(TextBuffer buffer, int start, int end, int next)
    {
        var first = buffer[next];
        if (first is '\n' or '\r')
        {
            return false;
        }

        var last = buffer[end - 1];
        if (first is ',' or '。' or '、' or ';' or '》' or '”' or ')' or ':')
        {
            return last != '。' || first is '”' or ')' or '》';
        }

        if (last is ',' or '、' or '《' or '“' or '(')
        {
            return true;
        }

        if (first is '是' or '为' && buffer[next + 1] == ':')
        {
            return true;
        }

        return OpenBracket(buffer, start, end) || EndsInsideSentence(buffer, start, end, next);
    }

    private static bool OpenBracket(TextBuffer buffer, int start, int end)
    {
        var depth = 0;
        for (var i = end - 1; i >= start && i >= end - OpenBracketReach; i--)
        {
            var c = buffer[i];
            if (c is ')' or '》')
            {
                depth++;
            }
            else if (c is '(' or '《' && --depth < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A paragraph (it has a full stop) that ends in 的 or the like goes on in the next line, and so does one whose verb lacks its number.</summary>
    private static bool EndsInsideSentence(TextBuffer buffer, int start, int end, int next)
    {
        var last = buffer[end - 1];
        return (Characters.IsHan(buffer[next]) ? last is '的' or '和' or '与' or '及' : last is '的' or '达' or '到' or '为' or '长' or '降' && BeginsWithValue(buffer, next))
            && buffer.Span.Slice(start, end - start).IndexOf('。') >= 0;
    }

    /// <summary>2.7倍, 6.5%: digits that are no heading's number, which a point or a 、 and words follow.</summary>
    private static bool BeginsWithValue(TextBuffer buffer, int at)
    {
        var digits = at;
        while (digits < buffer.Length && Characters.IsDigit(buffer[digits]))
        {
            digits++;
        }

        return digits > at && digits + 1 < buffer.Length && buffer[digits] != '、' && (buffer[digits] != '.' || Characters.IsDigit(buffer[digits + 1]));
    }
}
