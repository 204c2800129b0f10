using TypedReports.Cli.Drafting;
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
/// Codes and provinces of regions: what the text's reading tells, then what the report specs say of a place of the same name,
/// then the tool's table of regions. Which of two places of one name is meant the text must tell.
/// </summary>
internal sealed class RegionDirectory
{
    private readonly Regions _table;
    private readonly Dictionary<string, ReportSpec?> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _provinces = new(StringComparer.Ordinal);

    public RegionDirectory(IEnumerable<ResolvedReport> specs, Regions table)
    {
        _table = table;
        foreach (var spec in specs.Select(spec => spec.Report))
        {
            _byName[spec.Region.Name] = !_byName.TryGetValue(spec.Region.Name, out var other) || other?.Region.Code == spec.Region.Code ? spec : null;
            if (ProvinceCode(spec.Region.Code) is { } province)
            {
                _provinces[province] = spec.Region.Parents is [var largest, ..] ? largest : spec.Region.Name;
            }
        }
    }

    /// <summary>The region of a report.</summary>
    public RegionInfo Of(ReadingResult report)
    {
        var metadata = report.Metadata;
        if (metadata.Region is not { } name)
        {
            return new RegionInfo(null, metadata.RegionCode, metadata.Level, null, ProvinceCode(metadata.RegionCode));
        }

        var spec = _byName.GetValueOrDefault(name);
        var found = metadata.RegionCode is null && spec is null && metadata.Year is { } year ? _table.Find(name, year, report.Text) : null;
        var code = metadata.RegionCode ?? spec?.Region.Code ?? found?.Code;
        var provinceCode = ProvinceCode(code);
        return new RegionInfo(
            name,
            code,
            metadata.Level ?? LevelName(spec?.Level ?? Regions.LevelOf(code)),
            provinceCode is null ? null : _provinces.GetValueOrDefault(provinceCode) ?? _table.NameOf(provinceCode),
            provinceCode);
    }

    /// <summary>The code of a province is that of any place in it, down to its first two digits.</summary>
    private static string? ProvinceCode(string? code) => code is { Length: >= 6 } ? code[..2] + "0000" : null;

    private static string? LevelName(RegionLevel? level) => level switch
    {
        RegionLevel.Nation => "nation",
        RegionLevel.Province => "province",
        RegionLevel.Prefecture => "prefecture",
        RegionLevel.County => "county",
        RegionLevel.Township => "township",
        _ => null,
    };
}
