using TypedReports.Reading.Labels;
using TypedReports.Reading.Outlining;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Binding;

/// <summary>Which time a sentence speaks of.</summary>
internal sealed partial class Binder
{
    private static readonly WordSet Efforts = new("努力", "奋斗", "的努力", "的奋斗", "左右努力");

    private void ReadTime(int index, Entry entry)
    {
        if (entry.Word == WordClass.ThisYear && OpensClause(index))
        {
            // 支持高新区创建孵化器,年内高新技术企业超过200家: of the region again.
            group.IsOfPart = false;
        }

        if (entry.Word is WordClass.ThisYear or WordClass.LastYear && Before(index) == TokenKind.Semicolon)
        {
            // 去年…86亿元;今年力争突破100亿元: the other year of the same thing.
            TakeUpInterrupted();
        }

        if (entry.Word == WordClass.PartOfYear && index > 0)
        {
            if (IsWhatIsComparedWith(index))
            {
                return;
            }

            if (tokens[index - 1].IsWord(WordClass.OfWhich))
            {
                // 增长8.1%,其中四季度增长12%,工业投资增长15.2%
                group.TimeAside ??= sentence.Time;
                clause.IsTimeAside = true;
            }
        }
        else
        {
            KeepTimeAside();
        }

        if (entry.Word == WordClass.PastYears)
        {
            NoteTotal(index);
        }

        var status = IsPlanned ? FactStatus.Target : FactStatus.Actual;
        TimeScope? time = entry.Word switch
        {
            WordClass.PartOfYear => PartOfYear(entry.Text),
            WordClass.LastYear => TimeScope.Year(isGivenYearBefore ? reviewYear - 1 : reviewYear, FactStatus.Actual),
            WordClass.ThisYear when isGivenYearBefore => TimeScope.Year(reviewYear, FactStatus.Actual),
            WordClass.ThisYear => IsPlanned ? TimeScope.Year(year, FactStatus.Target) : null,
            WordClass.OtherTime when isGivenYearBefore && entry.Text is "明年" or "到明年" or "到明年底" => TimeScope.Year(year, FactStatus.Target),
            WordClass.PastYears when IsPlanned && entry.Text.StartsWith("本届政府任期", StringComparison.Ordinal) =>
                // 到本届政府任期末, in the plan: the years that lie ahead, which only the plan of all of them gives.
                segment.Role == SectionRole.FiveYearGoals ? TimeScope.Of(segment, year, reviewYear) : TimeScope.Unknown,
            WordClass.PastYears => new TimeScope(reviewYear - 4, reviewYear, FactStatus.Actual),
            WordClass.NextYears => new TimeScope(year, year + 4, FactStatus.Target),
            WordClass.OtherTime => segment.Role == SectionRole.FiveYearReview && HeadingWords.YearsCounted(entry.Text.AsSpan()) == segment.Years
                ? TimeScope.Of(segment, year, reviewYear)
                : TimeScope.Unknown,
            WordClass.Plan => PlanTime(index, entry, status),
            _ => null,
        };
        var averages = entry.Word == WordClass.PastYears && index + 1 < tokens.Count && (tokens[index + 1].IsWord(WordClass.AnnualAverage) || tokens[index + 1].Entry?.Text == "平均");
        if (averages && !OpensTime(index) && group.TimeAside is null && !segmentTime.IsYears)
        {
            // 地区生产总值近五年年均增长7.1%
            group.TimeAside = sentence.Time;
        }

        var turns = entry.Word == WordClass.PartOfYear || (entry.Word is WordClass.LastYear or WordClass.ThisYear && !IsWhatYearHad(index));
        if (time is { } known && (averages || turns || (entry.Word is not (WordClass.LastYear or WordClass.ThisYear) && OpensTime(index))))
        {
            SetTime(known, !hasContent && (!known.IsPartOfYear || IsAllOfParagraph(index)));
        }
    }

    /// <summary>
    /// 加快[去年]新开工的项目建设, 与[去年]持平, in a plan: whose projects, and what is compared with; what follows is planned all the same.
    /// </summary>
    private bool IsWhatYearHad(int index)
    {
        if (!IsPlanned || !(tokens[index].IsWord(WordClass.LastYear) || isGivenYearBefore))
        {
            return false;
        }

        var before = index > 0 ? tokens[index - 1] : default;
        var behind = index + 1 < tokens.Count ? tokens[index + 1] : default;
        var isCompared = before.Word is WordClass.And or WordClass.Than or WordClass.Compare or WordClass.Reach or WordClass.Hold;
        var isMove = behind.IsWord(WordClass.Up) || behind.IsWord(WordClass.Down);
        var isStated = isMove ? index + 2 < tokens.Count && tokens[index + 2].Kind == TokenKind.Quantity
            : behind.Kind == TokenKind.Comma ? OpensTime(index)
            : behind.Kind == TokenKind.Quantity || behind.IsName || behind.Entry is
            {
                Kind: EntryKind.Word,
                Word: WordClass.OwnRegion or WordClass.Filler or WordClass.Estimate or WordClass.Cumulative or WordClass.New or WordClass.Reach or WordClass.ReachTo,
                Text: not "的",
            };
        return isCompared || !isStated;
    }

    /// <summary>增速较一季度提升3.2个百分点, 由一季度的-5.1%回升: a part of the year that the numbers are not of.</summary>
    private bool IsWhatIsComparedWith(int index)
    {
        var before = tokens[index - 1];
        return before.IsWord(WordClass.Than) || before.IsWord(WordClass.Compare) || before.IsWord(WordClass.From) || before.Entry?.Text == "较";
    }

    /// <summary>生产总值500亿元,“十四五”以来年均增长7.8%;工业增加值增长7.6%: years that an aside names are of it alone.</summary>
    private void KeepTimeAside()
    {
        if (group.HasFact && !segmentTime.IsYears && group.TimeAside is null)
        {
            group.TimeAside = sentence.Time;
        }
    }

    /// <summary>增长6%,近五年年均增长8%,城镇新增就业3万人: of the year again. 近五年累计投资800亿元,城镇新增就业3万人: of the years too, or of the one?</summary>
    private void EndAsideBeforeName()
    {
        if (subject.LastTime is { Aggregate: FactAggregate.Cumulative } && clause.HasName)
        {
            sentence.Time = TimeScope.Unknown;
        }
        else if (subject.LastTime is { Aggregate: not FactAggregate.None })
        {
            EndTimeAside();
        }
    }

    private void EndTimeAside()
    {
        sentence.Time = group.TimeAside ?? sentence.Time;
        group.TimeAside = null;
    }

    /// <summary>上半年,… opens a paragraph about it; 四季度以来,…回升 and 面对一季度的低迷 are of one sentence.</summary>
    private bool IsAllOfParagraph(int index) => OpensTime(index) && index + 1 < tokens.Count && tokens[index + 1].Kind == TokenKind.Comma;

    /// <summary>A time that opens a paragraph holds for all of it; elsewhere for its sentence.</summary>
    private void SetTime(TimeScope time, bool opensSegment)
    {
        sentence.Time = time;
        sentence.IsOfWholeYear = false;
        if (clause.HasNumber || group.HasFact)
        {
            // 与2016年相比,2021年生产总值增长53.6%: the year that is compared comes behind the one compared with.
            sentence.BaseYear = baseYearBelow;
        }

        if (opensSegment && time.IsKnown)
        {
            segmentTime = time;
        }
    }

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

    /// <summary>The quarters named; parts that are no quarters have no period that a record could give.</summary>
    private TimeScope PartOfYear(string word) => TimeScope.Quarters(word) is { } quarters && !sentence.Time.IsYears
        ? sentence.Time with { FirstQuarter = quarters.First, LastQuarter = quarters.Last }
        : TimeScope.Unknown;

    private TimeScope? PlanTime(int index, Entry entry, FactStatus status)
    {
        var next = index + 1 < tokens.Count ? tokens[index + 1] : default;
        var behind = text.Span.Slice(tokens[index].End);
        if (index > 0 && (tokens[index - 1].IsWord(WordClass.Than) || tokens[index - 1].Entry?.Text == "较"))
        {
            // 较“十三五”末改善11.8%: the plan's last year is what is compared with.
            predicate.ComparesWithYear(FiveYearPlan.Years(entry.Number).Last);
            return null;
        }

        if (StartsWith(behind, "以来"))
        {
            return new TimeScope(FiveYearPlan.Years(entry.Number).First, reviewYear, FactStatus.Actual);
        }

        if (FirstYears(index) is { } years)
        {
            var begin = FiveYearPlan.Years(entry.Number).First;
            var end = begin + years - 1;
            return end <= reviewYear ? new TimeScope(begin, end, FactStatus.Actual)
                : status == FactStatus.Target ? new TimeScope(begin, end, FactStatus.Target)
                : TimeScope.Unknown;
        }

        if (next.Kind == TokenKind.Entry && next.Entry!.Text is "时期" or "期间")
        {
            NoteTotal(index + 1);
            var (first, last) = FiveYearPlan.Years(entry.Number);
            return last <= reviewYear ? new TimeScope(first, last, FactStatus.Actual)
                : status == FactStatus.Target ? new TimeScope(first, last, FactStatus.Target)
                : TimeScope.Unknown;
        }

        if (next.Kind == TokenKind.Entry && next.Entry!.Text is "末" or "期末")
        {
            var (first, last) = FiveYearPlan.Years(entry.Number);
            return TimeScope.Year(last, last >= year ? FactStatus.Target : FactStatus.Actual) with { Since = first, IsDeadline = last >= year };
        }

        return null;
    }

    /// <summary>“十三五”前四年: how many of the plan's years are meant; null when none are counted.</summary>
    private int? FirstYears(int index) =>
        index + 2 < tokens.Count && tokens[index + 1].Entry?.Text == "前" && tokens[index + 2].Kind == TokenKind.Quantity
        && quantities[tokens[index + 2].Index] is { Unit: "年", Value: > 1 and < 5 } q
            ? (int)q.Value
            : null;

    /// <summary>五年共接待游客3200万人次: a total of the years.</summary>
    private void NoteTotal(int index)
    {
        if (index + 1 < tokens.Count && (IsTotal(tokens[index + 1]) || (Achieves(tokens[index + 1]) && tokens[index + 1].Start == tokens[index].End)))
        {
            predicate.MeansTotal();
        }
    }

    private static bool IsTotal(in Token token) => token.Entry?.Text is "共" or "共计" or "合计" or "总计";

    /// <summary>五年完成固定资产投资, 五年新增城镇就业, 三年工业投资增长20%: what stands right behind the years at the begin of a clause.</summary>
    private static bool IsWhatYearsBrought(in Token token) => Achieves(token) || token.IsWord(WordClass.New) || token.IsName;

    /// <summary>力争用3-5年时间, 3年内: a time whose end the text does not give.</summary>
    private void ReadDuration(int index, in Quantity q)
    {
        var next = index + 1 < tokens.Count ? tokens[index + 1] : default;
        var behind = next.Kind is TokenKind.Gap or TokenKind.Entry ? text.Span.Slice(next.Start, next.End - next.Start) : default;
        var before = tokens[index].Start > 0 ? text.Span[tokens[index].Start - 1] : ' ';
        if (index > 1 && tokens[index - 2].IsWord(WordClass.Plan))
        {
            return;
        }

        if (StartsWith(text.Span.Slice(q.End), "有") && index + 2 < tokens.Count && tokens[index + 2].Kind == TokenKind.Quantity && quantities[tokens[index + 2].Index].Unit == "年")
        {
            // 增速五年有三年居全市第一: in which of them?
            clause.IsUndated = true;
        }

        var years = q.Value is > 1 and < 100 ? (int)q.Value : 0;
        if (index > 0 && tokens[index - 1].Entry?.Text == "连续")
        {
            predicate.YearSpan = years;
            predicate.IsRunning = true;
            clause.IsUndated |= q.Unit != "年";
        }
        else if (q.Unit != "年" || q.Value == 1)
        {
            if (before == '前' && q.Unit is "个月" or "月" && q.Value < 12)
            {
                // 前11个月,…: a part of the year that no period gives.
                sentence.Time = TimeScope.Unknown;
            }

            return;
        }
        else if (next.IsWord(WordClass.Up) || next.IsWord(WordClass.Down) || next.Entry?.Text == "平均" || (next.IsWord(WordClass.AnnualAverage) && !segmentTime.IsYears)
            || (next.IsWord(WordClass.Respectively) && index + 2 < tokens.Count && (tokens[index + 2].IsWord(WordClass.Up) || tokens[index + 2].IsWord(WordClass.Down)))
            || (subject.IsKnown && (next.IsWord(WordClass.Net) || (next.IsWord(WordClass.New) && !subject.HasNumber))))
        {
            clause.YearSpan = years;
            clause.IsAverage = next.Entry!.Text == "平均" || next.IsWord(WordClass.AnnualAverage);
        }
        else if (IsPlanned && !segmentTime.IsYears && years > 1 && (AmountsTo(next) || (index > 0 && tokens[index - 1].IsWord(WordClass.Modality)) || Efforts.Begins(behind)))
        {
            // 力争五年突破5000亿元, 经过三年努力, in the plan of one
            sentence.Time = TimeScope.Unknown;
        }
        else if (next.IsWord(WordClass.Cumulative) || IsTotal(next) || (years == 5 && StartsWith(behind, "来"))
            || (OpensClause(index) && next.Start == tokens[index].End && (IsWhatYearsBrought(next) || HasWordAhead(index, WordClass.Cumulative, 6))))
        {
            KeepTimeAside();

            // 近年来,三年累计…, 五年完成…: without a year that they end with, the years stay unknown. A plan's may end with its year or begin with it.
            NoteTotal(index);
            sentence.Time = sentence.Time is { Since: > 0 } until && until.Last - until.Since + 1 == years ? new TimeScope(until.Since, until.Last, until.Status)
                : sentence.Time.IsKnown && years > 0 && (sentence.Time.Status != FactStatus.Target || sentence.Time.Last - sentence.Time.First + 1 == years)
                ? new TimeScope(sentence.Time.Last - years + 1, sentence.Time.Last, sentence.Time.Status)
                : TimeScope.Unknown;
        }
        else if (before is '用' or '前' || StartsWith(behind, "时间") || StartsWith(behind, "内") || StartsWith(behind, "来") || StartsWith(behind, "间"))
        {
            // 力争五年内 among the goals of five years: at their end.
            sentence.Time = before != '前' && segment.Role == SectionRole.FiveYearGoals && segmentTime.Last - segmentTime.First + 1 == years ? segmentTime : TimeScope.Unknown;
        }
    }

    private static bool EndsWith(ReadOnlySpan<char> span, string suffix) => span.EndsWith(suffix.AsSpan(), StringComparison.Ordinal);

    private static bool StartsWith(ReadOnlySpan<char> span, string prefix) => span.StartsWith(prefix.AsSpan(), StringComparison.Ordinal);

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

    /// <summary>Whether what stands before a year lets it set the time: the begin of a clause, 到, 力争 or the own region.</summary>
    private bool OpensTime(int index)
    {
        if (index == 0 || OpensClause(index))
        {
            return true;
        }

        var before = tokens[index - 1];
        return before.Kind is TokenKind.Colon or TokenKind.Quantity or TokenKind.Close
            || (before.Entry is { Kind: EntryKind.Word } entry
                && (entry.Word is WordClass.To or WordClass.Modality or WordClass.OwnRegion or WordClass.Filler or WordClass.Estimate or WordClass.ThisYear or WordClass.LastYear || LeadsToYear(index - 1)));
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
