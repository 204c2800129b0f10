using TypedReports.Reading;

namespace TypedReports;

/// <summary>A heading of a report.</summary>
public sealed record ReportHeading
{
    /// <summary>The id of the report.</summary>
    public required string Report { get; init; }

    /// <summary>1 for a main heading, 2 for one under it, and so on.</summary>
    public required int Level { get; init; }

    /// <summary>The number as the text has it (一、), empty for a heading without one.</summary>
    public required string Number { get; init; }

    /// <summary>The title without its number.</summary>
    public required string Title { get; init; }

    /// <summary>The part that its section plays.</summary>
    public required SectionRole Role { get; init; }

    /// <summary>Where number and title begin.</summary>
    public required int Start { get; init; }

    /// <summary>The length of number and title together.</summary>
    public required int Length { get; init; }

    internal static ReportHeading From(Heading heading, string report, int offset = 0) => new()
    {
        Report = report,
        Level = heading.Level,
        Number = heading.Number,
        Title = heading.Title,
        Role = heading.Role,
        Start = heading.Start + offset,
        Length = heading.Length,
    };
}

/// <summary>An item of a project list in an annex.</summary>
public sealed record ReportListItem
{
    /// <summary>The id of the report.</summary>
    public required string Report { get; init; }

    /// <summary>The title of the list.</summary>
    public required string List { get; init; }

    /// <summary>The item.</summary>
    public required string Text { get; init; }

    /// <summary>Where it begins.</summary>
    public required int Start { get; init; }

    /// <summary>Its length in the text.</summary>
    public required int Length { get; init; }

    internal static ReportListItem From(ListItem item, string report, int offset = 0) => new()
    {
        Report = report,
        List = item.List,
        Text = item.Text,
        Start = item.Start + offset,
        Length = item.Length,
    };
}

/// <summary>A term that a report's glossary explains.</summary>
public sealed record ReportTerm
{
    /// <summary>The id of the report.</summary>
    public required string Report { get; init; }

    /// <summary>The term.</summary>
    public required string Term { get; init; }

    /// <summary>What the report says it means.</summary>
    public required string Definition { get; init; }

    /// <summary>Where the entry begins.</summary>
    public required int Start { get; init; }

    /// <summary>The length of the entry.</summary>
    public required int Length { get; init; }

    internal static ReportTerm From(Term term, string report, int offset = 0) => new()
    {
        Report = report,
        Term = term.Name,
        Definition = term.Definition,
        Start = term.Start + offset,
        Length = term.Length,
    };
}
