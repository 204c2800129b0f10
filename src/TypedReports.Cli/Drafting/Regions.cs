using System.Globalization;
using TypedReports.Specs;

namespace TypedReports.Cli.Drafting;

/// <summary>
/// Codes of GB/T 2260 by name, from the table that the tool carries: code and name; of a code that was given up also the last
/// year of reports that may carry it. A code tells the regions above it and the level.
/// </summary>
internal sealed class Regions
{
    private readonly List<(string Code, string Name, int LastYear)> _regions;

    private Regions(List<(string, string, int)> regions) => _regions = regions;

    /// <summary>The table that the tool carries.</summary>
    public static Regions OfTool { get; } = new([.. BuiltIn.RegionLines().Select(Row)]);

    /// <summary>A table of some lines, for tests.</summary>
    public static Regions Of(params IEnumerable<string> lines) => new([.. lines.Select(Row)]);

    /// <summary>
    /// Code and parents of a region; null when none of the name had a report in the year, or when several did and the text
    /// names the region above none of them, or above several.
    /// </summary>
    /// <param name="name">The name, with or without those above it (陕西省彬州市).</param>
    /// <param name="year">The year of the report.</param>
    /// <param name="text">The report.</param>
    public RegionSpec? Find(string name, int year, string text)
    {
        var candidates = Candidates(name, year);
        if (candidates.Count > 1)
        {
            var named = candidates.Select(c => (Code: c, Times: Parents(c, year).Sum(parent => Times(text, Stem(parent))))).OrderByDescending(c => c.Times).ToList();
            candidates = named[0].Times > named[1].Times ? [named[0].Code] : [];
        }

        return candidates is [var code]
            ? new RegionSpec { Name = name, Code = code, Parents = Parents(code, year).ToEquatableArray() }
            : null;
    }

    /// <summary>The name of a code that is in use, else the last one it had; null when the table has none.</summary>
    public string? NameOf(string code) => _regions.Where(region => region.Code == code).OrderByDescending(region => region.LastYear).FirstOrDefault().Name;

    /// <summary>The level that a code tells; null without one.</summary>
    public static RegionLevel? LevelOf(string? code) => code switch
    {
        null => null,
        { Length: > 6 } => RegionLevel.Township,
        _ when code.EndsWith("0000", StringComparison.Ordinal) => RegionLevel.Province,
        _ when code.EndsWith("00", StringComparison.Ordinal) => RegionLevel.Prefecture,
        _ => RegionLevel.County,
    };

    private List<string> Candidates(string name, int year)
    {
        var valid = _regions.Where(region => year <= region.LastYear).ToList();
        var exact = valid.Where(region => region.Name == name).ToList();
        var found = exact.Count > 0 ? exact : [.. valid.Where(region => name.EndsWith(region.Name, StringComparison.Ordinal))];
        return [.. found.Select(region => region.Code).Distinct(StringComparer.Ordinal)];
    }

    // The largest first. A county under a province itself, or under a municipality, has no prefecture above it.
    private List<string> Parents(string code, int year) =>
    [
        .. new[] { code[..2] + "0000", code[..4] + "00" }
            .Where(above => above != code)
            .Select(above => _regions.Where(region => region.Code == above).OrderBy(region => region.LastYear < year).FirstOrDefault().Name)
            .OfType<string>(),
    ];

    private static string Stem(string name) => name.Length > 2 ? name[..^1] : name;

    private static int Times(string text, string name)
    {
        var times = 0;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            times++;
        }

        return times;
    }

    private static (string Code, string Name, int LastYear) Row(string line)
    {
        var fields = line.Split('\t');
        return (fields[0], fields[1], fields.Length > 2 ? int.Parse(fields[2], CultureInfo.InvariantCulture) : int.MaxValue);
    }
}
