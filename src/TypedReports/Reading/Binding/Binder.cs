using TypedReports.Definitions;
using TypedReports.Reading.Labels;
using TypedReports.Reading.Normalizing;
using TypedReports.Reading.Outlining;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Binding;

/// <summary>
/// Decides which number belongs to which name, and with which measure, time and bound. Takes the tokens of one segment after
/// the other; keeps nothing of one sentence for the next but the time that opens a paragraph.
/// </summary>
/// <remarks>
/// The subject of a clause is the list of names it opens with. It goes on over commas as long as the next clause opens with a
/// predicate (增长, 居, 达到) or a number; anything unknown between a name and its number, or right before a name, makes the
/// name mean something else. Nothing is read then: wrong is worse than missing.
/// </remarks>
internal sealed partial class Binder
{
    /// <summary>A place right before a rank is short (咸阳第一); anything longer names something else.</summary>
    private const int LongestPlace = 4;

    private readonly NormalizedText text;
    private readonly FormDefinition form;
    private readonly List<Quantity> quantities;
    private readonly ReadOptions options;
    private readonly FactSink sink;
    private readonly List<Token> tokens = [];
    private readonly Subject subject = new();
    private readonly int year;
    private readonly int reviewYear;
    private readonly string? region;
    private readonly RegionWords regions;

    private Segment segment;
    private TimeScope segmentTime;
    private string? segmentModality;
    private Sentence sentence;
    private Clause clause;
    private Predicate predicate;
    private int clauses;

    /// <summary>Whether the clause follows a semicolon: only 今年 or 去年 takes up what stood before it.</summary>
    private bool interrupted;

    /// <summary>Whether a name or a number was met in the segment.</summary>
    private bool hasContent;

    private Binder(NormalizedText text, FormDefinition form, Outline outline, List<Quantity> quantities, ReadOptions options, FactSink sink)
    {
        this.text = text;
        this.form = form;
        this.quantities = quantities;
        this.options = options;
        this.sink = sink;
        year = outline.Metadata.Year ?? 0;
        reviewYear = outline.Metadata.ReviewYear ?? year - 1;
        region = outline.Metadata.Region;
        regions = new RegionWords(region);
    }

    public static void Bind(NormalizedText text, FormDefinition form, LabelTable labels, Outline outline, List<Quantity> quantities, ReadOptions options, FactSink sink)
    {
        var binder = new Binder(text, form, outline, quantities, options, sink);
        if (binder.year == 0)
        {
            // Without a year no number has a time.
            return;
        }

        var quantity = 0;
        foreach (var segment in outline.Segments)
        {
            if (segment.Kind == SegmentKind.Body && segment.Role is not (SectionRole.Preamble or SectionRole.Appendix))
            {
                binder.tokens.Clear();
                Tokenizer.Tokenize(text.Span, segment.Start, segment.End, quantities, ref quantity, labels, binder.tokens);
                binder.ReadSegment(segment);
            }
        }
    }

    private bool IsPlanned => segment.Role is SectionRole.Goals or SectionRole.Tasks or SectionRole.Requirements or SectionRole.FiveYearGoals or SectionRole.SelfGovernance;

    private void ReadSegment(Segment next)
    {
        segment = next;
        segmentTime = TimeScope.Of(segment.Role, year, reviewYear);
        segmentModality = null;
        hasContent = false;
        BeginSentence();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Stop:
                    EndClause(token.Start);
                    BeginSentence();
                    break;
                case TokenKind.Semicolon:
                    EndClause(token.Start);
                    if (subject.IsKnown)
                    {
                        subject.Suspend();
                    }

                    subject.EndGroup();
                    subject.Clear();
                    BeginClause(token.End);
                    interrupted = true;
                    break;
                case TokenKind.Comma:
                case TokenKind.Colon:
                    EndClause(token.Start);
                    if (token.Kind == TokenKind.Colon)
                    {
                        // 主要预期目标是: what the colon opens runs over the sentences that follow.
                        sentence.Modality ??= clause.Modality;
                        segmentModality ??= clause.Modality;
                        subject.Clear();
                    }

                    BeginClause(token.End);
                    break;
                case TokenKind.Enumeration:
                    Enumerate();
                    break;
                case TokenKind.Open:
                    i = SkipBrackets(i);
                    break;
                case TokenKind.Gap:
                    ReadGap(i);
                    break;
                case TokenKind.Entry:
                    ReadEntry(i);
                    if (token.IsWord(WordClass.Except))
                    {
                        i = SkipException(i);
                    }

                    break;
                case TokenKind.Quantity:
                    i = ReadQuantity(i);
                    break;
            }
        }

        EndClause(segment.End);
    }

    private void BeginSentence()
    {
        subject.Clear();
        subject.Forget();
        subject.EndGroup();
        interrupted = false;
        sentence = new Sentence { Time = segmentTime, Topics = [], Modality = segmentModality };
        BeginClause(0);
    }

    private void BeginClause(int start)
    {
        clause = new Clause { Number = ++clauses, Start = start, GapEnd = -1, SubAreaEnd = -1, Waiting = -1 };
        predicate = Predicate.None;
        subject.IsOpen = false;
    }

    private void EndClause(int end)
    {
        subject.EndClause();
        if (!interrupted)
        {
            subject.Resume();
        }

        interrupted = false;
        if (clause.NoNumber is not null && IsPlanned && !subject.HasNumber && subject.IsKnown && !predicate.HasAny(WordClass.Share, WordClass.ShareNoun))
        {
            for (var i = 0; i < subject.Size; i++)
            {
                if (!subject[i].IsForeign && subject[i].Clause == clause.Number)
                {
                    sink.AddAbsence(form.Indicators[subject[i].Indicator], Math.Max(clause.Start, segment.Start), end);
                }
            }
        }
    }

    /// <summary>、 joins names while a list is open, and begins a new predicate behind a number.</summary>
    private void Enumerate()
    {
        clause.ContinuesList = subject.IsOpen;
        if (!subject.IsOpen)
        {
            predicate = predicate.BehindEnumeration();
            clause.GapEnd = -1;
            clause.Waiting = -1;
        }
    }

    private int SkipBrackets(int index)
    {
        for (var i = index + 1; i < tokens.Count && i < index + 40; i++)
        {
            if (tokens[i].Kind == TokenKind.Close)
            {
                return i;
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

    /// <summary>扣除留抵退税因素后增长7.5%: what is taken out says nothing of the number's subject.</summary>
    private int SkipException(int index)
    {
        for (var i = index + 1; i < tokens.Count && i <= index + 6; i++)
        {
            if (tokens[i].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Stop or TokenKind.Quantity)
            {
                break;
            }

            if (text.Span.Slice(tokens[i].Start, tokens[i].End - tokens[i].Start).IndexOfAny('后', '素') >= 0)
            {
                return i;
            }
        }

        return index;
    }

    private TokenKind Before(int index) => index == 0 ? TokenKind.Stop : tokens[index - 1].Kind;

    private bool JoinsList => subject.IsOpen && clause.ContinuesList;

    private void ReadGap(int index)
    {
        var token = tokens[index];
        if (predicate.Has(WordClass.Share) || IsRankScope(index))
        {
            // The whole that a share is of; the field that a rank is in.
            return;
        }

        if (RepeatsName(token))
        {
            return;
        }

        if (region is not null && IsOwnRegion(token))
        {
            return;
        }

        clause.HasGap = true;
        clause.GapEnd = token.End;
        clause.Waiting = -1;
        if (JoinsList)
        {
            subject.Join(new Item(-1, null, token.Start, clause.Number, token.End, true));
            CompleteList();
            clause.ContinuesList = false;
        }
        else if (subject.IsOpen && subject.Size > 1)
        {
            subject.Spoil();
        }
        else
        {
            var isCompound = index > 0 && tokens[index - 1].End == token.Start && tokens[index - 1].Entry is { Kind: not EntryKind.Word };
            Suspend(index);
            subject.Start(new Item(-1, null, token.Start, clause.Number, token.End, !isCompound));
        }

        sentence.HasArea |= OpensClause(index) && HoldsArea(token);
        if (EndsInArea(token) && index + 1 < tokens.Count && IsPredicateOrName(tokens[index + 1]))
        {
            clause.IsOfArea = true;
        }
    }

    /// <summary>A clause that opens with a word and goes on with something unknown may only comment on the names before it.</summary>
    private void Suspend(int index)
    {
        if (subject.IsKnown && subject.HasNumber && !OpensClause(index) && clause.Number != subject[0].Clause)
        {
            subject.Suspend();
        }
    }

    /// <summary>Whether the gap stands between a verb of rank and its rank: 居 [全国城市] 第五位; or is compared with: 超过 [兴平] 居第三.</summary>
    private bool IsRankScope(int index)
    {
        for (var i = index + 1; i < tokens.Count && i <= index + 4; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Quantity)
            {
                // 人均GDP赣州第一, 增长5.6%、全省第十: a place right before a rank needs no verb.
                return quantities[token.Index].Kind == QuantityKind.Rank && subject.IsKnown
                    && (predicate.RankVerbEnd >= 0 || predicate.HasAny(WordClass.Hold, WordClass.Reach) || (i == index + 1 && token.Start == tokens[index].End && tokens[index].End - tokens[index].Start <= LongestPlace && (subject.HasNumber || !OpensClause(index))));
            }

            if (token.Kind is not (TokenKind.Gap or TokenKind.Entry) || token.IsName)
            {
                return false;
            }

            if (token.IsWord(WordClass.RankVerb) && (predicate.HasAny(WordClass.Reach, WordClass.Compare) || (clause.RankFrom > 0 && i == index + 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>工业投资增长53.2%,投资增速…: the end of the name again, short for it.</summary>
    private bool RepeatsName(in Token token)
    {
        if (!subject.IsKnown || !subject.HasNumber)
        {
            return false;
        }

        var item = subject[subject.Size - 1];
        var length = token.End - token.Start;
        return item.End - item.Start > length
            && text.Span.Slice(token.Start, length).SequenceEqual(text.Span.Slice(item.End - length, length));
    }

    private bool IsOwnRegion(in Token token)
    {
        var span = text.Span.Slice(token.Start, token.End - token.Start);
        return span.SequenceEqual(region.AsSpan())
            || (region!.Length > 2 && span.SequenceEqual(region.AsSpan(0, region.Length - 1)));
    }

    private bool EndsInArea(in Token token) => text.Span[token.End - 1] is '区' or '园' or '县' or '镇' or '乡' or '村' or '港' or '市' or '省';

    private bool HoldsArea(in Token token) => text.Span.Slice(token.Start, token.End - token.Start).IndexOfAny('圈', '群', '带') >= 0;

    private static bool IsPredicateOrName(in Token token) =>
        token.IsName || token.IsWord(WordClass.New) || token.IsWord(WordClass.Reach) || token.IsWord(WordClass.Up) || token.IsWord(WordClass.GrowthNoun);
}
