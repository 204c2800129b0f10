namespace TypedReports.Cli.Tests;

/// <summary>Every text of the corpus gets a spec that passes the check at once, whatever is odd about it.</summary>
public sealed class DraftOfCorpusTests
{
    public static TheoryData<string> Texts() =>
        [.. Directory.EnumerateFiles(Path.Combine(Workspace.Repository, "samples", "corpus"), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Passes_the_check_at_once_and_stays_short(string id)
    {
        using var workspace = new Workspace(withSpecs: false);
        var drafted = workspace.Run("new", Path.Combine(Workspace.Repository, "samples", "corpus", id + ".txt"));

        Assert.True(drafted.ExitCode == 0, drafted.Error);

        var check = workspace.Run("check", id);

        Assert.True(check.ExitCode == 0, check.Output);
        Assert.Equal(0, check.Records[^1].GetProperty("errors").GetInt32());
        Assert.True(check.Records[^1].GetProperty("found").GetInt32() > 5, check.Output);
        var lines = workspace.Read($"specs/reports/{id}.report.yaml").Split('\n');
        Assert.True(lines.Length <= 140, $"{lines.Length} lines");
        Assert.All(lines.Where(line => !line.Contains("heading:", StringComparison.Ordinal)), line => Assert.True(line.Length <= 120, line));
    }
}
