namespace TypedReports.Records;

/// <summary>Where an expected fact comes from.</summary>
public enum FactOrigin
{
    /// <summary>Labelled by reading the report in full, apart from any program.</summary>
    Gold,

    /// <summary>Found by a program and checked by reading.</summary>
    Read,

    /// <summary>Taken over from what a program found.</summary>
    Accepted,
}

/// <summary>A line of a file of facts: the fact, and what the line says about it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Origin">Where an expected fact comes from; null in a file of extracted facts.</param>
/// <param name="Rule">The rule behind an extracted fact; null where none was asked for.</param>
/// <param name="Line">The line of the file, counted from 1; 0 for a record that was not read from one.</param>
public sealed record FactRecord(ReportFact Fact, FactOrigin? Origin = null, string? Rule = null, int Line = 0);
