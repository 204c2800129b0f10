using System.Globalization;
using System.Text.RegularExpressions;
using TypedReports.Specs;

namespace TypedReports.Cli.Drafting;

/// <summary>Ids of reports, by habit place and year.</summary>
internal static partial class ReportIds
{
    /// <summary>The id that a text's file name gives, else the place's English name and the year; null when neither gives one.</summary>
    public static string? Of(string fileName, RegionSpec region, int year)
    {
        var name = fileName.ToLowerInvariant();
        if (Identifiers.IsMemberId(name))
        {
            return name;
        }

        var place = NotOfIds().Replace(region.English?.ToLowerInvariant() ?? "", "-").Trim('-');
        var id = string.Create(CultureInfo.InvariantCulture, $"{place}-{year}");
        return Identifiers.IsMemberId(id) ? id : null;
    }

    /// <summary>The place that an id names, as English writes it: Inner Mongolia for inner-mongolia-2026; null when it ends with no year.</summary>
    public static string? PlaceOf(string id)
    {
        var parts = id.Split('-');
        var words = parts[..^1].Where(part => !part.All(char.IsAsciiDigit)).ToList();
        return parts[^1].Length == 4 && parts[^1].All(char.IsAsciiDigit) && words.Count > 0
            ? string.Join(' ', words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]))
            : null;
    }

    /// <summary>A title without the number in front of it: 一、十大工业项目 is 十大工业项目.</summary>
    public static string WithoutNumber(string title) => NumberInFront().Replace(title, "");

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotOfIds();

    [GeneratedRegex(@"^\s*(?:[（(][一二三四五六七八九十百\d]+[)）]|(?:附件|附)?[一二三四五六七八九十百\d]+[、.．:：])\s*")]
    private static partial Regex NumberInFront();
}
