using TypedReports.Reading.Labels;

namespace TypedReports.Reading.Binding;

/// <summary>Which names a clause speaks of.</summary>
internal sealed partial class Binder
{
    private const int LongestName = 24;
    private const int LongestComment = 16;
    private static readonly WordSet Repeats = new("完成", "累计完成");

    /// <summary>Whose name it is (农村居民): a shorter begin may belong to many (工业投资, 工业固定资产投资).</summary>
    private const int ShortestLead = 3;
    private const int LongestLocalName = 10;
    private const string Local = "地方";

    /// <summary>So far behind the whole, with its number, growth and rank, stands its part.</summary>
    private const int LocalPartDistance = 100;

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
                if (EndsInTopic(entry))
                {
                    Narrow(entry);
                }

                Foreign(index);
                break;
            case EntryKind.Topic:
                sentence.Topics = IsNarrowed(index) && CountsFollow(index) && !FollowsTopic(index) ? []
                    : FollowsTopic(index) ? [.. sentence.Topics, .. entry.Topics]
                    : entry.Topics;
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

    /// <summary>签约招商引资项目: one topic right behind the other.</summary>
    private bool FollowsTopic(int index) =>
        index > 0 && tokens[index - 1].End == tokens[index].Start && tokens[index - 1].Entry is { Kind: EntryKind.Topic };

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
            predicate.ShareIn(entry.Indicators);
            return;
        }

        if (IsWholeOfShare(index))
        {
            predicate.TakeShare(entry.Indicators);
            subject.IsOpen = false;
            return;
        }

        ref readonly var token = ref tokens[index];
        if (IsYardstick(index))
        {
            // 超过GDP增速,增幅居…: what the subject is compared with.
            return;
        }

        sentence.HasName = true;
        clause.HasName = true;
        clause.NameEnd = token.End;
        hasContent = true;
        clause.IsOfPart &= index == 0 || !tokens[index - 1].IsWord(WordClass.OwnRegion);
        clause.IsOfPart |= IsAchievedByPart(index, entry);
        var isOfPart = IsNarrowed(index) || clause.IsOfPart || IsPartByItsName(index, entry);
        if (isOfPart || (IsOfNarrowed(entry) && !(index > 0 && (tokens[index - 1].IsWord(WordClass.OwnRegion) || tokens[index - 1].Entry?.Text == "全年"))))
        {
            if (isOfPart)
            {
                Narrow(entry);
            }

            Foreign(index);
            return;
        }

        SetTopic(entry);
        if (clause.Joins || JoinsList)
        {
            Join(index, entry);
            CompleteList();
            if (entry.Measure == Measure.Share)
            {
                // 战略性新兴产业和高新技术产业增加值占规上工业增加值比重分别达到25%和45%
                subject.ShareMeasure();
            }
        }
        else
        {
            predicate = predicate.BeforeName();
            subject.Clear();
            Join(index, entry);
        }

        if (entry.BeginsWithAddition && form.Indicators[entry.Indicators[0]].Dimension == Dimension.Count)
        {
            // [新增“四上”企业]200家、高新技术企业80家: both are added.
            predicate.AddNew();
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

    /// <summary>实际利用外资1.2亿美元,其中[外商直接投资]0.8亿美元: of what one name of it has the whole, another has a part.</summary>
    private bool IsPartByItsName(int index, Entry entry) => index > 0 && tokens[index - 1].IsWord(WordClass.OfWhich)
        && entry.Indicators.Length == 1 && sentence.LastLevel == entry.Indicators[0] + 1 && form.Families.WholeOf(entry.Indicators[0]) < 0;

    /// <summary>乡村旅游接待游客86万人次,[旅游收入5亿元]: what goes by the topic of a name goes with what that name means here.</summary>
    private void Narrow(Entry entry)
    {
        if (entry.Topics.Length > 0 && !sentence.HasStated)
        {
            group.Narrowed = (entry.Topics, clause.Number);
            sentence.Topics = Array.FindAll(sentence.Topics, topic => Array.IndexOf(entry.Topics, topic) < 0);
        }
    }

    private bool IsOfNarrowed(Entry entry) => entry is { Indicators.Length: 1, Topics.Length: 0 } && group.Narrowed.Indicators is { } narrowed
        && clause.Number - group.Narrowed.Clause <= 1 && Array.IndexOf(narrowed, entry.Indicators[0]) >= 0;

    /// <summary>乡村旅游|接待游客 narrows the topic; 粮食|安全 goes on to speak of it.</summary>
    private bool EndsInTopic(Entry entry)
    {
        foreach (var indicator in entry.Topics)
        {
            foreach (var topic in form.Indicators[indicator].Topics)
            {
                if (EndsWith(entry.Text.AsSpan(), topic))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>在GDP中的比重, 在全市生产总值中占比, 与GDP之比: the whole of a share in other words than 占GDP的比重.</summary>
    private bool IsWholeOfShare(int index)
    {
        if (index > 0 && tokens[index - 1].IsWord(WordClass.And) && index + 1 < tokens.Count && tokens[index + 1].Entry?.Text == "之比" && subject.IsKnown)
        {
            return true;
        }

        var before = index > 0 && tokens[index - 1].IsWord(WordClass.OwnRegion) ? index - 2 : index - 1;
        return before >= 0 && tokens[before].Entry?.Text == "在" && HasWordAhead(index, WordClass.ShareNoun, 4);
    }

    /// <summary>Where the name begins with the words of adding that make it what it is: [新认定国家]高新技术企业.</summary>
    private int NameStart(int index)
    {
        var start = tokens[index].Start;
        for (var i = index - 1; i >= 0 && tokens[i].End == start; i--)
        {
            if (tokens[i].IsWord(WordClass.New) || tokens[i].IsWord(WordClass.Net))
            {
                return tokens[i].Start;
            }

            if (!tokens[i].IsWord(WordClass.Attribute))
            {
                break;
            }

            start = tokens[i].Start;
        }

        return tokens[index].Start;
    }

    /// <summary>Whether the name is what the subject is compared with: 超过GDP增速, 与经济增长同步.</summary>
    private bool IsYardstick(int index) =>
        index > 0 && subject.IsKnown && tokens[index - 1].End == tokens[index].Start
        && (tokens[index - 1].IsWord(WordClass.Compare) || tokens[index - 1].Entry?.Text is "超过" or "超"
            || (tokens[index - 1].IsWord(WordClass.And) && EndsInStep(index) && (clause.NounsAreOwn || predicate.HasAny(WordClass.Up, WordClass.GrowthNoun))));

    /// <summary>Whether the clause ends with 同步 or another wording that needs no number.</summary>
    private bool EndsInStep(int index)
    {
        var next = index + 1 < tokens.Count && (tokens[index + 1].IsWord(WordClass.Up) || tokens[index + 1].IsWord(WordClass.GrowthNoun)) ? index + 2 : index + 1;
        return HasWordAhead(index, WordClass.NoNumber, 2)
            || (next < tokens.Count && tokens[next].Entry?.Text == "同步"
                && (next + 1 == tokens.Count || tokens[next + 1].Kind is TokenKind.Comma or TokenKind.Enumeration or TokenKind.Semicolon or TokenKind.Stop));
    }

    private void Join(int index, Entry entry)
    {
        var token = tokens[index];
        var start = NameStart(index);
        var shortOf = IsShortForLast(token) ? sentence.LastIndicator : -1;
        if (token.Kind == TokenKind.Entry && shortOf < 0)
        {
            sentence.LastName = (token.Start, token.End);
            sentence.LastIndicator = entry.Indicators[entry.Indicators.Length - 1];
        }

        foreach (var named in entry.Indicators)
        {
            var indicator = entry.Indicators.Length == 1 && shortOf >= 0 ? shortOf : named;
            subject.Join(new Item(LocalPartFollows(indicator, token) ? form.Families.WholeOf(indicator) : indicator, entry.Measure, start, clause.Number, token.End));
        }
    }

    /// <summary>农村居民收入较快增长,人均可支配收入达20986元: the end of a name of what the clause before spoke of, and no other part of it.</summary>
    private bool IsShortForLast(in Token token)
    {
        var (start, end) = sentence.LastName;
        if (end == 0 || token.Kind != TokenKind.Entry || start >= clause.Start || clause.Start == sentence.Start || clause.Start - end > LongestComment || token.Start - clause.Start > 1 || subject.HasNumber)
        {
            return false;
        }

        var name = text.Span.Slice(token.Start, token.End - token.Start);
        var last = text.Span.Slice(start, end - start);
        if (token.Entry!.Indicators.Length != 1 || form.Indicators[token.Entry.Indicators[0]].Chinese.Length <= name.Length)
        {
            return false;
        }

        foreach (var full in form.Indicators[sentence.LastIndicator].Names)
        {
            var lead = full.Length - name.Length;
            if (lead >= ShortestLead && last.Length > lead && full.AsSpan().EndsWith(name) && last.StartsWith(full.AsSpan(0, lead)) && (last.Slice(lead).SequenceEqual(name) || !last.Slice(lead).StartsWith(name.Slice(0, 2))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// 财政收入38.5亿元,其中地方级收入26.1亿元; 公共财政收入…;地方公共财政收入…: behind the whole, which goes by a name of its part, the
    /// sentence names the part once more as the local one.
    /// </summary>
    private bool LocalPartFollows(int indicator, in Token token)
    {
        if (form.Families.WholeOf(indicator) < 0)
        {
            return false;
        }

        var name = text.Span.Slice(token.Start, token.End - token.Start);
        var rest = text.Span.Slice(token.End, Math.Min(LocalPartDistance, tokens[tokens.Count - 1].End - token.End));
        if (IsNamedAgainAsPart(indicator, name, rest))
        {
            return true;
        }

        if (name.IndexOf(Local.AsSpan()) >= 0)
        {
            return false;
        }

        for (var at = rest.IndexOf(Local.AsSpan()); at >= 0; at = rest.IndexOf(Local.AsSpan()))
        {
            var part = rest.Slice(at + Local.Length);
            if (part.StartsWith(name) || (rest.Slice(0, at).TrimEnd(':').EndsWith("其中".AsSpan()) && IsLocalRevenue(part)))
            {
                return true;
            }

            rest = part;
        }

        return false;
    }

    /// <summary>财政收入3.26亿元,其中一般公共预算收入1.64亿元: the part goes by the name that is no other's.</summary>
    private bool IsNamedAgainAsPart(int indicator, ReadOnlySpan<char> name, ReadOnlySpan<char> rest)
    {
        var at = rest.IndexOf("其中".AsSpan());
        if (at < 0 || at + 4 > rest.Length)
        {
            return false;
        }

        var part = rest.Slice(at + 2);
        part = part[0] == ':' || part[0] == ',' ? part.Slice(1) : part;
        return part.Length > 0 && form.Labels.Match(part, 0, part.Length) is { Kind: EntryKind.Name, Indicators.Length: 1 } entry
            && entry.Indicators[0] == indicator && entry.Text.Length > name.Length;
    }

    /// <summary>Whether 地方 goes on as the local revenue, and not as taxes or another part of it.</summary>
    private static bool IsLocalRevenue(ReadOnlySpan<char> part)
    {
        var end = part.IndexOf("收入".AsSpan());
        return end is >= 0 and <= LongestLocalName && part.Slice(0, end).IndexOfAny('税', '基', ',') < 0;
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

            var own = text.Span.Slice(item.Start, item.End - item.Start);
            if (form.Labels.Complete(own, text.Span.Slice(last.Start, last.End - last.Start)) is { Indicators.Length: 1 } entry)
            {
                subject.Complete(i, entry.Indicators[0], entry.Measure);
            }
        }
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
            subject.Extend(tokens[index].End);
            CompleteList();
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

    /// <summary>Whether a word ends as the subject's name does.</summary>
    private bool RepeatsEnd(in Token token)
    {
        var item = subject[subject.Size - 1];
        return item.End - item.Start > 2 && text.Span.Slice(item.End - 2, 2).SequenceEqual(text.Span.Slice(token.End - 2, 2)) && Repeats.Begins(text.Span.Slice(token.Start, token.End - token.Start));
    }

    /// <summary>产量 behind 粮食 …: the name refers back to the topic of the sentence.</summary>
    private void ReadBareName(int index, Entry entry)
    {
        if (IsYardstick(index))
        {
            return;
        }

        // 向农村居民发放3500元: behind a verb of doing it is whom something is done to.
        var token = tokens[index];
        var narrowed = IsNarrowed(index);
        if (!narrowed && !(index > 0 && tokens[index - 1].IsWord(WordClass.Verb)))
        {
            foreach (var indicator in entry.Indicators)
            {
                if (Array.IndexOf(sentence.Topics, indicator) >= 0)
                {
                    predicate = predicate.BeforeName();
                    var item = new Item(indicator, null, token.Start, clause.Number, token.End);
                    if (JoinsList && subject.IsKnown)
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

        if (!narrowed && subject.IsKnown && subject.HasNumber && RepeatsEnd(token))
        {
            // 固定资产投资年均增长23.5%,累计完成投资1008亿元: what the name says already.
            predicate.Pass(token);
            if (StartsWith(text.Span.Slice(token.Start), "累计"))
            {
                predicate.MeansTotal();
            }

            return;
        }

        if (narrowed)
        {
            sentence.Topics = [];
        }

        Foreign(index);
    }
}
