using Xunit.Abstractions;

namespace TypedReports.Specs.Tests;

/// <summary>The specs of this repository are read without a diagnostic, whoever adds one.</summary>
public class RepositorySpecsTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_spec_of_the_repository_is_read_without_a_diagnostic()
    {
        var folder = SpecFolder.Load(Repository.Folder("specs"));

        foreach (var diagnostic in folder.Diagnostics)
        {
            output.WriteLine(diagnostic.Code + " " + diagnostic.Message);
        }

        Assert.Empty(folder.Diagnostics);
        Assert.Contains("government-work-report", folder.Forms.Keys);
        Assert.Contains("binzhou-2023", folder.Reports.Keys);
        Assert.Equal(folder.Files.Count(file => file.Kind == SpecKind.Report), folder.Reports.Count);
    }
}
