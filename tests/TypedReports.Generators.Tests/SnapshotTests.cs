using System.Text.RegularExpressions;
using TypedReports.Generators.Tests.Driver;

namespace TypedReports.Generators.Tests;

/// <summary>What a small form and a report of it become.</summary>
public sealed partial class SnapshotTests
{
    private static readonly TestProject Project = new(Harbours.TwoReportsWithText, new Dictionary<string, string>
    {
        ["RootNamespace"] = "Sample",
        ["TypedReportsRegistry"] = "Harbours",
    });

    [Theory]
    [InlineData("NorthHarbour2023")]
    [InlineData("HarbourReport.Form")]
    [InlineData("HarbourReport.CargoFacts")]
    [InlineData("HarbourReport.YearFacts")]
    [InlineData("HarbourReport.PlanFacts")]
    [InlineData("Harbours.Registry")]
    public void Prints_what_was_agreed(string file) => Snapshot.Verify(file, WithoutVersion(Project.Sources[file + ".g.cs"]));

    [Fact]
    public void Makes_one_file_a_type() => Assert.Equal(
        [
            "HarbourReport.CargoFacts.g.cs", "HarbourReport.Form.g.cs", "HarbourReport.PlanFacts.g.cs", "HarbourReport.VacancyFacts.g.cs",
            "HarbourReport.YearFacts.g.cs", "HarbourReport.g.cs", "Harbours.Registry.g.cs", "NorthHarbour2023.g.cs", "SouthHarbour2023.g.cs",
        ],
        Project.Sources.Keys.Order(StringComparer.Ordinal));

    // A release must not change the snapshots.
    private static string WithoutVersion(string source) => Version().Replace(source, "$1\"version\")");

    [GeneratedRegex("""(GeneratedCode\("TypedReports", )"[^"]*"\)""")]
    private static partial Regex Version();
}
