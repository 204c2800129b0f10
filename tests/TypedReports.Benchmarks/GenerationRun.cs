using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedReports.Benchmarks;

/// <summary>
/// What generation costs, cold and after an edit, by the number of specifications. Every figure stands beside that of an empty
/// generator with as many outputs in the same process: the compiler's own bookkeeping for them is nobody's to save.
/// </summary>
internal static class GenerationRun
{
    private const int Rounds = 15;
    private static readonly int[] Sizes = [10, 100, 1000];

    public static void Execute(TextWriter output)
    {
        foreach (var kind in Enum.GetValues<Edit>())
        {
            // The first run compiles the generator; nobody's build waits for that with every edit.
            _ = Measure(GeneratorUnderTest.Create, GenerationInputs.Of(Sizes[0], true), kind);
            _ = Measure(() => new EmptyGenerator(), GenerationInputs.Of(Sizes[0], true), kind);
        }

        output.WriteLine("Milliseconds, best of " + Rounds + " (cold: of 5), and KB allocated; net is without an empty generator of as many outputs");
        output.WriteLine($"{"",-34}{"ms",10}{"net ms",10}{"KB",12}{"net KB",12}");
        foreach (var texts in new[] { false, true })
        {
            foreach (var size in Sizes)
            {
                var inputs = GenerationInputs.Of(size, texts);
                foreach (var kind in Enum.GetValues<Edit>())
                {
                    var own = Measure(GeneratorUnderTest.Create, inputs, kind);
                    var empty = Measure(() => new EmptyGenerator(), inputs, kind);
                    output.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{size,5} specs{(texts ? " and texts" : ""),-10} {kind,-17}{own.Milliseconds,10:N2}{own.Milliseconds - empty.Milliseconds,10:N2}{own.Bytes / 1024.0,12:N0}{(own.Bytes - empty.Bytes) / 1024.0,12:N0}"));
                }
            }
        }
    }

    private static (double Milliseconds, long Bytes) Measure(Func<IIncrementalGenerator> generator, GenerationInputs inputs, Edit kind)
    {
        var best = double.MaxValue;
        var bytes = long.MaxValue;
        var compilation = GenerationInputs.Compilation;
        GeneratorDriver driver = Start(generator(), inputs);
        if (kind != Edit.Cold)
        {
            driver = driver.RunGenerators(compilation);
            Require(driver, inputs);
            driver = driver.RunGenerators(compilation);
        }

        var edited = inputs.First;

        var rounds = kind == Edit.Cold ? 5 : Rounds;
        for (var round = 0; round < rounds; round++)
        {
            var before = driver;
            switch (kind)
            {
                case Edit.Cold:
                    before = Start(generator(), inputs);
                    break;
                case Edit.OneCsEdit:
                    compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText("class Edited" + round + ";"));
                    break;
                case Edit.OneSpecEdit:
                    var next = inputs.FirstEdited(round);
                    before = driver.ReplaceAdditionalText(edited, next);
                    edited = next;
                    break;
                default:
                    break;
            }

            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.GetTimestamp();
            driver = before.RunGenerators(compilation);
            best = Math.Min(best, Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
            bytes = Math.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - allocated);
        }

        return (best, bytes);
    }

    // What is measured must have been done: a broken input would generate nothing, and fast.
    private static void Require(GeneratorDriver driver, GenerationInputs inputs)
    {
        var result = driver.GetRunResult();
        var reports = inputs.Files.Count(static file => file.Path.EndsWith(".report.yaml", StringComparison.Ordinal));
        if (!result.Diagnostics.IsEmpty || result.GeneratedTrees.Length < reports)
        {
            throw new InvalidOperationException($"{result.GeneratedTrees.Length} sources of {reports} reports: {result.Diagnostics.FirstOrDefault()}");
        }
    }

    private static CSharpGeneratorDriver Start(IIncrementalGenerator generator, GenerationInputs inputs) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()], inputs.Files, (CSharpParseOptions)GenerationInputs.Compilation.SyntaxTrees[0].Options, inputs);

    private enum Edit
    {
        Cold,
        NoOp,
        OneCsEdit,
        OneSpecEdit,
    }

    private sealed class EmptyGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Where(static file => file.Path.EndsWith(".report.yaml", StringComparison.Ordinal)),
            static (output, file) => output.AddSource(Path.GetFileNameWithoutExtension(file.Path) + ".g.cs", "// " + file.Path));
    }
}
