using System.Text;
using TypedReports.Definitions;
using TypedReports.Specs;

namespace TypedReports.Benchmarks;

/// <summary>Real reports and the form they are read by.</summary>
internal static class Inputs
{
    public const string Report = "binzhou-2023";

    /// <summary>Paragraphs are at least this long: headings and lines of the page's furniture are left out.</summary>
    private const int ShortestParagraph = 80;

    /// <summary>The title and the heading of a review, so that what follows is read.</summary>
    private const string Head = "2023年林溪县政府工作报告\n一、2022年工作回顾\n";

    public static string Root { get; } = FindRoot();

    /// <summary>The path of a file of the repository.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>A report's file, UTF-8.</summary>
    public static byte[] Utf8(string report) => File.ReadAllBytes(Path.Combine(Root, "samples", "corpus", report + ".txt"));

    /// <summary>A report's text.</summary>
    public static string Text(string report) => Encoding.UTF8.GetString(Utf8(report));

    /// <summary>The form of work reports, with its whole vocabulary.</summary>
    public static FormDefinition Form()
    {
        var specs = SpecFolder.Load(Path.Combine(Root, "specs"));
        return specs.Forms.TryGetValue("government-work-report", out var form)
            ? form.ToDefinition()
            : throw new InvalidOperationException("The form has errors: " + string.Join("; ", specs.Diagnostics.Select(static d => d.Message)));
    }

    /// <summary>The reports of the corpus, by name.</summary>
    public static string[] Reports() =>
        [.. Directory.GetFiles(PathOf("samples", "corpus"), "*.txt").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>The paragraphs of all reports, again and again, as texts of one length: reviews of one year under one title.</summary>
    /// <param name="total">How many bytes of UTF-8 all together have, about.</param>
    /// <param name="bytes">How many each has at least; the last what is left.</param>
    public static string[] Cut(int total, int bytes)
    {
        var paragraphs = Reports().SelectMany(static report => Text(report).Split('\n', StringSplitOptions.TrimEntries))
            .Where(static line => line.Length >= ShortestParagraph && !line.Contains("让我们", StringComparison.Ordinal)).ToArray();
        var texts = new List<string>();
        var text = new StringBuilder(Head);
        var length = 0;
        for (var (made, next) = (0, 0); made < total; next = (next + 1) % paragraphs.Length)
        {
            text.Append(paragraphs[next]).Append('\n');
            var size = Encoding.UTF8.GetByteCount(paragraphs[next]) + 1;
            made += size;
            length += size;
            if (length >= bytes || made >= total)
            {
                texts.Add(text.ToString());
                text.Clear().Append(Head);
                length = 0;
            }
        }

        return [.. texts];
    }

    private static string FindRoot()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "Reports.sln")))
            {
                return directory.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the benchmarks holds Reports.sln.");
    }
}
