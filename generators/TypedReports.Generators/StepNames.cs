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

    /// <summary>The project's options.</summary>
    public const string Options = "TypedReports.Options";

    /// <summary>The names of the embedded texts.</summary>
    public const string Texts = "TypedReports.Texts";

    /// <summary>The tables of regions by path and checksum.</summary>
    public const string Regions = "TypedReports.Regions";

    /// <summary>Forms and vocabularies, without positions.</summary>
    public const string Library = "TypedReports.Library";

    /// <summary>A report's specification, without positions.</summary>
    public const string Report = "TypedReports.Report";

    /// <summary>The type of a report, decided.</summary>
    public const string ReportType = "TypedReports.ReportType";

    /// <summary>The types of the forms, decided.</summary>
    public const string FormTypes = "TypedReports.FormTypes";

    /// <summary>The registry, decided.</summary>
    public const string Registry = "TypedReports.Registry";

    /// <summary>What is wrong, with places.</summary>
    public const string Diagnostics = "TypedReports.Diagnostics";
}
