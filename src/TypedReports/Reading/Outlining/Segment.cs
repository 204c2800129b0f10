namespace TypedReports.Reading.Outlining;

/// <summary>What a stretch of the text is. The segments of an outline follow each other without a gap.</summary>
internal enum SegmentKind
{
    Body,
    Heading,
    Title,
    Furniture,
    Contents,
    ListItem,
    Term,
}

/// <summary>A stretch of the normalised text (line or part of one) with the role of the section it stands in.</summary>
/// <param name="Start">Normalised start.</param>
/// <param name="End">Normalised end, just behind the last character (line breaks included).</param>
/// <param name="Kind">What it is.</param>
/// <param name="Role">The role of its section.</param>
/// <param name="Heading">Index of the innermost heading it stands under, -1 before the first.</param>
/// <param name="Years">How many years the review that it belongs to has: five in one of several years, unless its words count others.</param>
/// <param name="Quarters">How many quarters of the year planned the review of a part of it has, such as 上半年工作回顾; 0 for one of years.</param>
internal readonly record struct Segment(int Start, int End, SegmentKind Kind, SectionRole Role, int Heading, int Years = 1, int Quarters = 0)
{
    /// <summary>A government's term, and a plan's.</summary>
    public const int Term = 5;

    /// <summary>Whether it is prose of a part whose time is known: facts are read from it.</summary>
    public bool IsBound => Kind == SegmentKind.Body && Role is not (SectionRole.Preamble or SectionRole.Appendix);
}

/// <summary>The outline of one report: what later stages need to know of its layout. The segments last for one reading.</summary>
internal sealed class Outline : IDisposable
{
    public required PooledList<Segment> Segments { get; init; }

    /// <summary>Headings in original offsets, in order.</summary>
    public required IReadOnlyList<Heading> Headings { get; init; }
    public required IReadOnlyList<ListItem> Items { get; init; }
    public required IReadOnlyList<Term> Terms { get; init; }
    public required Metadata Metadata { get; init; }

    /// <summary>Whether any part of the text has a time.</summary>
    public bool HasParts => HasPart(Segments);

    /// <summary>Whether any of some segments has a time.</summary>
    public static bool HasPart(PooledList<Segment> segments)
    {
        foreach (ref readonly var segment in segments.Span)
        {
            if (segment.IsBound)
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose() => Segments.Dispose();
}
