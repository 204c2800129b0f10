using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace TypedReports.Cli.View;

/// <summary>
/// The page of one or several reports: one HTML file with style, script and data inside. The same reports give the same bytes.
/// </summary>
internal static partial class ReviewPage
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The page.</summary>
    /// <param name="reports">The reports, in order.</param>
    /// <param name="isComparison">Whether the page opens with a comparison of them.</param>
    public static string Write(IReadOnlyList<ViewedReport> reports, bool isComparison)
    {
        var data = new StringBuilder();
        AddIsland("index", IndexIsland.Write(reports));
        if (isComparison)
        {
            AddIsland("comparison", ComparisonIsland.Write(reports));
        }

        for (var i = 0; i < reports.Count; i++)
        {
            AddIsland($"report-{i}", ReportIsland.Write(reports[i]));
        }

        // One pass over the frame, so that nothing inside a value is taken for a place.
        return Place().Replace(PageAssets.Frame, place => place.Groups[1].Value switch
        {
            "title" => Html.Encode(Title(reports, isComparison)),
            "style-hash" => PageAssets.HashOf(PageAssets.Style),
            "script-hash" => PageAssets.HashOf(PageAssets.Script),
            "style" => PageAssets.Style,
            "script" => PageAssets.Script,
            "data" => data.ToString(),
            var unknown => throw new InvalidOperationException($"page.html has a place for '{unknown}', which there is not"),
        });

        void AddIsland(string id, string json) => data.Append("<script type=\"application/json\" id=\"").Append(id).Append("\">").Append(json).Append("</script>\n");
    }

    private static string Title(IReadOnlyList<ViewedReport> reports, bool isComparison) => (reports.Count, isComparison) switch
    {
        (_, true) => $"Promised and achieved: {reports.Count} reports",
        (1, _) => $"{reports[0].Read.Id} – review",
        _ => $"{reports.Count} reports – review",
    };

    [GeneratedRegex("{{([a-z-]+)}}")]
    private static partial Regex Place();
}
