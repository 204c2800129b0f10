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
public sealed record FactRecord(ReportFact Fact, FactOrigin? Origin = null)
{
    /// <summary>Whether two careful readers would differ on an expected fact: it need not be found, and is not wrong if it is.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The rule behind an extracted fact; null where none was asked for.</summary>
    public string? Rule { get; init; }

    /// <summary>The line of the file, counted from 1; 0 for a record that was not read from one.</summary>
    public int Line { get; init; }
}
