namespace TypedReports.Reading.Normalizing;

/// <summary>
/// Brings a text into the one alphabet that the later stages read. Each step is looked for first and costs nothing when the
/// text does not need it; steps that replace one character by one keep offsets, only those that drop make a map.
/// </summary>
internal static class Normalizer
{
    public static NormalizedText Normalize(string text, List<ReadDiagnostic> diagnostics)
    {
        var buffer = new TextBuffer(text);
        WidthSteps.Run(buffer);
        MarkupStep.Run(buffer);
        TraditionalStep.Run(buffer);
        PinyinStep.Run(buffer);
        LineJoiner.Run(buffer);
        SpacingSteps.Run(buffer);
        var normalized = buffer.ToText(text);
        TextDamage.Report(normalized, diagnostics);
        return normalized;
    }
}
