using TypedReports.Definitions;
using TypedReports.Reading;
using TypedReports.Reading.Normalizing;
using TypedReports.Reading.Outlining;

namespace TypedReports.Tests.Outlining;

/// <summary>A form with few section rules of its own, so that the tests also hold where a form is silent.</summary>
internal static class OutlineForm
{
    public static FormDefinition Form { get; } = new()
    {
        Id = "outline-tests",
        Indicators = [],
        Sections =
        [
            new() { Role = SectionRole.Review, Headings = ["工作回顾"] },
            new() { Role = SectionRole.Problems, Headings = ["困难和问题", "面临的形势"] },
            new() { Role = SectionRole.SelfGovernance, Headings = ["自身建设"] },
            new() { Role = SectionRole.Goals, Headings = ["预期目标"], Openings = ["主要预期目标"] },
            new() { Role = SectionRole.Tasks, Headings = ["重点工作", "工作安排"] },
        ],
    };

    public static Outline Read(string text, ReadOptions? options = null) => Read(text, out _, out _, options);

    public static Outline Read(string text, out NormalizedText normalized, out List<ReadDiagnostic> diagnostics, ReadOptions? options = null)
    {
        diagnostics = [];
        normalized = Normalizer.Normalize(text, diagnostics);
        return OutlineReader.Read(normalized, Form, options ?? ReadOptions.Default, diagnostics);
    }

    /// <summary>Number and title of the headings of a level, in order.</summary>
    public static string[] Titles(this Outline outline, int level) =>
        [.. outline.Headings.Where(h => h.Level == level).Select(h => h.Number + h.Title)];

    /// <summary>The role of the segment in which some words stand.</summary>
    public static SectionRole RoleOf(string text, string words)
    {
        var outline = Read(text, out var normalized, out _);
        var at = normalized.Span.IndexOf(words);
        Assert.True(at >= 0, words + " does not stand in the text.");
        return outline.Segments.Single(s => s.Start <= at && at < s.End).Role;
    }
}
