using System.Runtime.CompilerServices;
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
    ];

    private static string Find([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../.."));
}
