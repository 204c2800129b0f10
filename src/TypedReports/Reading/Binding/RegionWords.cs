using TypedReports.Reading.Outlining;

namespace TypedReports.Reading.Binding;

/// <summary>
/// Which words for a whole region mean the report's own. 全省 in a city's report is the province, and its figures are not the
/// city's. Decided by the kind of the region's name alone.
/// </summary>
internal sealed class RegionWords(string? region)
{
    private const string SelfGoverned = "自治";

    private readonly Rank own = RankOf(region);

    private enum Rank
    {
        Unknown,
        Nation,
        Province,
        Below,
        Town,
        Corps,
    }

    /// <summary>Whether the text says of which region it is.</summary>
    public bool IsKnown => region is not null;

    /// <summary>Whether the region's name ends with a word and has more to it.</summary>
    public bool EndsWith(string word) => region is not null && region.Length > word.Length && region.EndsWith(word, StringComparison.Ordinal);

    /// <summary>Whether <paramref name="word"/> (全省, 我市) can be the own region; anything can while that is unknown.</summary>
    public bool IsOwn(string word)
    {
        var last = word[word.Length - 1];
        return own switch
        {
            Rank.Nation => last == '国' || word == "全域",
            Rank.Province => last is not ('国' or '县' or '团' or '镇' or '乡' or '道'),
            Rank.Below => last is not ('国' or '省' or '镇' or '乡' or '道' or '团') && word != "全自治区",
            Rank.Corps => last == '团' || word == "全域",
            Rank.Town => last is '镇' or '乡' or '道' || word == "全域",
            _ => true,
        };
    }

    /// <summary>Whether words name the own region, in full or short: 东江 for 东江省, 北山 or 北山州 for 北山回族自治州.</summary>
    public bool IsName(ReadOnlySpan<char> words)
    {
        if (region is null || words.Length < 2 || words.Length > region.Length)
        {
            return false;
        }

        var name = region.AsSpan();
        if (name.StartsWith(words))
        {
            var rest = name.Slice(words.Length);
            return rest.IsEmpty || RegionNames.IsEnding(rest) || IsSelfGoverned(rest);
        }

        // 北山州
        var last = words.Length - 1;
        return last > 1 && words[last] == name[name.Length - 1] && name.StartsWith(words.Slice(0, last)) && IsSelfGoverned(name.Slice(last));
    }

    /// <summary>Whether words end a name as those of self-governed regions end: 回族自治州.</summary>
    private static bool IsSelfGoverned(ReadOnlySpan<char> words) =>
        words.IndexOf(SelfGoverned.AsSpan()) is >= 0 and var at && RegionNames.IsEnding(words.Slice(at));

    private static Rank RankOf(string? region)
    {
        if (string.IsNullOrEmpty(region))
        {
            return Rank.Unknown;
        }

        return region![region.Length - 1] switch
        {
            '国' => Rank.Nation,
            '省' => Rank.Province,
            '镇' or '乡' or '道' => Rank.Town,
            '团' => Rank.Corps,
            '区' when region.EndsWith("自治区", StringComparison.Ordinal) => Rank.Province,
            _ => Rank.Below,
        };
    }
}
