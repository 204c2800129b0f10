namespace TypedReports.Specs.Reading;

/// <summary>What the reading of one file gathers on its way: diagnostics and places.</summary>
internal sealed class ReadContext(string path)
{
    private readonly List<SpecDiagnostic> diagnostics = [];

    public SourceMap Map { get; } = new();

    public bool HasErrors { get; private set; }

    /// <summary>All diagnostics in the order of the file.</summary>
    public EquatableArray<SpecDiagnostic> Diagnostics => diagnostics
        .OrderBy(diagnostic => diagnostic.Span.Start)
        .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
        .ToEquatableArray();

    public void Report(SpecDiagnosticDescriptor descriptor, SpecSpan span, params object[] arguments)
    {
        diagnostics.Add(SpecDiagnostic.Create(descriptor, path, span, arguments));
        HasErrors |= descriptor.Severity == SpecSeverity.Error;
    }
}
