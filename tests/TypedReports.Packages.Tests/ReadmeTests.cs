namespace TypedReports.Packages.Tests;

/// <summary>The README's examples do what the README says.</summary>
[Collection(PackedFiles.Name)]
public sealed class ReadmeTests(Packages packages)
{
    private static readonly IReadOnlyList<ReadmeBlock> s_blocks = ReadmeBlock.Read(Path.Combine(Packages.Repository, "README.md"));

    public static TheoryData<string> Projects => [.. s_blocks.Where(b => b.Kind == "output").Select(b => b.Name!)];

    [Fact]
    public void Every_example_in_CSharp_or_YAML_is_one_that_is_built()
    {
        Assert.All(
            s_blocks.Where(b => b.Language is "csharp" or "yaml"),
            block => Assert.True(block.Kind == "file", $"README.md, line {block.Line}: no test builds this block"));
        Assert.Equal(["OwnReport", "Quick"], s_blocks.Where(b => b.Kind == "output").Select(b => b.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void An_example_prints_what_the_README_says(string project) => Assert.Equal(
        s_blocks.Single(b => b.Kind == "output" && b.Name == project).Text,
        WithoutTrailingBlanks(packages.RunBuilt(Path.Combine("Readme", project), project)));

    [Fact]
    public void Comments_behind_calls_say_what_is_printed()
    {
        // "Console.WriteLine(x);   // value" promises the line "value".
        var program = s_blocks.Single(b => b.Name == "Quick/Program.cs").Text;
        var promised = program.Split('\n')
            .Where(line => line.StartsWith("Console.WriteLine(", StringComparison.Ordinal) && line.Contains("// ", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf("// ", StringComparison.Ordinal) + 3)..]);
        var printed = packages.RunBuilt(Path.Combine("Readme", "Quick"), "Quick").Split('\n');
        Assert.Equal(promised, printed.Take(promised.Count()));
    }

    // An editor may take them off the README's lines.
    private static string WithoutTrailingBlanks(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimEnd(' ')));
}
