using System.Text;
using TypedReports.Definitions;
using TypedReports.Specs;

namespace TypedReports.Benchmarks;

/// <summary>Real reports and the form they are read by.</summary>
internal static class Inputs
{
    public const string Report = "binzhou-2023";

    private static readonly string Root = FindRoot();

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
