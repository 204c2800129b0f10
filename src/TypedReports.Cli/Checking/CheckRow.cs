using System.Globalization;
using TypedReports.Records;

namespace TypedReports.Cli.Checking;

/// <summary>One thing that a check found, with the place somebody has to look at.</summary>
/// <param name="Report">The report it is about; empty for a vocabulary or a form.</param>
/// <param name="Code">Its code.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record CheckRow(string Report, string Code, DiagnosticSeverity Severity, string Message)
{
    /// <summary>The file to look at, as messages show it; null when there is none.</summary>
    public string? File { get; init; }

    /// <summary>The line of the file, counted from 1; 0 when it is about the whole file.</summary>
    public int Line { get; init; }

    /// <summary>The column, counted from 1; 0 when it is about the whole line.</summary>
    public int Column { get; init; }

    /// <summary>Where in the text it is, in UTF-16 units; with a length of 0 when it is about no place of the text.</summary>
    public int Start { get; init; }

    /// <summary>The length of the place in the text.</summary>
    public int Length { get; init; }

    /// <summary>The fact that is not as expected, for rows about one.</summary>
    public FactDifference? Difference { get; init; }

    /// <summary>The place as compilers write it: <c>specs/reports/linxi-2024.report.yaml(12,5)</c>.</summary>
    public string Where => File is null
        ? Report
        : File + (Line, Column) switch
        {
            (0, _) => "",
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"({Line})"),
            _ => string.Create(CultureInfo.InvariantCulture, $"({Line},{Column})"),
        };
}
