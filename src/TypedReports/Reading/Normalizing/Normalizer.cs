namespace TypedReports.Reading.Normalizing;

/// <summary>
/// Brings a text into the one alphabet that the later stages read. One pass narrows its characters and tells whether it needs
/// more; most texts don't. Steps that replace one character by one keep offsets, only those that drop make a map.
/// </summary>
internal static class Normalizer
{
    public static NormalizedText Normalize(string text, List<ReadDiagnostic> diagnostics)
    {
        var buffer = new TextBuffer(text);
        var needs = buffer.Narrow();
        if ((needs & TextNeeds.AllSteps) != 0)
        {
            buffer.Reset(text);
            RadicalStep.Run(buffer);
            WidthSteps.Run(buffer);
            WatermarkStep.Run(buffer);
            WrappedLines.Run(buffer); // before its lines lose a character
            MarkupStep.Run(buffer);
            EmphasisStep.Run(buffer);
            TraditionalStep.Run(buffer);
            PinyinStep.Run(buffer);
            needs = (TextNeeds)~0;
        }
        else
        {
            WatermarkStep.Run(buffer);
            WrappedLines.Run(buffer);
        }

        LineJoiner.Run(buffer);
        if ((needs & TextNeeds.Spacing) != 0)
        {
            SpacingSteps.Run(buffer);
        }

        var normalized = buffer.ToText(text);
        TextDamage.Report(normalized, needs, diagnostics);
        return normalized;
    }
}
