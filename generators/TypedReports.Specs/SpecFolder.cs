#if NET
using System.Text;
using TypedReports.Definitions;

namespace TypedReports.Specs;

/// <summary>All specs of a folder, read and linked. For the command line and tests; the compiler hands files over itself.</summary>
public sealed class SpecFolder
{
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private SpecFolder()
    {
    }

    /// <summary>Every file, in ordinal order of paths.</summary>
    public required IReadOnlyList<SpecReadResult> Files { get; init; }

    /// <summary>The sound forms by id.</summary>
    public required IReadOnlyDictionary<string, ResolvedForm> Forms { get; init; }

    /// <summary>The sound reports by id.</summary>
    public required IReadOnlyDictionary<string, ResolvedReport> Reports { get; init; }

    /// <summary>The tables of regions by id.</summary>
    public required IReadOnlyDictionary<string, RegionTable> Regions { get; init; }

    /// <summary>Everything that is wrong, by file and place.</summary>
    public required IReadOnlyList<SpecDiagnostic> Diagnostics { get; init; }

    /// <summary>Reads all specs in a folder and its subfolders.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">The folder is not there or a file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static SpecFolder Load(string folder) => Link(
        Directory
            .EnumerateFiles(folder, "*.yaml", Everywhere)
            .Where(path => SpecFileName.KindOf(path) is not null)
            .Select(path => SpecFile.Read(path, File.ReadAllText(path, Encoding.UTF8))),
        RegionTables(folder).ToDictionary(SpecFileName.RegionTableOf, path => RegionTable.Parse(File.ReadAllText(path, Encoding.UTF8)), StringComparer.Ordinal));

    /// <summary>The tables of regions of a folder and its subfolders, in ordinal order of paths; none without a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">The folder is not there.</exception>
    public static IEnumerable<string> RegionTables(string? folder) => folder is null
        ? []
        : Directory.EnumerateFiles(folder, "*" + SpecFileName.RegionTableEnding, Everywhere).Order(StringComparer.Ordinal);

    /// <summary>Links files that have been read.</summary>
    /// <param name="files">The files in any order.</param>
    /// <param name="regionTables">The tables of regions by id; none when null.</param>
    public static SpecFolder Link(IEnumerable<SpecReadResult> files, IEnumerable<KeyValuePair<string, RegionTable>>? regionTables = null)
    {
        var regions = new Dictionary<string, RegionTable>(regionTables ?? [], StringComparer.Ordinal);

        // A file that is listed twice is one file.
        var all = files.DistinctBy(file => file.Path, StringComparer.Ordinal).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var set = SpecSet.Of(all.Select(file => file.Header));
        var taken = set.FindClashes();
        var diagnostics = new List<SpecDiagnostic>();
        var unique = new List<SpecReadResult>();
        foreach (var file in all)
        {
            var clashes = taken.Check(file);
            diagnostics.AddRange(file.Diagnostics);
            diagnostics.AddRange(clashes);
            if (clashes.IsEmpty)
            {
                unique.Add(file);
            }
        }

        var vocabularies = unique.Select(file => file.Vocabulary).OfType<VocabularySpec>().ToDictionary(vocabulary => vocabulary.Id, StringComparer.Ordinal);
        var forms = new Dictionary<string, ResolvedForm>(StringComparer.Ordinal);
        foreach (var file in unique.Where(file => file.Form is not null))
        {
            var linked = SpecLinker.LinkForm(file, vocabularies.GetValueOrDefault(file.Form!.Vocabulary), set, regions.Keys.ToEquatableArray());
            diagnostics.AddRange(linked.Diagnostics);
            if (linked.Model is { } form)
            {
                forms.Add(form.Form.Id, form);
            }
        }

        var reports = new Dictionary<string, ResolvedReport>(StringComparer.Ordinal);
        foreach (var file in unique.Where(file => file.Report is not null))
        {
            var linked = SpecLinker.LinkReport(file, forms.GetValueOrDefault(file.Report!.Form), set, RegionsOf(forms.GetValueOrDefault(file.Report!.Form)));
            diagnostics.AddRange(linked.Diagnostics);
            if (linked.Model is { } report)
            {
                reports.Add(report.Report.Id, report);
            }
        }

        return new SpecFolder
        {
            Files = all,
            Forms = forms,
            Reports = reports,
            Regions = regions,
            Diagnostics = diagnostics
                .OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Span.Start)
                .ToList(),
        };

        RegionTable? RegionsOf(ResolvedForm? form) => form?.Form.Regions is { } id ? regions.GetValueOrDefault(id) : null;
    }

    /// <summary>The table of regions that a form names; null when it names none.</summary>
    /// <param name="form">The form.</param>
    public RegionTable? RegionsOf(ResolvedForm form) => form.Form.Regions is { } id ? Regions.GetValueOrDefault(id) : null;
}
#endif
