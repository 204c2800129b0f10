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

    /// <summary>The referenced runtime is of another version.</summary>
    public static readonly DiagnosticDescriptor OtherVersion = new(
        "TR0998",
        "Generator and runtime of different versions",
        "the generator is of version {0} and the referenced TypedReports of version {1}; refer to one version of the package",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "Generated code calls into the runtime: what a generator prints for another version may not compile, or mean something else.");

    private static readonly Dictionary<string, DiagnosticDescriptor> Known = SpecDiagnostics.All.ToDictionary(
        static d => d.Code,
        static d => new DiagnosticDescriptor(
            d.Code, d.Title, "{0}", Category, d.Severity == SpecSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, true, d.Help),
        StringComparer.Ordinal);

    /// <summary>The diagnostic for the compiler; a severity that is set for its id overrides the one given here.</summary>
    public static Diagnostic ToDiagnostic(SpecDiagnostic problem, CheckSettings settings)
    {
        var span = problem.Span;
        var location = Location.Create(
            problem.Path,
            new TextSpan(span.Start, span.Length),
            new LinePositionSpan(
                new LinePosition(span.StartLine - 1, span.StartColumn - 1),
                new LinePosition(span.EndLine - 1, span.EndColumn - 1)));
        var severity = problem.Severity == SpecSeverity.Error ? DiagnosticSeverity.Error : Severity(settings);
        return Diagnostic.Create(Known[problem.Code], location, severity, null, null, problem.Message);
    }

    public static DiagnosticSeverity Severity(CheckSettings settings) => settings.WarningsAsErrors ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
}
