using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedReports.Specs;

namespace TypedReports.Generators;

/// <summary>The names of the texts that are embedded in the assembly. The texts themselves are not read.</summary>
internal static class EmbeddedTexts
{
    public static bool IsEmbedded(AdditionalText file, AnalyzerConfigOptionsProvider options) => string.Equals(
        GeneratorOptions.Get(options.GetOptions(file), "build_metadata.AdditionalFiles.TypedReportsEmbedded"), "true", StringComparison.OrdinalIgnoreCase);

    public static EquatableArray<string> Of(ImmutableArray<string> names) =>
        names.Distinct(StringComparer.Ordinal).OrderBy(static n => n, StringComparer.Ordinal).ToEquatableArray();
}
