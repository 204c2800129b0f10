using TypedReports.Definitions;
using TypedReports.Reading;
using TypedReports.Reading.Binding;
using TypedReports.Reading.Labels;
using TypedReports.Reading.Normalizing;
using TypedReports.Reading.Outlining;
using TypedReports.Reading.Quantities;

namespace TypedReports.Benchmarks;

/// <summary>The stages of a reading, each alone on what the ones before it made.</summary>
internal sealed class Stages
{
    private readonly string _text;
    private readonly FormDefinition _form;
    private readonly NormalizedText _normalized;
    private readonly Outline _outline;
    private readonly PooledList<Quantity> _quantities = [];
    private readonly ReadingResult _result;

    // Stages fill lists that the reader hands them; here they are kept, as the stage is measured and not the list's growth.
    private readonly PooledList<Quantity> _found = [];
    private readonly List<ReadDiagnostic> _diagnostics = [];
    private readonly PooledList<Token> _tokens = [];

    public Stages(string text, FormDefinition form)
    {
        _text = text;
        _form = form;
        _normalized = Normalizer.Normalize(text, []);
        _outline = OutlineReader.Read(_normalized, form, ReadOptions.Default, []);
        QuantityScanner.Scan(_normalized, _outline, _quantities, []);
        _result = Reader.Read(text, form, ReadOptions.Default);
    }

    public int Normalize()
    {
        _diagnostics.Clear();
        using var normalized = Normalizer.Normalize(_text, _diagnostics);
        return normalized.Length;
    }

    public int Outline()
    {
        _diagnostics.Clear();
        using var outline = OutlineReader.Read(_normalized, _form, ReadOptions.Default, _diagnostics);
        return outline.Segments.Count;
    }

    public int Quantities()
    {
        _found.Clear();
        _diagnostics.Clear();
        QuantityScanner.Scan(_normalized, _outline, _found, _diagnostics);
        return _found.Count;
    }

    /// <summary>Names and words of all that is bound, as tokens.</summary>
    public int Labels()
    {
        var tokenizer = new Tokenizer(_normalized.Span, _quantities, _form.Labels, _tokens);
        var count = 0;
        foreach (ref readonly var segment in _outline.Segments.Span)
        {
            if (segment.Kind == SegmentKind.Body && segment.Role is not (SectionRole.Preamble or SectionRole.Appendix))
            {
                _tokens.Clear();
                for (tokenizer.Begin(segment.Start, segment.End); !tokenizer.IsAtEnd;)
                {
                    tokenizer.ReadSentence();
                }

                count += _tokens.Count;
            }
        }

        return count;
    }

    /// <summary>Labels and binding: the binder takes tokens as they are made.</summary>
    public int Bind()
    {
        _found.Clear();
        foreach (var quantity in _quantities.Span)
        {
            _found.Add(quantity);
        }

        var sink = new FactSink(_normalized, ReadOptions.Default);
        Binder.Bind(_normalized, _form, _outline, _found, ReadOptions.Default, sink);
        return sink.Facts.Count;
    }

    /// <summary>The public records of what was read.</summary>
    public int Model() => new ReportReading(_result, null, _form.Id).Facts.Count;
}
