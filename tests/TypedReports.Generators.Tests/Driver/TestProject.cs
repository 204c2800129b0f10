using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedReports.Generators.Tests.Driver;

/// <summary>A project with specifications, compiled in memory by the generator and the compiler it is built for.</summary>
internal sealed class TestProject
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References = FindReferences();

    private readonly ProjectOptions _options;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;
    private ImmutableArray<AdditionalText> _files;

    public TestProject(IEnumerable<SpecFileText> files, IReadOnlyDictionary<string, string>? properties = null, params MetadataReference[] references)
        : this(files, properties, ReportDiagnostic.Error, references)
    {
    }

    /// <param name="files">The additional files.</param>
    /// <param name="properties">What the project sets; the root namespace <c>Sample</c> when null.</param>
    /// <param name="warnings">What becomes of warnings.</param>
    /// <param name="references">References beside the framework and the runtime.</param>
    public TestProject(
        IEnumerable<SpecFileText> files, IReadOnlyDictionary<string, string>? properties, ReportDiagnostic warnings, params MetadataReference[] references)
    {
        _files = [.. files];
        _options = new ProjectOptions(properties ?? new Dictionary<string, string> { ["RootNamespace"] = "Sample" });
        _compilation = CSharpCompilation.Create(
            "Sample",
            [Parse("namespace Sample; internal static class Program;")],
            [.. References, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
                .WithNullableContextOptions(NullableContextOptions.Enable)
                .WithGeneralDiagnosticOption(warnings)
                .WithWarningLevel(9999));
        _driver = CSharpGeneratorDriver.Create(
            [new ReportGenerator().AsSourceGenerator()],
            _files,
            ParseOptions,
            _options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Run();
    }

    /// <summary>What the last run gave.</summary>
    public GeneratorRunResult Result { get; private set; }

    /// <summary>The compilation with the generated sources of the last run.</summary>
    public Compilation Output { get; private set; } = null!;

    /// <summary>The generated sources by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());

    public TestProject Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var output, out _);
        Output = output;
        Result = Assert.Single(_driver.GetRunResult().Results);
        Assert.Null(Result.Exception);
        return this;
    }

    /// <summary>Changes a file's text, or adds the file, and runs again.</summary>
    public TestProject Edit(string path, string text)
    {
        var known = _files.OfType<SpecFileText>().FirstOrDefault(f => f.Path == path);
        var edited = new SpecFileText(path, text, known?.Owner ?? "", known?.Embedded ?? path.EndsWith(".txt", StringComparison.Ordinal));
        _driver = known is null ? _driver.AddAdditionalTexts([edited]) : _driver.ReplaceAdditionalText(known, edited);
        _files = known is null ? _files.Add(edited) : _files.Replace(known, edited);
        return Run();
    }

    public TestProject Remove(string path)
    {
        var known = _files.Single(f => f.Path == path);
        _driver = _driver.RemoveAdditionalTexts([known]);
        _files = _files.Remove(known);
        return Run();
    }

    /// <summary>Edits a C# file of the project that no specification knows, and runs again.</summary>
    public TestProject EditCode()
    {
        var tree = _compilation.SyntaxTrees[0];
        _compilation = _compilation.ReplaceSyntaxTree(tree, Parse(tree + " // edited"));
        return Run();
    }

    /// <summary>Sets properties beside the root namespace, given as names and values, and runs again.</summary>
    public TestProject SetProperty(params string[] namesAndValues)
    {
        var properties = namesAndValues.Chunk(2).ToDictionary(p => p[0], p => p[1]);
        properties["RootNamespace"] = "Sample";
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(new ProjectOptions(properties));
        return Run();
    }

    /// <summary>Every reason for which a step's outputs are as they are, in the last run.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        [.. Result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(r => r.Outputs).Select(o => o.Reason) : []];

    /// <summary>How many sources the last run printed anew.</summary>
    public int PrintedAnew => Result.TrackedOutputSteps
        .Where(s => s.Key == "SourceOutput")
        .SelectMany(s => s.Value)
        .SelectMany(s => s.Outputs)
        .Count(o => o.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Removed) && HoldsSources(o.Value));

    // An output is a pair of its sources and its diagnostics, of types that the compiler keeps to itself.
    private static bool HoldsSources(object output) =>
        ((System.Runtime.CompilerServices.ITuple)output)[0] is System.Collections.IEnumerable sources && sources.Cast<object>().Any();

    /// <summary>Fails when generated code does not compile without a warning.</summary>
    public TestProject AssertCompiles()
    {
        Assert.Empty(Result.Diagnostics);
        Assert.Empty(Output.GetDiagnostics().Where(d => d.Severity != DiagnosticSeverity.Hidden).Select(d => d.ToString()));
        return this;
    }

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, ParseOptions, "Program.cs");

    private static ImmutableArray<MetadataReference> FindReferences()
    {
        var runtime = typeof(TestProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RuntimeAssembly").Value!;
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"));
        return [.. framework.Append(runtime).Select(p => MetadataReference.CreateFromFile(p))];
    }
}
