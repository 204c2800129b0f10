using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedReports.Specs;

namespace TypedReports.Generators;

/// <summary>A text among the project's files, not read. Another object for one path is another state of the file.</summary>
/// <param name="File">The file.</param>
/// <param name="IsEmbedded">Whether it is a resource of the assembly.</param>
internal sealed record TextFile(AdditionalText File, bool IsEmbedded)
{
    public string Path => File.Path;

    /// <summary>The file as a report's text; null when the project doesn't say that it is one.</summary>
    public static TextFile? From(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        var metadata = options.GetOptions(file);
        var embedded = IsTrue(metadata, "TypedReportsEmbedded");
        return embedded || IsTrue(metadata, "TypedReportsText") ? new TextFile(file, embedded) : null;
    }

    /// <summary>Whether a file's metadata say yes.</summary>
    public static bool IsTrue(AnalyzerConfigOptions metadata, string name) => string.Equals(
        GeneratorOptions.Get(metadata, "build_metadata.AdditionalFiles." + name), "true", StringComparison.OrdinalIgnoreCase);
}

/// <summary>All texts of the project by name. A specification finds its own here, and only that one is read.</summary>
internal sealed class TextFiles : IEquatable<TextFiles>
{
    private readonly EquatableArray<TextFile> _files;
    private readonly Dictionary<string, List<TextFile>> _byName = new(StringComparer.Ordinal);

    private TextFiles(EquatableArray<TextFile> files)
    {
        _files = files;
        foreach (var file in files)
        {
            var name = SpecFileName.Of(file.Path);
            if (!_byName.TryGetValue(name, out var same))
            {
                _byName.Add(name, same = []);
            }

            same.Add(file);
        }
    }

    public static TextFiles Of(ImmutableArray<TextFile?> files) =>
        new(files.OfType<TextFile>().OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>
    /// The text of a report: named by its id, or else like its specification; of several the one beside the specification,
    /// then an embedded one, then the first by path.
    /// </summary>
    public TextFile? Find(string specPath, string id) => Find(specPath, id + ".txt", 0) ?? Find(specPath, SpecFileName.StemOf(specPath) + ".txt", 0);

    public bool Equals(TextFiles? other) => other is not null && _files == other._files;

    public override bool Equals(object? obj) => Equals(obj as TextFiles);

    public override int GetHashCode() => _files.Count;

    private TextFile? Find(string specPath, string name, int first)
    {
        if (!_byName.TryGetValue(name, out var files))
        {
            return null;
        }

        var folder = FolderOf(specPath);
        return files.Find(file => FolderOf(file.Path) == folder) ?? files.Find(static file => file.IsEmbedded) ?? files[first];
    }

    private static string FolderOf(string path) => path.Substring(0, path.Length - SpecFileName.Of(path).Length);
}
