using System.Security.Cryptography;
using System.Text;

namespace TypedReports.Cli.View;

/// <summary>The parts of the page that are the same for every report: its frame, its style and its script.</summary>
internal static class PageAssets
{
    private const string Folder = "view/";

    // Later files use what earlier ones declare.
    private static readonly string[] Scripts = ["core.js", "words.js", "text.js", "facts.js", "missing.js", "head.js", "export.js", "review.js", "plot.js", "compare.js", "page.js"];
    private static readonly string[] Styles = ["theme.css", "page.css", "text.css", "facts.css", "compare.css", "print.css"];

    /// <summary>The frame, with places for title, style, data and script.</summary>
    public static string Frame => Read("page.html");

    /// <summary>The style sheet.</summary>
    public static string Style { get; } = string.Concat(Styles.Select(Read));

    /// <summary>The script, one function that leaves no name behind.</summary>
    public static string Script { get; } = "(() => {\n'use strict';\n" + string.Concat(Scripts.Select(Read)) + "})();\n";

    /// <summary>How a content security policy names exactly this inline style or script.</summary>
    public static string HashOf(string inline) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inline)))}'";

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new InvalidOperationException($"the asset {name} is not embedded");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
