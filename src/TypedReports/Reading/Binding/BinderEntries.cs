using TypedReports.Reading.Labels;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Binding;

/// <summary>What names and words do to the clause they stand in.</summary>
internal sealed partial class Binder
{
    private const int LongestName = 24;

    private void ReadEntry(int index)
    {
        var entry = tokens[index].Entry!;
        switch (entry.Kind)
        {
            case EntryKind.Name:
                ReadName(index, entry);
                break;
            case EntryKind.Lookalike:
                SetTopic(entry);
                Foreign(index);
                break;
            case EntryKind.Topic:
                sentence.Topics = IsNarrowed(index) && CountsFollow(index) ? [] : entry.Topics;
                Foreign(index);
                clause.GapEnd = -1;
                break;
            case EntryKind.BareName:
                ReadBareName(index, entry);
                break;
            default:
                ReadWord(index, entry);
                break;
        }
    }

    /// <summary>Whether the topic itself is counted (交通重点项目20个) and not part of a longer phrase.</summary>
    private bool CountsFollow(int index) =>
        index + 1 < tokens.Count && (tokens[index + 1].Kind != TokenKind.Gap && tokens[index + 1].Entry is not { Kind: EntryKind.Word });

    private void SetTopic(Entry entry)
    {
        sentence.Topics = entry.Topics.Length > 0 ? entry.Topics : [];
    }

    private void ReadName(int index, Entry entry)
    {
        if (predicate.Has(WordClass.Share))
        {
            // 占一般公共预算支出84%: the whole, not a subject.
            return;
        }

        var token = tokens[index];
        if (IsYardstick(index))
        {
            // 超过GDP增速,增幅居…: what the subject is compared with.
            return;
        }

        sentence.HasName = true;
        clause.HasName = true;
        clause.NameEnd = token.End;
        hasContent = true;
        if (IsNarrowed(index))
        {
            Foreign(index);
            return;
        }

        SetTopic(entry);
        if (clause.Joins || JoinsList)
        {
            Join(token, entry);
            CompleteList();
        }
        else
        {
            predicate = predicate.BeforeName();
            subject.Clear();
            Join(token, entry);
        }

        subject.IsOpen = true;
        clause.Joins = false;
        clause.ContinuesList = false;
        subject.Forget();
        if (clause.Waiting >= 0)
        {
            OwnWaiting(index, entry);
            clause.Waiting = -1;
        }
    }

    private bool IsYardstick(int index) =>
        index > 0 && subject.IsKnown && tokens[index - 1].End == tokens[index].Start
        && (tokens[index - 1].IsWord(WordClass.Compare) || tokens[index - 1].Entry?.Text is "超过" or "超");

    private void Join(in Token token, Entry entry)
    {
        foreach (var indicator in entry.Indicators)
        {
            subject.Join(new Item(indicator, entry.Measure, token.Start, clause.Number, token.End));
        }
    }

    /// <summary>
    /// 高新技术产业、战略性新兴产业增加值: the head of the last name of a list belongs to the names before it too.
    /// </summary>
    private void CompleteList()
    {
        var last = subject[subject.Size - 1];
        for (var i = 0; i < subject.Size - 1; i++)
        {
            var item = subject[i];
            if (!item.IsForeign || item.End <= item.Start || item.End - item.Start > LongestName || last.End - last.Start > LongestName)
            {
                continue;
            }

            var own = text.Span.Slice(item.Start, item.End - item.Start).ToString();
            for (var head = last.Start + 1; head < last.End; head++)
            {
                var name = own + text.Span.Slice(head, last.End - head).ToString();
                if (form.Labels.Find(name) is { Kind: EntryKind.Name, Indicators.Length: 1 } entry)
                {
                    subject.Complete(i, entry.Indicators[0], entry.Measure);
                    break;
                }
            }
        }
    }

    /// <summary>An unknown noun, a part of the region or another name right before a name narrows it: 海洋|生产总值.</summary>
    private bool IsNarrowed(int index)
    {
        var start = tokens[index].Start;
        if (clause.SubAreaEnd == start)
        {
            clause.IsOfArea = true;
            return true;
        }

        if (tokens[index].Entry!.BeginsWithVerb)
        {
            return false;
        }

        // “新三样”出口: a quoted phrase narrows like any other.
        var before = index > 0 ? tokens[index - 1] : default;
        return clause.GapEnd == start || (before.End == start && (before.Entry is { Kind: not EntryKind.Word } || before.Kind == TokenKind.Quote));
    }

    private void Foreign(int index)
    {
        if (predicate.Has(WordClass.Share))
        {
            return;
        }

        var item = new Item(-1, null, tokens[index].Start, clause.Number, tokens[index].End);
        if (JoinsList)
        {
            subject.Join(item);
            CompleteList();
            clause.ContinuesList = false;
        }
        else if (subject.IsOpen && index > 0 && tokens[index - 1].End == item.Start && tokens[index - 1].Kind is TokenKind.Gap or TokenKind.Entry && subject.Size > 1)
        {
            subject.Spoil();
        }
        else
        {
            Suspend(index);
            subject.Start(item);
        }

        subject.IsOpen = true;
        clause.GapEnd = tokens[index].End;
        clause.Waiting = -1;
    }

    /// <summary>产量 behind 粮食 …: the name refers back to the topic of the sentence.</summary>
    private void ReadBareName(int index, Entry entry)
    {
        var token = tokens[index];
        if (!IsNarrowed(index))
        {
            foreach (var indicator in entry.Indicators)
            {
                if (Array.IndexOf(sentence.Topics, indicator) >= 0)
                {
                    predicate = predicate.BeforeName();
                    var item = new Item(indicator, null, token.Start, clause.Number, token.End);
                    if (JoinsList)
                    {
                        subject.Join(item);
                    }
                    else
                    {
                        subject.Start(item);
                    }

                    subject.IsOpen = true;
                    return;
                }
            }
        }

        sentence.Topics = [];
        Foreign(index);
    }

    private void ReadWord(int index, Entry entry)
    {
        var token = tokens[index];
        switch (entry.Word)
        {
            case WordClass.Filler when entry.Text == "全年" && (sentence.Time.IsPartOfYear || !sentence.Time.IsKnown):
                sentence.Time = segmentTime;
                break;
            case WordClass.Filler or WordClass.Verb or WordClass.Except:
                break;
            case WordClass.Reach when JoinsList:
                // 接待游客、实现旅游总花费分别增长: a verb inside a list of names.
                break;
            case WordClass.OfWhich:
                if (subject.IsOfAdditions)
                {
                    // 新增“四上”企业112家,其中规上工业企业29家: the part is of the additions too.
                    predicate.AddNew();
                }

                break;
            case WordClass.OwnRegion:
                if (!regions.IsOwn(entry.Text))
                {
                    ReadOtherRegion(index);
                }

                break;
            case WordClass.Attribute:
                if (clause.GapEnd == token.Start)
                {
                    clause.GapEnd = token.End;
                }

                break;
            case WordClass.SubArea:
                clause.SubAreaEnd = token.End;
                sentence.HasArea = true;
                if (index + 1 < tokens.Count && IsPredicateOrName(tokens[index + 1]))
                {
                    clause.IsOfArea = true;
                }

                ReadGap(index);
                break;
            case WordClass.And:
                clause.ContinuesList = subject.IsOpen;
                clause.Joins = !subject.IsOpen && subject.IsKnown && OpensClause(index) && HasWordAhead(index, WordClass.All, 4);
                break;
            case WordClass.Estimate:
                clause.IsEstimate = true;
                sentence.IsEstimate |= !sentence.HasName;
                break;
            case WordClass.Modality:
                clause.Modality = entry.Text.StartsWith("预期", StringComparison.Ordinal) ? "预期" : entry.Text;
                predicate.Add(token);
                break;
            case WordClass.NoNumber:
                clause.NoNumber ??= token;
                break;
            case WordClass.Respectively:
                subject.IsOpen = false;
                predicate.Add(token);
                break;
            case WordClass.All:
                if (!clause.HasName)
                {
                    subject.TakeUpClauseBefore();
                }

                subject.IsOpen = false;
                predicate.Add(token);
                break;
            case WordClass.LevelNoun or WordClass.StockNoun or WordClass.GrowthNoun or WordClass.ShareNoun:
                // A noun belongs to the name before it; a list of names stays open.
                predicate.Add(token);
                break;
            case WordClass.PartOfYear or WordClass.LastYear or WordClass.ThisYear or WordClass.PastYears or WordClass.NextYears
                or WordClass.OtherTime or WordClass.Plan:
                ReadTime(index, entry);
                break;
            case WordClass.New or WordClass.Net or WordClass.Cumulative or WordClass.AnnualAverage or WordClass.EveryYear:
                predicate.Add(token);
                break;
            default:
                subject.IsOpen = false;
                predicate.Add(token);
                break;
        }
    }

    private bool OpensClause(int index) => Before(index) is TokenKind.Comma or TokenKind.Enumeration or TokenKind.Semicolon or TokenKind.Stop;

    private bool HasWordAhead(int index, WordClass word, int distance)
    {
        for (var i = index + 1; i < tokens.Count && i <= index + distance; i++)
        {
            if (tokens[i].IsWord(word))
            {
                return true;
            }

            if (tokens[i].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Stop)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>全省 in a city's report: the field of a rank, the whole of a share, or somebody else's figures.</summary>
    private void ReadOtherRegion(int index)
    {
        if (predicate.Has(WordClass.Share) || predicate.RankVerbEnd >= 0 || IsRankScope(index) || index + 1 == tokens.Count)
        {
            return;
        }

        clause.GapEnd = tokens[index].End;
        if (OpensClause(index) && (IsPredicateOrName(tokens[index + 1]) || tokens[index + 1].Kind == TokenKind.Gap))
        {
            subject.Start(new Item(-1, null, tokens[index].Start, clause.Number, tokens[index].End, true));
        }
    }

    private void ReadTime(int index, Entry entry)
    {
        if (entry.Word is WordClass.ThisYear or WordClass.LastYear && Before(index) == TokenKind.Semicolon)
        {
            // 去年…86亿元;今年力争突破100亿元: the other year of the same thing.
            subject.Resume();
        }

        var status = IsPlanned ? FactStatus.Target : FactStatus.Actual;
        TimeScope? time = entry.Word switch
        {
            WordClass.PartOfYear => PartOfYear(entry.Text),
            WordClass.LastYear => TimeScope.Year(reviewYear, FactStatus.Actual),
            WordClass.ThisYear => IsPlanned ? TimeScope.Year(year, FactStatus.Target) : null,
            WordClass.PastYears => new TimeScope(reviewYear - 4, reviewYear, FactStatus.Actual),
            WordClass.NextYears => new TimeScope(year, year + 4, FactStatus.Target),
            WordClass.OtherTime => TimeScope.Unknown,
            WordClass.Plan => PlanTime(index, entry, status),
            _ => null,
        };
        if (time is { } known && (entry.Word is WordClass.PartOfYear or WordClass.LastYear or WordClass.ThisYear || OpensTime(index)))
        {
            SetTime(known, !hasContent);
        }
    }

    /// <summary>A time that opens a paragraph holds for all of it; elsewhere for its sentence.</summary>
    private void SetTime(TimeScope time, bool opensSegment)
    {
        sentence.Time = time;
        if (opensSegment && time.IsKnown && !time.IsPartOfYear)
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
        if (next.Kind == TokenKind.Entry && next.Entry!.Text is "时期" or "期间")
        {
            var (first, last) = TimeScope.Plan(entry.Number);
            return last <= reviewYear ? new TimeScope(first, last, FactStatus.Actual)
                : status == FactStatus.Target ? new TimeScope(first, last, FactStatus.Target)
                : TimeScope.Unknown;
        }

        if (next.Kind == TokenKind.Entry && next.Entry!.Text is "末" or "期末")
        {
            var (first, last) = TimeScope.Plan(entry.Number);
            return TimeScope.Year(last, last >= year ? FactStatus.Target : FactStatus.Actual) with { Since = first };
        }

        return null;
    }

    /// <summary>力争用3-5年时间, 3年内: a time whose end the text does not give.</summary>
    private void ReadDuration(int index, in Quantity q)
    {
        var next = index + 1 < tokens.Count ? tokens[index + 1] : default;
        var behind = next.Kind is TokenKind.Gap or TokenKind.Entry ? text.Span.Slice(next.Start, next.End - next.Start) : default;
        var before = tokens[index].Start > 0 ? text.Span[tokens[index].Start - 1] : ' ';
        var years = q.Value is > 1 and < 100 ? (int)q.Value : 0;
        if (index > 0 && tokens[index - 1].Entry?.Text == "连续")
        {
            predicate.YearSpan = years;
            predicate.IsRunning = true;
            clause.IsUndated |= q.Unit != "年";
        }
        else if (q.Unit != "年" || q.Value == 1)
        {
            return;
        }
        else if (next.IsWord(WordClass.Up) || next.IsWord(WordClass.Down))
        {
            clause.YearSpan = years;
        }
        else if (next.IsWord(WordClass.Cumulative) || (years == 5 && StartsWith(behind, "来")))
        {
            sentence.Time = new TimeScope(sentence.Time.Last - years + 1, sentence.Time.Last, sentence.Time.Status);
        }
        else if (before is '用' or '前' || StartsWith(behind, "时间") || StartsWith(behind, "内") || StartsWith(behind, "来") || StartsWith(behind, "间"))
        {
            sentence.Time = TimeScope.Unknown;
        }
    }

    private static bool StartsWith(ReadOnlySpan<char> span, string prefix) => span.StartsWith(prefix.AsSpan(), StringComparison.Ordinal);

    /// <summary>A year in figures: sets the time of the sentence, or is what a number is compared with.</summary>
    private void ReadDate(int index, in Quantity q)
    {
        var value = q.Value;
        if (value is < 1900 or > 2100)
        {
            if (!OpensTime(index))
            {
                return;
            }

            var span = text.Span.Slice(q.Start, q.End - q.Start);
            if ((span.IndexOf('月') >= 0 || span.IndexOf('季') >= 0) && span.IndexOf('日') < 0 && !EndsPeriod(q.End))
            {
                sentence.Time = TimeScope.Unknown;
            }

            return;
        }

        var given = (int)value;
        var before = index > 0 ? tokens[index - 1] : default;
        if (before.IsWord(WordClass.Than) || before.Entry?.Text is "较")
        {
            predicate.ComparesWithYear(given);
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
            sentence.Time = TimeScope.Unknown;
            return;
        }

        if (!OpensTime(index) || StartsWith(text.Span.Slice(tokens[index].End), "度"))
        {
            // 在2021年度…考核中: a year inside a phrase says nothing of the numbers around it.
            return;
        }

        if (q.Upper is { } upper && upper > value && upper <= 2100)
        {
            SetTime(new TimeScope(given, (int)upper, (int)upper >= year ? FactStatus.Target : FactStatus.Actual), index == 0);
        }
        else if (given == reviewYear)
        {
            SetTime(TimeScope.Year(given, FactStatus.Actual), index == 0);
        }
        else if (given >= year && (IsPlanned || given > year))
        {
            SetTime(TimeScope.Year(given, FactStatus.Target) with { Since = segmentTime.IsYears && segmentTime.Last >= given ? segmentTime.First : 0 }, index == 0);
        }
        else if (given < reviewYear)
        {
            SetTime(TimeScope.Year(given, FactStatus.Actual), index == 0);
        }
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
                && entry.Word is WordClass.To or WordClass.Modality or WordClass.OwnRegion or WordClass.Filler or WordClass.Estimate or WordClass.ThisYear or WordClass.LastYear);
    }

    private bool EndsPeriod(int end) => end < text.Length && text.Span[end] is '底' or '末';
}
