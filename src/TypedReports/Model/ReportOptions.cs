namespace TypedReports;

/// <summary>What a caller knows of a text and the text may not say.</summary>
public sealed record ReportOptions
{
    /// <summary>The report's id in facts and sources; the form's id when null.</summary>
    public string? Id { get; init; }

    /// <summary>The year whose work is planned; read from the text when null.</summary>
    public int? Year { get; init; }

    /// <summary>The region's name; read from the text when null.</summary>
    public string? Region { get; init; }

    internal static ReportOptions Default { get; } = new();
}
