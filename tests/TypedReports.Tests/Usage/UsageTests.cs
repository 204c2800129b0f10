using TypedReports.Specs;

namespace TypedReports.Tests.Usage;

/// <summary>The listing of what the texts use is up to date. To write it anew: set UPDATE_USAGE=1 and run.</summary>
public class UsageTests
{
    [Fact]
    public void The_listing_says_what_the_texts_use()
    {
        var form = SpecFolder.Load(Repository.Path("specs")).Forms["government-work-report"].ToDefinition();
        var listing = new UsageListing(form).Write();
        var file = Repository.Path("specs", "USAGE.md");
        if (Environment.GetEnvironmentVariable("UPDATE_USAGE") == "1")
        {
            File.WriteAllText(file, listing);
        }

        Assert.True(
            listing == File.ReadAllText(file),
            "specs/USAGE.md is out of date: UPDATE_USAGE=1 dotnet test tests/TypedReports.Tests --filter UsageTests, and look at what changed.");
    }
}
