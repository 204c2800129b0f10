using TypedReports.Cli.Input;
using TypedReports.Reading;

namespace TypedReports.Cli.Processing;

/// <summary>A report as it was read. A document is one report, a collection several.</summary>
/// <param name="Id">The id its records carry.</param>
/// <param name="Start">Where its text begins in the document: offsets of <paramref name="Result"/> count from there.</param>
/// <param name="Result">What the engine read.</param>
/// <param name="Rules">The rule behind each fact, when asked for.</param>
internal sealed record ReadReport(string Id, int Start, ReadingResult Result, IReadOnlyDictionary<ReadFact, string>? Rules);

/// <summary>All that came of one document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Reports">Its reports, none if it could not be read.</param>
/// <param name="Diagnostics">What is wrong with the document and its reports, with places in the document.</param>
internal sealed record DocumentReading(
    InputDocument Document, IReadOnlyList<ReadReport> Reports, IReadOnlyList<DocumentDiagnostic> Diagnostics)
{
    /// <summary>Whether the reports are not here because the output has them already.</summary>
    public bool IsKnown { get; init; }
}

/// <summary>A diagnostic with the report it is about.</summary>
internal sealed record DocumentDiagnostic(string Report, ReadDiagnostic Diagnostic);
