namespace TypedReports.Specs;

/// <summary>How much a diagnostic matters.</summary>
public enum SpecSeverity
{
    /// <summary>The spec can't be used as it stands.</summary>
    Error,

    /// <summary>The spec can be used, and something about it is likely wrong.</summary>
    Warning,
}
