namespace TypedReports.Specs.Tests;

/// <summary>Finds the repository's own folders from where the tests run.</summary>
internal static class Repository
{
    public static string Folder(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Reports.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Reports.sln is above no folder of " + AppContext.BaseDirectory);
        }

        return Path.Combine(folder.FullName, relative);
    }
}
