namespace TypedReports.Reading.Normalizing;

/// <summary>
/// Traditional characters to simplified ones, one for one, with the few phrases that are written otherwise. Only for texts
/// that are written in traditional characters: a lone 乾 or 著 in a simplified text is a name.
/// </summary>
internal static class TraditionalStep
{
    /// <summary>Stands in the table for a character that opens a phrase: what it becomes, the phrases have to say first.</summary>
    private const char Opener = '\uFFFF';

    /// <summary>What each character becomes: most stay what they are.</summary>
    private static readonly char[] s_simplified = BuildTable();
    private static readonly Dictionary<char, Opening> s_openings = BuildOpenings();

    public static void Run(TextBuffer buffer)
    {
        if (!TextScan.HasTraditional(buffer.Span))
        {
            return;
        }

        // Some third of the characters change, and none tells whether the next does: a branch for each would be guessed wrong.
        var text = buffer.Characters;
        var table = s_simplified;
        var count = 0;
        var first = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            var from = text[i];
            var to = table[from];
            if (to == Opener)
            {
                var opened = Open(text, i);
                count += opened.Count;
                first = Math.Min(first, opened.First);
                i = opened.Last;
                continue;
            }

            text[i] = to;
            count += to == from ? 0 : 1;
            if (count == 1)
            {
                first = Math.Min(first, i);
            }
        }

        buffer.Note(count, first);
        buffer.Finish("traditional");
    }

    /// <summary>
    /// Simplifies the longest phrase at a place, or else its first character alone: how many characters changed, which was the first
    /// of them, and where the last of the phrase stands.
    /// </summary>
    private static (int Count, int First, int Last) Open(Span<char> text, int at)
    {
        if (!s_openings.TryGetValue(text[at], out var opening))
        {
            // The text itself holds what stands for openers.
            return (0, int.MaxValue, at);
        }

        foreach (var (from, to) in opening.Phrases)
        {
            if (text.Slice(at).StartsWith(from.AsSpan()))
            {
                return Replace(text, at, to);
            }
        }

        return Replace(text, at, opening.Alone);
    }

    private static (int Count, int First, int Last) Replace(Span<char> text, int at, string with)
    {
        var count = 0;
        var first = int.MaxValue;
        for (var i = 0; i < with.Length; i++)
        {
            if (text[at + i] != with[i])
            {
                text[at + i] = with[i];
                count++;
                first = Math.Min(first, at + i);
            }
        }

        return (count, first, at + with.Length - 1);
    }

    private static char[] BuildTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = (char)i;
        }

        for (var i = 0; i < TraditionalTable.From.Length; i++)
        {
            table[TraditionalTable.From[i]] = TraditionalTable.To[i];
        }

        return table;
    }

    /// <summary>Takes the characters that open phrases out of the table, and gathers what they open, the longest first.</summary>
    private static Dictionary<char, Opening> BuildOpenings()
    {
        var openings = new Dictionary<char, Opening>();
        foreach (var phrase in TraditionalTable.Phrases.Split(','))
        {
            var sides = phrase.Split('=');
            var first = sides[0][0];
            if (!openings.TryGetValue(first, out var opening))
            {
                openings.Add(first, opening = new Opening(s_simplified[first].ToString()));
                s_simplified[first] = Opener;
            }

            opening.Phrases.Add((sides[0], sides[1]));
        }

        foreach (var opening in openings.Values)
        {
            opening.Phrases.Sort(static (a, b) => b.From.Length - a.From.Length);
        }

        return openings;
    }

    /// <summary>What a character opens, and what it becomes where it opens none of these.</summary>
    private sealed class Opening(string alone)
    {
        public string Alone { get; } = alone;

        public List<(string From, string To)> Phrases { get; } = [];
    }
}
