using System.Text;
using TypedReports.Definitions;
using TypedReports.Specs;

namespace TypedReports.Cli;

/// <summary>What the tool carries with it, so that it works in an empty folder: specs, their texts and expected facts, help pages.</summary>
internal static class BuiltIn
{
    private const string TextFolder = "texts/";
    private const string ReportFolder = "specs/reports/";
    private const string RegionFolder = "specs/regions/";
    private const string PageFolder = "docs/";

    /// <summary>The spec files.</summary>
    public static IEnumerable<SpecReadResult> Specs() =>
        Names("specs/").Where(name => SpecFileName.KindOf(name) is not null).Select(name => SpecFile.Read(name, Read(name)!));

    /// <summary>The text of a report, null when none is carried.</summary>
    public static string? Text(string report) => Read(TextFolder + report + ".txt");

    /// <summary>The expected facts of a report, null when none are carried.</summary>
    public static string? Facts(string report) => Read(ReportFolder + report + ".facts.ndjson");

    /// <summary>The codes that have a help page, in order.</summary>
    public static IReadOnlyList<string> Codes() => [.. Names(PageFolder).Select(name => name[PageFolder.Length..^".md".Length])];

    /// <summary>The help page of a code, Markdown; null when there is none.</summary>
    public static string? HelpPage(string code) => Read(PageFolder + code + ".md");

    /// <summary>The tables of regions, by id.</summary>
    public static IReadOnlyDictionary<string, RegionTable> Regions() => Names(RegionFolder)
        .Where(SpecFileName.IsRegionTable)
        .ToDictionary(SpecFileName.RegionTableOf, name => RegionTable.Parse(Read(name)!), StringComparer.Ordinal);

    private static IEnumerable<string> Names(string folder) => typeof(BuiltIn).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string? Read(string name)
    {
        using var stream = typeof(BuiltIn).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
