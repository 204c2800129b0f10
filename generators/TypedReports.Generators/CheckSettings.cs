using Microsoft.CodeAnalysis.Diagnostics;
using TypedReports.Specs.Checking;

namespace TypedReports.Generators;

/// <summary>What the project says of checks.</summary>
/// <param name="UndeclaredFacts">Whether facts that a text states and its specification doesn't declare are told.</param>
/// <param name="WarningsAsErrors">Whether every warning of the generator is an error, unless a severity is set for its id.</param>
internal sealed record CheckSettings(bool UndeclaredFacts, bool WarningsAsErrors)
{
    public CheckOptions Options => new() { UndeclaredFacts = UndeclaredFacts };

    public static CheckSettings From(AnalyzerConfigOptionsProvider options) => new(
        IsTrue(options, "build_property.TypedReportsUndeclaredFacts"), IsTrue(options, "build_property.TypedReportsWarningsAsErrors"));

    private static bool IsTrue(AnalyzerConfigOptionsProvider options, string property) =>
        string.Equals(GeneratorOptions.Get(options.GlobalOptions, property), "true", StringComparison.OrdinalIgnoreCase);
}
