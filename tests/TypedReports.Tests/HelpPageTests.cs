using System.Text.RegularExpressions;

namespace TypedReports.Tests;

/// <summary>What reading a text can say has a help page, in the folder of those that the compiler's diagnostics have.</summary>
public partial class HelpPageTests
{
    private static readonly string s_pages = Repository.Path("generators", "docs");

    [Fact]
    public void Every_code_has_a_page_and_every_page_a_code()
    {
        var codes = new[] { "src", "generators" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.Path(folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        var pages = Directory.EnumerateFiles(s_pages, "TR*.md")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(code => code[2] is '1' or '2')
            .Order(StringComparer.Ordinal);

        Assert.Contains("TR2102", codes);
        Assert.Equal(codes, pages);
    }

    [Fact]
    public void A_page_says_what_why_and_how_with_an_example()
    {
        foreach (var file in Directory.EnumerateFiles(s_pages, "TR*.md").Where(f => Path.GetFileName(f)[2] is '1' or '2'))
        {
            var code = Path.GetFileNameWithoutExtension(file);
            var page = File.ReadAllText(file);

            Assert.Matches($"^# {code}: [^\n]+\n\n[^#\n]+\n\n## Why it matters\n\n[^#\n]+\n\n## How to mend it\n\n[^#\n]+\n\n## Example\n\n```text\n[^\n]+ {code}: [^\n]+\n```\n", page);
        }
    }

    [GeneratedRegex("\"(TR[12][0-9]{3})\"")]
    private static partial Regex Code();
}
