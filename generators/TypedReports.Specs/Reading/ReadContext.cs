namespace TypedReports.Specs.Reading;

/// <summary>What the reading of one file gathers on its way: _diagnostics and places.</summary>
internal sealed class ReadContext(string path)
{
    private readonly List<SpecDiagnostic> _diagnostics = [];

    public SourceMap Map { get; } = new();

    public bool HasErrors { get; private set; }

    /// <summary>All _diagnostics in the order of the file.</summary>
    public EquatableArray<SpecDiagnostic> Diagnostics => _diagnostics
        .OrderBy(diagnostic => diagnostic.Span.Start)
        .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
        .ToEquatableArray();

    public void Report(SpecDiagnosticDescriptor descriptor, SpecSpan span, params object[] arguments)
    {
        _diagnostics.Add(SpecDiagnostic.Create(descriptor, path, span, arguments));
        HasErrors |= descriptor.Severity == SpecSeverity.Error;
    }
}
