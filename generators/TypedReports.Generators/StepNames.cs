namespace TypedReports.Generators;

/// <summary>The names of the pipeline's steps, by which tests ask why one ran.</summary>
public static class StepNames
{
    /// <summary>A specification file by path, owner and checksum.</summary>
    public const string Input = "TypedReports.Input";

    /// <summary>A specification file, read.</summary>
    public const string Read = "TypedReports.Read";

    /// <summary>What other files need to know of one: its kind, id and type name.</summary>
    public const string Header = "TypedReports.Header";

    /// <summary>The files whose id or type name is taken; none in all but broken projects.</summary>
    public const string Clashes = "TypedReports.Clashes";

    /// <summary>What the project says of generated code.</summary>
    public const string Options = "TypedReports.Options";

    /// <summary>What the project says of checks.</summary>
    public const string Settings = "TypedReports.Settings";

    /// <summary>The files of texts, of which none is read.</summary>
    public const string Texts = "TypedReports.Texts";

    /// <summary>The tables of regions by path and checksum.</summary>
    public const string Regions = "TypedReports.Regions";

    /// <summary>Forms and vocabularies, without positions.</summary>
    public const string Library = "TypedReports.Library";

    /// <summary>A report's specification, without positions.</summary>
    public const string Report = "TypedReports.Report";

    /// <summary>A report with its text by path and checksum.</summary>
    public const string Text = "TypedReports.Text";

    /// <summary>A report held against its text, without positions.</summary>
    public const string Check = "TypedReports.Check";

    /// <summary>What texts contradict, without positions; none in all but broken projects.</summary>
    public const string Findings = "TypedReports.Findings";

    /// <summary>The type of a report, decided.</summary>
    public const string ReportType = "TypedReports.ReportType";

    /// <summary>The types of the forms, decided.</summary>
    public const string FormTypes = "TypedReports.FormTypes";

    /// <summary>The registry, decided.</summary>
    public const string Registry = "TypedReports.Registry";

    /// <summary>What is wrong with a report, with places.</summary>
    public const string Diagnostics = "TypedReports.Diagnostics";

    /// <summary>Whether the referenced runtime is of the generator's version.</summary>
    public const string Runtime = "TypedReports.Runtime";
}
