namespace TypedReports.Reading.Outlining;

/// <summary>Tables of contents.</summary>
internal static class Contents
{
    /// <summary>The word that stands above a table of contents.</summary>
    public static bool IsMarker(ReadOnlySpan<char> line)
    {
        if (line.Length is < 2 or > 6 || line[0] != '目')
        {
            return false;
        }

        return line[line.Length - 1] == '录' && line.Slice(1, line.Length - 2).Trim().IsEmpty;
    }
}
