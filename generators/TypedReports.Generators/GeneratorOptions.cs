using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedReports.Generators;

/// <summary>What the project says of the generated code.</summary>
/// <param name="Namespace">The namespace of generated types; empty for none.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Registry">The name of the class that lists the reports; empty for none.</param>
internal sealed record GeneratorOptions(string Namespace, string Accessibility, string Registry)
{
    public static GeneratorOptions From(AnalyzerConfigOptionsProvider options)
    {
        var all = options.GlobalOptions;
        var name = Get(all, "build_property.TypedReportsNamespace");
        return new GeneratorOptions(
            name.Length > 0 ? name : Get(all, "build_property.RootNamespace"),
            string.Equals(Get(all, "build_property.TypedReportsVisibility"), "internal", StringComparison.OrdinalIgnoreCase) ? "internal" : "public",
            Get(all, "build_property.TypedReportsRegistry"));
    }

    public static string Get(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) ? value.Trim() : "";
}
