using System.Globalization;
using TypedReports.Reading;
using TypedReports.Reading.Normalizing;
using TypedReports.Reading.Outlining;
using TypedReports.Reading.Quantities;

namespace TypedReports.Tests.Quantities;

/// <summary>Scans a text as it stands, without the other stages' help, and prints quantities as the data file writes them.</summary>
internal static class QuantityPrinter
{

    public static (List<Quantity> Quantities, List<NumberMark> Others, List<ReadDiagnostic> Diagnostics) Scan(string text)
    {
        var normalized = new NormalizedText(text, text.ToCharArray(), text.Length, null);
        var outline = new Outline
        {
            Segments = [new Segment(0, text.Length, SegmentKind.Body, SectionRole.Review, -1)],
            Headings = [],
            Items = [],
            Terms = [],
            Metadata = new Metadata(),
        };
        var quantities = new PooledList<Quantity>();
        var others = new PooledList<NumberMark>();
        var diagnostics = new List<ReadDiagnostic>();
        QuantityScanner.Scan(normalized, outline, quantities, others, diagnostics);
        return ([.. quantities], [.. others], diagnostics);
    }

    public static string Print(string text, in Quantity q)
    {
        var slice = text[q.Start..q.End];
        if (q.Damaged)
        {
            return slice + " damaged";
        }

        var value = q.Structure ?? Digits(q.Value) + (q.Upper is { } upper ? ".." + Digits(upper) : "");
        return $"{slice} = {value} {(q.Unit.Length == 0 ? "_" : q.Unit)} {q.Kind.ToString().ToLowerInvariant()} {Word(q.Bound)}";
    }

    private static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Word(Bound bound) => bound switch
    {
        Bound.Exact => "exact",
        Bound.Approximate => "approx",
        Bound.AtLeast => "at-least",
        Bound.MoreThan => "more-than",
        Bound.AtMost => "at-most",
        Bound.LessThan => "less-than",
        _ => "range",
    };
}
