using System.Diagnostics;
using System.Text;

namespace TypedReports.Packages.Tests;

/// <summary>Runs <c>dotnet</c> as a user's shell would: nothing of the test host's build environment leaks in.</summary>
internal static class Cli
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);

    public static CliResult Run(string folder, string? packages, params IEnumerable<string> arguments) =>
        RunProgram("dotnet", folder, packages, arguments);

    /// <summary>Runs any program in the same way.</summary>
    public static CliResult RunProgram(string program, string folder, string? packages, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfTheTestHost).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        // No server outlives a test, and none of an earlier test holds a package's files.
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        if (packages is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packages;
        }

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        DataReceivedEventHandler append = (_, line) =>
        {
            if (line.Data is not null)
            {
                lock (output)
                {
                    output.Append(line.Data).Append('\n');
                }
            }
        };
        process.OutputDataReceived += append;
        process.ErrorDataReceived += append;
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(s_limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end:\n{output}");
        }

        process.WaitForExit();
        return new CliResult(process.ExitCode, output.ToString());
    }

    private static bool IsOfTheTestHost(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.Equals("DOTNET_HOST_PATH", StringComparison.OrdinalIgnoreCase)
        || name.Equals("CI", StringComparison.OrdinalIgnoreCase);
}

/// <summary>What a command left behind.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">Standard output and standard error, in the order in which they came.</param>
internal sealed record CliResult(int ExitCode, string Output)
{
    public CliResult Expect(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"exit code {ExitCode} instead of {exitCode}:\n{Output}");
        return this;
    }

    /// <summary>The compiler's and MSBuild's warnings and errors, each once.</summary>
    public IReadOnlyList<string> Complaints =>
        [.. Output.Split('\n')
            .Where(line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal))
            .Select(line => line.Trim())
            .Distinct(StringComparer.Ordinal)];
}
