using TypedReports.Reading.Normalizing;

namespace TypedReports.Reading.Outlining;

/// <summary>Finds a region's name by what stands around it and its level by how it ends. Knows no place.</summary>
internal static class RegionNames
{
    private const string Nation = "中华人民共和国";
    private const int LongestName = 14;

    /// <summary>The speaker presents himself within the first lines.</summary>
    private const int AddressLength = 400;
    private static readonly string[] s_tails = ["政府工作报告", "工作报告", "人民政府", "人民", "政府", "国务院", "办事处"];
    private static readonly string[] s_ends = ["特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "省", "市", "县", "区", "州", "盟", "旗", "乡", "镇", "街道", "兵团"];
    private static readonly WordSet s_endings = new(s_ends);

    /// <summary>2023年林溪市政府工作报告 names 林溪市.</summary>
    public static string? FromTitle(ReadOnlySpan<char> title)
    {
        var name = title;
        if (name.Length > 5 && ChineseNumber.Year(name) > 0)
        {
            name = name.Slice(5);
        }

        var cut = name.IndexOf("工作报告".AsSpan());
        name = cut >= 0 ? name.Slice(0, cut) : name;
        foreach (var tail in s_tails)
        {
            if (name.EndsWith(tail.AsSpan()))
            {
                name = name.Slice(0, name.Length - tail.Length);
            }
        }

        var year = IndexOfYear(name);
        name = year >= 0 ? name.Slice(0, year) : name;
        return Checked(name.Trim());
    }

    /// <summary>临川市第十三届人民代表大会第四次会议 names 临川市.</summary>
    public static string? FromSession(string? session)
    {
        if (session is null)
        {
            return null;
        }

        var span = session.AsSpan();
        if (Words.Has(span, "全国人民代表大会") || span.StartsWith("全国".AsSpan()))
        {
            return Nation;
        }

        var end = span.IndexOf('第');
        var congress = span.IndexOf("人民代表大会".AsSpan());
        return Checked(span.Slice(0, end >= 0 ? end : congress));
    }

    /// <summary>林溪市人民政府市长 names 林溪市, 东江省省长 names 东江省.</summary>
    public static string? FromOffice(string? office)
    {
        if (office is null)
        {
            return null;
        }

        var span = office.AsSpan();
        if (Words.Has(span, "国务院"))
        {
            return Nation;
        }

        var end = span.IndexOf("人民政府".AsSpan());
        return Checked(end >= 0 ? span.Slice(0, end) : span.Slice(0, Math.Max(0, span.Length - 2)));
    }

    /// <summary>
    /// A text without a head names its region where the speaker says for whom he speaks, 我代表林溪市人民政府, or where it
    /// speaks of the Party committee: 中共林溪市委.
    /// </summary>
    public static string? FromBody(ReadOnlySpan<char> text)
    {
        var address = Words.Head(text, AddressLength);
        if (Words.Has(address, "代表国务院") || Words.Has(address, "受国务院"))
        {
            return Nation;
        }

        var speaks = address.IndexOf("代表".AsSpan());
        while (speaks >= 0)
        {
            address = address.Slice(speaks + 2);
            var government = Words.Head(address, LongestName + 4).IndexOf("人民政府".AsSpan());
            if (government > 2 && Checked(address.Slice(0, government)) is { } named)
            {
                return named;
            }

            speaks = address.IndexOf("代表".AsSpan());
        }

        var at = 0;
        while (true)
        {
            var next = text.Slice(at).IndexOf("中共".AsSpan());
            if (next < 0)
            {
                return null;
            }

            at += next + 2;
            var rest = Words.Head(text.Slice(at), LongestName);
            var end = rest.IndexOf('委');
            if (end > 0 && Checked(rest.Slice(0, end)) is { } name)
            {
                return name;
            }
        }
    }

    /// <summary>Whether words are what a region's name ends with, and is often short without: 省, 自治州, 街道.</summary>
    public static bool IsEnding(ReadOnlySpan<char> words) => s_endings.Contains(words);

    /// <summary>The level that a name's ending states; null where it leaves it open, as 市 does.</summary>
    public static string? Level(string? region)
    {
        if (region is null)
        {
            return null;
        }

        var span = region.AsSpan();
        if (span.SequenceEqual(Nation.AsSpan()))
        {
            return "nation";
        }

        if (span.EndsWith("省".AsSpan()) || span.EndsWith("自治区".AsSpan()) || span.EndsWith("特别行政区".AsSpan()))
        {
            return "province";
        }

        if (span.EndsWith("州".AsSpan()) || span.EndsWith("盟".AsSpan()) || span.EndsWith("地区".AsSpan()))
        {
            return "prefecture";
        }

        if (span.EndsWith("镇".AsSpan()) || span.EndsWith("乡".AsSpan()) || span.EndsWith("街道".AsSpan()))
        {
            return "township";
        }

        return span.EndsWith("县".AsSpan()) || span.EndsWith("旗".AsSpan()) || span.EndsWith("区".AsSpan()) ? "county" : null;
    }

    /// <summary>The name, when it reads as one: Chinese characters that end as the names of regions do, and more than the ending alone.</summary>
    private static string? Checked(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > LongestName)
        {
            return null;
        }

        foreach (var c in name)
        {
            if (!Characters.IsHan(c))
            {
                return null;
            }
        }

        foreach (var end in s_ends)
        {
            if (name.EndsWith(end.AsSpan()))
            {
                return name.Length > end.Length && name[0] is not ('全' or '我' or '本') ? name.ToString() : null;
            }
        }

        return null;
    }

    private static int IndexOfYear(ReadOnlySpan<char> name)
    {
        for (var i = 0; i + 4 < name.Length; i++)
        {
            if (ChineseNumber.Year(name.Slice(i)) > 0)
            {
                return i;
            }
        }

        return -1;
    }
}
