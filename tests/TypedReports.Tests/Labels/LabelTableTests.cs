using TypedReports.Reading.Labels;
using TypedReports.Reading.Normalizing;

namespace TypedReports.Tests.Labels;

/// <summary>The table against the plain way to look for the longest of some words at a place.</summary>
public class LabelTableTests
{
    private static readonly LabelTable s_table = new(WorkReport.Form);
    private static readonly HashSet<string> s_words = [.. EntryBuilder.Build(WorkReport.Form).Keys];
    private static readonly HashSet<string> s_names =
        [.. EntryBuilder.Build(WorkReport.Form).Where(e => e.Value.Kind is EntryKind.Name or EntryKind.BareName).Select(e => e.Key)];

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

    [Theory]
    [InlineData("binzhou-2023")]
    [InlineData("mengzhou-2023")]
    public void The_next_name_is_found_from_each_place_of_a_report(string report)
    {
        var text = Normalizer.Normalize(Repository.Text(report), []).Span.ToString();
        var next = text.Length;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            next = BeginsWithName(text, i, text.Length) ? i : next;
            Assert.Equal(next, s_table.FindName(text, i, text.Length));
        }
    }

    [Fact]
    public void A_name_that_runs_over_the_end_of_what_is_searched_is_not_found()
    {
        const string Text = "我市出口";
        Assert.Equal(2, s_table.FindName(Text, 0, 4));
        Assert.Equal(3, s_table.FindName(Text, 0, 3));
    }

    [Fact]
    public void Each_entry_is_found_as_itself() => Assert.All(s_words, word => Assert.Equal(word, s_table.Match(word, 0, word.Length)?.Text));

    private static bool BeginsWithName(string text, int start, int limit)
    {
        for (var length = Math.Min(s_longest, limit - start); length > 0; length--)
        {
            if (s_names.Contains(text.Substring(start, length)))
            {
                return true;
            }
        }

        return false;
    }

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
