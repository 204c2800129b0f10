using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedReports.Generators.Tests.Driver;

/// <summary>What MSBuild hands to the compiler: properties of the project and metadata of its additional files.</summary>
internal sealed class ProjectOptions(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options(properties.ToDictionary(p => "build_property." + p.Key, p => p.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var file = (SpecFileText)textFile;
        return new Options(new Dictionary<string, string>
        {
            ["build_metadata.AdditionalFiles.TypedReportsOwner"] = file.Owner,
            ["build_metadata.AdditionalFiles.TypedReportsText"] = file.IsReportText ? "true" : "",
            ["build_metadata.AdditionalFiles.TypedReportsEmbedded"] = file.Embedded ? "true" : "",
        });
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
