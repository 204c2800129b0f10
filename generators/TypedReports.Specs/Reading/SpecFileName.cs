namespace TypedReports.Specs;

/// <summary>What a spec file is.</summary>
public enum SpecKind
{
    /// <summary><c>*.vocabulary.yaml</c>.</summary>
    Vocabulary,

    /// <summary><c>*.form.yaml</c>.</summary>
    Form,

    /// <summary><c>*.report.yaml</c>.</summary>
    Report,
}

/// <summary>What the name of a spec file tells. Takes paths of any system, since specs travel between them.</summary>
public static class SpecFileName
{
    private static readonly (string Suffix, SpecKind Kind)[] Suffixes =
    [
        (".vocabulary.yaml", SpecKind.Vocabulary),
        (".form.yaml", SpecKind.Form),
        (".report.yaml", SpecKind.Report),
    ];

    /// <summary>The ending of a table of regions.</summary>
    public const string RegionTableEnding = ".regions.tsv";

    /// <summary>The id of a table of regions: its file name without the ending.</summary>
    /// <param name="path">The path.</param>
    public static string RegionTableOf(string path)
    {
        var name = Of(path);
        return name.Substring(0, name.Length - RegionTableEnding.Length);
    }

    /// <summary>Whether a path's ending tells a table of regions.</summary>
    /// <param name="path">The path.</param>
    public static bool IsRegionTable(string path) => path.EndsWith(RegionTableEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>The last part of a path.</summary>
    /// <param name="path">The path.</param>
    public static string Of(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>The kind that a path's ending tells, null when it tells none.</summary>
    /// <param name="path">The path.</param>
    public static SpecKind? KindOf(string path)
    {
        foreach (var (suffix, kind) in Suffixes)
        {
            if (path.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The name without its kind's ending, by habit the id: <c>binzhou-2023</c>.</summary>
    /// <param name="path">The path.</param>
    public static string StemOf(string path)
    {
        var name = Of(path);
        foreach (var (suffix, _) in Suffixes)
        {
            if (name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                return name.Substring(0, name.Length - suffix.Length);
            }
        }

        return name;
    }
}
