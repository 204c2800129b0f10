using System.IO.Compression;

namespace TypedReports.Packages.Tests;

/// <summary>The command line, installed from its package and run outside the repository.</summary>
[Collection(PackedFiles.Name)]
public sealed class ToolTests(Packages packages) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("typedreports-tool-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_installed_tool_makes_a_database_that_its_own_specs_fill()
    {
        File.Copy(Path.Combine(Packages.Repository, "samples", "corpus", "binzhou-2023.txt"), Path.Combine(_folder, "binzhou-2023.txt"));

        Assert.Equal("", Reports("extract", "binzhou-2023.txt", "--format", "sqlite", "--output", "reports.db").Expect(0).Output);
        Assert.True(new FileInfo(Path.Combine(_folder, "reports.db")).Length > 50_000);
        var again = Reports("extract", "binzhou-2023.txt", "--format", "sqlite", "--output", "reports.db").Expect(0);
        Assert.Equal("", again.Output);

        var facts = Reports("extract", "binzhou-2023.txt", "--format", "csv").Expect(0).Output;
        Assert.Contains("binzhou-2023,彬州市,610482,county,2023,gdp,地区生产总值,Gross Regional Product,level,,2022,,actual,326.3,,亿元,32630000000,exact,", facts, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tool_has_the_database_for_the_systems_that_people_run_and_for_no_others()
    {
        using var package = ZipFile.OpenRead(Path.Combine(packages.Feed, $"TypedReports.Cli.{Packages.Version}.nupkg"));
        Assert.Equal(
            ["linux-arm64", "linux-musl-arm64", "linux-musl-x64", "linux-x64", "osx-arm64", "osx-x64", "win-arm64", "win-x64"],
            package.Entries.Select(e => e.FullName.Split('/')).Where(parts => parts.Contains("native")).Select(parts => parts[^3]).Order(StringComparer.Ordinal));
        Assert.Contains(package.Entries, e => e.FullName.EndsWith("/README.md", StringComparison.Ordinal) || e.FullName == "README.md");
    }

    private CliResult Reports(params IEnumerable<string> arguments) => Cli.RunProgram(Path.Combine(packages.Tool, "reports"), _folder, null, arguments);
}
