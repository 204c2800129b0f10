using TypedReports.Reading.Labels;

namespace TypedReports.Reading.Binding;

/// <summary>
/// Tells sentences that state nothing before they are cut into tokens: most of a report has no numbers. Never passes over a
/// sentence that could change what is read, of itself or of those around it; where it doubts, it says no.
/// </summary>
/// <remarks>
/// Without a number a sentence yields no fact. It can still note a target in words, which takes a name and a wording of targets
/// in a part about the plan; set the time of its paragraph, which takes a word of time before the paragraph's first name or
/// number; or open a list of targets with a colon.
/// </remarks>
internal readonly ref struct SentenceScout(ReadOnlySpan<char> text, LabelTable labels)
{
    private readonly ReadOnlySpan<char> text = text;

    /// <summary>Whether the sentence says nothing.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="stop">Where the sign stands that ends it, or where its paragraph ends.</param>
    /// <param name="isPlanned">Whether it stands in a part about the plan.</param>
    /// <param name="hasContent">Whether its paragraph had a name or a number before it.</param>
    public bool SaysNothing(int start, int stop, bool isPlanned, bool hasContent)
    {
        var sentence = text.Slice(start, stop - start);
        if (sentence.IsEmpty)
        {
            return true;
        }

        // A plan's name at its end is what a number of years at the begin of the next sentence is seen to follow.
        var last = sentence[sentence.Length - 1];
        if (last is '五' or '”' || (labels.Role(last) & CharacterRole.EndsGap) != 0 || sentence.IndexOf(':') >= 0)
        {
            return false;
        }

        var sought = (isPlanned ? CharacterRole.OpensTarget | CharacterRole.OpensName : 0)
            | (hasContent ? 0 : CharacterRole.OpensTime | CharacterRole.OpensName);
        if (sought == 0)
        {
            return true;
        }

        var hasName = false;
        var hasTarget = false;
        for (var i = 0; i < sentence.Length; i++)
        {
            var role = labels.Role(sentence[i]) & sought;
            if (role == 0)
            {
                continue;
            }

            if ((role & CharacterRole.OpensName) != 0 && i + 1 < sentence.Length && labels.MayBeginName(sentence[i], sentence[i + 1]))
            {
                hasName = true;
                sought &= ~CharacterRole.OpensName;
                if (!hasContent)
                {
                    return false;
                }
            }

            if ((role & (CharacterRole.OpensTarget | CharacterRole.OpensTime)) != 0 && labels.Match(sentence, i, sentence.Length) is { Kind: EntryKind.Word } entry)
            {
                if (!hasContent && entry.Word.IsTime())
                {
                    return false;
                }

                hasTarget |= isPlanned && MayStateTarget(entry, sentence);
            }

            if (hasName && hasTarget)
            {
                return false;
            }
        }

        return !(hasName && isPlanned && HasClauseOfTarget(sentence));
    }

    /// <summary>A word that compares states a target together with what it compares with.</summary>
    private static bool MayStateTarget(Entry entry, ReadOnlySpan<char> wording) => entry.Word == WordClass.NoNumber
        || (entry.Word == WordClass.Compare && TargetWords.Compares(wording));

    private static bool HasClauseOfTarget(ReadOnlySpan<char> sentence)
    {
        while (!sentence.IsEmpty)
        {
            var end = sentence.IndexOfAny(',', ';');
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
