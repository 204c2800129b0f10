using System.Globalization;
using TypedReports.Cli.Input;
using TypedReports.Definitions;
using TypedReports.Reading;
using TypedReports.Reading.Outlining;
using TypedReports.Specs;

namespace TypedReports.Cli.Processing;

/// <summary>What documents are read with: the same for all of a run.</summary>
/// <param name="Form">The form, with the indicators of the report spec if one was named.</param>
/// <param name="Roles">Roles of headings that a report spec states.</param>
/// <param name="Readings">What a report spec says of single places of its text.</param>
/// <param name="Year">The year that the command line or the report spec states.</param>
/// <param name="Region">The region that the command line or the report spec states.</param>
/// <param name="KnownRegion">All that the report spec states of the region; null when it is another one's.</param>
/// <param name="Partial">Whether facts of parts of a year are wanted.</param>
/// <param name="Trace">Whether the rule behind each fact is wanted.</param>
/// <param name="Numbers">Whether all numbers of the texts are wanted, and not only those of facts.</param>
internal sealed record ReadingPlan(
    FormDefinition Form,
    IReadOnlyDictionary<string, SectionRole>? Roles = null,
    IReadOnlyList<DeclaredReading>? Readings = null,
    int? Year = null,
    string? Region = null,
    ReportRegion? KnownRegion = null,
    bool Partial = false,
    bool Trace = false,
    bool Numbers = false)
{
    /// <summary>The spec that this is the plan of; null for a plan of a form.</summary>
    public ResolvedReport? Spec { get; init; }

    /// <summary>The indicators looked for, as the specs describe them.</summary>
    public IReadOnlyList<IndicatorSpec> Indicators { get; init; } = [];

    /// <summary>Specs by which the reports of their ids are read; null when all are read by one plan.</summary>
    public IReadOnlyDictionary<string, ResolvedReport>? Specs { get; init; }

    /// <summary>How to read the report of a spec: its form, its own indicators, its headings and readings, year and region.</summary>
    public static ReadingPlan Of(ResolvedReport report) => new(report.ToDefinition())
    {
        Roles = report.ToRoles(),
        Readings = report.ToReadings(),
        Year = report.Report.Year,
        Region = report.Report.Region.Name,
        KnownRegion = report.ToRegion(),
        Spec = report,
        Indicators = report.Indicators,
    };

    /// <summary>How to read one of the documents: by the spec of its id where there is one. What the command line states comes first.</summary>
    public ReadingPlan For(string document) => Specs is not null && Specs.TryGetValue(document, out var spec)
        ? (Of(spec) with { Partial = Partial, Trace = Trace }).Override(Year, Region)
        : this;

    /// <summary>The plan with what the command line states in place of what the spec does.</summary>
    public ReadingPlan Override(int? year, string? region) => this with
    {
        Year = year ?? Year,
        Region = region ?? Region,
        KnownRegion = region is null || region == KnownRegion?.Name ? KnownRegion : null,
    };
}

/// <summary>A document in, its reports out: a pure function, so that any number of workers can run it.</summary>
internal static class DocumentReader
{
    public static DocumentReading Read(InputDocument document, ReadingPlan plan)
    {
        var diagnostics = document.Diagnostics.Select(d => new DocumentDiagnostic(document.Id, d)).ToList();
        var reports = new List<ReadReport>();
        plan = plan.For(document.Id);
        if (document.Text is { } text)
        {
            foreach (var (id, start, part) in Parts(document.Id, text))
            {
                ReadOne(document, plan, id, start, part, reports, diagnostics);
            }
        }

        return new DocumentReading(document, reports, diagnostics);
    }

    /// <summary>The reports of a text with their ids: its own, or <c>id#1</c>, <c>id#2</c> … in a collection.</summary>
    private static IEnumerable<(string Id, int Start, string Text)> Parts(string id, string text)
    {
        var parts = CollectionSplitter.Split(text);
        return parts.Count == 1
            ? [(id, 0, text)]
            : parts.Select((part, index) => (
                string.Create(CultureInfo.InvariantCulture, $"{id}#{index + 1}"), part.Start, text.Substring(part.Start, part.Length)));
    }

    private static void ReadOne(
        InputDocument document, ReadingPlan plan, string id, int start, string text, List<ReadReport> reports, List<DocumentDiagnostic> diagnostics)
    {
        var rules = plan.Trace ? new Dictionary<ReadFact, string>(ReferenceEqualityComparer.Instance) : null;
        var options = new ReadOptions
        {
            // What the caller says outranks what the document says of itself.
            Year = plan.Year ?? document.Year,
            Region = plan.Region ?? document.Region,
            KnownRegion = plan.KnownRegion,
            PartsOfYears = plan.Partial,
            KeepsNumbers = plan.Numbers,
            Roles = plan.Roles,
            Readings = plan.Readings,
            Trace = rules is null ? null : trace => rules[trace.Fact] = trace.Rule,
        };
        try
        {
            var result = Reader.Read(text, plan.Form, options);
            reports.Add(new ReadReport(id, start, result, rules));
            diagnostics.AddRange(result.Diagnostics.Select(d => new DocumentDiagnostic(id, d with { Start = d.Start + start })));
        }
#pragma warning disable CA1031 // whatever a document does to the engine, the other documents are still read, and it is reported
        catch (Exception error)
#pragma warning restore CA1031
        {
            diagnostics.Add(new DocumentDiagnostic(id, InputDiagnostics.Failed(error)));
        }
    }
}
