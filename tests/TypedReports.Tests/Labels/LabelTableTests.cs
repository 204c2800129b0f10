using TypedReports.Reading.Labels;
using TypedReports.Reading.Normalizing;

namespace TypedReports.Tests.Labels;

/// <summary>The table against the plain way to look for the longest of some words at a place.</summary>
public class LabelTableTests
{
    private static readonly LabelTable s_table = new(WorkReport.Form);
    private static readonly HashSet<string> s_words = [.. EntryBuilder.Build(WorkReport.Form).Keys];
    private static readonly int s_longest = s_words.Max(w => w.Length);

    [Theory]
    [InlineData("binzhou-2023")]
    [InlineData("mengzhou-2023")]
    public void The_longest_entry_is_found_at_each_place_of_a_report(string report)
    {
        var text = Normalizer.Normalize(Repository.Text(report), []).Span.ToString();
        for (var i = 0; i < text.Length; i++)
        {
            Assert.Equal(Longest(text, i, text.Length), s_table.Match(text, i, text.Length)?.Text);

            // A number cuts what stands before it.
            var limit = Math.Min(text.Length, i + 2);
            Assert.Equal(Longest(text, i, limit), s_table.Match(text, i, limit)?.Text);
        }
    }

    [Fact]
    public void Each_entry_is_found_as_itself() => Assert.All(s_words, word => Assert.Equal(word, s_table.Match(word, 0, word.Length)?.Text));

    private static string? Longest(string text, int start, int limit)
    {
        for (var length = Math.Min(s_longest, limit - start); length > 0; length--)
        {
            if (s_words.Contains(text.Substring(start, length)))
            {
                return text.Substring(start, length);
            }
        }

        return null;
    }
}
