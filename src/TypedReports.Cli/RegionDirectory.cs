using TypedReports.Definitions;
using TypedReports.Reading;
using TypedReports.Specs;

namespace TypedReports.Cli;

/// <summary>What is known of the region that reports.</summary>
/// <param name="Name">Its Chinese name.</param>
/// <param name="Code">Its code of GB/T 2260.</param>
/// <param name="Level"><c>nation</c>, <c>province</c>, <c>prefecture</c>, <c>county</c> or <c>township</c>.</param>
/// <param name="Province">The province it belongs to, or is.</param>
/// <param name="ProvinceCode">The province's code.</param>
internal sealed record RegionInfo(string? Name, string? Code, string? Level, string? Province, string? ProvinceCode);

/// <summary>
/// Codes and provinces of regions: what the reading tells, by the text, a spec and the form's table; then what the report specs
/// say of a place of the same name, which a table may lack.
/// </summary>
internal sealed class RegionDirectory
{
    private readonly RegionTable? _table;
    private readonly Dictionary<string, ResolvedReport?> _byName = new(StringComparer.Ordinal);

    public RegionDirectory(IEnumerable<ResolvedReport> specs, RegionTable? table)
    {
        _table = table;
        foreach (var spec in specs)
        {
            var region = spec.Report.Region;
            _byName[region.Name] = !_byName.TryGetValue(region.Name, out var other) || other?.Report.Region.Code == region.Code ? spec : null;
        }
    }

    /// <summary>The region of a report.</summary>
    public RegionInfo Of(ReadingResult report)
    {
        var metadata = report.Metadata;
        var known = metadata.RegionCode is null && metadata.Region is { } name ? _byName.GetValueOrDefault(name)?.ToRegion() : null;
        var code = metadata.RegionCode ?? known?.Code;
        var provinceCode = ProvinceCode(code);
        return new RegionInfo(metadata.Region, code, metadata.Level ?? known?.Level, Province(), provinceCode);

        string? Province() => provinceCode is null ? null
            : provinceCode == code ? metadata.Region
            : (known?.Parents ?? metadata.Parents) is [var largest, ..] ? largest
            : _table?.Find(provinceCode)?.Name;
    }

    /// <summary>The code of a province is that of any place in it, down to its first two digits.</summary>
    private static string? ProvinceCode(string? code) => code is { Length: >= 6 } ? code[..2] + "0000" : null;
}
