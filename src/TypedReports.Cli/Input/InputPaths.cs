using System.IO.Enumeration;
using TypedReports.Reading;

namespace TypedReports.Cli.Input;

/// <summary>A file to read, or the reason why what was asked for is none.</summary>
/// <param name="Source">The path as messages show it: as it was given, or the given folder and the file's name.</param>
/// <param name="FullPath">Where it lies; null when there is nothing to read.</param>
/// <param name="Problem">Why there is nothing to read.</param>
internal sealed record InputPath(string Source, string? FullPath, ReadDiagnostic? Problem = null)
{
    /// <summary>Whether the command line names the file itself: then it may be a pipe, or a link to anywhere.</summary>
    public bool IsNamed { get; init; }
}

/// <summary>
/// What files the paths of a command line mean, in order: files, folders and patterns. A link that a folder or a pattern holds
/// is followed only inside of it.
/// </summary>
internal static class InputPaths
{
    private static readonly EnumerationOptions Flat = new() { MatchType = MatchType.Simple, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    public static IEnumerable<InputPath> Expand(IEnumerable<string> paths, string directory)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in paths.SelectMany(path => Expand(path, directory)))
        {
            // A file that is meant twice (a.txt and its folder) is one report.
            if (file.FullPath is null || seen.Add(file.FullPath))
            {
                yield return file;
            }
        }
    }

    private static List<InputPath> Expand(string path, string directory)
    {
        var full = Path.GetFullPath(path, directory);
        if (Directory.Exists(full))
        {
            return Folder(path, full);
        }

        if (!File.Exists(full) && path.AsSpan().IndexOfAny('*', '?') >= 0)
        {
            return Pattern(path, directory);
        }

        return [new InputPath(path, full) { IsNamed = true }];
    }

    private static List<InputPath> Folder(string path, string full)
    {
        try
        {
            var files = Directory.EnumerateFiles(full, "*", Flat)
                .Where(file => file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
                .Select(file => Found(Path.Combine(path, Path.GetFileName(file)), file, full))
                .ToList();
            return files.Count > 0
                ? files
                : [Nothing(path, "the folder holds no .txt file. Subfolders are not searched: name them too, or give a pattern such as 'texts/**/*.txt'.")];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [Nothing(path, $"the folder can't be read: {error.Message.TrimEnd('.')}. Check that you may read it.")];
        }
    }

    /// <summary>Wildcards * and ? in any part of a path, and ** for folders at any depth.</summary>
    private static List<InputPath> Pattern(string pattern, string directory)
    {
        var parts = pattern.Split('/', Path.DirectorySeparatorChar);
        var found = new List<string>();
        try
        {
            var root = Path.GetPathRoot(pattern) ?? "";
            Match(Path.GetFullPath(root.Length == 0 ? "." : root, directory), root, parts, root.Length == 0 ? 0 : 1, found);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [Nothing(pattern, $"the pattern can't be followed: {error.Message}")];
        }

        found.Sort(StringComparer.Ordinal);
        var fixedFolder = Path.GetFullPath(Path.Combine([.. parts.TakeWhile(part => part.AsSpan().IndexOfAny('*', '?') < 0).Prepend(Path.GetPathRoot(pattern) ?? "")]), directory);
        return found.Count > 0
            ? [.. found.Distinct().Select(path => Found(path, Path.GetFullPath(path, directory), fixedFolder))]
            : [Nothing(pattern, "no file matches.")];
    }

    private static void Match(string folder, string shown, string[] parts, int index, List<string> found)
    {
        var part = parts[index];
        var last = index == parts.Length - 1;
        if (part is "" or "." or "..")
        {
            if (!last)
            {
                Match(Path.Combine(folder, part), part == "" ? shown : Path.Combine(shown, part), parts, index + 1, found);
            }

            return;
        }

        if (part == "**")
        {
            if (!last)
            {
                Match(folder, shown, parts, index + 1, found);
                foreach (var inner in Folders(folder, "*"))
                {
                    Match(inner, Path.Combine(shown, Path.GetFileName(inner)), parts, index, found);
                }
            }

            return;
        }

        if (last)
        {
            found.AddRange(Directory.EnumerateFiles(folder, "*", Flat)
                .Select(file => Path.GetFileName(file)!)
                .Where(name => FileSystemName.MatchesSimpleExpression(part, name, ignoreCase: false))
                .Select(name => Path.Combine(shown, name)));
            return;
        }

        foreach (var inner in Folders(folder, part))
        {
            Match(inner, Path.Combine(shown, Path.GetFileName(inner)), parts, index + 1, found);
        }
    }

    // Links are left aside: they could lead round in circles, or out of what was asked for.
    private static List<string> Folders(string folder, string pattern) => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateDirectories(folder, "*", Flat)
            .Where(inner => FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(inner), ignoreCase: false))
            .Where(inner => (File.GetAttributes(inner) & FileAttributes.ReparsePoint) == 0)];

    /// <summary>A file that was found, not named: a link out of the folder where it was found could lead anywhere.</summary>
    private static InputPath Found(string shown, string full, string folder)
    {
        if ((File.GetAttributes(full) & FileAttributes.ReparsePoint) == 0)
        {
            return new InputPath(shown, full);
        }

        return RealPath.Of(full) is not { } target
            ? Nothing(shown, "this is a link to something that is not there. Remove it, or mend it.")
            : RealPath.Of(folder) is { } real && RealPath.IsIn(target, real)
                ? new InputPath(shown, full)
                : new InputPath(shown, null, InputDiagnostics.LinkOut(target));
    }

    private static InputPath Nothing(string path, string why) => new(path, null, InputDiagnostics.Unreadable(why));
}
