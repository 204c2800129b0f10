using Microsoft.CodeAnalysis;

namespace OtherGenerator
{
    /// <summary>Writes down which YamlDotNet it runs on.</summary>
    [Generator]
    public sealed class OtherYamlGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterPostInitializationOutput(output => output.AddSource(
                "OtherYaml.g.cs",
                "internal static class OtherYaml { public const string Version = \""
                    + typeof(YamlDotNet.Core.Parser).Assembly.GetName().Version + "\"; }"));
    }
}
