namespace TypedReports.Reading.Placing;

/// <summary>Where in a text a place stands, in the words of people: its line, and its sentence.</summary>
internal static class Passages
{
    private const string SentenceEnds = "。！？!?\r\n";

    /// <summary>The line of an offset, counted from 1; LF, CR LF and CR each end a line.</summary>
    public static int LineOf(string text, int offset)
    {
        var line = 1;
        for (var i = 0; i < offset; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                line++;
            }
        }

        return line;
    }

    /// <summary>The sentence that a place stands in, verbatim, without the blanks around it.</summary>
    public static string SentenceOf(string text, int start, int length)
    {
        var (from, to) = Bounds(text, start, length);
        return text.Substring(from, to - from).Trim();
    }

    /// <summary>The sentence that a place stands in, cut to a length around the place; an ellipsis stands for what is left out.</summary>
    public static string Excerpt(string text, int start, int length, int longest)
    {
        var (from, to) = Bounds(text, start, length);
        if (to - from > longest)
        {
            // What precedes a statement says more of it than what follows.
            var before = Math.Max(0, longest - length) * 2 / 3;
            var first = Math.Max(from, Math.Min(start - before, to - longest));
            var end = Math.Min(to, Math.Max(first + longest, start + length));
            first = first > from && char.IsLowSurrogate(text[first]) ? first - 1 : first;
            end = end < to && char.IsLowSurrogate(text[end]) ? end + 1 : end;
            return (first > from ? "…" : "") + text.Substring(first, end - first).Trim() + (end < to ? "…" : "");
        }

        return text.Substring(from, to - from).Trim();
    }

    private static (int From, int To) Bounds(string text, int start, int length)
    {
        var span = text.AsSpan();
        var from = span.Slice(0, start).LastIndexOfAny(SentenceEnds.AsSpan()) + 1;
        var end = span.Slice(start + length).IndexOfAny(SentenceEnds.AsSpan());
        var to = end < 0 ? text.Length : start + length + end;
        return (from, to < text.Length && text[to] is not ('\r' or '\n') ? to + 1 : to);
    }
}
