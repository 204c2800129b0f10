using System.Text;
using TypedReports.Cli.View;
using TypedReports.Reading.Normalizing;

namespace TypedReports.Cli.Tests.View;

public sealed class NormalizedDiffTests
{
    [Theory]
    [InlineData("")]
    [InlineData("现在（xiàn）增长６．８％，现(xiàn)在")]
    [InlineData("２０２３年ａ，，ａ  b\r\n１ ２")]
    public void Original_and_difference_give_the_normalised_text(string text) => AssertWhole(text);

    [Fact]
    public void Every_text_of_the_corpus_can_be_shown_normalised()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Workspace.Repository, "samples", "corpus"), "*.txt"))
        {
            AssertWhole(File.ReadAllText(path));
        }
    }

    [Fact]
    public void A_character_that_becomes_the_same_everywhere_is_listed_once()
    {
        var diff = NormalizedDiff.Of(Normalizer.Normalize("增长５％，增长５％，增长５％。", []));
        Assert.Equal('5', diff.Always['５']);
        Assert.Equal(',', diff.Always['，']);
        Assert.Empty(diff.Here);
        Assert.Empty(diff.Drops);
    }

    private static void AssertWhole(string text)
    {
        var normalized = Normalizer.Normalize(text, []);
        var diff = NormalizedDiff.Of(normalized);
        var here = diff.Here.ToDictionary(place => place.Start, place => place.Became);
        var dropped = diff.Drops.SelectMany(drop => Enumerable.Range(drop.Start, drop.Length)).ToHashSet();
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (!dropped.Contains(i))
            {
                result.Append(here.TryGetValue(i, out var became) ? became : diff.Always.GetValueOrDefault(text[i], text[i]));
            }
        }

        Assert.Equal(normalized.Span.ToString(), result.ToString());
    }
}
