using System.Diagnostics;
using System.Text.Json;

namespace TypedReports.Cli.Tests;

/// <summary><c>extract -</c> under a program that spreads a stream over workers.</summary>
public sealed class ManyMachinesTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [SkippableFact]
    public void Under_GNU_parallel_with_a_killed_worker_and_a_resumed_run_the_bytes_are_those_of_one_process()
    {
        Skip.IfNot(HasParallel(), "GNU parallel is not here: eng/install-test-tools.sh installs it");
        var texts = Directory.GetFiles(Path.Combine(Workspace.Repository, "samples", "corpus"), "*.txt").Order(StringComparer.Ordinal).ToList();
        var documents = Enumerable.Range(0, 54).Select(i => JsonSerializer.Serialize(
            new { id = $"{Path.GetFileNameWithoutExtension(texts[i % texts.Count])}-{i / texts.Count}", text = File.ReadAllText(texts[i % texts.Count]) }) + "\n");
        _workspace.Write("documents.ndjson", string.Concat(documents));

        var (exit, output) = Bash(
            _workspace.Folder,
            Path.Combine(Workspace.Repository, "tests", "parallel", "sharded-extract.sh"),
            "documents.ndjson", "work", "dotnet", typeof(ReportsCommandLine).Assembly.Location);

        Assert.True(exit == 0, output);

        // The script runs in a folder without specs, so the built-in ones are held against the built-in ones.
        Directory.Delete(_workspace.PathOf("specs"), recursive: true);
        Assert.Matches(@"the same bytes from \d+ shards as from one process", output);
        using var input = File.OpenRead(_workspace.PathOf("documents.ndjson"));
        Assert.Equal(_workspace.RunWith(input, "extract", "-").Output, _workspace.Read("work/sharded.ndjson"));
    }

    private static bool HasParallel() => Bash(Path.GetTempPath(), "-c", "parallel --version 2>/dev/null | grep -q 'GNU parallel'").Exit == 0;

    private static (int Exit, string Output) Bash(string folder, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("bash", arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + error.Result);
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            return (-1, missing.Message);
        }
    }
}
