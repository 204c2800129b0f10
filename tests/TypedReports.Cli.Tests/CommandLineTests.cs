namespace TypedReports.Cli.Tests;

/// <summary>What a wrong command line gets: exit code 2, a message on standard error, nothing written.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public CommandLineTests() => _workspace.Write("a.txt", Workspace.Report("彬州市", 2023, "326.3"));

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("'xml' is no format", "extract", "a.txt", "--format", "xml")]
    [InlineData("'csv' is no format", "quantities", "a.txt", "--format", "csv")]
    [InlineData("--jobs 0", "extract", "a.txt", "--jobs", "0")]
    [InlineData("PATH", "extract")]
    [InlineData("'--nonsense' is no option", "quantities", "a.txt", "--nonsense")]
    [InlineData("there is no command 'extrct'; did you mean 'extract'?", "extrct", "a.txt")]
    [InlineData("there is no command 'harvest'; there are 'extract', 'quantities'", "harvest", "a.txt")]
    [InlineData("specs is a folder, and a spec is of one text", "new", "specs")]
    [InlineData("--year 23", "extract", "a.txt", "--year", "23")]
    [InlineData("--encoding latin-9000", "extract", "a.txt", "--encoding", "latin-9000")]
    [InlineData("--form and --spec", "extract", "a.txt", "--form", "government-work-report", "--spec", "x-2023")]
    [InlineData("can't be mixed", "extract", "a.txt", "-")]
    [InlineData("no-such-form", "extract", "a.txt", "--form", "no-such-form")]
    [InlineData("no-such-report", "extract", "a.txt", "--spec", "no-such-report")]
    [InlineData("nowhere", "extract", "a.txt", "--specs", "nowhere")]
    public void A_wrong_command_line_is_explained_and_does_nothing(string message, params string[] args)
    {
        var result = _workspace.Run([.. args, "--output", "out.ndjson"]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.OutputBytes);
        Assert.False(File.Exists(_workspace.PathOf("out.ndjson")));
    }

    [Fact]
    public void An_output_that_cannot_be_created_is_said_by_name()
    {
        var result = _workspace.Run("extract", "a.txt", "--output", "no/such/folder/out.ndjson");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("no/such/folder/out.ndjson", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_names_the_commands_and_calls_the_tool_by_its_command()
    {
        var result = _workspace.Run("--help");
        Assert.Equal(0, result.ExitCode);
        foreach (var expected in new[] { "reports [command]", "extract", "quantities", "outline" })
        {
            Assert.Contains(expected, result.Output, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("\r", result.Output, StringComparison.Ordinal);
    }
}
