namespace TypedReports.Cli.Tests;

/// <summary>A bar for a person who waits, and nothing for a program.</summary>
public sealed class ProgressTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public ProgressTests()
    {
        for (var i = 0; i < 5; i++)
        {
            _workspace.Write($"texts/r{i}.txt", Workspace.Report("彬州市", 2023, "326.3"));
        }
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_terminal_shows_how_many_are_done_and_the_messages_stay_whole()
    {
        _workspace.Write("texts/empty.txt", "");
        var result = _workspace.RunWithErrorsOnTerminal("extract", "texts", "--output", "facts.ndjson");

        Assert.Contains("6/6 documents", result.Error, StringComparison.Ordinal);
        Assert.Contains("texts/empty.txt: error TR1002: the text is empty. Check the download or the conversion that made it.\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(_workspace.Run("extract", "texts").Output, _workspace.Read("facts.ndjson"));
    }

    [Fact]
    public void A_pipe_gets_none()
    {
        Assert.Empty(_workspace.Run("extract", "texts", "--output", "facts.ndjson").Error);
        Assert.Empty(_workspace.RunOnTerminal("extract", "texts").Error);
    }
}
