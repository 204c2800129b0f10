using TypedReports.Reading;

namespace TypedReports;

/// <summary>How bad it is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Something of the text may be misread or missing.</summary>
    Warning,

    /// <summary>The text, or a fact that must be there, could not be read.</summary>
    Error,
}

/// <summary>Something about a text that its reader should know.</summary>
public sealed record ReportDiagnostic
{
    /// <summary>The id of the report.</summary>
    public required string Report { get; init; }

    /// <summary>The code: <c>TR0xxx</c> about a specification, <c>TR1xxx</c> about reading, <c>TR2xxx</c> about a damaged text.</summary>
    public required string Code { get; init; }

    /// <summary>How bad it is.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>What is wrong, in a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>Where it begins in the text.</summary>
    public int Start { get; init; }

    /// <summary>Its length; 0 when it concerns the text as a whole.</summary>
    public int Length { get; init; }

    /// <inheritdoc cref="ReportFact.From"/>
    internal static ReportDiagnostic From(ReadDiagnostic diagnostic, string report, int offset = 0) => new()
    {
        Report = report,
        Code = diagnostic.Code,
        Severity = Records.RecordNames.TryParse(diagnostic.Severity, out DiagnosticSeverity severity)
            ? severity
            : throw new InvalidOperationException($"{diagnostic.Code} has the severity '{diagnostic.Severity}', which is none."),
        Message = diagnostic.Message,
        Start = diagnostic.Start + offset,
        Length = diagnostic.Length,
    };
}
