using System.CommandLine;
using System.Text.Json;
using TypedReports.Cli.Help;

namespace TypedReports.Cli.Tests;

public sealed class HelpTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    public static TheoryData<string> Commands() => [.. Root().Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_help_of_every_command_begins_with_examples(string command)
    {
        var result = _workspace.Run(command, "--help");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("Examples:\n  ", result.Output, StringComparison.Ordinal);
        Assert.Contains($"reports {command}", result.Output, StringComparison.Ordinal);
        Assert.Contains("Usage:", result.Output, StringComparison.Ordinal);
        Assert.True(result.Output.IndexOf("Examples:", StringComparison.Ordinal) < result.Output.IndexOf("Usage:", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_example_is_a_command_line_that_is_understood()
    {
        var root = Root();
        foreach (var example in root.Subcommands.Select(command => command.Name).Append("reports").SelectMany(CommandExamples.Of))
        {
            var own = example.Line.Split(" > ")[0].Split(" >> ")[0];
            own = own[own.IndexOf("reports", StringComparison.Ordinal)..].TrimEnd(')').Replace("'", "\"", StringComparison.Ordinal);
            Assert.True(root.Parse(own).Errors.Count == 0, $"{example.Line}: {string.Join(' ', root.Parse(own).Errors.Select(error => error.Message))}");
        }
    }

    [Fact]
    public void The_version_is_that_of_the_package()
    {
        var result = _workspace.Run("--version");
        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", result.Output);
    }

    [Theory]
    [InlineData("TR2101")]
    [InlineData("tr2101")]
    [InlineData("2101")]
    public void A_code_is_explained_in_any_case(string code)
    {
        var result = _workspace.Run("explain", code);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(File.ReadAllText(Path.Combine(Workspace.Repository, "generators", "docs", "TR2101.md")), result.Output);
    }

    [Fact]
    public void All_codes_are_listed_with_what_they_mean()
    {
        var lines = _workspace.Run("explain").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var pages = Directory.EnumerateFiles(Path.Combine(Workspace.Repository, "generators", "docs"), "TR*.md").Select(file => Path.GetFileNameWithoutExtension(file));
        Assert.Equal(pages.Order(StringComparer.Ordinal), lines.Select(line => line[..6]));
        Assert.Contains("TR0032  Unknown indicator", lines);
    }

    [Fact]
    public void An_unknown_code_gets_the_nearest_one()
    {
        var result = _workspace.Run("explain", "TR2110");
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.OutputBytes);
        Assert.Contains("there is no diagnostic 'TR2110'; did you mean 'TR2101'?", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_is_near_to_none_is_refused_without_a_guess() =>
        Assert.Equal("reports: there is no diagnostic 'CS8785'. 'reports explain' lists them all.\n", _workspace.Run("explain", "CS8785").Error);

    [Theory]
    [InlineData("vocabulary")]
    [InlineData("form")]
    [InlineData("report")]
    public void A_schema_is_the_one_that_editors_get(string kind)
    {
        var result = _workspace.Run("schema", kind);
        Assert.Equal(File.ReadAllText(Path.Combine(Workspace.Repository, "specs", $"{kind}.schema.json")), result.Output);
    }

    [Fact]
    public void Without_a_kind_one_object_holds_all_schemas()
    {
        var all = JsonElement.Parse(_workspace.Run("schema").Output);
        Assert.Equal(["vocabulary", "form", "report"], all.EnumerateObject().Select(kind => kind.Name));
        Assert.All(all.EnumerateObject(), kind => Assert.Equal("object", kind.Value.GetProperty("type").GetString()));
    }

    [Fact]
    public void A_kind_of_spec_that_there_is_not_is_refused()
    {
        var result = _workspace.Run("schema", "indicator");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("indicator", result.Error, StringComparison.Ordinal);
    }

    private static Command Root() => ReportsCommandLine.Create(new CliContext { Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null, Directory = "." });
}
