using TypedReports.Reading;

namespace TypedReports.Tests.Usage;

/// <summary>The listing of what the texts use is up to date. To write it anew: set UPDATE_USAGE=1 and run.</summary>
public class UsageTests
{
    [Fact]
    public void The_listing_says_what_the_texts_use()
    {
        var listing = new UsageListing(WorkReport.Form).Write();
        var file = Repository.Path("specs", "USAGE.md");
        if (Environment.GetEnvironmentVariable("UPDATE_USAGE") == "1")
        {
            File.WriteAllText(file, listing);
        }

        Assert.True(
            listing == File.ReadAllText(file),
            "specs/USAGE.md is out of date: UPDATE_USAGE=1 dotnet test tests/TypedReports.Tests --filter UsageTests, and look at what changed.");
    }

    [Fact]
    public void The_trace_tells_the_rule_and_the_name_of_each_fact()
    {
        var traces = new List<string>();
        Reader.ReadPassage(
            "全年固定資產投資增長7.2%，城乡居民收入分别增长5.1%和6.3%。", SectionRole.Review, WorkReport.Form, new ReadOptions
            {
                Year = 2023,
                Trace = trace => traces.Add($"{trace.Fact.Indicator} {trace.Rule} {trace.Name}"),
            });
        Assert.Equal(
            ["fixed-asset-investment growth 固定资产投资", "urban-income in-order 城乡居民收入", "rural-income in-order 城乡居民收入"], traces);
    }
}
