using TypedReports.Definitions;
using TypedReports.Reading;

namespace TypedReports;

/// <summary>Reads a text by a form, or by the specification of one report. Generated types call it.</summary>
public static class ReportReader
{
    /// <summary>Reads any report of a form, without demands.</summary>
    /// <param name="text">The text.</param>
    /// <param name="form">The form.</param>
    /// <param name="options">What the caller knows and the text may not say.</param>
    /// <returns>What was read.</returns>
    /// <exception cref="ArgumentNullException">The text or the form is null.</exception>
    public static ReportReading Read(string text, FormDefinition form, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(form);
        options ??= ReportOptions.Default;
        var result = Reader.Read(text, form, new ReadOptions { Year = options.Year, Region = options.Region });
        return new ReportReading(result, null, options.Id ?? form.Id);
    }

    /// <summary>Reads the text of one report and holds it against the report's specification.</summary>
    /// <param name="text">The text.</param>
    /// <param name="report">What the specification says.</param>
    /// <returns>What was read, with an error for each declared fact that is not there.</returns>
    /// <exception cref="ArgumentNullException">The text or the specification is null.</exception>
    public static ReportReading Read(string text, ReportDefinition report)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(report);
        var roles = report.Sections.Count == 0 ? null : new Dictionary<string, SectionRole>(StringComparer.Ordinal);
        foreach (var section in report.Sections)
        {
            roles![section.Heading] = section.Role;
        }

        var result = Reader.Read(text, report.Form, new ReadOptions { Year = report.Year, Region = report.Region.Name, KnownRegion = report.Region, Roles = roles, Readings = report.Readings });
        return new ReportReading(result, report, report.Id);
    }

    /// <summary>The text of a report that ships inside an assembly.</summary>
    /// <param name="type">A type of the assembly.</param>
    /// <param name="id">The report's id; the resource is <c>id.txt</c>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    /// <exception cref="FileNotFoundException">The assembly carries no such text.</exception>
    public static string Load(Type type, string id)
    {
        ArgumentNullException.ThrowIfNull(type);
        using var stream = type.Assembly.GetManifestResourceStream(id + ".txt")
            ?? throw new FileNotFoundException($"{type.Assembly.GetName().Name} carries no text '{id}.txt'.", id + ".txt");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
