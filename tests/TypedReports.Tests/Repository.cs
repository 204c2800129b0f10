namespace TypedReports.Tests;

/// <summary>Where the repository's files are, from wherever the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    public static string Text(string report) => File.ReadAllText(Path("samples", "corpus", report + ".txt"));

    private static string FindRoot()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(directory.FullName, "Reports.sln")))
            {
                return directory.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the tests holds Reports.sln.");
    }
}
