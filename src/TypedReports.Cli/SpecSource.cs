using System.Text;
using TypedReports.Cli.Processing;
using TypedReports.Specs;

namespace TypedReports.Cli;

/// <summary>The specs a command works with: those of <c>--specs</c>, else of <c>./specs</c>, else the built-in ones.</summary>
internal sealed class SpecSource
{
    private const string DefaultForm = "government-work-report";
    private const string DefaultFolder = "specs";
    private const string BuiltIn = "the built-in specs";

    private readonly SpecFolder _specs;
    private readonly string _name;

    private SpecSource(SpecFolder specs, string name)
    {
        _specs = specs;
        _name = name;
    }

    /// <summary>Reads the specs and says on standard error what is wrong with them.</summary>
    /// <exception cref="CliException">The folder that was named is not there or can't be read.</exception>
    public static SpecSource Find(CliContext context, string? folder)
    {
        var chosen = folder ?? (Directory.Exists(context.FullPath(DefaultFolder)) ? DefaultFolder : null);
        var source = chosen is null ? new SpecSource(LoadBuiltIn(), BuiltIn) : new SpecSource(Load(context, chosen), chosen);
        foreach (var diagnostic in source._specs.Diagnostics.Where(d => d.Severity == SpecSeverity.Error))
        {
            context.Error.WriteLine($"reports: error {diagnostic.Code}: {diagnostic.Message}");
        }

        return source;
    }

    /// <summary>The specs, read and linked.</summary>
    public SpecFolder Specs => _specs;

    /// <summary>How to read any report by a form, the default one when none is named.</summary>
    /// <exception cref="CliException">There is no such form, or it has errors.</exception>
    public ReadingPlan ByForm(string? id)
    {
        id ??= DefaultForm;
        return _specs.Forms.TryGetValue(id, out var form)
            ? new ReadingPlan(form.ToDefinition())
            : throw Missing(SpecKind.Form, "form", id, _specs.Forms.Keys);
    }

    /// <summary>How to read the report of a spec: its form, its own indicators, its headings, year and region.</summary>
    /// <exception cref="CliException">There is no such spec, or it has errors.</exception>
    public ReadingPlan BySpec(string id)
    {
        if (!_specs.Reports.TryGetValue(id, out var report))
        {
            throw Missing(SpecKind.Report, "report spec", id, _specs.Reports.Keys);
        }

        return new ReadingPlan(report.ToDefinition())
        {
            Roles = report.ToRoles(),
            Readings = report.ToReadings(),
            Year = report.Report.Year,
            Region = report.Report.Region.Name,
        };
    }

    private CliException Missing(SpecKind kind, string what, string id, IEnumerable<string> sound) =>
        _specs.Files.Any(file => file.Kind == kind && file.Id == id)
            ? new CliException(ExitCode.Incomplete, $"the {what} '{id}' of {_name} has errors (see above). Correct them first.")
            : CliException.Usage($"{_name} has no {what} '{id}'; {Nearest.Hint(id, [.. sound])}");

    private static SpecFolder Load(CliContext context, string folder)
    {
        var full = context.FullPath(folder);
        try
        {
            return SpecFolder.Load(full);
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

    private static SpecFolder LoadBuiltIn()
    {
        var assembly = typeof(SpecSource).Assembly;
        return SpecFolder.Link(assembly.GetManifestResourceNames()
            .Where(name => SpecFileName.KindOf(name) is not null)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
                return SpecFile.Read(name, reader.ReadToEnd());
            }));
    }
}
