using TypedReports.Definitions;
using TypedReports.Reading.Accounting;
using TypedReports.Reading.Binding;
using TypedReports.Reading.Normalizing;
using TypedReports.Reading.Outlining;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading;

/// <summary>The engine's one entry: a text and a form in, facts with their places out.</summary>
internal static class Reader
{
    /// <summary>Reads a whole report.</summary>
    public static ReadingResult Read(string text, FormDefinition form, ReadOptions options)
    {
        var diagnostics = new List<ReadDiagnostic>();
        var normalized = Normalizer.Normalize(text, diagnostics);
        return Read(normalized, OutlineReader.Read(normalized, form, options, diagnostics), form, options, diagnostics, isWhole: true);
    }

    /// <summary>Reads a passage as if it stood in a section with this role; the options say the year.</summary>
    public static ReadingResult ReadPassage(string text, SectionRole role, FormDefinition form, ReadOptions options)
    {
        var diagnostics = new List<ReadDiagnostic>();
        var normalized = Normalizer.Normalize(text, diagnostics);
        var outline = new Outline
        {
            Segments = [new Segment(0, normalized.Length, SegmentKind.Body, role, -1)],
            Headings = [],
            Items = [],
            Terms = [],
            Metadata = new Metadata { Year = options.Year, ReviewYear = options.Year - 1, Region = options.Region },
        };
        return Read(normalized, outline, form, options, diagnostics, isWhole: false);
    }

    private static ReadingResult Read(
        NormalizedText normalized, Outline outline, FormDefinition form, ReadOptions options, List<ReadDiagnostic> diagnostics, bool isWhole)
    {
        var quantities = new List<Quantity>();
        var marks = new List<NumberMark>();
        QuantityScanner.Scan(normalized, outline, quantities, marks, diagnostics);
        var sink = new FactSink(normalized, options);
        if (Refusal.Reason(diagnostics, normalized.Original.Length) is null)
        {
            var hints = ReadingHints.Find(options.Readings, normalized, form, quantities, diagnostics);
            var without = hints is null ? null : BindWithoutHints(normalized, outline, form, options, quantities);
            Binder.Bind(normalized, form, form.Labels, outline, quantities, options, sink, hints);
            hints?.ReportIdle(without!, sink.Facts, diagnostics);
            if (isWhole && outline.Metadata.Year is not null)
            {
                // Of a passage, a refused text or one whose year nothing tells, nobody knows what it leaves out.
                sink.AddNotStated(form);
            }
        }

        return new ReadingResult
        {
            Text = normalized.Original,
            Form = form,
            Metadata = outline.Metadata,
            Headings = outline.Headings,
            Items = outline.Items,
            Terms = outline.Terms,
            // A damaged number has a place and a diagnostic, never a value.
            Quantities = [.. quantities.Where(q => !q.Damaged).Select(q => Original(q, normalized))],
            Facts = sink.Facts,
            Absences = sink.Absences,
            Diagnostics = diagnostics,
            Numbers = NumberAccountant.Account(normalized, outline, quantities, marks, sink.Claims),
        };
    }

    /// <summary>What the general rules read by themselves: binding a text is cheap, and a hint that changes nothing is named.</summary>
    private static List<ReadFact> BindWithoutHints(
        NormalizedText normalized, Outline outline, FormDefinition form, ReadOptions options, List<Quantity> quantities)
    {
        var sink = new FactSink(normalized, options with { Trace = null });
        Binder.Bind(normalized, form, form.Labels, outline, [.. quantities], options, sink);
        return sink.Facts;
    }

    private static ReadQuantity Original(in Quantity q, NormalizedText text)
    {
        var start = text.ToOriginal(q.Start);
        return new ReadQuantity(q.Value, q.Upper, q.Structure, q.Unit, q.Bound, q.Kind, start, text.EndToOriginal(q.End) - start);
    }
}
