using TypedReports.Reading.Normalizing;

namespace TypedReports.Cli.View;

/// <summary>
/// What the normaliser did to a text, as the difference to the original, so that a page carries one text and can show both.
/// </summary>
internal sealed class NormalizedDiff
{
    private NormalizedDiff(IReadOnlyList<NormalizationStep> steps)
    {
        Steps = steps;
    }

    /// <summary>What was done, with counts.</summary>
    public IReadOnlyList<NormalizationStep> Steps { get; }

    /// <summary>Characters that became another one wherever they stand and were kept.</summary>
    public SortedDictionary<char, char> Always { get; } = [];

    /// <summary>Places where a character became something else than <see cref="Always"/> says.</summary>
    public List<(int Start, char Became)> Here { get; } = [];

    /// <summary>Stretches that were dropped.</summary>
    public List<(int Start, int Length)> Drops { get; } = [];

    /// <summary>The difference that normalising a text makes.</summary>
    public static NormalizedDiff Of(NormalizedText text)
    {
        var diff = new NormalizedDiff(text.Steps);
        var counts = new Dictionary<(char From, char To), int>();
        ForEachKept(text, (from, to, _) => counts[(from, to)] = counts.GetValueOrDefault((from, to)) + 1, diff.Drops);

        // A character that mostly became another one: the few places where it stayed or became a third are listed.
        foreach (var group in counts.GroupBy(count => count.Key.From))
        {
            var (pair, _) = group.MaxBy(count => (count.Value, -count.Key.To));
            if (pair.From != pair.To)
            {
                diff.Always.Add(pair.From, pair.To);
            }
        }

        ForEachKept(text, (from, to, start) =>
        {
            if (to != diff.Always.GetValueOrDefault(from, from))
            {
                diff.Here.Add((start, to));
            }
        }, drops: null);
        return diff;
    }

    private static void ForEachKept(NormalizedText text, Action<char, char, int> kept, List<(int Start, int Length)>? drops)
    {
        var next = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var start = text.ToOriginal(i);
            AddDrop(drops, next, start);
            kept(text.Original[start], text.Span[i], start);
            next = start + 1;
        }

        AddDrop(drops, next, text.Original.Length);
    }

    private static void AddDrop(List<(int Start, int Length)>? drops, int from, int to)
    {
        if (to > from)
        {
            drops?.Add((from, to - from));
        }
    }
}
