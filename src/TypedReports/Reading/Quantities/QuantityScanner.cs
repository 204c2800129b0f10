using TypedReports.Reading.Normalizing;
using TypedReports.Reading.Outlining;

namespace TypedReports.Reading.Quantities;

/// <summary>Finds every number of a text in one pass, starting at digits and numerals and looking outward.</summary>
internal static class QuantityScanner
{
    public static void Scan(NormalizedText text, Outline outline, PooledList<Quantity> quantities, List<ReadDiagnostic> diagnostics) =>
        Scan(text, outline, quantities, null, diagnostics);

    /// <summary>Also lists the numbers that are no quantities, in order, for the accounting.</summary>
    public static void Scan(NormalizedText text, Outline outline, PooledList<Quantity> quantities, PooledList<NumberMark>? others, List<ReadDiagnostic> diagnostics)
    {
        var span = text.Span;
        var scan = new NumberReader(span, text, quantities, others, diagnostics);
        var anchors = new AnchorSearch(span);
        var segments = outline.Segments;
        var segment = 0;
        var segmentEnd = 0;
        var isFurniture = false;
        var at = 0;
        while ((at = anchors.Next(at)) >= 0)
        {
            while (segmentEnd <= at)
            {
                isFurniture = segment < segments.Count && segments[segment].Kind == SegmentKind.Furniture;
                segmentEnd = segment < segments.Count ? segments[segment++].End : int.MaxValue;
            }

            at = isFurniture ? scan.Skip(at) : scan.Read(at);
        }

        SuspectCounts.Mark(text, quantities, diagnostics);
    }
}
