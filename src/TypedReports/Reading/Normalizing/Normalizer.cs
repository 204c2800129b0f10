namespace TypedReports.Reading.Normalizing;

/// <summary>Brings a text into the one alphabet that the later stages read.</summary>
internal static class Normalizer
{
    public static NormalizedText Normalize(string text, List<ReadDiagnostic> diagnostics)
    {
        _ = diagnostics;
        return new NormalizedText(text, text.ToCharArray(), text.Length, null);
    }
}
