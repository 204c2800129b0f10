namespace TypedReports.Reading.Normalizing;

/// <summary>
/// Traditional characters to simplified ones, one for one, with the few phrases that are written otherwise. Only for texts
/// that are written in traditional characters: a lone 乾 or 著 in a simplified text is a name.
/// </summary>
internal static class TraditionalStep
{
    private const char Lowest = '\u3400';
    private static readonly char[] s_simplified = BuildTable();
    private static readonly string[] s_phrases = TraditionalTable.Phrases.Split(',');

    public static void Run(TextBuffer buffer)
    {
        if (!TextScan.HasTraditional(buffer.Span))
        {
            return;
        }

        var phrases = FindPhrases(buffer.Span);
        for (var i = 0; i < buffer.Length; i++)
        {
            if (Simplified(buffer[i]) is var to and not '\0')
            {
                buffer.Replace(i, to);
            }
        }

        foreach (var (at, phrase) in phrases)
        {
            var half = phrase.Length / 2;
            for (var i = 0; i < half; i++)
            {
                if (buffer[at + i] != phrase[half + 1 + i])
                {
                    buffer.Replace(at + i, phrase[half + 1 + i]);
                }
            }
        }

        buffer.Finish("traditional");
    }

    private static char Simplified(char c)
    {
        var index = c - Lowest;
        return (uint)index < (uint)s_simplified.Length ? s_simplified[index] : '\0';
    }

    private static List<(int At, string Phrase)> FindPhrases(ReadOnlySpan<char> text)
    {
        var found = new List<(int, string)>();
        foreach (var phrase in s_phrases)
        {
            var from = phrase.AsSpan(0, phrase.Length / 2);
            for (var at = 0; ;)
            {
                var next = text.Slice(at).IndexOf(from);
                if (next < 0)
                {
                    break;
                }

                found.Add((at + next, phrase));
                at += next + from.Length;
            }
        }

        return found;
    }

    private static char[] BuildTable()
    {
        var table = new char[TraditionalTable.From[TraditionalTable.From.Length - 1] - Lowest + 1];
        for (var i = 0; i < TraditionalTable.From.Length; i++)
        {
            if (TraditionalTable.From[i] >= Lowest)
            {
                table[TraditionalTable.From[i] - Lowest] = TraditionalTable.To[i];
            }
        }

        return table;
    }
}
