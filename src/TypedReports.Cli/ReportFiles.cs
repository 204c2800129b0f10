using TypedReports.Specs;

namespace TypedReports.Cli;

/// <summary>How the files of a report are called.</summary>
internal static class ReportFiles
{
    public const string SpecEnding = ".report.yaml";
    public const string FactsEnding = ".facts.ndjson";
    public const string TextEnding = ".txt";

    /// <summary>The report that an argument means: an id, or the path of its spec, facts or text.</summary>
    public static string IdOf(string idOrPath)
    {
        var name = SpecFileName.Of(idOrPath);
        foreach (var ending in new[] { SpecEnding, FactsEnding, TextEnding })
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                return name[..^ending.Length];
            }
        }

        return idOrPath;
    }
}
