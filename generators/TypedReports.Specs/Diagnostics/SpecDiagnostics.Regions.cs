namespace TypedReports.Specs;

/// <summary>What the table of regions tells of a report's region.</summary>
public static partial class SpecDiagnostics
{
    /// <summary>The code of a region and what else is said of it belong to different regions.</summary>
    public static SpecDiagnosticDescriptor RegionMismatch { get; } = Error(
        "TR0070", "Region and code disagree", "the code {0} is that of {1}, and the {2} is '{3}'; {4}",
        "Code, name, parents and level of a region must be those of one region of the table that the form names.");

    /// <summary>No region has the code.</summary>
    public static SpecDiagnosticDescriptor UnknownRegionCode { get; } = Warning(
        "TR0071", "Unknown region code", "there is no region with the code {0}; {1}",
        "Look the code up in the table that the form names. Codes that begin with 9 are free for places that somebody made up.");

    /// <summary>The code was given up before the report.</summary>
    public static SpecDiagnosticDescriptor ReplacedRegionCode { get; } = Warning(
        "TR0072", "Region code of the past", "the code {0} ({1}) was in use up to the reports of {2}; {3}",
        "Take the code that replaced it. Reports of the years before may carry either.");

    /// <summary>A form names a table of regions that is not there.</summary>
    public static SpecDiagnosticDescriptor UnknownRegionTable { get; } = Error(
        "TR0073", "Unknown table of regions", "there is no table of regions '{0}'; {1}",
        "The form's 'regions:' must be the id of a *.regions.tsv file of the project or of a referenced package.");
}
