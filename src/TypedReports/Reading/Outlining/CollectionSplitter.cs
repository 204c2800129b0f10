namespace TypedReports.Reading.Outlining;

/// <summary>Cuts a text that holds several reports, each under its title, into the reports.</summary>
internal static class CollectionSplitter
{
    /// <summary>A stretch shorter than this is a teaser or a second title, not a report.</summary>
    private const int ShortestReport = 2000;

    /// <summary>How many lines below its title a report addresses its deputies.</summary>
    private const int LinesToAddress = 8;

    /// <summary>
    /// The reports of a text as (start, length) in its own offsets; one piece that is the whole text when it holds one report.
    /// </summary>
    public static List<(int Start, int Length)> Split(string text)
    {
        var span = text.AsSpan();
        var starts = new List<int>();
        var at = 0;
        while (at < span.Length)
        {
            var length = span.Slice(at).IndexOf('\n');
            var end = length < 0 ? span.Length : at + length;
            var line = span.Slice(at, end - at).Trim();
            if (line.Length > 4 && ReportHead.IsTitle(line) && AddressFollows(span.Slice(Math.Min(end + 1, span.Length)))
                && (starts.Count == 0 || at - starts[starts.Count - 1] >= ShortestReport))
            {
                starts.Add(at);
            }

            at = end + 1;
        }

        if (starts.Count > 1 && span.Length - starts[starts.Count - 1] < ShortestReport)
        {
            starts.RemoveAt(starts.Count - 1);
        }

        var pieces = new List<(int, int)>(Math.Max(1, starts.Count));
        if (starts.Count < 2)
        {
            pieces.Add((0, span.Length));
            return pieces;
        }

        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : span.Length;
            pieces.Add((starts[i], end - starts[i]));
        }

        return pieces;
    }

    private static bool AddressFollows(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < LinesToAddress && !text.IsEmpty; i++)
        {
            var end = text.IndexOf('\n');
            var line = (end < 0 ? text : text.Slice(0, end)).Trim();
            if (ReportHead.IsSalutation(line) || line.StartsWith("各位代表".AsSpan()))
            {
                return true;
            }

            if (end < 0)
            {
                return false;
            }

            text = text.Slice(end + 1);
            if (line.IsEmpty)
            {
                i--;
            }
        }

        return false;
    }
}
