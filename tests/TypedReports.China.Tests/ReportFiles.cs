namespace TypedReports.China.Tests;

/// <summary>
/// The files of the reports, found by themselves: a report that is added needs a spec, a text and a facts file, and no C#.
/// </summary>
internal static class ReportFiles
{
    private static readonly Dictionary<string, Type> Types = EveryReportTests.ReportTypes
        .ToDictionary(t => EveryReportTests.Definition(t).Id, StringComparer.Ordinal);

    public static string Root { get; } = FindRoot();

    /// <summary>Every report of which there is a spec, a facts file or a text, by id.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. Stems("specs/reports", ".report.yaml")
            .Union(Stems("specs/reports", ".facts.ndjson"))
            .Union(Stems("samples/corpus", ".txt"))
            .Order(StringComparer.Ordinal),
    ];

    public static string Spec(string id) => Path.Combine(Root, "specs", "reports", id + ".report.yaml");

    public static string Facts(string id) => Path.Combine(Root, "specs", "reports", id + ".facts.ndjson");

    public static string Text(string id) => Path.Combine(Root, "samples", "corpus", id + ".txt");

    /// <summary>The generated type of a report.</summary>
    public static Type TypeOf(string id) =>
        Types.GetValueOrDefault(id) ?? throw new InvalidOperationException($"{id}: no type is generated for it; is there a specs/reports/{id}.report.yaml?");

    /// <summary>The report's text, read by its spec.</summary>
    public static ReportReading Read(string id) =>
        ReportReader.Read(ReportReader.Load(TypeOf(id), id), EveryReportTests.Definition(TypeOf(id)));

    /// <summary>The place of an offset as a person looks for it.</summary>
    public static string Place(string id, string text, int offset) =>
        $"{id}.txt({text.AsSpan(0, Math.Min(offset, text.Length)).Count('\n') + 1}), offset {offset}";

    private static IEnumerable<string> Stems(string folder, string ending) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*" + ending).Select(f => Path.GetFileName(f)[..^ending.Length]);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Reports.sln")))
        {
            folder = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder))!;
        }

        return folder;
    }
}
