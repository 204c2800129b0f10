using System.Globalization;

namespace TypedReports.Cli.Tests;

/// <summary>What a text or the name of its file says to a terminal is shown to people, and not done.</summary>
public sealed class ControlCharacterTests : IDisposable
{
    // Gives a window a name, turns what follows red, and writes from right to left.
    private const string Commands = "\u001b]0;taken\u0007\u001b[31m\u009b31m\u202e";

    // Long enough for its few control characters not to make it a binary file.
    private static readonly string Report = File.ReadAllText(Path.Combine(Workspace.Repository, "samples", "corpus", "binzhou-2023.txt"));

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_heading_draws_no_commands_into_the_tree()
    {
        _workspace.Write("a.txt", Report.Replace("、2022年", $"、{Commands}2022年", StringComparison.Ordinal));

        var tree = _workspace.RunOnTerminal("outline", "a.txt").Output;

        Assert.Contains("␛]0;taken␇", tree, StringComparison.Ordinal);
        Assert.DoesNotContain(tree, IsCommand);
    }

    [Fact]
    public void A_file_s_name_gives_no_commands_and_forges_no_message()
    {
        _workspace.Write($"texts/{Commands}\nb.txt(1,1): error TR2005: .txt", "");

        var error = _workspace.Run("extract", "texts").Error;

        Assert.Single(error.TrimEnd('\n').Split('\n'));
        Assert.Contains("␛[31m", error, StringComparison.Ordinal);
        Assert.DoesNotContain(error, IsCommand);
    }

    private static bool IsCommand(char c) => c != '\n' && (char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format);
}
