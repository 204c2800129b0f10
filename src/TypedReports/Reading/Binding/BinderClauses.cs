using TypedReports.Reading.Labels;

namespace TypedReports.Reading.Binding;

/// <summary>Where sentences, groups of clauses and clauses begin and end, and what one leaves to the next.</summary>
internal sealed partial class Binder
{
    /// <summary>What a year had to cope with: the clauses behind it say how it did.</summary>
    private static readonly WordSet Circumstances = new("影响", "面对", "虽", "尽管", "克服", "突如其来", "遭遇", "应对", "抗击", "疫情", "抢抓");

    private void BeginSentence(int start)
    {
        subject.Forget();
        interrupted = false;
        sentence = new Sentence { Start = start, Time = segmentTime, Topics = [], BaseYear = baseYearBelow, IsElsewhere = isLabelledElsewhere };
        BeginGroup(start);
    }

    private void BeginGroup(int start)
    {
        group = new ClauseGroup { Modality = segmentModality };
        subject.EndGroup();
        subject.Clear();
        BeginClause(start);
    }

    private void BeginClause(int start)
    {
        clause = new Clause { Number = ++clauses, Start = start, GapEnd = -1, SubAreaEnd = -1, InAt = -1, Waiting = -1 };
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

    /// <summary>Ends what holds up to a semicolon.</summary>
    private void EndGroup(in Token semicolon)
    {
        EndClause(semicolon.Start);
        if (subject.IsKnown)
        {
            subject.Suspend();
        }

        EndTimeAside();
        sentence.IsElsewhere &= !group.IsElsewhere;
        BeginGroup(semicolon.End);
        interrupted = true;
    }

    /// <summary>主要预期目标是:, 城关镇: what the colon opens runs over the sentences that follow.</summary>
    private void ReadColon(int index)
    {
        ref readonly var token = ref tokens[index];
        KeepGrowth();
        EndClause(token.Start);
        group.Modality ??= clause.Modality;
        segmentModality ??= clause.Modality;

        // 年初确定的预期目标是:…, in a review: what was expected, not what came.
        sentence.WasExpected |= !IsPlanned && TargetWords.WereSet(clause.Modality, text.Span.Slice(sentence.Start, token.Start - sentence.Start));
        subject.Clear();
        if (LabelsArea(index - 1))
        {
            sentence.IsElsewhere = true;
            isLabelledElsewhere |= clause.Start == segment.Start;
        }

        GoOn(index);
    }

    private void ReadComma(int index)
    {
        ref readonly var token = ref tokens[index];
        KeepGrowth();
        EndClause(token.Start);
        if (EndsWith(text.Span.Slice(0, token.Start), "之初") && !clause.HasNumber)
        {
            // 换届之初,财政收入18亿元
            sentence.Time = TimeScope.Unknown;
        }

        // 年初确定的主要目标中,A增长8%、B增长10%未能完成, in a review
        sentence.WasExpected |= !IsPlanned && !clause.HasNumber && EndsWith(text.Span.Slice(0, token.Start), "目标中");
        if (EndsWith(text.Span.Slice(0, token.Start), "方面") && LabelsArea(index - 2))
        {
            group.IsElsewhere |= !sentence.IsElsewhere;
            sentence.IsElsewhere = true;
        }
        else if (clause.HasAmount && clause.IsModalityAhead && !group.HasFact)
        {
            // 力争新增上市公司1家,新认定高新技术企业30家: the word at its head holds for the whole list.
            group.Modality ??= clause.Modality;
        }
        else if (clause is { IsModalityAhead: true, HasNumber: false, HasName: false } && EndsWithYear(index))
        {
            // 力争到2030年,生产总值…
            group.Modality ??= clause.Modality;
        }

        GoOn(index);
    }

    /// <summary>Whether a year stands right before a token, or its 底 or 末.</summary>
    private bool EndsWithYear(int index)
    {
        var last = index > 1 && tokens[index - 1].Entry?.Text is "底" or "末" ? index - 2 : index - 1;
        return last >= 0 && tokens[last].Kind == TokenKind.Quantity && quantities[tokens[last].Index].Kind == QuantityKind.Date;
    }

    /// <summary>Begins the clause behind a comma or colon with what the one before it leaves.</summary>
    private void GoOn(int index)
    {
        group.HasFact |= clause.HasFact;
        group.IsTotalAhead |= group.IsTotal && clause is { HasName: false, HasNumber: false };
        if (segmentTime.IsYears && sentence.YearClause == clause.Number && !clause.HasNumber && !Circumstances.IsIn(text.Span.Slice(clause.Start, tokens[index].Start - clause.Start)))
        {
            // 2018年获批国家高新区,高新技术企业达到312家, in a review of five years: in that year, or by now? 2020年受疫情影响,… goes on.
            sentence.Time = TimeScope.Unknown;
        }

        if (clause is { IsAverage: true, HasNumber: false, HasName: false })
        {
            // 两年平均,生产总值增长5.6%: averages over years that nothing else says.
            sentence.Time = TimeScope.Unknown;
        }

        if (clause.IsTimeAside)
        {
            EndTimeAside();
        }
        else if (group.TimeAside is not null && index + 1 < tokens.Count && tokens[index + 1].IsName)
        {
            EndAsideBeforeName();
        }

        GoOnWithPart(index);
        BeginClause(tokens[index].End);
    }

    /// <summary>Takes up what stood before the semicolon.</summary>
    private void TakeUpInterrupted()
    {
        subject.Resume();
        interrupted = false;
    }

    /// <summary>生产总值:增长6%: the colon of a list stands between a name and its number, and opens nothing.</summary>
    private bool LeadsToOwnNumber(int index) =>
        subject.IsKnown && !subject.HasNumber && (subject.IsOpen || tokens[index - 1].IsWord(WordClass.Up)) && index + 1 < tokens.Count
        && (tokens[index + 1].Kind == TokenKind.Quantity
            || tokens[index + 1].IsWord(WordClass.Up) || tokens[index + 1].IsWord(WordClass.Down) || tokens[index + 1].IsWord(WordClass.Reach)
            || tokens[index + 1].IsWord(WordClass.Hold));

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
        if (subject.IsKnown && (clause.HasNumber ? clause is { HasFact: false, IsOfGrowth: true } : predicate.Has(WordClass.GrowthNoun)))
        {
            // 增速前移四位,居全省第四 too
            GoOnWithGrowth();
        }
    }

    private void GoOnWithGrowth()
    {
        subject.IsOfGrowth = true;
        subject.IsOfFall |= predicate.Has(WordClass.FallNoun);
        subject.IsOfAverage |= predicate.Has(WordClass.AnnualAverage);
    }
}
