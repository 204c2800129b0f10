using TypedReports.Definitions;
using TypedReports.Reading.Normalizing;

namespace TypedReports.Reading.Outlining;

/// <summary>Reads headings, sections, lists, glossary and metadata.</summary>
internal static class OutlineReader
{
    public static Outline Read(NormalizedText text, FormDefinition form, ReadOptions options, List<ReadDiagnostic> diagnostics)
    {
        using var lines = LineReader.Read(text.Span);
        var head = ReportHead.Read(text.Span, lines);
        var session = SessionLine.Read(text, lines, head);
        var quarters = head.Title >= 0 ? HeadingWords.QuartersOf(text.Span.Slice(lines[head.Title].Start, lines[head.Title].Length)) : 0;
        var year = PlannedYear.ByHead(text.Span, lines, head, session.When) is > 0 and var stated ? stated : options.Year ?? 0;
        var builder = Build(year);
        var byBody = 0;
        if (year == 0)
        {
            // Which parts review and which plan is told better once the year is known, which then the headings give, or else the text.
            var byHeadings = PlannedYear.Of(0, builder.Headings, builder.Years, session.When);
            byBody = byHeadings is null ? PlannedYear.ByBody(text.Span) : 0;
            if ((byHeadings ?? byBody) is > 0 and var found)
            {
                builder.Segments.Dispose();
                builder = Build(found);
            }
        }

        ReportDamage.Report(text, lines, head, session.When, builder.Headings, builder.Years, diagnostics);
        return new Outline
        {
            Segments = builder.Segments,
            Headings = builder.Headings,
            Items = builder.Annex.Items,
            Terms = builder.Annex.Terms,
            Metadata = MetadataReader.Read(text, lines, head, session, builder.Headings, builder.Years, byBody, form, options),
        };

        OutlineBuilder Build(int year)
        {
            var builder = new OutlineBuilder(text, form, options, lines, year, quarters);
            builder.Build(head);
            if (!Outline.HasPart(builder.Segments) || !builder.Headings.Exists(static heading => heading.Level == 1))
            {
                builder.Segments.Dispose();
                builder = new OutlineBuilder(text, form, options, lines, year, quarters, byParagraphs: true);
                builder.Build(head);
            }

            if (!Outline.HasPart(builder.Segments) && LineReader.HasLongLine(lines))
            {
                // Nothing tells the parts: the line breaks before headings and paragraphs may be lost.
                builder.Segments.Dispose();
                using var sentences = LineReader.ReadSentences(text.Span);
                builder = new OutlineBuilder(text, form, options, sentences, year, quarters, byParagraphs: true, bySentences: true);
                builder.Build(ReportHead.Read(text.Span, sentences));
            }

            return builder;
        }
    }
}
