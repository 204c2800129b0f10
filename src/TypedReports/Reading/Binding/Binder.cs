using TypedReports.Definitions;
using TypedReports.Reading.Labels;
using TypedReports.Reading.Normalizing;
using TypedReports.Reading.Outlining;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Binding;

/// <summary>
/// Decides which number belongs to which name, and with which measure, time and bound. Takes the tokens of one segment after
/// the other; keeps nothing of one sentence for the next but the time that opens a paragraph, what a colon opens, and the names
/// whose numbers 均居第一 may speak of.
/// </summary>
/// <remarks>
/// The subject of a clause is the list of names it opens with. It goes on over commas as long as the next clause opens with a
/// predicate (增长, 居, 达到) or a number; anything unknown between a name and its number, or right before a name, makes the
/// name mean something else. Nothing is read then: wrong is worse than missing.
/// </remarks>
internal sealed partial class Binder
{
    /// <summary>Brackets with more tokens than so many are no note on what stands before them.</summary>
    private const int MostInBrackets = 40;
    private const int MostBeforeRate = 4;

    private readonly NormalizedText text;
    private readonly FormDefinition form;
    private readonly PooledList<Quantity> quantities;
    private readonly ReadOptions options;
    private readonly FactSink sink;
    private readonly ReadingHints? hints;
    private readonly PooledList<Token> tokens = [];
    private readonly Subject subject = new();
    private readonly int year;
    private readonly int reviewYear;

    /// <summary>Whether 今年 is the year reported on, and 明年 the one planned.</summary>
    private readonly bool isGivenYearBefore;
    private readonly RegionWords regions;
    private readonly bool scouts;
    private Segment segment;
    private TimeScope segmentTime;
    private string? segmentModality;
    private Sentence sentence;
    private Clause clause;
    private Predicate predicate;
    private int clauses;

    /// <summary>Whether the clause follows a semicolon: only 今年 or 去年 takes up what stood before it.</summary>
    private bool interrupted;

    /// <summary>Where the next name of the segment begins, at or behind the sentence that comes next; its end when none does.</summary>
    private int nextName;

    /// <summary>Whether a name or a number was met in the segment.</summary>
    private bool hasContent;

    /// <summary>Whether the segment opens with the name of a part of the region and a colon.</summary>
    private bool isLabelledElsewhere;

    private Binder(NormalizedText text, FormDefinition form, Outline outline, PooledList<Quantity> quantities, ReadOptions options, FactSink sink, ReadingHints? hints)
    {
        this.text = text;
        this.form = form;
        this.quantities = quantities;
        this.options = options;
        this.sink = sink;
        this.hints = hints;
        year = outline.Metadata.Year ?? 0;
        reviewYear = outline.Metadata.ReviewYear ?? year - 1;
        isGivenYearBefore = outline.Metadata.IsGivenYearBefore;
        regions = new RegionWords(outline.Metadata.Region);
        scouts = form.Labels.IsScoutable;
    }

    public static void Bind(
        NormalizedText text, FormDefinition form, Outline outline, PooledList<Quantity> quantities, ReadOptions options, FactSink sink, ReadingHints? hints = null)
    {
        var binder = new Binder(text, form, outline, quantities, options, sink, hints);
        if (binder.year == 0)
        {
            // Without a year no number has a time.
            return;
        }

        var tokenizer = new Tokenizer(text.Span, quantities, form.Labels, binder.tokens);
        foreach (ref readonly var segment in outline.Segments.Span)
        {
            if (segment.IsBound)
            {
                binder.BeginPart(segment.Role);
                tokenizer.Begin(segment.Start, segment.End);
                if (binder.scouts && hints is null && !tokenizer.HasNumbersAhead && !IsPlan(segment.Role))
                {
                    // A paragraph of the review without a number says nothing.
                    continue;
                }

                binder.nextName = binder.scouts ? form.Labels.FindName(text.Span, segment.Start, segment.End) : segment.Start;
                if (binder.scouts && hints is null && binder.nextName == segment.End)
                {
                    // Most paragraphs name nothing: neither their numbers nor their times are of anything.
                    continue;
                }

                binder.tokens.Clear();
                binder.ReadSegment(segment, ref tokenizer);
            }
        }

        binder.tokens.Dispose();
    }

    private bool IsPlanned => IsPlan(segment.Role);

    private static bool IsPlan(SectionRole role) =>
        role is SectionRole.Goals or SectionRole.Tasks or SectionRole.Requirements or SectionRole.FiveYearGoals or SectionRole.SelfGovernance;

    private void ReadSegment(Segment next, ref Tokenizer tokenizer)
    {
        segment = next;
        segmentTime = TimeScope.Of(segment, year, reviewYear);
        segmentModality = null;
        hasContent = false;
        isLabelledElsewhere = false;
        BeginSentence(segment.Start);

        // Sentence by sentence: what a token means is decided by those before it and those that follow in its own sentence.
        for (var i = 0; !tokenizer.IsAtEnd;)
        {
            if (!scouts || !PassSentence(ref tokenizer))
            {
                tokenizer.ReadSentence();
            }

            i = ReadTokens(i);
        }

        EndClause(segment.End);
    }

    /// <summary>Passes over the next sentence if it says nothing.</summary>
    private bool PassSentence(ref Tokenizer tokenizer)
    {
        var scout = new SentenceScout(text.Span, form.Labels);
        var stop = tokenizer.EndOfSentence();
        var (hasNumbers, hasDate, runOver) = tokenizer.NumbersUpTo(stop);

        // Where neither a number nor a target can follow, names are not looked for.
        var hasName = (hasNumbers || IsPlanned || (!hasContent && tokenizer.HasNumbersAhead)) && NextName(tokenizer.At) < stop;
        var saysNothing = hasNumbers
            ? !hasName && !runOver && hints is null && !subject.HasSeveralBefore && (hasContent || !hasDate) && scout.IsAboutNothing(tokenizer.At, stop, hasContent)
            : scout.SaysNothing(tokenizer.At, stop, hasName, IsPlanned, hasContent, tokenizer.HasNumbersAhead);
        if (saysNothing)
        {
            tokenizer.PassSentence(stop);
            hasContent |= hasNumbers;
        }

        return saysNothing;
    }

    /// <summary>Where the next name begins at or behind a place; the paragraph's end without one.</summary>
    private int NextName(int at)
    {
        if (nextName < at)
        {
            nextName = form.Labels.FindName(text.Span, at, segment.End);
        }

        return nextName;
    }

    /// <summary>Reads the tokens from <paramref name="from"/> on; returns how many there are.</summary>
    private int ReadTokens(int from)
    {
        for (var i = from; i < tokens.Count; i++)
        {
            ref readonly var token = ref tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Stop:
                    EndClause(token.Start);
                    BeginSentence(token.End);
                    break;
                case TokenKind.Semicolon:
                    EndClause(token.Start);
                    if (subject.IsKnown)
                    {
                        subject.Suspend();
                    }

                    subject.EndGroup();
                    subject.Clear();
                    sentence.Modality = segmentModality;
                    EndTimeAside();
                    sentence.IsItemEstimate = false;
                    sentence.IsTotal = false;
                    sentence.Narrowed = default;
                    sentence.IsOfZone = false;
                    sentence.HasZoneFigures = false;
                    sentence.IsElsewhere &= !sentence.IsItemElsewhere;
                    sentence.IsItemElsewhere = false;
                    sentence.HasFact = false;
                    BeginClause(token.End);
                    interrupted = true;
                    break;
                case TokenKind.Colon when LeadsToOwnNumber(i):
                    break;
                case TokenKind.Comma:
                case TokenKind.Colon:
                    KeepGrowth();
                    EndClause(token.Start);
                    if (token.Kind == TokenKind.Colon)
                    {
                        // 主要预期目标是: what the colon opens runs over the sentences that follow.
                        sentence.Modality ??= clause.Modality;
                        segmentModality ??= clause.Modality;

                        // 年初确定的预期目标是:…, in a review: what was expected, not what came.
                        sentence.WasExpected |= !IsPlanned && TargetWords.WereSet(clause.Modality, text.Span.Slice(sentence.Start, token.Start - sentence.Start));
                        subject.Clear();
                        if (LabelsArea(i - 1))
                        {
                            sentence.IsElsewhere = true;
                            isLabelledElsewhere |= clause.Start == segment.Start;
                        }
                    }
                    else if (LabelsArea(i - 2) && EndsWith(text.Span.Slice(0, token.Start), "方面"))
                    {
                        sentence.IsItemElsewhere |= !sentence.IsElsewhere;
                        sentence.IsElsewhere = true;
                    }
                    else if (clause.HasAmount && clause.IsModalityAhead && !sentence.HasFact)
                    {
                        // 力争新增上市公司1家,新认定高新技术企业30家: the word at its head holds for the whole list.
                        sentence.Modality ??= clause.Modality;
                    }

                    sentence.IsOfZone |= clause.OpensWithZone;
                    if (segmentTime.IsYears && sentence.YearClause == clause.Number && !clause.HasNumber)
                    {
                        // 2018年获批国家高新区,高新技术企业达到312家, in a review of five years: the year is that of what happened.
                        sentence.Time = segmentTime;
                    }

                    sentence.HasFact |= clause.HasFact;
                    if (clause is { IsAverage: true, HasNumber: false, HasName: false })
                    {
                        // 两年平均,生产总值增长5.6%: averages over years that nothing else says.
                        sentence.Time = TimeScope.Unknown;
                    }

                    if (clause.IsTimeAside)
                    {
                        EndTimeAside();
                    }
                    else if (sentence.TimeAside is not null && i + 1 < tokens.Count && tokens[i + 1].IsName)
                    {
                        EndAsideBeforeName();
                    }

                    BeginClause(token.End);
                    GoOnWithZone(i + 1);
                    break;
                case TokenKind.Enumeration when NamesMeasure(i - 1) && NamesMeasure(i + 1):
                    // 总量、增速分别居全市第3位、第2位
                    break;
                case TokenKind.Enumeration:
                    Enumerate();
                    break;
                case TokenKind.Open:
                    i = ReadBrackets(i);
                    break;
                case TokenKind.Close:
                    if (subject.Leave())
                    {
                        predicate = Predicate.None;
                        clause.GapEnd = -1;
                    }

                    break;
                case TokenKind.Gap:
                    ReadGap(i);
                    break;
                case TokenKind.Entry:
                    ReadEntry(i);
                    if (token.IsWord(WordClass.Except) || (token.Entry!.Text == "在" && subject.IsKnown && subject.IsOpen))
                    {
                        i = SkipException(i);
                    }

                    break;
                case TokenKind.Quantity:
                    i = ReadQuantity(i);
                    break;
            }
        }

        return tokens.Count;
    }

    /// <summary>生产总值:增长6%: the colon of a list stands between a name and its number, and opens nothing.</summary>
    private bool LeadsToOwnNumber(int index) =>
        subject.IsKnown && !subject.HasNumber && (subject.IsOpen || tokens[index - 1].IsWord(WordClass.Up)) && index + 1 < tokens.Count
        && (tokens[index + 1].Kind == TokenKind.Quantity
            || tokens[index + 1].IsWord(WordClass.Up) || tokens[index + 1].IsWord(WordClass.Down) || tokens[index + 1].IsWord(WordClass.Reach)
            || tokens[index + 1].IsWord(WordClass.Hold));

    private void BeginSentence(int start)
    {
        subject.Clear();
        subject.Forget();
        subject.EndGroup();
        interrupted = false;
        sentence = new Sentence { Start = start, Time = segmentTime, Topics = [], Modality = segmentModality, BaseYear = baseYearBelow, IsElsewhere = isLabelledElsewhere };
        BeginClause(start);
    }

    private void BeginClause(int start)
    {
        clause = new Clause { Number = ++clauses, Start = start, GapEnd = -1, SubAreaEnd = -1, Waiting = -1 };
        predicate = Predicate.None;
        subject.IsOpen = false;
        unstated.Clear();
    }

    private void EndClause(int end)
    {
        KeepUnstated();
        subject.EndClause();
        if (interrupted)
        {
            // Only the clause right behind the semicolon could take up what stood before it.
            subject.Forget();
        }
        else
        {
            subject.Resume();
        }

        interrupted = false;
        NoteTargetWithoutNumber(end);
    }

    /// <summary>Takes up what stood before the semicolon.</summary>
    private void TakeUpInterrupted()
    {
        subject.Resume();
        interrupted = false;
    }

    /// <summary>经开区扩区提质,[完成]工业总产值186亿元: without a subject of its own the clause goes on with the zone; a name or the region ends that.</summary>
    private void GoOnWithZone(int index)
    {
        if (sentence.IsOfZone && index < tokens.Count)
        {
            sentence.IsOfZone = !tokens[index].IsName && !tokens[index].IsWord(WordClass.OwnRegion);
            sentence.HasZoneFigures = sentence.IsOfZone && (sentence.HasZoneFigures || Achieves(tokens[index]));
            clause.IsOfZone = sentence.HasZoneFigures;
        }
    }

    /// <summary>Whether a token says which measure is meant: 总量, 增速.</summary>
    private bool NamesMeasure(int index) => index >= 0 && index < tokens.Count
        && tokens[index].Entry is { Kind: EntryKind.Word, Word: WordClass.LevelNoun or WordClass.StockNoun or WordClass.GrowthNoun };

    /// <summary>、 joins names while a list is open, and begins a new predicate behind a number.</summary>
    private void Enumerate()
    {
        clause.ContinuesList = subject.IsOpen;
        if (!subject.IsOpen)
        {
            KeepGrowth();
            predicate = predicate.BehindEnumeration();
            clause.GapEnd = -1;
            clause.Waiting = -1;
        }
    }

    /// <summary>增速高于全省平均水平、力争达到8%: what is reached is the rate that the words without a number spoke of.</summary>
    private void KeepGrowth()
    {
        if (subject.IsKnown && !clause.HasNumber && predicate.Has(WordClass.GrowthNoun))
        {
            GoOnWithGrowth();
        }
    }

    private void GoOnWithGrowth()
    {
        subject.IsOfGrowth = true;
        subject.IsOfAverage |= predicate.Has(WordClass.AnnualAverage);
    }

    /// <summary>Reads on inside brackets that state something of the subject, or of a part of it; passes over others. Returns the last token used.</summary>
    private int ReadBrackets(int index)
    {
        ReadNote(index);
        if (subject.IsKnown && subject.HasNumber && HoldsRate(index))
        {
            // 固定资产投资321亿元(增长9.2%), 增长6%(力争6.5%)
            return index;
        }

        for (var i = index + 1; i < tokens.Count && i < index + MostInBrackets; i++)
        {
            if (tokens[i].Kind == TokenKind.Close)
            {
                if (subject.IsKnown && tokens[index + 1].IsWord(WordClass.OfWhich))
                {
                    // 进出口总额62亿元(其中出口58亿元),增长8.1%
                    subject.Enter();
                    return index;
                }

                return i;
            }

            if (IsHinted(i))
            {
                return index;
            }

            if (tokens[i].Kind == TokenKind.Quantity && quantities[tokens[i].Index].Kind == QuantityKind.Rank && subject.IsKnown)
            {
                // 增长6.9%(全省排名第一): a rank in brackets is said of what stands before them.
                clause.RankFrom = tokens[index].End;
                return index;
            }

            if (tokens[i].Kind == TokenKind.Stop)
            {
                break;
            }
        }

        return index;
    }

    /// <summary>Whether brackets hold nothing but a rate and the words that say of what kind it is.</summary>
    private bool HoldsRate(int index)
    {
        var hasVerb = false;
        for (var i = index + 1; i + 1 < tokens.Count && i <= index + MostBeforeRate; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Quantity)
            {
                return hasVerb && quantities[token.Index].Kind == QuantityKind.Percent && tokens[i + 1].Kind == TokenKind.Close && !IsHinted(i);
            }

            hasVerb |= token.IsWord(WordClass.Up) || token.IsWord(WordClass.Down) || token.IsWord(WordClass.GrowthNoun) || token.IsWord(WordClass.FallNoun) || token.IsWord(WordClass.Modality);
            if (token.Entry is not { Kind: EntryKind.Word, Word: WordClass.Up or WordClass.Down or WordClass.GrowthNoun or WordClass.FallNoun or WordClass.Modality or WordClass.Filler or WordClass.AnnualAverage or WordClass.Reach })
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>扣除留抵退税因素后增长7.5%, 在外需走弱的情况下增长8.6%: what is taken out says nothing of the number's subject.</summary>
    private int SkipException(int index)
    {
        for (var i = index + 1; i < tokens.Count && i <= index + 8; i++)
        {
            if (tokens[i].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Stop || IsHinted(i))
            {
                break;
            }

            if (tokens[i].Kind == TokenKind.Gap && text.Span[tokens[i].End - 1] is '后' or '素' or '下')
            {
                return i;
            }
        }

        return index;
    }

    /// <summary>Whether the report's specification says what a number is of.</summary>
    private bool IsHinted(int index) => hints is not null && tokens[index].Kind == TokenKind.Quantity && hints.TryGet(tokens[index].Index, out _);

    private TokenKind Before(int index) => index == 0 ? TokenKind.Stop : tokens[index - 1].Kind;

    private bool JoinsList => subject.IsOpen && clause.ContinuesList;
}
