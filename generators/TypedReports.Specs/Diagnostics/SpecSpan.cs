namespace TypedReports.Specs;

/// <summary>A stretch of a spec file. Lines and columns count from 1, offsets from 0, both in UTF-16 code units.</summary>
/// <param name="StartLine">The line of the first character.</param>
/// <param name="StartColumn">The column of the first character.</param>
/// <param name="EndLine">The line just behind the last character.</param>
/// <param name="EndColumn">The column just behind the last character.</param>
/// <param name="Start">The offset of the first character.</param>
/// <param name="Length">The number of code units.</param>
public readonly record struct SpecSpan(int StartLine, int StartColumn, int EndLine, int EndColumn, int Start, int Length)
{
    /// <summary>The very beginning of a file: where to point when there is nothing to point at.</summary>
    public static SpecSpan FileStart { get; } = new(1, 1, 1, 1, 0, 0);
}
