using TypedReports.Reading.Normalizing;

namespace TypedReports.Reading.Outlining;

/// <summary>
/// A line of the normalised text: <paramref name="Start"/> and <paramref name="End"/> hold the words without blanks at the
/// ends, <paramref name="From"/> and <paramref name="Next"/> the line with all that belongs to it, so that lines tile a text.
/// </summary>
internal readonly record struct TextLine(int From, int Start, int End, int Next)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;
}

/// <summary>Cuts a text into lines.</summary>
internal static class LineReader
{
    /// <summary>A line of this many characters that holds several paragraphs had its line breaks replaced by blanks.</summary>
    private const int FlattenedLine = 1500;

    /// <summary>A paragraph that tells no part of a report and is as long may be several.</summary>
    private const int LongestParagraph = 200;

    public static PooledList<TextLine> Read(ReadOnlySpan<char> text)
    {
        var lines = new PooledList<TextLine>();
        var from = 0;
        while (from < text.Length)
        {
            var length = text.Slice(from).IndexOf('\n');
            var next = length < 0 ? text.Length : from + length + 1;
            if (next - from > FlattenedLine)
            {
                SplitAtBlanks(text, from, next, lines);
            }
            else
            {
                lines.Add(Trim(text, from, next));
            }

            from = next;
        }

        return lines;
    }

    /// <summary>Whether a line may hold a text whose line breaks are lost.</summary>
    public static bool HasLongLine(PooledList<TextLine> lines)
    {
        foreach (ref readonly var line in lines.Span)
        {
            if (line.Length > LongestParagraph)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sentences of a text whose line breaks are lost, each for a line.</summary>
    public static PooledList<TextLine> ReadSentences(ReadOnlySpan<char> text)
    {
        var lines = new PooledList<TextLine>();
        var from = 0;
        while (from < text.Length)
        {
            var stop = text.Slice(from).IndexOfAny("。!?\n".AsSpan());
            var next = stop < 0 ? text.Length : from + stop + 1;
            while (next < text.Length && text[next] is '”' or ')' or '。' or '!' or '?')
            {
                next++;
            }

            lines.Add(Trim(text, from, next));
            from = next;
        }

        return lines;
    }

    /// <summary>
    /// A text whose paragraphs stand on one line is cut at the blanks (and table bars) that end a sentence, precede a heading
    /// number or follow a heading.
    /// </summary>
    private static void SplitAtBlanks(ReadOnlySpan<char> text, int from, int next, PooledList<TextLine> lines)
    {
        var start = from;
        for (var i = from + 1; i < next - 1; i++)
        {
            if (text[i] is not (' ' or '|'))
            {
                continue;
            }

            var end = i;
            while (i + 1 < next && text[i + 1] is ' ' or '|')
            {
                i++;
            }

            if (IsParagraphBreak(text, start, end, i + 1))
            {
                lines.Add(Trim(text, start, i + 1));
                start = i + 1;
            }
        }

        lines.Add(Trim(text, start, next));
    }

    private static bool IsParagraphBreak(ReadOnlySpan<char> text, int start, int end, int next)
    {
        if (next >= text.Length)
        {
            return false;
        }

        var last = text[end - 1];
        if (Characters.EndsSentence(last) || last is '”' or ')' or '|')
        {
            return true;
        }

        // Words that stand between two blanks and hold no sentence are a heading, a title or a name.
        return HeadingMark.TryRead(text.Slice(next), out _) || end - start <= 60;
    }

    private static TextLine Trim(ReadOnlySpan<char> text, int from, int next)
    {
        var start = from;
        var end = next;
        while (start < end && text[start] is ' ' or '\t' or '\r' or '\n' or '|')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '\t' or '\r' or '\n' or '|')
        {
            end--;
        }

        return new TextLine(from, start, end, next);
    }
}
