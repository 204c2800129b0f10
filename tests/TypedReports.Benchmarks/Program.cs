using BenchmarkDotNet.Running;
using TypedReports.Benchmarks;

// --quick prints ratios within two minutes, --generation what generating costs, --hostile how the time grows with texts that nobody
// writes, --write-regexes renews IndicatorRegexes.cs; everything else is BenchmarkDotNet's: --filter '*'.
switch (args)
{
    case ["--quick"]:
        QuickRun.Execute(Console.Out);
        return 0;
    case ["--write-regexes"]:
        IndicatorPatterns.Write(Inputs.Form());
        return 0;
    case ["--hostile"]:
        HostileRun.Execute(Console.Out);
        return 0;
    case ["--generation"]:
        GenerationRun.Execute(Console.Out);
        return 0;
}

// In this process: no project is generated and restored beside the repository's own, and all runs share one start.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args, "--inProcess"]);
return summaries.All(static summary => !summary.HasCriticalValidationErrors) ? 0 : 1;
