namespace TypedReports.Cli;

/// <summary>Offsets of a text as people look for them.</summary>
internal static class TextPlace
{
    /// <summary>The line and column of an offset, both counted from 1.</summary>
    public static (int Line, int Column) Of(string text, int offset)
    {
        var before = text.AsSpan(0, Math.Clamp(offset, 0, text.Length));
        return (before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
