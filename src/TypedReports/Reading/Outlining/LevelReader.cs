using TypedReports.Reading.Normalizing;

namespace TypedReports.Reading.Outlining;

/// <summary>
/// The level of a region whose name leaves it open, as 市 does, from how its report speaks: of counties as its own parts
/// (各县(市、区)), or of another city as the one it is ranked in (居某市第一). Signs of both, or of neither, say nothing.
/// </summary>
internal static class LevelReader
{
    private const int LongestCity = 5;

    /// <summary>Words that also stand in reports of counties need to stand here more than once.</summary>
    private const int EnoughWeakSigns = 2;

    /// <summary>A report this short may leave its province unmentioned.</summary>
    private const int LongReport = 5000;
    private static readonly Phrase[] s_parts = Phrases(
        "各县(市、区)", "各县(市)区", "各县市区", "各县(区)", "各县区", "各区县", "各区(县", "每个县区", "每个县(市、区)", "支持各区", "指导各区", "督促各区", "与区(县");

    private static readonly Phrase[] s_weakParts = Phrases("市县两级", "市、县两级", "市县联动", "市与县", "引导区县", "支持区县", "区县全覆盖", "个区县");
    private static readonly string[] s_provinces = ["全省", "我省", "省委", "省政府", "自治区"];
    private static readonly string[] s_ranks = ["第", "首位", "前列", "前", "各县", "县(市"];

    public static string? Read(ReadOnlySpan<char> text, string? region)
    {
        if (RegionNames.Level(region) is { } stated)
        {
            return stated;
        }

        if (region is null || region.Length < 3 || region[region.Length - 1] != '市')
        {
            return null;
        }

        var parts = HasParts(text);
        var city = HasCityAbove(text, region.AsSpan(0, region.Length - 1));
        if (parts == city)
        {
            return null;
        }

        if (city)
        {
            return "county";
        }

        return text.Length > LongReport && !TextScan.HasAny(text, s_provinces) ? "province" : "prefecture";
    }

    /// <summary>Whether the report speaks of counties as its own. Every such phrase holds 县 or 区, at which it is looked for.</summary>
    private static bool HasParts(ReadOnlySpan<char> text)
    {
        var weak = 0;
        for (var anchor = text.IndexOfAny('县', '区'); anchor >= 0; anchor = NextOf(text, anchor + 1, '县', '区'))
        {
            foreach (var part in s_parts)
            {
                if (part.StandsAt(text, anchor) && !IsAmongOthers(text, anchor - part.Anchor, anchor - part.Anchor + part.Words.Length))
                {
                    return true;
                }
            }

            foreach (var part in s_weakParts)
            {
                weak += part.StandsAt(text, anchor) ? 1 : 0;
            }
        }

        return weak >= EnoughWeakSigns;
    }

    /// <summary>居某市各县市区首位 ranks a county among others, and 各区域 are no districts.</summary>
    private static bool IsAmongOthers(ReadOnlySpan<char> text, int start, int end)
    {
        if (end < text.Length && text[end] is '域' or '块' or '位' or '段' or '间' or '片')
        {
            return true;
        }

        while (start > 0 && !EndsClause(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && !EndsClause(text[end]))
        {
            end++;
        }

        var clause = text.Slice(start, end - start);
        return Words.Has(clause, "居") || Words.Has(clause, "首位") || Words.Has(clause, "前列") || Words.Has(clause, "第") || Words.Has(clause, "排名")
            || Words.Has(clause, "全省") || Words.Has(clause, "省内");
    }

    /// <summary>Whether the report ranks its region in another city: 居某第一, of a name that the text also calls a city.</summary>
    private static bool HasCityAbove(ReadOnlySpan<char> text, ReadOnlySpan<char> own)
    {
        HashSet<ulong>? cities = null;
        for (var verb = text.IndexOfAny('居', '列', '排'); verb >= 0; verb = NextOf(text, verb + 1, '居', '列', '排'))
        {
            for (var behind = verb + 1; behind > 0; behind = text[verb] == '排' && behind == verb + 1 && behind < text.Length && text[behind] == '名' ? behind + 1 : 0)
            {
                var name = RankedIn(text.Slice(behind));
                if (!name.IsEmpty && !name.SequenceEqual(own) && (cities ??= Cities(text)).Contains(Key(name)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The name of two or three characters, with or without 市, between the verb and the rank.</summary>
    private static ReadOnlySpan<char> RankedIn(ReadOnlySpan<char> words)
    {
        for (var length = 2; length < LongestCity && length < words.Length; length++)
        {
            if (!Characters.IsHan(words[length - 1]) || IsNoCity(words[length - 1]) || IsNoCity(words[0]))
            {
                return default;
            }

            var behind = words.Slice(words[length] == '市' ? length + 1 : length);
            if (length <= 3 && Words.StartsWithAny(behind, s_ranks))
            {
                return words.Slice(0, length);
            }
        }

        return default;
    }

    private static bool IsNoCity(char c) => c is '全' or '各' or '省' or '国' or '区' or '县' or '城' or '都' or '大' or '强' or '市' or '类' or '前' or '第' or '名';

    /// <summary>The names of two and three characters that stand before a 市 which is not the beginning of 市场 and the like.</summary>
    private static HashSet<ulong> Cities(ReadOnlySpan<char> text)
    {
        var cities = new HashSet<ulong>();
        for (var at = text.IndexOf('市'); at >= 0 && at + 1 < text.Length; at = NextOf(text, at + 1, '市', '市'))
        {
            if (text[at + 1] is '委' or '级' or '政' or '人' or '第' or '前' or '首' or '各' or '、' or ',')
            {
                for (var length = 2; length <= 3 && length <= at; length++)
                {
                    cities.Add(Key(text.Slice(at - length, length)));
                }
            }
        }

        return cities;
    }

    /// <summary>Two or three characters as one number.</summary>
    private static ulong Key(ReadOnlySpan<char> name) => name[0] | (ulong)name[1] << 16 | (name.Length > 2 ? (ulong)name[2] << 32 : 0);

    private static bool EndsClause(char c) => c is ',' or '。' or ';' or '\n';

    private static int NextOf(ReadOnlySpan<char> text, int from, char a, char b)
    {
        var at = text.Slice(from).IndexOfAny(a, b);
        return at < 0 ? -1 : from + at;
    }

    private static int NextOf(ReadOnlySpan<char> text, int from, char a, char b, char c)
    {
        var at = text.Slice(from).IndexOfAny(a, b, c);
        return at < 0 ? -1 : from + at;
    }

    private static Phrase[] Phrases(params string[] phrases) => [.. phrases.Select(static p => new Phrase(p, p.AsSpan().IndexOfAny('县', '区')))];

    /// <summary>Words that hold 县 or 区, and where the first of these stands in them.</summary>
    private readonly record struct Phrase(string Words, int Anchor)
    {
        public bool StandsAt(ReadOnlySpan<char> text, int anchor) =>
            anchor >= Anchor && text[anchor] == Words[Anchor] && text.Slice(anchor - Anchor).StartsWith(Words.AsSpan());
    }
}
