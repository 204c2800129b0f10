namespace TypedReports.Reading.Normalizing;

/// <summary>
/// Drops the few letters with which a site marks the texts that it hands out, one and the same behind many paragraphs:
/// 请予审议。vzT. They hide where sentences end, and so whether a text is broken at the width of a page. Only letters of both cases
/// that mean nothing together, behind a sign or a Chinese character: kWh behind a number is a unit.
/// </summary>
internal static class WatermarkStep
{
    private const int Shortest = 3;
    private const int Longest = 4;
    private const int FewestLines = 5;

    public static void Run(TextBuffer buffer)
    {
        if (Find(buffer.Span) is not { } mark)
        {
            return;
        }

        foreach (var at in Places(buffer.Span, mark))
        {
            buffer.Drop(at, mark.Length);
        }

        buffer.Finish("watermarks");
    }

    /// <summary>The letters that most lines end with of those that end with such; null where they are too few, or of several kinds.</summary>
    private static string? Find(ReadOnlySpan<char> text)
    {
        string? mark = null;
        var lines = 0;
        for (var start = 0; start < text.Length;)
        {
            var (end, next) = LineAt(text, start);
            if (MarkBefore(text, start, end) is > 0 and var length)
            {
                var letters = text.Slice(end - length, length);
                if (mark is null)
                {
                    mark = letters.ToString();
                }
                else if (!letters.SequenceEqual(mark.AsSpan()))
                {
                    return null;
                }

                lines++;
            }

            start = next;
        }

        return lines >= FewestLines ? mark : null;
    }

    private static List<int> Places(ReadOnlySpan<char> text, string mark)
    {
        var places = new List<int>();
        for (var start = 0; start < text.Length;)
        {
            var (end, next) = LineAt(text, start);
            if (MarkBefore(text, start, end) == mark.Length)
            {
                places.Add(end - mark.Length);
            }

            start = next;
        }

        return places;
    }

    /// <summary>How many letters of such a kind end at the end of a line; 0 without them.</summary>
    private static int MarkBefore(ReadOnlySpan<char> text, int start, int end)
    {
        var at = end;
        var upper = false;
        var lower = false;
        while (at > start && end - at <= Longest && text[at - 1] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        {
            at--;
            upper |= text[at] <= 'Z';
            lower |= text[at] >= 'a';
        }

        var length = end - at;
        return length is >= Shortest and <= Longest && upper && lower && at > start && (text[at - 1] >= '\u2E80' || text[at - 1] is '。' or ',' or ';' or ':' or ')' or '!' or '?')
            && !IsWord(text.Slice(at, length))
                ? length
                : 0;
    }

    /// <summary>Net, Wifi: a capital and small letters behind it may be a word.</summary>
    private static bool IsWord(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters.Slice(1))
        {
            if (letter <= 'Z')
            {
                return false;
            }
        }

        return true;
    }

    private static (int End, int Next) LineAt(ReadOnlySpan<char> text, int start)
    {
        var length = text.Slice(start).IndexOf('\n');
        var next = length < 0 ? text.Length : start + length + 1;
        var end = length < 0 ? text.Length : start + length;
        while (end > start && text[end - 1] is ' ' or '\r' or '\t')
        {
            end--;
        }

        return (end, next);
    }
}
