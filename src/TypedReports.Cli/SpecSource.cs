using TypedReports.Cli.Processing;
using TypedReports.Specs;

namespace TypedReports.Cli;

/// <summary>
/// The specs a command works with: those of <c>--specs</c>, else of <c>./specs</c>, else the built-in ones. A folder without
/// vocabulary and form, as a collection of reports has none, takes those from the tool.
/// </summary>
internal sealed class SpecSource
{
    public const string DefaultForm = "government-work-report";
    public const string DefaultFolder = "specs";
    private const string BuiltInName = "the built-in specs";

    private SpecSource(SpecFolder specs, string name, string? folder)
    {
        Specs = specs;
        Name = name;
        Folder = folder;
    }

    /// <summary>The specs, read and linked.</summary>
    public SpecFolder Specs { get; }

    /// <summary>What messages call them.</summary>
    public string Name { get; }

    /// <summary>The full path of their folder; null for the built-in ones.</summary>
    public string? Folder { get; }

    /// <summary>Reads the specs and says on standard error what is wrong with them.</summary>
    /// <exception cref="CliException">The folder that was named is not there or can't be read.</exception>
    public static SpecSource Find(CliContext context, string? folder)
    {
        var source = FindSilently(context, folder);
        foreach (var diagnostic in source.Specs.Diagnostics.Where(d => d.Severity == SpecSeverity.Error))
        {
            context.Say($"reports: error {diagnostic.Code}: {diagnostic.Message}");
        }

        return source;
    }

    /// <summary>Reads the specs; their diagnostics are left to the caller.</summary>
    /// <exception cref="CliException">The folder that was named is not there or can't be read.</exception>
    public static SpecSource FindSilently(CliContext context, string? folder)
    {
        var chosen = folder ?? (Directory.Exists(context.FullPath(DefaultFolder)) ? DefaultFolder : null);
        return chosen is null
            ? new SpecSource(SpecFolder.Link(BuiltIn.Specs(), BuiltIn.Regions()), BuiltInName, null)
            : new SpecSource(Load(context, chosen), chosen, context.FullPath(chosen));
    }

    /// <summary>The specs that the tool carries, whatever folder is there.</summary>
    public static SpecSource OfTool() => new(SpecFolder.Link(BuiltIn.Specs(), BuiltIn.Regions()), BuiltInName, null);

    /// <summary>How to read any report by a form, the default one when none is named.</summary>
    /// <exception cref="CliException">There is no such form, or it has errors.</exception>
    public ReadingPlan ByForm(string? id)
    {
        var form = Form(id);
        return new ReadingPlan(form.ToDefinition(Specs.RegionsOf(form))) { Indicators = form.Indicators };
    }

    /// <summary>A form, the default one when none is named.</summary>
    /// <exception cref="CliException">There is no such form, or it has errors.</exception>
    public ResolvedForm Form(string? id)
    {
        id ??= DefaultForm;
        return Specs.Forms.TryGetValue(id, out var form) ? form : throw Missing(SpecKind.Form, "form", id, Specs.Forms.Keys);
    }

    /// <summary>How to read the report of a spec: its form, its own indicators, its headings, year and region.</summary>
    /// <exception cref="CliException">There is no such spec, or it has errors.</exception>
    public ReadingPlan BySpec(string id) =>
        Specs.Reports.TryGetValue(id, out var report) ? ReadingPlan.Of(report) : throw MissingReport(id);

    /// <summary>What to say of a report spec that is not there or has errors.</summary>
    public CliException MissingReport(string id) => Missing(SpecKind.Report, "report spec", id, Specs.Reports.Keys);

    private CliException Missing(SpecKind kind, string what, string id, IEnumerable<string> sound) =>
        Specs.Files.Any(file => file.Kind == kind && file.Id == id)
            ? new CliException(ExitCode.Incomplete, $"the {what} '{id}' of {Name} has errors (see above). Correct them first.")
            : CliException.Usage($"{Name} has no {what} '{id}'; {Nearest.Hint(id, [.. sound])}");

    private static SpecFolder Load(CliContext context, string folder)
    {
        try
        {
            return Complete(SpecFolder.Load(context.FullPath(folder)));
        }
        catch (DirectoryNotFoundException)
        {
            throw CliException.Usage($"--specs {folder}: there is no such folder.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw CliException.Usage($"the specs in {folder} can't be read: {error.Message}");
        }
    }

    /// <summary>Adds the forms that reports name, and the vocabularies and tables of regions that those name, as far as the folder has none of the id.</summary>
    private static SpecFolder Complete(SpecFolder own)
    {
        var forms = own.Files.Select(file => file.Report?.Form).OfType<string>().Append(DefaultForm)
            .Where(id => !Has(own.Files, SpecKind.Form, id))
            .ToHashSet(StringComparer.Ordinal);
        if (forms.Count == 0
            && own.Files.All(file => file.Form is null || (Has(own.Files, SpecKind.Vocabulary, file.Form.Vocabulary) && file.Form.Regions is var table && (table is null || own.Regions.ContainsKey(table)))))
        {
            return own;
        }

        var carried = BuiltIn.Specs().Where(file => file.Report is null).ToList();
        var added = carried.Where(file => file.Form is not null && forms.Contains(file.Id)).ToList();
        var vocabularies = own.Files.Concat(added).Select(file => file.Form?.Vocabulary).OfType<string>()
            .Where(id => !Has(own.Files, SpecKind.Vocabulary, id))
            .ToHashSet(StringComparer.Ordinal);
        added.AddRange(carried.Where(file => file.Vocabulary is not null && vocabularies.Contains(file.Id)));
        return SpecFolder.Link(own.Files.Concat(added), [.. own.Regions, .. BuiltIn.Regions().Where(table => !own.Regions.ContainsKey(table.Key))]);
    }

    private static bool Has(IEnumerable<SpecReadResult> files, SpecKind kind, string id) => files.Any(file => file.Kind == kind && file.Id == id);
}
