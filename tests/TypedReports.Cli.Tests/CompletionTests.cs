using System.Diagnostics;
using System.Runtime.Versioning;

namespace TypedReports.Cli.Tests;

public sealed class CompletionTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("reports ex", "extract explain")]
    [InlineData("/home/me/.dotnet/tools/reports ex", "extract explain")]
    [InlineData("reports list ", "reports indicators")]
    [InlineData("reports schema f", "form")]
    [InlineData("reports completion ", "bash zsh fish pwsh")]
    [InlineData("reports explain TR210", "TR2101 TR2102 TR2103")]
    [InlineData("reports compare retail", "retail-sales")]
    [InlineData("reports compare gdp --sort pro", "promised")]
    [InlineData("reports compare gdp --report binz", "binzhou-2023")]
    [InlineData("reports compare gdp --format ", "table csv markdown ndjson")]
    public void What_could_come_next_is_suggested(string line, string expected)
    {
        var suggestions = _workspace.Run("[suggest]", line).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var one in expected.Split(' '))
        {
            Assert.Contains(one, suggestions);
        }

        var word = line[(line.LastIndexOf(' ') + 1)..];
        Assert.All(suggestions, suggestion => Assert.Contains(word, suggestion, StringComparison.Ordinal));
    }

    [Fact]
    public void The_position_says_where_the_cursor_is()
    {
        var suggestions = _workspace.Run("[suggest:14]", "reports schema form").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("schema", suggestions);
        Assert.DoesNotContain("form", suggestions);
    }

    [Theory]
    [InlineData("bash", "complete -o bashdefault -o default -F _reports reports")]
    [InlineData("zsh", "#compdef reports")]
    [InlineData("fish", "complete --command reports")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName reports")]
    public void Each_shell_has_a_script_that_asks_the_tool(string shell, string registration)
    {
        var script = _workspace.Run("completion", shell).Output;
        Assert.Contains(registration, script, StringComparison.Ordinal);
        Assert.Contains("[suggest]", script, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_shell_is_refused() => Assert.Equal(2, _workspace.Run("completion", "tcsh").ExitCode);

    [SkippableBash]
    [UnsupportedOSPlatform("windows")]
    public void Bash_completes_through_the_script()
    {
        // The tool as an installed one would be called: by its name on the path.
        _workspace.Write("bin/reports", $"#!/bin/sh\nexec dotnet '{typeof(ReportsCommandLine).Assembly.Location}' \"$@\"\n");
        File.SetUnixFileMode(_workspace.PathOf("bin/reports"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        _workspace.Write("complete.sh", """
            PATH="$PWD/bin:$PATH"
            source <(reports completion bash)
            complete -p reports
            try() {
              COMP_LINE="$1" COMP_WORDS=($1) COMP_CWORD=$2
              local LC_ALL=C; COMP_POINT=${#COMP_LINE}
              _reports; echo "$1 => ${COMPREPLY[*]}"
            }
            try 'reports sch' 1
            try 'reports schema ' 2
            try 'reports extract 文本/甲.txt --form' 3
            try 'reports extract a.txt --spec nowhere-to-be-' 4
            """);

        var output = Bash("complete.sh");

        Assert.Equal(
            """
            complete -o bashdefault -o default -F _reports reports
            reports sch => schema
            reports schema  => form report vocabulary
            reports extract 文本/甲.txt --form => --form --format
            reports extract a.txt --spec nowhere-to-be- =>

            """,
            output.Replace(" => \n", " =>\n", StringComparison.Ordinal));
    }

    private string Bash(string script)
    {
        var start = new ProcessStartInfo("bash", ["--norc", script]) { WorkingDirectory = _workspace.Folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}

/// <summary>A fact where there is a bash to run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SkippableBashAttribute : FactAttribute
{
    public SkippableBashAttribute()
    {
        if (OperatingSystem.IsWindows() || !Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(folder => File.Exists(Path.Combine(folder, "bash"))))
        {
            Skip = "there is no bash here";
        }
    }
}
