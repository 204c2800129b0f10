using System.Globalization;
using System.Net;
using System.Text;
using TypedReports;

namespace Dashboard;

/// <summary>The page: a plot and a table for each indicator. No script; a value unfolds into the sentence it was read from.</summary>
internal static class ComparisonPage
{
    private const int Left = 130;
    private const int Right = 40;
    private const int Width = 720;
    private const int RowHeight = 30;

    private const string Style =
        """
        :root { color-scheme: light dark; --ink: #23272c; --soft: #5a626c; --line: #dfdcd2; --paper: #faf9f5; --achieved: #3b6ea5; --promised: #b34d14; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e3e6ea; --soft: #a6afbb; --line: #333a44; --paper: #14171b; --achieved: #85b4e8; --promised: #f39a5f; } }
        body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere; }
        h2 { margin: 2.5rem 0 .25rem; } h2 small, p, caption { color: var(--soft); font-weight: 400; }
        svg { width: 100%; height: auto; font-size: 13px; } text { fill: var(--ink); } .tick { fill: var(--soft); } .grid { stroke: var(--line); } .gap { stroke: var(--line); stroke-width: 3; }
        .achieved { fill: var(--achieved); stroke: var(--achieved); } .promised { fill: var(--promised); stroke: var(--promised); } .about { fill: var(--paper); } .arrow { fill: none; } .mark { stroke-width: 2; }
        table { width: 100%; border-collapse: collapse; } th, td { padding: .4rem .5rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); } tbody th { font-weight: 400; }
        summary { cursor: pointer; } details p { margin: .25rem 0 0; font-size: .875rem; } a { color: var(--achieved); }
        """;

    public static string Write(IReadOnlyList<Comparison> comparisons, int reports)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><link rel=\"icon\" href=\"data:,\"><title>Growth: promised and achieved</title><style>{Style}</style></head><body><main><h1>Growth: promised and achieved</h1>");
        html.Append(CultureInfo.InvariantCulture, $"<p>What {reports} Chinese governments reported and promised. ● achieved, ◆ promised, ◇ about, ◆→ at least. <a href=\"/growth.csv\">As CSV</a>.</p>");
        foreach (var comparison in comparisons.Where(comparison => comparison.Rows.Count > 0))
        {
            html.Append(CultureInfo.InvariantCulture, $"<section><h2><span lang=\"zh-CN\">{comparison.Chinese}</span> <small>{comparison.English}, growth in %</small></h2>");
            Plot(html, comparison);
            Table(html, comparison);
            html.Append("</section>");
        }

        return html.Append("</main></body></html>").ToString();
    }

    private static void Plot(StringBuilder html, Comparison comparison)
    {
        var values = comparison.Rows.SelectMany(row => new[] { row.Achieved, row.Promised }).OfType<Fact<Percent>>().Select(fact => fact.Value.Value).ToList();
        var low = Math.Min(0, Math.Floor(values.Min() / 5) * 5);
        var high = Math.Ceiling((values.Max() + 1) / 5) * 5;
        var height = (comparison.Rows.Count * RowHeight) + 30;
        html.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-label=\"{Text(comparison.English)}: achieved and promised growth. The table below has the same values.\">");
        for (var tick = low; tick <= high; tick += 5)
        {
            html.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{X(tick)}\" x2=\"{X(tick)}\" y1=\"20\" y2=\"{height}\"/><text class=\"tick\" x=\"{X(tick)}\" y=\"14\" text-anchor=\"middle\">{tick}%</text>");
        }

        for (var i = 0; i < comparison.Rows.Count; i++)
        {
            var (report, achieved, promised) = comparison.Rows[i];
            var y = (i * RowHeight) + 40;
            html.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{y + 5}\" lang=\"zh-CN\">{Text(report.Region.Name)} {report.Year}</text>");
            if (achieved is not null && promised is not null)
            {
                html.Append(CultureInfo.InvariantCulture, $"<line class=\"gap\" x1=\"{X(achieved.Value.Value)}\" x2=\"{X(promised.Value.Value)}\" y1=\"{y}\" y2=\"{y}\"/>");
            }

            if (achieved is not null)
            {
                html.Append(CultureInfo.InvariantCulture, $"<circle class=\"achieved\" cx=\"{X(achieved.Value.Value)}\" cy=\"{y}\" r=\"5\"/>");
            }

            if (promised is not null)
            {
                Promise(html, promised, X(promised.Value.Value), y);
            }
        }

        html.Append("</svg>");

        decimal X(decimal value) => Math.Round(Left + ((value - low) / (high - low) * (Width - Left - Right)), 1);
    }

    // The interval says how a promise is meant: without an upper end it is open upwards.
    private static void Promise(StringBuilder html, Fact<Percent> promise, decimal x, int y)
    {
        if (promise.Interval.Upper is null)
        {
            html.Append(CultureInfo.InvariantCulture, $"<path class=\"promised mark arrow\" d=\"M{x},{y} h24 m-5,-4 l5,4 l-5,4\"/>");
        }

        var about = promise.Bound == Bound.Approximate ? " about" : "";
        html.Append(CultureInfo.InvariantCulture, $"<path class=\"promised mark{about}\" d=\"M{x - 6},{y} l6,-6 l6,6 l-6,6 Z\"/>");
    }

    private static void Table(StringBuilder html, Comparison comparison)
    {
        html.Append("<table><thead><tr><th scope=\"col\">Report</th><th scope=\"col\">Achieved</th><th scope=\"col\">Promised</th><th scope=\"col\">Tone</th></tr></thead><tbody>");
        foreach (var (report, achieved, promised) in comparison.Rows)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\" lang=\"zh-CN\">{Text(report.Region.Name)} {report.Year}</th><td>{Value(achieved)}</td><td>{Value(promised)}</td><td lang=\"zh-CN\">{Text(promised?.Modality)}</td></tr>");
        }

        html.Append("</tbody></table>");
    }

    private static string Value(Fact<Percent>? fact) => fact is null
        ? "—"
        : $"<details><summary>{Text(fact.ToString())}</summary><p lang=\"zh-CN\">{Text(fact.Source.Sentence)}</p><p>{Text(fact.Source.Report)}, line {fact.Source.Line.ToString(CultureInfo.InvariantCulture)}</p></details>";

    private static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");
}
