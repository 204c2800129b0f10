namespace TypedReports;

/// <summary>The region whose government reports.</summary>
public sealed record ReportRegion
{
    /// <summary>The name in Chinese; null when neither the text nor a specification tells it.</summary>
    public string? Name { get; init; }

    /// <summary>The name in English.</summary>
    public string? English { get; init; }

    /// <summary>The six digits of GB/T 2260.</summary>
    public string? Code { get; init; }

    /// <summary>The regions it belongs to, the largest first.</summary>
    public IReadOnlyList<string> Parents { get; init; } = [];

    /// <summary><c>nation</c>, <c>province</c>, <c>prefecture</c>, <c>county</c> or <c>township</c>.</summary>
    public string? Level { get; init; }

    /// <summary>The region's name, empty when it is unknown.</summary>
    public override string ToString() => Name ?? "";
}
