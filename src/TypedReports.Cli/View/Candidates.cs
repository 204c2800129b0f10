using System.Buffers;
using TypedReports.Definitions;
using TypedReports.Reading.Normalizing;

namespace TypedReports.Cli.View;

/// <summary>Why a sentence is shown for an indicator that was not found, best first.</summary>
internal enum CandidateKind
{
    /// <summary>It holds one of the indicator's names.</summary>
    Name,

    /// <summary>It holds a name that looks alike and is something else.</summary>
    Lookalike,

    /// <summary>It holds the longest part of the name that the text has.</summary>
    Similar,
}

/// <summary>A sentence that may state what was looked for. Places are those of the original text.</summary>
internal sealed record Candidate(CandidateKind Kind, int Start, int Length, int WordStart, int WordLength);

/// <summary>Finds the sentences nearest to an indicator that a report does not state, so that a reviewer need not search.</summary>
internal sealed class Candidates(FormDefinition form, NormalizedText text)
{
    private const int Most = 3;
    private const int ShortestPart = 3;
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？!?\r\n");
    private readonly string _normal = text.Span.ToString();

    /// <summary>The nearest sentences: by kind, those with a number first, then in the order of the text.</summary>
    public IReadOnlyList<Candidate> For(string indicator)
    {
        if (form.Find(indicator) is not { } definition)
        {
            return [];
        }

        var groups = form.Groups.Where(group => group.Indicators.Contains(indicator)).SelectMany(group => group.Names);
        var names = definition.Names.Concat(definition.MeasureNames.Select(name => name.Name)).Concat(groups).ToList();
        var found = new SortedDictionary<int, (Candidate Candidate, bool HasDigit)>();
        Collect(names, CandidateKind.Name, found);
        Collect([.. definition.Lookalikes, .. definition.Topics], CandidateKind.Lookalike, found);
        if (found.Count == 0)
        {
            Collect(LongestPart(definition.Chinese) is { } part ? [part] : [], CandidateKind.Similar, found);
        }

        return [.. found.Values
            .OrderBy(hit => hit.Candidate.Kind).ThenByDescending(hit => hit.HasDigit).ThenBy(hit => hit.Candidate.Start)
            .Take(Most).Select(hit => hit.Candidate)];
    }

    private void Collect(IReadOnlyList<string> words, CandidateKind kind, SortedDictionary<int, (Candidate, bool)> found)
    {
        foreach (var word in words)
        {
            for (var at = _normal.IndexOf(word, StringComparison.Ordinal); at >= 0; at = _normal.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                var (start, end) = Sentence(at, at + word.Length);
                var original = text.ToOriginal(start);
                var wordStart = text.ToOriginal(at);

                // The first kind wins; of one kind, the first word of the sentence.
                found.TryAdd(original, (
                    new Candidate(kind, original, text.EndToOriginal(end) - original, wordStart, text.EndToOriginal(at + word.Length) - wordStart),
                    _normal.AsSpan(start, end - start).ContainsAnyInRange('0', '9')));
            }
        }
    }

    private (int Start, int End) Sentence(int from, int to)
    {
        var start = _normal.AsSpan(0, from).LastIndexOfAny(Ends) + 1;
        while (start < from && char.IsWhiteSpace(_normal[start]))
        {
            start++;
        }

        var rest = _normal.AsSpan(to).IndexOfAny(Ends);
        var end = rest < 0 ? _normal.Length : to + rest;
        return (start, end < _normal.Length && _normal[end] is not ('\r' or '\n') ? end + 1 : end);
    }

    private string? LongestPart(string name)
    {
        for (var length = name.Length - 1; length >= Math.Max(ShortestPart, (name.Length + 1) / 2); length--)
        {
            for (var start = 0; start + length <= name.Length; start++)
            {
                var part = name.Substring(start, length);
                if (_normal.Contains(part, StringComparison.Ordinal))
                {
                    return part;
                }
            }
        }

        return null;
    }
}
