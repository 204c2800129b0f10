using TypedReports.Reading.Labels;

namespace TypedReports.Reading.Binding;

/// <summary>What words do to the clause they stand in.</summary>
internal sealed partial class Binder
{
    private const int LongestZoneName = 6;
    private static readonly WordSet Tiers = new("省级", "市级", "县级", "区级", "州级", "旗级", "盟级");
    private static readonly WordSet Budgets = new("收入", "支出");
    private static readonly WordSet Sums = new("总额", "总值", "余额", "完成额");

    /// <summary>Parts of a region that have an economy of their own, which reports speak of for whole sentences.</summary>
    private static readonly WordSet OtherParts = new("新区", "自贸区", "自贸试验区", "自由贸易试验区", "主城区", "老城区", "片区", "合作区");
    private static readonly WordSet Zones = new("园区", "开发区", "高新区", "经开区", "保税区", "综保区", "产业园", "产业园区", "工业园", "工业园区", "工业集中区", "高新技术产业开发区", "经济技术开发区", "集聚区");

    /// <summary>What is done to a zone, or leads to it, and does not make it the subject: 创建, 获批, 进入.</summary>
    private static readonly WordSet Becoming = new("建", "创", "获", "入", "在", "对");

    private void ReadWord(int index, Entry entry)
    {
        ref readonly var token = ref tokens[index];
        switch (entry.Word)
        {
            case WordClass.Filler:
                ReadFiller(index, entry.Text);
                break;
            case WordClass.Verb when entry.Text.Length == 1 && entry.Text[0] == '在':
                clause.InAt = index;
                break;
            case WordClass.Verb when entry.Text == "争取到" && LeadsToYear(index):
                clause.IsModalityAhead = true;
                clause.Modality = "争取";
                break;
            case WordClass.Verb or WordClass.Except:
                break;
            case WordClass.Reach when entry.Text is "合计" or "共计" or "总计" && OpensClause(index) && subject.HasOthersInGroup:
                // 出口10.3亿元、进口2.3亿元,合计12.6亿元: of both together.
                subject.Clear();
                break;
            case WordClass.Reach when JoinsList:
                // 接待游客、实现旅游总花费分别增长: a verb inside a list of names.
                break;
            case WordClass.OfWhich:
                ReadOfWhich(index);
                break;
            case WordClass.OwnRegion:
                if (!regions.IsOwn(entry.Text))
                {
                    ReadOtherRegion(index);
                }
                else if (predicate.Has(WordClass.Share) && (regions.IsKnown || entry.Text[0] is '我' or '本'))
                {
                    clause.IsShareOfOwn = index + 1 < tokens.Count && !tokens[index + 1].IsName && tokens[index + 1].Kind is TokenKind.Quantity or TokenKind.Entry;
                }
                else if (OpensClause(index) && index + 1 < tokens.Count && tokens[index + 1].IsName)
                {
                    // 全省…增长6%,我市出口增长8%
                    sentence.IsElsewhere = false;
                    TurnToRegion();
                }

                break;
            case WordClass.Attribute when entry.Text is "区级" or "县级" or "旗级" && regions.EndsWith(entry.Text.Substring(0, 1)):
                // 区级一般公共预算收入 in the report of a district: its own.
                break;
            case WordClass.Attribute:
                // 市县重点项目 are those of either, 市县固定资产投资 is what theirs comes to.
                if (IsOfTier(index))
                {
                    // 其中市级86亿元,增长6%; 市级一般公共预算收入86亿元
                    clause.GapEnd = token.End;
                    if (index + 1 == tokens.Count || !tokens[index + 1].IsName)
                    {
                        subject.Start(new Item(-1, null, token.Start, clause.Number, token.End));
                    }
                }
                else if (clause.GapEnd == token.Start || (entry.Text == "市县" && index + 1 < tokens.Count && tokens[index + 1].IsName && !NamesProjects(tokens[index + 1])))
                {
                    clause.GapEnd = token.End;
                }

                break;
            case WordClass.SubArea when (EndsWith(entry.Text.AsSpan(), "属") || EndsWith(entry.Text.AsSpan(), "本级")) && index + 1 < tokens.Count && tokens[index + 1].IsName:
                // 区属地区生产总值, 市本级一般公共预算收入: of the name behind it alone.
                clause.GapEnd = token.End;
                break;
            case WordClass.SubArea when regions.EndsWith(entry.Text):
                // 高新区 in the report of a 高新区.
                break;
            case WordClass.SubArea:
                clause.SubAreaEnd = token.End;
                sentence.HasArea = true;
                clause.HasPart |= Zones.Contains(entry.Text.AsSpan()) || OtherParts.Contains(entry.Text.AsSpan());
                clause.OpensWithPart |= clause.HasPart && IsHeadOfClause(index);
                if (OpensClause(index) || (index + 1 < tokens.Count && IsPredicateOrName(tokens[index + 1])))
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
                if (!HasOwnSubject)
                {
                    // 人均预期寿命预计达78.5岁,城镇新增就业4.5万人: of the one alone, whatever it is.
                    sentence.IsEstimate |= !sentence.HasName;
                    group.IsEstimate |= Before(index) == TokenKind.Semicolon;
                }

                break;
            case WordClass.Expected:
                // A filler, but before a verb of amounting to: 将突破, 可达.
                clause.IsEstimate |= index + 1 < tokens.Count && tokens[index + 1].Start == token.End && AmountsTo(tokens[index + 1]);
                break;
            case WordClass.Modality:
                clause.IsModalityAhead |= !clause.HasNumber;
                clause.Modality = ModalityOf(entry.Text);
                predicate.Add(token);
                break;
            case WordClass.NoNumber:
                clause.NoNumber ??= token;
                break;
            case WordClass.Respectively:
                TakeUpNamesCounted();
                subject.IsOpen = false;
                predicate.Add(token);
                break;
            case WordClass.All:
                if (!clause.HasName && !TakeUpNamesCounted())
                {
                    subject.TakeUpClauseBefore(clause.Number);
                    if (subject.HasOthersInGroup)
                    {
                        // 新增企业40家,工业总产值580亿元、增长13%,均居第二: nobody can tell which of them are meant.
                        subject.Clear();
                    }
                }

                subject.IsOpen = false;
                predicate.Add(token);
                break;
            case WordClass.LevelNoun or WordClass.StockNoun or WordClass.GrowthNoun or WordClass.ShareNoun:
                // A noun belongs to the name before it; a list of names stays open.
                ReadNoun(index, entry.Word);
                break;
            case WordClass.PartOfYear or WordClass.LastYear or WordClass.ThisYear or WordClass.PastYears or WordClass.NextYears
                or WordClass.OtherTime or WordClass.Plan:
                ReadTime(index, entry);
                break;
            case WordClass.Up or WordClass.Down or WordClass.AnnualAverage when interrupted && subject.Size == 0 && clause.GapEnd < 0 && !clause.HasNumber:
                // 固定资产投资完成180亿元;增长9%
                TakeUpInterrupted();
                predicate.Add(token);
                break;
            case WordClass.New when entry.Text is "认定" or "培育" or "培育认定" && StartsWith(text.Span.Slice(token.End), "的"):
                // 国家认定的高新技术企业达到120家: those there are.
                break;
            case WordClass.Cumulative:
                group.IsTotal |= sentence.Time.IsYears && !sentence.HasName && !HasOwnSubject;
                predicate.Add(token);
                break;
            case WordClass.New or WordClass.Net or WordClass.AnnualAverage or WordClass.EveryYear:
                predicate.Add(token);
                break;
            default:
                subject.IsOpen = false;
                predicate.Add(token);
                break;
        }
    }

    /// <summary>Words that narrow no name, and say something of the time or of how a number is meant.</summary>
    private void ReadFiller(int index, string word)
    {
        switch (word)
        {
            case "全年":
                TurnToRegion();
                ReadWholeYear(index);
                break;
            case "平均":
                ReadAverage(index);
                break;
            case "始终" or "一直":
                predicate.MeansHeld();
                break;
            case "如今" or "今天" or "现在" or "现已" or "目前" when !sentence.Time.IsKnown:
                // 五年前只有1860亿元;今天,已达3120亿元
                sentence.Time = segmentTime;
                break;
            case "上年同期" or "去年同期":
                // 增长9.6%,去年同期为下降3.1%; but 与上年同期相比
                clause.IsUndated |= OpensClause(index) && !(index + 1 < tokens.Count && tokens[index + 1].IsWord(WordClass.Than));
                break;
        }
    }

    /// <summary>全年 ends what is said of a part of the year, or of a time nobody knows.</summary>
    private void ReadWholeYear(int index)
    {
        if (!sentence.Time.IsPartOfYear && sentence.Time.IsKnown)
        {
            sentence.IsOfWholeYear = true;
            return;
        }

        var isEstimate = index > 0 && tokens[index - 1].IsWord(WordClass.Estimate);
        if (isEstimate)
        {
            // 1—11月产值增长38%,预计全年突破500亿元;工业增加值增长29%: the estimate alone is of the year.
            group.TimeAside ??= sentence.Time;
        }

        // In the review of half a year nobody knows yet what the whole one brings.
        sentence.Time = segment.Quarters > 0 ? TimeScope.Unknown
            : isEstimate || segmentTime.IsPartOfYear ? TimeScope.Of(segment, year, reviewYear)
            : segmentTime;
    }

    private void ReadAverage(int index)
    {
        if (index > 0 && tokens[index - 1].IsWord(WordClass.OwnRegion) && OpensClause(index - 1))
        {
            // 增长6.8%,全市平均增长6.1%: what the parts of the region come to.
            clause.IsUndated = true;
        }
        else if (clause.YearSpan == 0 && index + 1 < tokens.Count && (tokens[index + 1].IsWord(WordClass.Up) || tokens[index + 1].IsWord(WordClass.GrowthNoun)))
        {
            predicate.MeansAverage();
        }
    }

    /// <summary>其中: the part is counted as the whole was.</summary>
    private void ReadOfWhich(int index)
    {
        if (Before(index) == TokenKind.Semicolon || sentence.HasTopicFact)
        {
            // 实施重点项目126个,完成投资286亿元,其中产业项目86个、完成投资192亿元
            sentence.Topics = [];
        }

        if (subject.IsOfAdditions && (subject.NamesWithNumbers > 0 || Before(index) is TokenKind.Semicolon or TokenKind.Stop))
        {
            // 新增“四上”企业112家,其中规上工业企业29家: the part is of the additions too.
            predicate.AddNew();
        }

        if (subject.LevelTime is { Aggregate: FactAggregate.Cumulative, Period: { FirstYear: var from, LastYear: var to } } && from < to)
        {
            // 累计完成固定资产投资780亿元,其中工业投资320亿元: the part is of as many years.
            predicate.MeansTotal();
        }
    }

    /// <summary>Whether a word for a tier of government says whose money is meant: 市级86亿元, and not 市级重点项目.</summary>
    private bool IsOfTier(int index)
    {
        if (!Tiers.Contains(tokens[index].Entry!.Text.AsSpan()) || index + 1 == tokens.Count || tokens[index + 1].Start != tokens[index].End)
        {
            return false;
        }

        ref readonly var next = ref tokens[index + 1];
        if (next.IsName)
        {
            return !NamesProjects(next) && form.Indicators[next.Entry!.Indicators[0]].Needs.Count == 0 && form.Indicators[next.Entry!.Indicators[0]].Dimension == Dimension.Money;
        }

        return index > 0 && tokens[index - 1].IsWord(WordClass.OfWhich) && (next.Kind == TokenKind.Quantity || next.IsWord(WordClass.Up) || next.IsWord(WordClass.Down) || Budgets.Begins(text.Span.Slice(next.Start)));
    }

    /// <summary>林溪经济|开发区, “五好”|园区: whether nothing but a short name stands between the begin of the clause and a token.</summary>
    private bool IsHeadOfClause(int index)
    {
        var start = clause.Start;
        var before = text.Span.Slice(start, tokens[index].Start - start);
        var isOfKind = index > 0 && tokens[index - 1].End == tokens[index].Start && tokens[index - 1].IsWord(WordClass.Attribute);
        if (before.Length > LongestZoneName || isOfKind || Becoming.IsIn(before)
            || (index + 1 < tokens.Count && (tokens[index + 1].Kind == TokenKind.Enumeration || tokens[index + 1].Entry?.Text == "等")))
        {
            return false;
        }

        for (var i = index - 1; i >= 0 && tokens[i].Start >= start; i--)
        {
            if (tokens[i].Word is not (WordClass.None or WordClass.Attribute))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// A noun that says what of a name is meant: 总量, 增速, 占比. Behind the last name of a list it is said of all of them; once a name
    /// before the last has one of its own (进出口总额增速、电商交易额居首位), each is.
    /// </summary>
    private void ReadNoun(int index, WordClass noun)
    {
        ref readonly var token = ref tokens[index];
        if (subject.Size == 0 && Before(index) == TokenKind.Semicolon)
        {
            // 生产总值560亿元,总量居全市第3位;增速6.8%: the noun speaks of the name before the semicolon.
            TakeUpInterrupted();
        }

        clause.NounsAreOwn |= subject.IsOpen && NameFollows(index);
        if (clause.NounsAreOwn)
        {
            subject.NameMeasure(token.Start, Predicate.MeasureOf(noun));
            predicate.Pass(token);
            return;
        }

        if (index > 0 && (Before(index) == TokenKind.Enumeration || tokens[index - 1].IsWord(WordClass.And)) && tokens[index - 1].Start == clause.NameEnd)
        {
            // 生产总值、增速均居第一: the thing itself, and its growth.
            predicate.MeansItself();
        }

        if (Sums.Contains(text.Span.Slice(token.Start, token.End - token.Start)) && index + 1 < tokens.Count
            && tokens[index + 1].Start == token.End && tokens[index + 1].IsWord(WordClass.GrowthNoun))
        {
            // 利润总额增速分别居…: the growth of it alone; 总量增速 are both.
            predicate.Pass(token);
            return;
        }

        predicate.Add(token);
        clause.IsOfGrowth = predicate is { FirstOf: Measure.Growth, SecondOf: null };
    }

    /// <summary>Whether the clause speaks of something itself, known or not.</summary>
    private bool HasOwnSubject => subject.Size > 0 && subject[subject.Size - 1].Clause == clause.Number;

    /// <summary>Whether 、 or 和 and a further name stand behind a token.</summary>
    private bool NameFollows(int index) => index + 2 < tokens.Count
        && (tokens[index + 1].Kind == TokenKind.Enumeration || tokens[index + 1].IsWord(WordClass.And))
        && (tokens[index + 2].Kind == TokenKind.Gap || tokens[index + 2].Entry is { Kind: not EntryKind.Word });

    /// <summary>两项指标均…: takes up the names that are counted; where there were not as many, nobody can tell which are meant.</summary>
    private bool TakeUpNamesCounted()
    {
        if (clause.NamesCounted == 0)
        {
            return false;
        }

        if (!subject.TakeUpLast(clause.NamesCounted))
        {
            subject.Clear();
        }

        return true;
    }

    /// <summary>达到, 提高到, and the bound words that a number begins with: 突破800万.</summary>
    private bool AmountsTo(in Token token) => token.IsWord(WordClass.Reach) || token.IsWord(WordClass.ReachTo)
        || (token.Kind == TokenKind.Quantity && quantities[token.Index].NumberStart > quantities[token.Index].Start);

    /// <summary>The word that hardens or softens a target, without the verb or noun that goes with it: 力争 of 力争达到, 预期 of 预期目标.</summary>
    private static string ModalityOf(string words) => words switch
    {
        "预期目标" => "预期",
        "力争实现" or "力争达到" => "力争",
        "确保实现" => "确保",
        "争取实现" => "争取",
        _ => words,
    };

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
}
