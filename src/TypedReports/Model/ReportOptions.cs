namespace TypedReports;

/// <summary>What a caller knows of a text and the text may not say.</summary>
public sealed record ReportOptions
{
    /// <summary>The report's id in facts and sources; the form's id when null.</summary>
    public string? Id { get; init; }

    internal const int FirstYear = 1900;
    internal const int LastYear = 2200;

    /// <summary>The year whose work is planned, from 1900 to 2200; read from the text when null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is none from 1900 to 2200.</exception>
    public int? Year
    {
        get;
        init => field = value is < FirstYear or > LastYear
            ? throw new ArgumentOutOfRangeException(nameof(value), value, $"A year from {FirstYear} to {LastYear} is expected.")
            : value;
    }

    /// <summary>The region's name; read from the text when null.</summary>
    public string? Region { get; init; }

    internal static ReportOptions Default { get; } = new();
}
