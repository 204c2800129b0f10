namespace TypedReports.Specs;

/// <summary>Finds the valid name that somebody most likely meant.</summary>
public static class Nearest
{
    // Longer texts are no mistyped names, and the comparison costs the product of both lengths.
    private const int LongestName = 64;
    private const int LongestList = 16;

    /// <summary>The candidate with the fewest typing mistakes; null when none is near.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="candidates">The valid names; of equally near ones the first is taken.</param>
    public static string? Find(string text, IEnumerable<string> candidates)
    {
        if (text.Length is 0 or > LongestName)
        {
            return null;
        }

        string? nearest = null;
        var fewest = Math.Max(1, text.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - text.Length) < fewest && candidate.Length <= LongestName)
            {
                var mistakes = Mistakes(text.ToLowerInvariant(), candidate.ToLowerInvariant());
                if (mistakes < fewest)
                {
                    fewest = mistakes;
                    nearest = candidate;
                }
            }
        }

        return nearest;
    }

    /// <summary>The end of a message about an unknown name: the nearest valid one, else all when they are few.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="candidates">The valid names.</param>
    public static string Hint(string text, IReadOnlyCollection<string> candidates)
    {
        if (candidates.Count == 0)
        {
            return "there are none";
        }

        return Find(text, candidates) is { } nearest ? "did you mean '" + nearest + "'?" : "there are " + List(candidates);
    }

    private static string List(IReadOnlyCollection<string> candidates)
    {
        var shown = string.Join(", ", candidates.Take(LongestList).Select(candidate => "'" + candidate + "'"));
        return candidates.Count > LongestList ? shown + " and others" : shown;
    }

    // Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    private static int Mistakes(string a, string b)
    {
        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }
}
