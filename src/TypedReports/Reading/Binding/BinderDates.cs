using TypedReports.Reading.Labels;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Binding;

/// <summary>Years in figures: which of them set the time of what is said.</summary>
internal sealed partial class Binder
{
    /// <summary>较2019年, 与2019年相比, 2021年比2019年: what is said next is compared with that year; where it opens a clause, all of the sentence is.</summary>
    private void CompareWithYear(int index, int given)
    {
        predicate.ComparesWithYear(given);
        var next = index + 1 < tokens.Count && tokens[index + 1].IsWord(WordClass.Than) ? index + 2 : index + 1;
        var followsYear = index > 1 && tokens[index - 2].Kind == TokenKind.Quantity && quantities[tokens[index - 2].Index].Kind == QuantityKind.Date && OpensClause(index - 2);
        if ((followsYear || OpensClause(index - 1)) && next < tokens.Count
            && (tokens[next].Kind is TokenKind.Comma or TokenKind.Open || tokens[next].IsName || tokens[next].IsWord(WordClass.OwnRegion) || followsYear))
        {
            sentence.BaseYear = given;
        }
    }

    /// <summary>A year in figures: sets the time of the sentence, or is what a number is compared with.</summary>
    private void ReadDate(int index, in Quantity q)
    {
        var value = q.Value;
        if (value is < 1900 or > 2100)
        {
            if (!OpensTime(index) && !(index > 0 && tokens[index - 1].IsWord(WordClass.OfWhich)))
            {
                return;
            }

            var span = text.Span.Slice(q.Start, q.End - q.Start);
            if ((span.IndexOf('月') >= 0 || span.IndexOf('季') >= 0) && span.IndexOf('日') < 0 && !(EndsPeriod(q.End) && value is 0 or 12))
            {
                sentence.Time = TimeScope.Unknown;
            }

            return;
        }

        var given = (int)value;
        if (Before(index) == TokenKind.Semicolon && index + 1 < tokens.Count && (tokens[index + 1].IsWord(WordClass.Up) || tokens[index + 1].IsWord(WordClass.Down) || AmountsTo(tokens[index + 1])))
        {
            // 年均增长7.6%;2021年增长8.5%,达到326亿元
            TakeUpInterrupted();
        }

        var before = index > 0 ? tokens[index - 1] : default;
        if (before.IsWord(WordClass.Than) || before.Entry?.Text is "较" or "相当于" || (before.IsWord(WordClass.And) && index + 1 < tokens.Count && tokens[index + 1].IsWord(WordClass.Than)))
        {
            CompareWithYear(index, given);
            return;
        }

        if (subject.IsKnown && (predicate.HasAny(WordClass.From, WordClass.ReachTo) || (index + 1 < tokens.Count && tokens[index + 1].Entry?.Text == "的")))
        {
            // 由2015年的0.8:76.2:23调整为2020年的…: the year of the value that follows alone.
            predicate.ValueYear = given;
            return;
        }

        if (index + 1 < tokens.Count && StartsWith(text.Span.Slice(tokens[index].End), "以来"))
        {
            if (!OpensTime(index) && before.Kind == TokenKind.Gap && text.Span[before.End - 1] != '自')
            {
                // 创2010年以来最好位次: how good it is.
                return;
            }

            // 2017年以来 in a review of 2017 to 2021
            KeepTimeAside();
            sentence.Time = segmentTime.IsYears && segmentTime.First == given ? segmentTime : TimeScope.Unknown;
            return;
        }

        var isSpokenOf = IsSpokenOf(index);
        if ((!isSpokenOf && !OpensTime(index)) || StartsWith(text.Span.Slice(tokens[index].End), "度"))
        {
            // 在2021年度…考核中: a year inside a phrase says nothing of the numbers around it.
            return;
        }

        var since = 0;
        if (before.IsWord(WordClass.To))
        {
            KeepTimeAside();
            since = YearMovedFrom(index - 1);
        }

        sentence.YearClause = StartsWith(text.Span.Slice(EndsPeriod(q.End) ? q.End + 1 : q.End), ",") ? 0 : clause.Number;
        var opensSegment = index == 0 || (isSpokenOf && !hasContent && index + 1 < tokens.Count && tokens[index + 1].Kind == TokenKind.Comma);
        if (q.Upper is { } upper && upper > value && upper <= 2100)
        {
            SetTime(new TimeScope(given, (int)upper, (int)upper >= year ? FactStatus.Target : FactStatus.Actual), opensSegment);
        }
        else if (given >= year && (IsPlanned || given > year))
        {
            SetTime(YearOfSeveral(given, FactStatus.Target) with { IsDeadline = (before.IsWord(WordClass.To) || before.Entry?.Text == "争取到") && (given > year || segmentTime.IsYears) }, opensSegment);
        }
        else if (given <= reviewYear)
        {
            // 2019年,高铁建成通车。五年累计…: among several years only the last is spoken of for a whole paragraph.
            SetTime(YearOfSeveral(given, FactStatus.Actual), opensSegment && (given == reviewYear || !segmentTime.IsYears));
        }
        else if (given == year && segment.Quarters > 0)
        {
            // 2023年,… in the review of its first half
            SetTime(TimeScope.Of(segment, year, reviewYear), opensSegment);
        }
        else
        {
            // 2023年 in the review of 2022: neither the year reported on nor a promise.
            sentence.Time = TimeScope.Unknown;
            segmentTime = opensSegment ? TimeScope.Unknown : segmentTime;
        }

        if (since > 0 && since < given)
        {
            sentence.BaseYear = since;
        }
    }

    /// <summary>从[2016年]到2021年: the year that changes are counted from; 0 without one.</summary>
    private int YearMovedFrom(int to) =>
        to > 1 && tokens[to - 1].Kind == TokenKind.Quantity && quantities[tokens[to - 1].Index] is { Kind: QuantityKind.Date, Value: > 1900 and < 2100 } q && tokens[to - 2].IsWord(WordClass.From)
            ? (int)q.Value
            : 0;

    /// <summary>2021年达到3215亿元,年均增长7.8% in a review of five years: the average is counted from the first of them.</summary>
    private TimeScope YearOfSeveral(int given, FactStatus status)
    {
        var isWithin = status == FactStatus.Target ? segmentTime.Last >= given : segmentTime.Last == given;
        return TimeScope.Year(given, status) with { Since = !isWithin ? 0 : segmentTime.IsYears ? segmentTime.First : segmentTime.Since };
    }

    /// <summary>争取到2020年, 争取在2020年: what is striven for by a year, and not what is obtained (争取到上级资金).</summary>
    private bool LeadsToYear(int index) => index + 1 < tokens.Count && tokens[index + 1].Kind == TokenKind.Quantity && quantities[tokens[index + 1].Index].Kind == QuantityKind.Date
        && (tokens[index].Entry?.Text == "争取到" || (tokens[index].Entry?.Text == "在" && index > 0 && tokens[index - 1].IsWord(WordClass.Modality)));

    /// <summary>
    /// 在刚刚过去的2025年,…; 特别是2025年,…; 其中2025年增长6.1%; 生产总值2021年突破300亿元: a phrase or a name that turns to one
    /// year, with what is said of it behind.
    /// </summary>
    private bool IsSpokenOf(int index)
    {
        if (index == 0)
        {
            return false;
        }

        var before = text.Span.Slice(0, tokens[index].Start);
        var next = index + 1 < tokens.Count ? tokens[index + 1] : default;
        if (EndsWith(before, "过去的") || EndsWith(before, "其中"))
        {
            return true;
        }

        if (EndsWith(before, "是") || EndsWith(before, "回首") || EndsWith(before, "回顾"))
        {
            return next.Kind == TokenKind.Comma || next.IsName || next.IsWord(WordClass.OwnRegion);
        }

        // 在2021年全省考核中, 于2021年完成撤县设区: a year inside a phrase, unless a comma ends it or a value follows it at once.
        var isOfPlace = EndsWith(before, "在") || EndsWith(before, "于");
        return (isOfPlace && next.Kind == TokenKind.Comma)
            || (subject.IsKnown && (isOfPlace || tokens[index - 1].IsName) && IsValueBehind(index));
    }

    /// <summary>在2021年突破300亿元, 2021年增长5.5%: whether a value stands behind a token, or behind the verb that does.</summary>
    private bool IsValueBehind(int index)
    {
        var isVerb = index + 1 < tokens.Count
            && tokens[index + 1].Word is WordClass.Reach or WordClass.ReachTo or WordClass.Up or WordClass.Down;
        var value = isVerb ? index + 2 : index + 1;
        if (!isVerb && value < tokens.Count && tokens[value].IsWord(WordClass.Filler))
        {
            // 2019年率先突破50亿元
            value++;
        }

        return value < tokens.Count && tokens[value].Kind == TokenKind.Quantity;
    }

    private bool EndsPeriod(int end) => end < text.Length && text.Span[end] is '底' or '末';
}
