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
            TurnToRegion();
        }

        if (entry.Word == WordClass.LastYear && OpensClause(index) && subject is { IsKnown: true, HasNumber: true } && !IsPlanned
            && index + 1 < tokens.Count && tokens[index + 1].Entry?.Text is "为" or "是")
        {
            // 财政收入1.2亿元,去年为1.1亿元: the year before the one reported on.
            clause.IsUndated = true;
            return;
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
}
