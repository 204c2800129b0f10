using TypedReports.Reading.Labels;

namespace TypedReports.Reading.Binding;

/// <summary>What characters that nothing is known of do to the names around them.</summary>
internal sealed partial class Binder
{
    private static readonly WordSet Stages = new("开工", "落地", "在建", "储备", "竣工", "投产", "入库", "在谈", "谋划");
    private const string RegionKinds = "省市县区州盟旗乡镇街道村地园";

    private const int LongestLabel = 10;

    /// <summary>产业强县, 美丽新区: what is made of the own region, and no name of another.</summary>
    private const string Slogans = "强富美新大好名特先老农城乡百兴社街";
    private const int LongestFootnote = 2;

    /// <summary>A place right before a rank is short (全市第一); anything longer names something else.</summary>
    private const int LongestPlace = 4;

    private void ReadGap(int index)
    {
        ref readonly var token = ref tokens[index];
        if (predicate.Has(WordClass.Share) || (subject.IsKnown && (subject.HasNumber || predicate.Has(WordClass.GrowthNoun)) && IsComparedWith(index)) || IsRankScope(index))
        {
            // The whole that a share is of; what a rate is compared with; the field that a rank is in.
            return;
        }

        if (RepeatsName(token) || IsSince(index) || SaysNothing(index) || IsInField(index))
        {
            return;
        }

        if (regions.IsName(text.Span.Slice(token.Start, token.End - token.Start)) && !IsNameOfPart(index))
        {
            return;
        }

        if (LeansOnLast(index) is { } entry)
        {
            var isRate = index + 1 < tokens.Count && GoesOnAsRate(token, tokens[index + 1]);
            ReadName(index, entry);
            if (isRate)
            {
                predicate.MeansGrowth();
            }

            return;
        }

        if (sentence.Topics.Length > 0 && NamesOtherProjects(token))
        {
            // 签约项目86个、总投资256亿元,开工项目42个、总投资128亿元
            sentence.Topics = [];
        }

        KeepUnstated();
        clause.GapEnd = token.End;
        if (clause.Waiting >= 0 && quantities[tokens[clause.Waiting].Index].Kind != QuantityKind.Percent)
        {
            clause.Waiting = -1;
        }

        if (JoinsList)
        {
            subject.Join(new Item(-1, null, token.Start, clause.Number, token.End, true));
            CompleteList();
            clause.ContinuesList = false;
        }
        else if (subject.IsOpen && subject.Size > 1)
        {
            subject.Extend(token.End);
            CompleteList();
        }
        else
        {
            var isCompound = index > 0 && tokens[index - 1].End == token.Start && tokens[index - 1].Entry is { Kind: not EntryKind.Word };
            Suspend(index);
            subject.Start(new Item(-1, null, token.Start, clause.Number, token.End, !isCompound));
        }

        sentence.HasArea |= OpensClause(index) && HoldsArea(token);
        if (EndsInArea(token) && index + 1 < tokens.Count && IsPredicateOrName(tokens[index + 1]) && !(index > 0 && tokens[index - 1].Entry?.Text == "在" && !tokens[index + 1].IsName))
        {
            clause.IsOfArea = true;
        }
    }

    /// <summary>北山|市 in the report of 北山州: the short name with the kind of a part.</summary>
    private bool IsNameOfPart(int index)
    {
        if (index + 2 >= tokens.Count || tokens[index + 1].Start != tokens[index].End || !tokens[index + 1].IsWord(WordClass.Attribute))
        {
            return false;
        }

        var kind = tokens[index + 1].Entry!.Text;
        return kind.Length == 1 && !regions.EndsWith(kind) && tokens[index + 2].IsName;
    }

    /// <summary>高于[全市平均水平]2.1个百分点, 较全市[平均水平]高2.1个百分点.</summary>
    private bool IsComparedWith(int index) => predicate.Has(WordClass.Compare)
        || (predicate.Has(WordClass.Than) && index + 1 < tokens.Count && tokens[index + 1].IsWord(WordClass.Compare));

    /// <summary>
    /// 城镇居民人均可支配收入增长5.1%,农村居民增长7.4%; 居民人均可支配收入3万元,其中城镇4.2万元、农村2.1万元: the begin of a name, whose end is that
    /// of the name before.
    /// </summary>
    private Entry? LeansOnLast(int index)
    {
        var token = tokens[index];
        var inList = clause.LeansInList && JoinsList;
        if (sentence.LastName.End == 0 || index + 1 == tokens.Count || !(inList || OpensClause(index) || tokens[index - 1].IsWord(WordClass.OfWhich))
            || !(inList || (subject.IsKnown ? subject.HasNumber : Before(index) == TokenKind.Semicolon)))
        {
            return null;
        }

        var next = tokens[index + 1];
        var isPredicate = next.IsWord(WordClass.Up) || next.IsWord(WordClass.Down) || next.IsWord(WordClass.Reach)
            || (next.Kind == TokenKind.Quantity && next.Start == token.End && (quantities[next.Index].Kind == QuantityKind.Amount || GoesOnAsRate(token, next)))
            || (inList && next.IsWord(WordClass.Respectively));
        if (!isPredicate && BeginsListThatLeans(index))
        {
            clause.LeansInList = true;
            isPredicate = true;
        }

        return isPredicate ? Leaning(token) : null;
    }

    /// <summary>城镇居民人均可支配收入增长8%,农村9%: of two whose names have most in common the second needs no verb.</summary>
    private bool GoesOnAsRate(in Token gap, in Token number) =>
        number.Kind == TokenKind.Quantity && quantities[number.Index].Kind == QuantityKind.Percent && subject is { LastMeasure: Measure.Growth, Size: 1 }
        && Leaning(gap) is { } entry && (entry.Text.Length - gap.End + gap.Start) * 2 > sentence.LastName.End - sentence.LastName.Start;

    /// <summary>[城镇]、[农村]分别增长: two that lean on the name before.</summary>
    private bool BeginsListThatLeans(int index) => index + 3 < tokens.Count
        && (tokens[index + 1].Kind == TokenKind.Enumeration || tokens[index + 1].IsWord(WordClass.And))
        && tokens[index + 2].Kind == TokenKind.Gap && tokens[index + 3].IsWord(WordClass.Respectively)
        && Leaning(tokens[index]) is not null && Leaning(tokens[index + 2]) is not null;

    /// <summary>The name that a gap makes with the end of the sentence's last.</summary>
    private Entry? Leaning(in Token gap)
    {
        var (start, end) = sentence.LastName;
        if (text.Span.Slice(start, end - start).IndexOf("完成".AsSpan()) >= 0)
        {
            // 重点项目完成投资860亿元,其中工业项目320亿元: a name that tells what was done has no end that others share.
            return null;
        }

        return form.Labels.Complete(text.Span.Slice(gap.Start, gap.End - gap.Start), text.Span.Slice(start, end - start)) is { Indicators.Length: 1 } entry
            ? entry
            : null;
    }

    /// <summary>A clause that opens with a word and goes on with something unknown may only comment on the names before it.</summary>
    private void Suspend(int index)
    {
        if (subject.IsKnown && subject.HasNumber && !OpensClause(index) && clause.Number != subject[0].Clause)
        {
            subject.Suspend();
        }
    }

    /// <summary>Whether the gap stands between a verb of rank and its rank: 居 [全国城市] 第五位; or is compared with: 超过 [邻县] 居第三.</summary>
    private bool IsRankScope(int index)
    {
        var reach = index + 5;
        for (var i = index + 1; i < tokens.Count && i <= reach; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind is TokenKind.Open or TokenKind.Close)
            {
                // 居全省县(市)第三, 居全省112个县(市、区)第8位
                var close = BehindBrackets(i);
                reach += close - i;
                i = close;
                continue;
            }

            if (token.Kind == TokenKind.Quantity)
            {
                // 人均GDP全市第一, 增长5.6%、全省第十: a place right before a rank needs no verb.
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

    /// <summary>由[28]降至23微克/立方米, [于]2019年突破800亿元, [但]粮食产量增长3.2%, [创]五年来新高: a number without its unit, and words that lead to a year or a name.</summary>
    private bool SaysNothing(int index)
    {
        var words = text.Span.Slice(tokens[index].Start, tokens[index].End - tokens[index].Start);
        if (subject.IsOpen && index > 0 && tokens[index - 1].End == tokens[index].Start && EndsWith(words, "指标") && (tokens[index - 1].Kind == TokenKind.Quantity || tokens[index - 1].Entry?.Text == "等"))
        {
            // 生产总值、固定资产投资[等主要经济指标]分别增长, 三项[指标]均居第一
            return true;
        }

        if (words.Length <= LongestFootnote && index > 0 && tokens[index - 1].IsName && tokens[index - 1].End == tokens[index].Start && words.Trim("0123456789¹²³⁴⁵⁶⁷⁸⁹⁰".AsSpan()).IsEmpty)
        {
            // 固定资产投资¹增长10.5%: the sign of a footnote, which files that lost its place show as a digit.
            return true;
        }

        if (words.Length > 1 && !predicate.Has(WordClass.From))
        {
            return false;
        }

        var next = index + 1 < tokens.Count ? tokens[index + 1] : default;
        return (predicate.Has(WordClass.From) && next.IsWord(WordClass.ReachTo) && words.Trim("0123456789.".AsSpan()).IsEmpty)
            || (words is "但" or "即" && OpensClause(index) && next.IsName)
            || (words is "创" && (next.IsWord(WordClass.PastYears) || next.IsWord(WordClass.OtherTime)))
            || (words is "于" && next.Kind == TokenKind.Quantity && quantities[next.Index].Kind == QuantityKind.Date);
    }

    /// <summary>增速在全省[16个市州中]排名第3: between 在 and the rank stands the field, and how many are in it.</summary>
    private bool IsInField(int index)
    {
        if (!subject.IsKnown || clause.InAt < 0 || index - clause.InAt > 4)
        {
            return false;
        }

        for (var i = index + 1; i < tokens.Count && i <= index + 4 && tokens[i].Kind is TokenKind.Gap or TokenKind.Entry or TokenKind.Quantity && !tokens[i].IsName; i++)
        {
            if (tokens[i].Kind == TokenKind.Quantity)
            {
                return quantities[tokens[i].Index].Kind == QuantityKind.Rank;
            }
        }

        return false;
    }

    /// <summary>开工项目, 在建项目: projects at another stage than those spoken of.</summary>
    private bool NamesOtherProjects(in Token token)
    {
        var words = text.Span.Slice(token.Start, token.End - token.Start);
        return words.IndexOf("项目".AsSpan()) >= 0 && Stages.IsIn(words) && words.IndexOf('签') < 0;
    }

    /// <summary>“十四五”[以来]年均增长7.8%</summary>
    private bool IsSince(int index) => index > 0 && tokens[index - 1].End == tokens[index].Start && tokens[index - 1].IsWord(WordClass.Plan)
        && text.Span.Slice(tokens[index].Start, tokens[index].End - tokens[index].Start) is "以来";

    private bool EndsInArea(in Token token) => text.Span[token.End - 1] is '区' or '园' or '县' or '镇' or '乡' or '村' or '港' or '市' or '省';

    /// <summary>8个市县固定资产投资, 5个县(市)实现生产总值: what is said of as many regions, and not of the own one.</summary>
    private bool IsOfCountedRegions(int index)
    {
        var noun = BehindFillers(index - 1);
        var counted = BeforeBrackets(noun);
        if (noun >= 0 && counted >= 0 && tokens[counted].Kind == TokenKind.Quantity && tokens[noun].End == tokens[index].Start
            && quantities[tokens[counted].Index] is { Kind: QuantityKind.Count, Unit: { Length: > 0 } unit } && RegionKinds.AsSpan().IndexOf(unit[0]) >= 0 && (unit.Length == 1 || unit[1] == '('))
        {
            // 祥云、宾川、弥渡3县地区生产总值, 5县(市)一般公共预算收入
            return true;
        }

        if (counted != noun && counted >= 0 && tokens[counted].Kind == TokenKind.Gap && EndsInArea(tokens[counted]) && tokens[noun].End == tokens[index].Start)
        {
            // 沿海三县(市)一般公共预算收入
            return true;
        }

        noun = BeforeBrackets(noun >= 0 && Achieves(tokens[noun]) ? BehindFillers(noun - 1) : noun);
        return noun > 0 && !NamesProjects(tokens[index]) && tokens[noun].Kind is TokenKind.Gap or TokenKind.Entry && !tokens[noun].IsName && NamesRegions(tokens[noun])
            && tokens[noun - 1].End == tokens[noun].Start && tokens[noun - 1].Kind == TokenKind.Quantity
            && quantities[tokens[noun - 1].Index] is { Kind: QuantityKind.Count, Unit: "个" };
    }

    /// <summary>重点项目 of a city are its own too: 5个省市重点项目.</summary>
    private bool NamesProjects(in Token name) => text.Span[name.Start] is '重' or '项';

    private bool NamesRegions(in Token token)
    {
        foreach (var c in text.Span.Slice(token.Start, token.End - token.Start))
        {
            if (RegionKinds.AsSpan().IndexOf(c) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>城关镇:, 高新区:, 高新区方面: whether a clause is nothing but the name of a part of the region, which ends at a token.</summary>
    private bool LabelsArea(int index)
    {
        if (index < 0 || tokens[index].Start < clause.Start || tokens[index].End - clause.Start > LongestLabel)
        {
            return false;
        }

        var name = text.Span.Slice(tokens[index].Start, tokens[index].End - tokens[index].Start);
        var isArea = tokens[index].IsWord(WordClass.SubArea) ? OpensClause(index) && Zones.Contains(name) && !regions.EndsWith(tokens[index].Entry!.Text)
            : tokens[index].Kind == TokenKind.Gap && OpensClause(index) && name.Length > 2 && name[name.Length - 1] is '县' or '区' or '镇' or '乡'
                && Slogans.AsSpan().IndexOf(name[name.Length - 2]) < 0 && !regions.IsName(name);
        return isArea && regions.IsKnown;
    }

    private bool HoldsArea(in Token token) => text.Span.Slice(token.Start, token.End - token.Start).IndexOfAny('圈', '群', '带') >= 0;

    private static bool IsPredicateOrName(in Token token) =>
        token.IsName || token.IsWord(WordClass.New) || token.IsWord(WordClass.Reach) || token.IsWord(WordClass.Up) || token.IsWord(WordClass.GrowthNoun);

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
            // 全省生产总值增长6%;固定资产投资增长4%
            clause.IsOfArea |= tokens[index + 1].IsName;
            subject.Start(new Item(-1, null, tokens[index].Start, clause.Number, tokens[index].End, true));
        }
    }
}
