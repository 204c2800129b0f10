using System.Reflection;
using TypedReports.Definitions;

namespace TypedReports.Cli.View;

/// <summary>What the page needs before any report is opened: its reports, and what the indicators are called.</summary>
internal static class IndexIsland
{
    public static string Write(IReadOnlyList<ViewedReport> reports) => PageJson.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("tool", Version());
        json.WriteStartArray("reports");
        foreach (var report in reports)
        {
            json.WriteStartObject();
            json.WriteString("id", report.Read.Id);
            json.WriteStated("region", report.Region);
            json.WriteStated("english", report.Spec?.Report.Region.English);
            json.WriteNumber("year", report.Year ?? 0);
            json.WriteNumber("facts", report.Reading.Facts.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("indicators");
        foreach (var indicator in Indicators(reports))
        {
            json.WriteStartArray(indicator.Id);
            json.WriteStringValue(indicator.Chinese);
            json.WriteStringValue(indicator.English);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static IEnumerable<IndicatorDefinition> Indicators(IReadOnlyList<ViewedReport> reports) =>
        reports.SelectMany(report => report.Read.Result.Form.Indicators).DistinctBy(indicator => indicator.Id);

    /// <summary>The tool's version, without what the build adds behind a plus.</summary>
    private static string Version() =>
        typeof(IndexIsland).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";
}
