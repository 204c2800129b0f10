using BenchmarkDotNet.Running;
using TypedReports.Benchmarks;

<<<<<<< HEAD
// -- --quick prints ratios in seconds, -- --generation what generating costs; everything else is BenchmarkDotNet's: -- --filter '*'.
if (args is ["--quick"])
=======
// --quick prints ratios within a minute, --write-regexes renews IndicatorRegexes.cs; everything else is BenchmarkDotNet's: --filter '*'.
switch (args)
>>>>>>> 4e36693 (Measure each stage of reading against decoding, digits, labels and regular expressions)
{
    case ["--quick"]:
        QuickRun.Execute(Console.Out);
        return 0;
    case ["--write-regexes"]:
        IndicatorPatterns.Write(Inputs.Form());
        return 0;
}

if (args is ["--generation"])
{
    GenerationRun.Execute(Console.Out);
    return 0;
}

// In this process: no project is generated and restored beside the repository's own, and all runs share one start.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args, "--inProcess"]);
return summaries.All(static summary => !summary.HasCriticalValidationErrors) ? 0 : 1;
