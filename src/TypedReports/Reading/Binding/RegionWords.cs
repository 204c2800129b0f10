using TypedReports.Reading.Outlining;

namespace TypedReports.Reading.Binding;

/// <summary>
/// Which words for a whole region mean the report's own. 全省 in a city's report is the province, 全市 in a county's the city that
/// it belongs to, 全区 in both the autonomous region, and their figures are not the report's. Decided by the kind of the region's
/// name alone.
/// </summary>
internal sealed class RegionWords(string? region)
{
    private const string SelfGoverned = "自治";

    /// <summary>What names of regions end with, and words for the whole of one too: 市 of 临川市 and of 全市.</summary>
    private const string Kinds = "国省市县区州盟旗乡镇道团";
    private const string WholeArea = "全域";

    /// <summary>Whether the text says of which region it is.</summary>
    public bool IsKnown => region is not null;

    /// <summary>Whether the region's name ends with a word and has more to it.</summary>
    public bool EndsWith(string word) => region is not null && region.Length > word.Length && region.EndsWith(word, StringComparison.Ordinal);

    /// <summary>Whether <paramref name="word"/> (全省, 我市) can be the own region; anything can while that is unknown.</summary>
    public bool IsOwn(string word)
    {
        if (string.IsNullOrEmpty(region) || word == WholeArea)
        {
            return true;
        }

        var kind = region![region.Length - 1];
        var last = word[word.Length - 1];

        // 林州 may be short for a city's name.
        return Kinds.AsSpan().IndexOf(kind) >= 0 && (region.Length > 2 || kind != '州') ? last == kind : last is not ('国' or '省');
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
}
