namespace TypedReports.Reading;

/// <summary>Tells from the diagnostics whether a text is too damaged to read any value from.</summary>
internal static class Refusal
{
    /// <summary>The diagnostic for which the text is refused, or null.</summary>
    public static ReadDiagnostic? Reason(IReadOnlyList<ReadDiagnostic> diagnostics, int textLength)
    {
        for (var i = 0; i < diagnostics.Count; i++)
        {
            var diagnostic = diagnostics[i];
            var whole = diagnostic.Code == "TR2001" && diagnostic.Length == textLength;
            if (whole || diagnostic.Code is "TR2004" or "TR2005")
            {
                return diagnostic;
            }
        }

        return null;
    }
}
