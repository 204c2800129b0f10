using TypedReports.Reading.Normalizing;

namespace TypedReports.Reading.Outlining;

/// <summary>Who gave the report: an office and a name, on one line or on two.</summary>
internal static class SpeakerLine
{
    private const int LongestName = 16;

    public static (string? Office, string? Name) Read(NormalizedText text, PooledList<TextLine> lines, ReportHead head)
    {
        if (head.Speaker < 0)
        {
            return default;
        }

        var line = lines[head.Speaker];
        var words = text.Span.Slice(line.Start, line.Length);
        var end = ReportHead.OfficeEnd(words);
        var office = words.Slice(0, end).ToString();
        var name = words.Slice(end).Trim();
        if (name.IsEmpty)
        {
            for (var next = head.Speaker + 1; next < head.End && name.IsEmpty; next++)
            {
                name = text.Span.Slice(lines[next].Start, lines[next].Length);
            }
        }

        return (office, name.Length is > 1 and <= LongestName && Characters.IsHan(name[0]) ? name.ToString().Replace(" ", "") : null);
    }
}
