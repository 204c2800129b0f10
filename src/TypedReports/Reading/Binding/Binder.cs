using TypedReports.Definitions;
using TypedReports.Reading.Labels;
using TypedReports.Reading.Normalizing;
using TypedReports.Reading.Outlining;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Binding;

/// <summary>
/// Decides which number belongs to which name, and with which measure, time and bound. Takes the tokens of one segment after
/// the other. What one sentence leaves to the next is in <see cref="BeginSentence"/> and <see cref="BeginPart"/>.
/// </summary>
/// <remarks>
/// The subject of a clause is the list of names it opens with. It goes on over commas as long as the next clause opens with a
/// predicate (增长, 居, 达到) or a number; anything unknown between a name and its number, or right before a name, makes the
/// name mean something else. Nothing is read then: wrong is worse than missing.
/// </remarks>
internal sealed partial class Binder
{
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
    private ClauseGroup group;
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
        if (tokenizer.At == segment.Start && text.Span.Slice(tokenizer.At, Math.Min(LongestLabel + 1, stop - tokenizer.At)).IndexOfAny(':', '—') > 0)
        {
            // 高新区:加快扩区提质。完成工业总产值56亿元。 A label is of the whole paragraph.
            return false;
        }

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
                case TokenKind.Semicolon when subject.IsInside:
                    ReadComma(i);
                    subject.Clear();
                    break;
                case TokenKind.Semicolon:
                    EndGroup(token);
                    break;
                case TokenKind.Colon when LeadsToOwnNumber(i):
                    break;
                case TokenKind.Colon:
                    ReadColon(i);
                    break;
                case TokenKind.Comma:
                    ReadComma(i);
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

    /// <summary>Whether a token says which measure is meant: 总量, 增速.</summary>
    private bool NamesMeasure(int index) => index >= 0 && index < tokens.Count
        && tokens[index].Word is WordClass.LevelNoun or WordClass.StockNoun or WordClass.GrowthNoun;

    /// <summary>Whether the report's specification says what a number is of.</summary>
    private bool IsHinted(int index) => hints is not null && tokens[index].Kind == TokenKind.Quantity && hints.TryGet(tokens[index].Index, out _);

    private TokenKind Before(int index) => index == 0 ? TokenKind.Stop : tokens[index - 1].Kind;

    private bool JoinsList => subject.IsOpen && clause.ContinuesList;
}
