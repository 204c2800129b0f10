using TypedReports.Reading.Labels;

namespace TypedReports.Reading.Binding;

/// <summary>
/// Tells sentences that state nothing before they are cut into tokens: most of a report. Never passes over a
/// sentence that could change what is read, of itself or of those around it; where it doubts, it says no.
/// </summary>
/// <remarks>
/// Without a name a sentence yields neither fact nor absence, whatever numbers it has. Without a number it yields no fact. It can
/// still note a target in words, which takes a name and a wording of targets in a part about the plan; and, where numbers follow in
/// its paragraph, set their time, which takes a word of time or a date before the paragraph's first name or number, or open a list
/// of targets with a colon.
/// </remarks>
internal readonly ref struct SentenceScout(ReadOnlySpan<char> text, LabelTable labels)
{
    /// <summary>The signs that end a clause; each half of a dash too, which asks once too often.</summary>
    private const string ClauseEnds = ",;:—";

    private readonly ReadOnlySpan<char> text = text;

    /// <summary>Whether a sentence without numbers says nothing.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="stop">Where the sign stands that ends it, or where its paragraph ends.</param>
    /// <param name="hasName">Whether it names something.</param>
    /// <param name="isPlanned">Whether it stands in a part about the plan.</param>
    /// <param name="hasContent">Whether its paragraph had a name or a number before it.</param>
    /// <param name="hasNumbersAhead">Whether its paragraph has numbers behind it, to which it may matter.</param>
    public bool SaysNothing(int start, int stop, bool hasName, bool isPlanned, bool hasContent, bool hasNumbersAhead)
    {
        var sentence = text.Slice(start, stop - start);
        if (sentence.IsEmpty)
        {
            return true;
        }

        if (hasNumbersAhead && ReachesBeyond(sentence))
        {
            return false;
        }

        var opens = hasNumbersAhead && !hasContent;
        if (!opens && !isPlanned)
        {
            return true;
        }

        if (opens && labels.HoldsTime(sentence))
        {
            return false;
        }

        return !hasName || (!opens && !HasTarget(sentence) && !HasClauseOfTarget(sentence));
    }

    /// <summary>
    /// Whether a sentence with numbers but without a name leaves what is read as it is: most numbers of a report are of no indicator.
    /// Before a paragraph's first numbers a word of time, or a date among them, which is not asked here, can open the paragraph.
    /// </summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="stop">Where the sign stands that ends it, or where its paragraph ends.</param>
    /// <param name="hasContent">Whether its paragraph had a name or a number before it.</param>
    public bool IsAboutNothing(int start, int stop, bool hasContent)
    {
        var sentence = text.Slice(start, stop - start);
        return !ReachesBeyond(sentence) && (hasContent || !labels.HoldsTime(sentence));
    }

    /// <summary>
    /// Whether a sentence may matter to the next: what hardens or softens a target before a colon (主要预期目标是:) holds for the
    /// list behind it, and a plan's name at the end is what a number of years at the begin of the next sentence is seen to follow.
    /// </summary>
    private bool ReachesBeyond(ReadOnlySpan<char> sentence)
    {
        var last = sentence[sentence.Length - 1];
        return last is '五' or '”' || (labels.Role(last) & CharacterRole.EndsGap) != 0
            || (sentence.LastIndexOfAny(':', '—') is var colon and >= 0 && HasModality(sentence.Slice(0, colon)));
    }

    private bool HasModality(ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if ((labels.Role(words[i]) & CharacterRole.OpensModality) != 0
                && labels.Match(words, i, words.Length) is { Word: WordClass.Modality })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a wording of targets stands in it. A word that compares states a target together with what it compares with.</summary>
    private bool HasTarget(ReadOnlySpan<char> sentence)
    {
        bool? compares = null;
        for (var i = 0; i < sentence.Length; i++)
        {
            if ((labels.Role(sentence[i]) & CharacterRole.OpensTarget) != 0 && labels.Match(sentence, i, sentence.Length) is { Kind: EntryKind.Word } entry
                && (entry.Word == WordClass.NoNumber || (entry.Word == WordClass.Compare && (compares ??= TargetWords.Compares(sentence)))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasClauseOfTarget(ReadOnlySpan<char> sentence)
    {
        while (!sentence.IsEmpty)
        {
            var end = sentence.IndexOfAny(ClauseEnds.AsSpan());
            var clause = end < 0 ? sentence : sentence.Slice(0, end);
            if (TargetWords.EndsAsTarget(clause.TrimEnd()))
            {
                return true;
            }

            sentence = sentence.Slice(Math.Min(sentence.Length, clause.Length + 1));
        }

        return false;
    }
}
