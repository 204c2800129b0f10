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
    public static ReadingResult Read(string text, FormDefinition form, ReadOptions options) => Read(text, form, options, null);

    /// <summary>Reads a passage as if it stood in a section with this role; the options say the year.</summary>
    public static ReadingResult ReadPassage(string text, SectionRole role, FormDefinition form, ReadOptions options) => Read(text, form, options, role);

    /// <summary>The numbers of a reading that did not keep them: the same text read the same way gives the same.</summary>
    public static NumberLists ReadNumbers(ReadingResult reading) =>
        Read(reading.Text, reading.Form, reading.Options with { KeepsNumbers = true, Trace = null }, reading.Passage).Lists;

    private static ReadingResult Read(string text, FormDefinition form, ReadOptions options, SectionRole? passage)
    {
        var diagnostics = new List<ReadDiagnostic>();
        using var normalized = Normalizer.Normalize(text, diagnostics);
        using var outline = passage is { } role ? Whole(normalized, role, options) : OutlineReader.Read(normalized, form, options, diagnostics);
        using var quantities = new PooledList<Quantity>();
        using var marks = new PooledList<NumberMark>();
        QuantityScanner.Scan(normalized, outline, quantities, options.KeepsNumbers ? marks : null, diagnostics);
        var sink = new FactSink(normalized, options);
        var isRefused = Refusal.Reason(diagnostics, normalized.Original.Length) is not null;
        if (!isRefused)
        {
            ReportUnread(text, outline, quantities, diagnostics);
            var hints = ReadingHints.Find(options.Readings, normalized, form, quantities, diagnostics);
            var without = hints is null ? null : BindWithoutHints(normalized, outline, form, options, quantities);
            Binder.Bind(normalized, form, outline, quantities, options, sink, hints);
            hints?.ReportIdle(without!, sink.Facts, diagnostics);
        }

        return new ReadingResult
        {
            Text = text,
            Form = form,
            Options = options,
            Passage = passage,
            Metadata = outline.Metadata,
            Headings = outline.Headings,
            Items = outline.Items,
            Terms = outline.Terms,
            Facts = sink.Facts,
            Noted = sink.Absences,

            // Of a passage, a refused text or one whose year nothing tells, nobody knows what it leaves out.
            IsComplete = passage is null && outline.Metadata.Year is not null && !isRefused,
            Diagnostics = diagnostics,
            Lists = options.KeepsNumbers
                ? new NumberLists(Quantities(normalized, quantities), NumberAccountant.Account(normalized, outline, quantities, marks, sink.Claims))
                : null!,
        };
    }

    /// <summary>What the general rules read by themselves: binding a text is cheap, and a hint that changes nothing is named.</summary>
    private static List<ReadFact> BindWithoutHints(
        NormalizedText normalized, Outline outline, FormDefinition form, ReadOptions options, PooledList<Quantity> quantities)
    {
        var sink = new FactSink(normalized, options with { Trace = null });
        using var copy = new PooledList<Quantity>();
        foreach (ref var quantity in quantities.Span)
        {
            copy.Add(quantity);
        }

        Binder.Bind(normalized, form, outline, copy, options, sink);
        return sink.Facts;
    }

    /// <summary>Says why no fact is read where no number can have a time: nothing is passed over in silence.</summary>
    private static void ReportUnread(string text, Outline outline, PooledList<Quantity> quantities, List<ReadDiagnostic> diagnostics)
    {
        if (!HasNumbers(quantities))
        {
            return;
        }

        if (outline.Metadata.Year is null)
        {
            Add("TR1012", "Neither title nor headings nor session say of which year this text is, and without it no number has a time: no fact is read. State the year planned (--year, ReportOptions.Year, 'year' of a document or a specification).");
        }
        else if (!outline.HasParts)
        {
            Add("TR1013", "Neither a heading nor a paragraph's first words tell what this text reviews and what it plans, and without that no number has a time: no fact is read. Give each part its heading on a line of its own, or state the roles of its headings under 'sections' of a specification.");
        }

        void Add(string code, string message)
        {
            var line = text.AsSpan().IndexOfAny('\r', '\n');
            diagnostics.Add(new ReadDiagnostic(code, "warning", message, 0, line < 0 ? text.Length : line));
        }
    }

    private static bool HasNumbers(PooledList<Quantity> quantities)
    {
        foreach (ref readonly var quantity in quantities.Span)
        {
            if (quantity.Kind != QuantityKind.Date && !quantity.Damaged)
            {
                return true;
            }
        }

        return false;
    }

    private static Outline Whole(NormalizedText text, SectionRole role, ReadOptions options) => new()
    {
        Segments = [new Segment(0, text.Length, SegmentKind.Body, role, -1, role == SectionRole.FiveYearReview ? Segment.Term : 1)],
        Headings = [],
        Items = [],
        Terms = [],
        Metadata = new Metadata { Year = options.Year, ReviewYear = options.Year - 1, Region = options.Region },
    };

    /// <summary>A damaged number has a place and a diagnostic, never a value.</summary>
    private static List<ReadQuantity> Quantities(NormalizedText text, PooledList<Quantity> quantities)
    {
        var read = new List<ReadQuantity>(quantities.Count);
        foreach (ref var q in quantities.Span)
        {
            if (!q.Damaged)
            {
                var start = text.ToOriginal(q.Start);
                read.Add(new ReadQuantity(q.Value, q.Upper, q.Structure, q.Unit, q.Bound, q.Kind, start, text.EndToOriginal(q.End) - start));
            }
        }

        return read;
    }
}
