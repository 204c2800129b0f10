using System.IO.Compression;

namespace TypedReports.Packages.Tests;

/// <summary>
/// Packs a copy of the tree once for all tests and builds the consumer projects against it, outside the repository, with
/// the packed files as their only source and an empty package cache.
/// </summary>
public sealed class Packages : IDisposable
{
    /// <summary>A version that no cache has seen: a package remade under the same version is stale there.</summary>
    public const string Version = "0.1.0-packed";

    private readonly string _root = Path.Combine(Path.GetTempPath(), "typedreports-packed-" + Guid.NewGuid().ToString("N"));

    private readonly Lazy<string> _tool;

    public Packages()
    {
        _tool = new Lazy<string>(InstallTool);
        Directory.CreateDirectory(_root);
        Feed = Path.Combine(_root, "feed");
        Pack();
        Consumers = Path.Combine(_root, "consumers");
        PrepareConsumers();
        Built = Dotnet(".", "build", "Consumers.slnx", "-c", "Release", "--nologo");
    }

    /// <summary>The folder with the packed files.</summary>
    public string Feed { get; }

    /// <summary>The folder with the consumer projects.</summary>
    public string Consumers { get; }

    /// <summary>
    /// An empty package cache, inside a consumer's folder as some CI systems have it: nothing in it may be taken for the
    /// project's own files.
    /// </summary>
    internal string PackageCache => Path.Combine(Consumers, "NewReport", "packages");

    /// <summary>How the consumers' build went: one restore and one build for all that are to succeed.</summary>
    internal CliResult Built { get; }

    /// <summary>The repository's own folder.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The names of the files in a package, in ordinal order, without those every package has.</summary>
    public IReadOnlyList<string> Entries(string id, string ending = ".nupkg")
    {
        using var package = ZipFile.OpenRead(Path.ChangeExtension(PackagePath(id), ending));
        return [.. package.Entries.Select(e => e.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The text of one file in a package.</summary>
    public string Read(string id, string entry)
    {
        using var package = ZipFile.OpenRead(PackagePath(id));
        using var reader = new StreamReader(package.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>Runs <c>dotnet</c> in a consumer's folder with the clean package cache.</summary>
    internal CliResult Dotnet(string consumer, params IEnumerable<string> arguments) =>
        Cli.Run(Path.Combine(Consumers, consumer), PackageCache, arguments);

    /// <summary>The folder of the tool, installed on first use as a user would install it.</summary>
    internal string Tool => _tool.Value;

    /// <summary>Builds a consumer, restoring it first.</summary>
    internal CliResult Build(string consumer, params IEnumerable<string> options) => Dotnet(consumer, ["build", "-c", "Release", "--nologo", .. options]);

    /// <summary>Runs a built consumer and gives what it printed.</summary>
    internal string RunBuilt(string consumer, string assembly, params IEnumerable<string> arguments)
    {
        Built.Expect(0);
        return Dotnet(consumer, [Path.Combine("bin", "Release", "net10.0", assembly + ".dll"), .. arguments]).Expect(0).Output;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(_root, recursive: true);
        }
        catch (IOException)
        {
            // A file still held by a scanner is left to the system's cleaning of its temporary folder.
        }
    }

    private string InstallTool()
    {
        var folder = Path.Combine(_root, "tool");
        Dotnet(".", "tool", "install", "TypedReports.Cli", "--version", Version, "--tool-path", folder).Expect(0);
        return folder;
    }

    private string PackagePath(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Reports.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run inside the repository.");
    }

    private void Pack()
    {
        var copy = Path.Combine(_root, "tree");
        foreach (var folder in new[] { "src", "generators", "specs", Path.Combine("samples", "corpus") })
        {
            CopyFolder(Path.Combine(Repository, folder), Path.Combine(copy, folder));
        }

        foreach (var file in Directory.EnumerateFiles(Repository).Where(f => !f.EndsWith(".sln", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        foreach (var project in new[] { "TypedReports.China", "TypedReports", "TypedReports.Cli" })
        {
            Pack(copy, Path.Combine("src", project));
        }

        var other = Path.Combine(_root, "other");
        CopyFolder(Path.Combine(AppContext.BaseDirectory, "OtherGenerator"), other);
        Pack(other, "OtherGenerator.csproj");
    }

    private void Pack(string folder, string project)
    {
        // The solution's own build analyses the same sources.
        string[] options = ["-c", "Release", "--nologo", "-o", Feed, "-p:Version=" + Version, "-p:RunAnalyzers=false"];
        Assert.Empty(Cli.Run(folder, null, ["pack", project, .. options]).Expect(0).Complaints);
    }

    private void PrepareConsumers()
    {
        CopyFolder(Path.Combine(AppContext.BaseDirectory, "Consumers"), Consumers);
        ReadmeBlocks.Write(Path.Combine(Repository, "README.md"), Path.Combine(Consumers, "Readme"));

        // Nothing above the temporary folder takes part, and the packed files are the only source.
        File.WriteAllText(Path.Combine(Consumers, "Directory.Build.props"), $"<Project><PropertyGroup><TypedReportsVersion>{Version}</TypedReportsVersion></PropertyGroup></Project>");
        File.WriteAllText(Path.Combine(Consumers, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(Consumers, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(
            Path.Combine(Consumers, "NuGet.Config"),
            $"<configuration><packageSources><clear /><add key=\"packed\" value=\"{Feed}\" /></packageSources></configuration>");
    }

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            if (Path.GetFileName(folder) is not ("bin" or "obj"))
            {
                CopyFolder(folder, Path.Combine(to, Path.GetFileName(folder)));
            }
        }
    }
}

/// <summary>All tests of the packed files share one packing.</summary>
[CollectionDefinition(Name)]
public sealed class PackedFiles : ICollectionFixture<Packages>
{
    public const string Name = "packed files";
}
