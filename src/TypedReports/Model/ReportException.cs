using System.Globalization;

namespace TypedReports;

/// <summary>A text could not be read as the report it should be. It carries what was read all the same.</summary>
#pragma warning disable CA1032 // without a reading it would say nothing
public sealed class ReportException : Exception
#pragma warning restore CA1032
{
    internal ReportException(ReportReading reading)
        : base(Message(reading)) => Reading = reading;

    /// <summary>What was read, with all facts, absences and diagnostics.</summary>
    public ReportReading Reading { get; }

    /// <summary>The facts that were read.</summary>
    public IReadOnlyList<ReportFact> Facts => Reading.Facts;

    /// <summary>Everything that is to be said about the text, the reasons of the refusal among it.</summary>
    public IReadOnlyList<ReportDiagnostic> Diagnostics => Reading.Diagnostics;

    private static new string Message(ReportReading reading)
    {
        var more = reading.Reasons.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" (and {reading.Reasons.Count - 1} more)") : "";
        return $"{reading.Id}: {reading.Reasons[0].Message}{more}";
    }
}
