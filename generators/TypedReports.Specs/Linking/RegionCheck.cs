using TypedReports.Definitions;
using TypedReports.Specs.Reading;

namespace TypedReports.Specs;

/// <summary>Holds the region of a report against the table of regions: code, name, parents and level must be those of one region.</summary>
internal static class RegionCheck
{
    private const int CodeLength = 6;

    /// <summary>No region of the standard has a code that begins so: it is free for places that somebody made up.</summary>
    private const char FirstOfFreeCodes = '9';

    public static void Check(ReportSpec report, RegionTable table, SourceMap map, ReadContext context)
    {
        if (report.Region.Code is not { } given || given[0] == FirstOfFreeCodes)
        {
            return;
        }

        var isTownship = given.Length > CodeLength;
        var code = given.Substring(0, CodeLength);
        if (table.Find(code) is not { } region)
        {
            context.Report(SpecDiagnostics.UnknownRegionCode, map.ValueAt("region/code"), code, Hint(report.Region.Name, table));
            return;
        }

        if (!isTownship)
        {
            region = table.Coded(code).FirstOrDefault(r => r.IsCalled(report.Region.Name) && (r.LastYear is null || report.Year <= r.LastYear))
                ?? table.Coded(code).FirstOrDefault(r => r.IsCalled(report.Region.Name)) ?? region;
            if (!region.IsCalled(report.Region.Name))
            {
                context.Report(
                    SpecDiagnostics.RegionMismatch, map.ValueAt("region/name"), code, Described(region, table), "name", report.Region.Name,
                    Hint(report.Region.Name, table));
                return;
            }
        }

        if (region.LastYear is { } last && report.Year > last)
        {
            context.Report(
                SpecDiagnostics.ReplacedRegionCode, map.ValueAt("region/code"), code, region.Name, last,
                region.Successor is { } next && table.Find(next) is { } successor ? "it became " + successor.Code + ", " + successor.Name : "no one code replaced it");
        }

        var level = isTownship ? RegionLevel.Township : LevelOf(region);
        if (report.Level != level)
        {
            context.Report(
                SpecDiagnostics.RegionMismatch, map.ValueAt("level"), code, Described(region, table), "level", Name(report.Level), "expected '" + Name(level) + "'");
        }

        var parents = table.ParentsOf(region).ToList();
        if (isTownship)
        {
            parents.Add(region);
        }

        var stated = report.Region.Parents;
        if (!stated.IsEmpty && (stated.Count != parents.Count || parents.Where((parent, i) => !parent.IsCalled(stated[i])).Any()))
        {
            context.Report(
                SpecDiagnostics.RegionMismatch, map.ValueAt("region/parents"), code, Described(region, table), "list of parents", string.Join(", ", stated),
                parents.Count == 0 ? "expected none" : "expected [" + string.Join(", ", parents.Select(parent => parent.Name)) + "]");
        }
    }

    private static string Hint(string name, RegionTable table)
    {
        var named = table.Named(name);
        return named.Count == 0
            ? "the table has no region of the name '" + name + "'"
            : "'" + name + "' has the code " + string.Join(" or ", named.Select(region => region.Code + " (" + Described(region, table) + ")"));
    }

    private static string Described(RegionEntry region, RegionTable table) =>
        string.Join(" ", table.ParentsOf(region).Concat([region]).Select(part => part.Name));

    private static RegionLevel LevelOf(RegionEntry region) => region.Level switch
    {
        "province" => RegionLevel.Province,
        "prefecture" => RegionLevel.Prefecture,
        _ => RegionLevel.County,
    };

    private static string Name(RegionLevel level) => level.ToString().ToLowerInvariant();
}
