using System.Text.RegularExpressions;

namespace TypedReports.Specs.Tests;

/// <summary>A diagnostic has a code of its own, a help page and a test; one that lacks any of them is not done.</summary>
public partial class DiagnosticTableTests
{
    public static TheoryData<string> Codes { get; } = [.. SpecDiagnostics.All.Select(descriptor => descriptor.Code)];

    [Fact]
    public void Codes_are_unique_and_in_order()
    {
        var codes = SpecDiagnostics.All.Select(descriptor => descriptor.Code).ToList();

        Assert.Equal(codes.Order(StringComparer.Ordinal).Distinct(), codes);
        Assert.All(codes, code => Assert.Matches("^TR0[0-9]{3}$", code));
        Assert.Equal(typeof(SpecDiagnostics).GetProperties().Count(property => property.PropertyType == typeof(SpecDiagnosticDescriptor)), codes.Count);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_diagnostic_has_a_help_page_with_an_example(string code)
    {
        var descriptor = SpecDiagnostics.All.Single(descriptor => descriptor.Code == code);

        var page = File.ReadAllText(Path.Combine(Repository.Folder("generators/docs"), code + ".md"));

        Assert.StartsWith("# " + code + ": " + descriptor.Title + "\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## Why it matters\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## How to mend it\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## Example\n\n```yaml\n", page, StringComparison.Ordinal);
        Assert.Matches(ShownMessage(descriptor.MessageFormat), page);
    }

    [Fact]
    public void No_help_page_is_left_over_from_a_diagnostic_that_is_gone()
    {
        var pages = Directory.GetFiles(Repository.Folder("generators/docs"), "TR0*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

        Assert.Empty(pages.Except(SpecDiagnostics.All.Select(descriptor => descriptor.Code)).Except(OthersCodes));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_diagnostic_is_asserted_with_its_place_and_message(string code)
    {
        var tests = Directory.GetFiles(Repository.Folder("tests/TypedReports.Specs.Tests"), "*.cs").Select(File.ReadAllText);

        Assert.Contains(tests, test => Regex.IsMatch(test, "\"" + code + " [0-9]+:[0-9]+-[0-9]+:[0-9]+ [^\"]"));
    }

    // Codes of the compiler's shell, which stand in its own table.
    private static IEnumerable<string> OthersCodes => ["TR0998", "TR0999"];

    // The example's message has the shape of the table's, behind file, line and column.
    private static string ShownMessage(string format) =>
        "\n```text\n[^\n]+\\([0-9]+,[0-9]+\\): " + Place().Replace(Regex.Escape(format).Replace("}", "\\}", StringComparison.Ordinal), ".+") + "\n```\n";

    [GeneratedRegex(@"\\\{[0-9]\\\}")]
    private static partial Regex Place();
}
