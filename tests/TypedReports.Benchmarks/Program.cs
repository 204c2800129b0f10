using BenchmarkDotNet.Running;
using TypedReports.Benchmarks;

// -- --quick prints ratios in seconds, -- --generation what generating costs; everything else is BenchmarkDotNet's: -- --filter '*'.
if (args is ["--quick"])
{
    QuickRun.Execute(Console.Out);
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
