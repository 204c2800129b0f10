namespace TypedReports.Cli.Input;

/// <summary>Where a path really leads, through all its links.</summary>
internal static class RealPath
{
    /// <summary>The path without links; null when it leads to nothing or in circles.</summary>
    /// <param name="fullPath">A full path.</param>
    public static string? Of(string fullPath)
    {
        try
        {
            var root = Path.GetPathRoot(fullPath)!;
            var real = root;
            foreach (var part in fullPath[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
            {
                var next = Path.Combine(real, part);
                FileSystemInfo entry = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
                real = entry.LinkTarget is null ? next : Of(entry.ResolveLinkTarget(returnFinalTarget: true)!.FullName)!;
                if (real is null || !Path.Exists(real))
                {
                    return null;
                }
            }

            return real;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether a real path lies in a folder, also given as one.</summary>
    public static bool IsIn(string path, string folder) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
