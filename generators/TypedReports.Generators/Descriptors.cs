using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedReports.Specs;

namespace TypedReports.Generators;

/// <summary>Diagnostics as the compiler knows them.</summary>
internal static class Descriptors
{
    private const string Category = "TypedReports";

    /// <summary>The generator itself failed; the rest of its output stands.</summary>
    public static readonly DiagnosticDescriptor InternalError = new(
        "TR0999",
        "The generator failed",
        "TypedReports failed on {0}. This is a defect of the generator; please report it with the specification.",
        Category,
        DiagnosticSeverity.Error,
        true);

    private static readonly Dictionary<string, DiagnosticDescriptor> Known = SpecDiagnostics.All.ToDictionary(
        static d => d.Code,
        static d => new DiagnosticDescriptor(
            d.Code, d.Title, "{0}", Category, d.Severity == SpecSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, true, d.Help),
        StringComparer.Ordinal);

    public static Diagnostic ToDiagnostic(SpecDiagnostic problem)
    {
        var span = problem.Span;
        var location = Location.Create(
            problem.Path,
            new TextSpan(span.Start, span.Length),
            new LinePositionSpan(
                new LinePosition(span.StartLine - 1, span.StartColumn - 1),
                new LinePosition(span.EndLine - 1, span.EndColumn - 1)));
        return Diagnostic.Create(Known[problem.Code], location, problem.Message);
    }
}
