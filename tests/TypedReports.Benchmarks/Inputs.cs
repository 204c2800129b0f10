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

    /// <summary>The heading of a review, so that what follows is read.</summary>
    private const string Heading = "\n一、2022年工作回顾\n";

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

    /// <summary>
    /// A text of about so many bytes of UTF-8 from the paragraphs of a report's review and plan. The longer one repeats the
    /// shorter, so that every length holds the same words and numbers and only the length differs.
    /// </summary>
    /// <param name="bytes">How long the text is to be.</param>
    /// <param name="period">How long the stretch is that is repeated.</param>
    public static string Repeated(int bytes, int period)
    {
        var stretch = new StringBuilder();
        var length = 0;
        var lines = Text(Report).Split('\n', StringSplitOptions.TrimEntries);
        foreach (var line in lines)
        {
            if (line.Length >= ShortestParagraph && !line.Contains("让我们", StringComparison.Ordinal) && length < period)
            {
                stretch.Append(line).Append('\n');
                length += Encoding.UTF8.GetByteCount(line) + 1;
            }
        }

        var text = new StringBuilder(lines[0]).Append(Heading);
        for (var made = 0; made == 0 || made + length <= bytes; made += length)
        {
            text.Append(stretch);
        }

        return text.ToString();
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
