using System.Text;
using TypedReports.Records;

namespace TypedReports.Tests.Robustness;

/// <summary>A text gives one result: on however many threads, and in whatever culture.</summary>
public class SameResultTests
{
    private static readonly string[] s_texts =
        [.. Directory.EnumerateFiles(Repository.Path("samples", "corpus"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static readonly string[] s_expected = [.. s_texts.Select(Write)];

    [Fact]
    public void Eight_threads_over_the_corpus_give_what_one_gives()
    {
        var different = 0;
        var threads = Enumerable.Range(0, 8).Select(first => new Thread(() =>
        {
            for (var i = 0; i < s_texts.Length; i++)
            {
                var at = (first + i) % s_texts.Length;
                if (Write(s_texts[at]) != s_expected[at])
                {
                    Interlocked.Increment(ref different);
                }
            }
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        Assert.Equal(0, different);
    }

    [Fact]
    public void No_culture_changes_what_is_read() =>
        Cultures.Each(() => Assert.Equal(s_expected, s_texts.Select(Write)));

    /// <summary>Everything that is read, as the records that are written of it.</summary>
    private static string Write(string text)
    {
        var reading = ReportReader.Read(text, WorkReport.Form, new ReportOptions { Id = "a" });
        using var stream = new MemoryStream();
        using (var writer = new RecordWriter(stream, leaveOpen: true))
        {
            Each(reading.Facts, f => writer.Write(f));
            Each(reading.Diagnostics, writer.Write);
            Each(reading.Absences, writer.Write);
            Each(reading.Headings, writer.Write);
            Each(reading.ListItems, writer.Write);
            Each(reading.Terms, writer.Write);
            Each([reading.Accounting], writer.Write);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Each<T>(IReadOnlyList<T> items, Action<T> write)
    {
        foreach (var item in items)
        {
            write(item);
        }
    }
}
