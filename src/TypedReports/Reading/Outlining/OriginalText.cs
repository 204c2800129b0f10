using TypedReports.Reading.Normalizing;

namespace TypedReports.Reading.Outlining;

/// <summary>Cuts words out of the original text by normalised offsets.</summary>
internal static class OriginalText
{
    /// <summary>The words as the text has them, without the line breaks that the page put inside them.</summary>
    public static string Cut(NormalizedText text, int start, int end)
    {
        if (end <= start)
        {
            return "";
        }

        var from = text.ToOriginal(start);
        var words = text.Original.AsSpan(from, text.EndToOriginal(end) - from).Trim();
        if (words.IndexOf('\n') < 0)
        {
            return words.ToString();
        }

        var kept = new char[words.Length];
        var length = 0;
        foreach (var c in words)
        {
            if (c is not ('\n' or '\r'))
            {
                kept[length++] = c;
            }
        }

        return new string(kept, 0, length);
    }
}
