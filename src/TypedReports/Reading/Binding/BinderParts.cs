using TypedReports.Reading.Labels;

namespace TypedReports.Reading.Binding;

/// <summary>What stands before a name and makes it something else: a noun, a place, a source, or a part of the economy that achieved it.</summary>
internal sealed partial class Binder
{
    private const int LongestPromotedName = 16;

    /// <summary>What stands before 区, 县 and 镇 in words that name no part: 全区, 社区, 景区.</summary>
    private const string NoNames = "全我本各城乡市社景山库灾牧林小校地老矿农郊街功集整湾特";

    /// <summary>What is done for a part of the region, at the head of a clause, and how it is begun.</summary>
    private static readonly WordSet Promotes = new("支持", "做优", "做强", "做大", "提升", "建设", "打造", "推动", "推进", "加快", "发挥");
    private static readonly WordSet Eagerly = new("大力", "全力", "加快", "着力", "积极", "持续", "高质量", "高标准", "高水平", "扎实", "充分", "进一步");

    /// <summary>Those of them that a part's own name may follow.</summary>
    private static readonly WordSet TakesName = new("支持", "推动", "提升");

    /// <summary>Parts of the economy that have figures of their own, but for numbers of firms, which may be anybody's.</summary>
    private static readonly WordSet Sectors = new(
        "民营经济", "民营企业", "外资企业", "外资经济", "国有企业", "国有经济", "国资国企", "总部经济", "楼宇经济", "农垦经济", "金融业", "现代金融业", "个私经济", "非公经济", "非公有制经济");

    /// <summary>外资企业服务持续强化: what is done for them all.</summary>
    private static readonly WordSet SectorWork = new("服务", "环境", "准入", "政策", "改革", "营商");

    private const int LongestBrackets = 12;
    private const int LongestSource = 16;
    private static readonly WordSet Sources = new("来源于", "来自", "源于");
    private static readonly WordSet Parts = new("项目", "公司", "集团", "园区", "单位", "部门", "经济", "平台", "基地");

    /// <summary>An unknown noun, a part of the region or another name right before a name narrows it: 海洋|生产总值.</summary>
    private bool IsNarrowed(int index)
    {
        var start = tokens[index].Start;
        if (clause.SubAreaEnd == start || IsOfCountedRegions(index))
        {
            clause.IsOfArea = true;
            return true;
        }

        if (tokens[index].Entry is { BeginsWithVerb: true })
        {
            return false;
        }

        if (IsOfSource(start))
        {
            return true;
        }

        // “新三样”出口: a quoted phrase narrows like any other.
        var before = index > 0 ? tokens[index - 1] : default;
        return clause.GapEnd == start || (before.End == start && (before.Entry is { Kind: not EntryKind.Word } || before.Kind == TokenKind.Quote));
    }

    /// <summary>来源于深圳辖区的一般公共预算收入: more than what goes by the name, or a part of it.</summary>
    private bool IsOfSource(int start)
    {
        if (start == 0 || text.Span[start - 1] != '的')
        {
            return false;
        }

        var from = Math.Max(start - LongestSource, clause.Start);
        return from < start && Sources.IsIn(text.Span.Slice(from, start - from));
    }

    /// <summary>
    /// 高新技术企业实现出口20亿元, 交通运输完成固定资产投资12亿元: what a part of the economy achieves is that part's, unless the
    /// name is of that part alone (旅游业实现旅游收入).
    /// </summary>
    private bool IsAchievedByPart(int index, Entry entry)
    {
        var verb = BehindFillers(index - 1);
        if (verb < 1 || !Achieves(tokens[verb]))
        {
            return false;
        }

        var actor = BehindFillers(BeforeBrackets(BehindFillers(verb - 1)));
        if (actor < 0 || JoinsList || subject.HasNumber || subject.Size == 0 || subject[0].Clause != clause.Number)
        {
            return false;
        }

        var token = tokens[actor];
        var isNoun = token.Kind == TokenKind.Gap ? (regions.IsKnown && token.End - token.Start > 1) || EndsAsPart(token)
            : token.Entry is { } noun && (noun.Kind != EntryKind.Word || (noun.Word == WordClass.OwnRegion && !regions.IsOwn(noun.Text)));
        return isNoun && (IsAdded(actor) || !Names(entry, token));
    }

    private static bool Achieves(in Token token) => token.Entry?.Text is "完成" or "实现" or "到位" or "实际完成";

    /// <summary>新增规上企业完成工业总产值35亿元: of those alone that were added.</summary>
    private bool IsAdded(int index) => index > 0 && tokens[index - 1].IsWord(WordClass.New) && tokens[index - 1].End == tokens[index].Start;

    /// <summary>A text that does not say of which region it is may name it anywhere: 林溪实现生产总值; projects, firms and branches are none.</summary>
    private bool EndsAsPart(in Token token) =>
        text.Span[token.End - 1] == '业' || (token.End - token.Start > 1 && Parts.Begins(text.Span.Slice(token.End - 2, 2)));

    /// <summary>The last token before the brackets that end at one: 重点企业(占八成)完成….</summary>
    private int BeforeBrackets(int index)
    {
        if (index < 0 || tokens[index].Kind != TokenKind.Close)
        {
            return index;
        }

        for (var i = index - 1; i >= 0 && i > index - LongestBrackets; i--)
        {
            if (tokens[i].Kind == TokenKind.Open)
            {
                return i - 1;
            }
        }

        return index;
    }

    /// <summary>The sign that closes the brackets that open at a token, or the token itself where they stay open.</summary>
    private int BehindBrackets(int index)
    {
        for (var i = index + 1; i < tokens.Count && i < index + LongestBrackets; i++)
        {
            if (tokens[i].Kind == TokenKind.Close)
            {
                return i;
            }
        }

        return index;
    }

    /// <summary>The last token at or before one that says more than 预计, 累计 or 新增.</summary>
    private int BehindFillers(int index)
    {
        while (index >= 0 && tokens[index].Word is WordClass.Filler or WordClass.Estimate or WordClass.Cumulative or WordClass.New or WordClass.Net or WordClass.AnnualAverage or WordClass.Expected or WordClass.Modality)
        {
            index--;
        }

        return index;
    }

    /// <summary>
    /// Whether a name is of what stands before it: an indicator of its topic, or one with a name that begins with the noun (旅游业,
    /// 旅游收入; 北山机场, 机场旅客吞吐量).
    /// </summary>
    private bool Names(Entry entry, in Token part)
    {
        var words = text.Span.Slice(part.Start, part.End - part.Start);
        words = words.Length > 2 && EndsWith(words, "业") ? words.Slice(0, words.Length - 1) : words;
        var head = EndsAsPart(part) ? words : words.Slice(Math.Max(0, words.Length - 2));
        foreach (var indicator in entry.Indicators)
        {
            if (part.Entry is { } known && (Array.IndexOf(known.Topics, indicator) >= 0 || Array.IndexOf(known.Indicators, indicator) >= 0))
            {
                return true;
            }

            foreach (var name in form.Indicators[indicator].Names)
            {
                if (name.AsSpan().StartsWith(words) || name.AsSpan().StartsWith(head))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// 经开区扩区提质,环境优化,[完成]工业总产值186亿元: what a clause without names says of a part of the region or of the economy holds for the
    /// figures right behind it, and for what is then said to have been done.
    /// </summary>
    private void GoOnWithPart(int index)
    {
        if (clause is { OpensWithPart: true, HasName: false })
        {
            group.IsOfPart = true;
        }
        else if (!clause.HasNumber)
        {
            var words = clause.HasName ? default : text.Span.Slice(clause.Start, tokens[index].Start - clause.Start);
            var isDone = !clause.HasName && index + 1 < tokens.Count && Achieves(tokens[index + 1]);
            group.IsOfPart = IsAboutPart(words) || (group.IsOfPart && isDone);
            group.IsOfSector = IsAboutSector(words);
        }
    }

    /// <summary>全市…, 全年…, 年内…: the region is spoken of again.</summary>
    private void TurnToRegion()
    {
        group.IsOfPart = false;
        group.IsOfSector = false;
    }

    /// <summary>支持青山县打造工业强县,…, 做优综保区,…: what is promised right behind it is promised of that part.</summary>
    private bool IsAboutPart(ReadOnlySpan<char> words)
    {
        var verb = words.Slice(Eagerly.LengthAt(words));
        if (!Promotes.Begins(verb) && !Promotes.Begins(words))
        {
            return false;
        }

        if (clause.HasPart)
        {
            return true;
        }

        for (var i = 3; i < verb.Length && i < LongestPromotedName && TakesName.Begins(verb); i++)
        {
            if (verb[i] is '县' or '区' or '镇' && NoNames.AsSpan().IndexOf(verb[i - 1]) < 0 && !(i + 1 < verb.Length && verb[i + 1] is '域' or '城' or '级' or '乡' or '位'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>民营经济活力增强,进出口增长12%: whether a clause is about a part of the economy.</summary>
    private static bool IsAboutSector(ReadOnlySpan<char> words) => Sectors.LengthAt(words) is > 0 and var length && !SectorWork.Begins(words.Slice(length));
}
