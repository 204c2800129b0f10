using TypedReports.Generators.Tests.Driver;

namespace TypedReports.Generators.Tests;

/// <summary>The repository that the tests stand in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The specifications of the repository, as the project that owns them hands them to the compiler.</summary>
    public static SpecFileText[] Specs() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "specs"), "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new SpecFileText(path, File.ReadAllText(path))),
        .. Directory.EnumerateFiles(Path.Combine(Root, "specs"), "*.regions.tsv", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new SpecFileText(path, File.ReadAllText(path), embedded: true)),
    ];

    // Not by the compiler's path of this file: builds for release write /_/ in its place.
    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Reports.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
