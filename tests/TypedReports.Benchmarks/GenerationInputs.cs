using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TypedReports.Benchmarks;

/// <summary>Copies of a real specification under other ids, with copies of its text or without, and what MSBuild says of them.</summary>
internal sealed class GenerationInputs : AnalyzerConfigOptionsProvider
{
    private readonly string _first;

    private GenerationInputs(ImmutableArray<AdditionalText> files, AdditionalText first, string spec)
    {
        Files = files;
        First = first;
        _first = spec;
    }

    public static CSharpCompilation Compilation { get; } = CSharpCompilation.Create(
        "Benchmark",
        [CSharpSyntaxTree.ParseText("class Program;")],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), MetadataReference.CreateFromFile(typeof(Report).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public ImmutableArray<AdditionalText> Files { get; }

    public AdditionalText First { get; }

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(("build_property.RootNamespace", "Benchmark"));

    public static GenerationInputs Of(int count, bool withTexts)
    {
        var spec = File.ReadAllText(Inputs.PathOf("specs", "reports", Inputs.Report + ".report.yaml"));
        var text = Inputs.Text(Inputs.Report);
        var files = ImmutableArray.CreateBuilder<AdditionalText>();
        foreach (var (folder, pattern) in new[] { ("vocabulary", "*.vocabulary.yaml"), ("forms", "*.form.yaml"), ("regions", "*.regions.tsv") })
        {
            foreach (var shared in Directory.EnumerateFiles(Inputs.PathOf("specs", folder), pattern))
            {
                files.Add(new InMemoryText("/specs/" + folder + "/" + Path.GetFileName(shared), File.ReadAllText(shared)));
            }
        }

        var first = files.Count;
        for (var i = 0; i < count; i++)
        {
            files.Add(new InMemoryText($"/specs/report-{i}.report.yaml", Spec(spec, i)));
            if (withTexts)
            {
                files.Add(new InMemoryText($"/specs/report-{i}.txt", text));
            }
        }

        return new GenerationInputs(files.ToImmutable(), files[first], Spec(spec, 0));
    }

    /// <summary>The first specification with another value in it.</summary>
    public AdditionalText FirstEdited(int round) => new InMemoryText(First.Path, _first.Replace("parents: [", $"parents: [区{round}, ", StringComparison.Ordinal));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options();

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(
        ("build_metadata.AdditionalFiles.TypedReportsText", textFile.Path.EndsWith(".txt", StringComparison.Ordinal) ? "true" : ""));

    private static string Spec(string spec, int i) => spec.Replace("report: " + Inputs.Report, "report: report-" + i, StringComparison.Ordinal);

    private sealed class InMemoryText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options(params (string Key, string Value)[] values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = Array.Find(values, v => v.Key == key).Value;
            return value is not null;
        }
    }
}

/// <summary>The generator as the compiler loads it: its own folder, with the netstandard2.0 build of engine and specifications.</summary>
internal static class GeneratorUnderTest
{
    private static readonly Type Generator = Load();

    public static IIncrementalGenerator Create() => (IIncrementalGenerator)Activator.CreateInstance(Generator)!;

    private static Type Load()
    {
        var path = typeof(GeneratorUnderTest).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "GeneratorAssembly").Value!;
        var context = new AssemblyLoadContext("generator");
        context.Resolving += (loading, name) => File.Exists(Beside(name)) ? loading.LoadFromAssemblyPath(Beside(name)) : null;
        foreach (var own in new[] { "TypedReports.Specs", "YamlDotNet" })
        {
            _ = context.LoadFromAssemblyPath(Beside(new AssemblyName(own)));
        }

        return context.LoadFromAssemblyPath(path).GetType("TypedReports.Generators.ReportGenerator", throwOnError: true)!;

        string Beside(AssemblyName name) => Path.Combine(Path.GetDirectoryName(path)!, name.Name + ".dll");
    }
}
