namespace TypedReports.Reading.Binding;

/// <summary>
/// Which words for a whole region mean the report's own. 全省 in a city's report is the province, and its figures are not the
/// city's. Decided by the kind of the region's name alone.
/// </summary>
internal sealed class RegionWords(string? region)
{
    private readonly Rank own = RankOf(region);

    private enum Rank
    {
        Unknown,
        Nation,
        Province,
        Below,
    }

    /// <summary>Whether <paramref name="word"/> (全省, 我市) can be the own region; anything can while that is unknown.</summary>
    public bool IsOwn(string word)
    {
        var last = word[word.Length - 1];
        return own switch
        {
            Rank.Nation => last == '国' || word == "全域",
            Rank.Province => last != '国' && last != '县',
            Rank.Below => last != '国' && last != '省' && word != "全自治区",
            _ => true,
        };
    }

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
            '区' when region.EndsWith("自治区", StringComparison.Ordinal) => Rank.Province,
            _ => Rank.Below,
        };
    }
}
