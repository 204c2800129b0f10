using TypedReports.Cli.Input;
using TypedReports.Cli.Output.Tables;
using TypedReports.Cli.Processing;
using TypedReports.Definitions;
using TypedReports.Reading;
using TypedReports.Records;

namespace TypedReports.Cli.Output.Sqlite;

/// <summary>A document as rows of the database, made on any thread; the text is not needed for them any longer.</summary>
internal sealed record DocumentRows
{
    /// <summary>The document's id.</summary>
    public required string Document { get; init; }

    /// <summary>What messages call it.</summary>
    public required string Source { get; init; }

    /// <summary>Whether the database has all of it, so that there is nothing to write.</summary>
    public bool IsKnown { get; init; }

    /// <summary>The rows of each table, in the order of its columns.</summary>
    public IReadOnlyList<(string Table, IReadOnlyList<object?[]> Rows)> Tables { get; init; } = [];

    /// <summary>The document as one that came too late for its id.</summary>
    public DocumentReading AsDuplicate() => new(
        new InputDocument { Id = Document, Source = Source }, [], [new DocumentDiagnostic(Document, InputDiagnostics.SameId())]);

    public static DocumentRows Of(DocumentReading reading, string reader, RegionDirectory regions, bool withAbsences)
    {
        var document = reading.Document;
        var rows = new DocumentRows { Document = document.Id, Source = document.Source };
        if (reading.IsKnown)
        {
            return rows with { IsKnown = true };
        }

        return rows with
        {
            Tables =
            [
                ("documents", [[document.Id, document.Source, document.Sha256, document.Year, document.Region, reader]]),
                ("indicators", [.. reading.Reports.SelectMany(report => Indicators(report, withAbsences))]),
                ("reports", [.. reading.Reports.Select(report => Report(report, document, regions))]),
                ("sections", [.. reading.Reports.SelectMany(Sections)]),
                ("facts", [.. reading.Reports.SelectMany(Facts)]),
                ("absences", withAbsences ? [.. reading.Reports.SelectMany(AbsenceRows)] : []),
                ("quantities", [.. reading.Reports.SelectMany(Quantities)]),
                ("diagnostics", [.. reading.Diagnostics.Select((d, i) => Diagnostic(document.Id, i, d))]),
            ],
        };
    }

    private static IEnumerable<object?[]> Indicators(ReadReport report, bool withAbsences) => report.Result.Facts
        .Select(fact => fact.Indicator)
        .Concat(withAbsences ? Absences.Of(report).Select(absence => absence.Indicator) : [])
        .Distinct(StringComparer.Ordinal)
        .Select(id => report.Result.Form.Find(id)!)
        .Select(Indicator);

    public static object?[] Indicator(IndicatorDefinition indicator) => [indicator.Id, indicator.Chinese, indicator.English];

    private static object?[] Report(ReadReport report, InputDocument document, RegionDirectory regions)
    {
        var metadata = report.Result.Metadata;
        var region = regions.Of(report.Result);
        return
        [
            report.Id, document.Id, report.Start, metadata.Title, region.Name, region.Code, region.Level, region.Province, region.ProvinceCode,
            metadata.Year, metadata.ReviewYear, metadata.Session, metadata.Date, metadata.Speaker, metadata.Publisher, document.Sha256,
            RecordWriter.SchemaVersion,
        ];
    }

    private static IEnumerable<object?[]> Sections(ReadReport report) => report.Result.Headings.Select((heading, i) => new object?[]
    {
        report.Id, i, heading.Level, heading.Number, heading.Title, RecordNames.Of(heading.Role), heading.Start + report.Start, heading.Length,
    });

    private static IEnumerable<object?[]> Facts(ReadReport report) => report.Result.Facts.Select((fact, i) => new object?[]
    {
        report.Id, i, fact.Indicator, RecordNames.Of(fact.Measure), fact.Of is { } of ? RecordNames.Of(of) : null, fact.Period.ToString(),
        fact.Period.FirstYear, fact.Period.LastYear, RecordNames.Of(fact.Aggregate), RecordNames.Of(fact.Status),
        Real(fact.Structure is null ? fact.Value : null), Digits(fact.Structure is null ? fact.Value : null), Real(fact.Upper), Digits(fact.Upper),
        fact.Structure, fact.Unit, Real(Base(fact, fact.Value)), Digits(Base(fact, fact.Value)), Real(Base(fact, fact.Upper)),
        Digits(Base(fact, fact.Upper)), ExactNumbers.BaseUnit(fact.Unit), RecordNames.Of(fact.Bound), fact.Modality, fact.Scope,
        RecordNames.Of(fact.Section), new ReportSource(report.Id, report.Result.Text, fact.Start, fact.Length, fact.Section).Sentence,
        fact.Start + report.Start, fact.Length, report.Result.Text.Substring(fact.Start, fact.Length), fact.ValueStart + report.Start,
        fact.ValueLength, report.Rules?.GetValueOrDefault(fact),
    });

    private static IEnumerable<object?[]> AbsenceRows(ReadReport report) => Absences.Of(report).Select((absence, i) => absence.Length == 0
        ? new object?[] { report.Id, i, absence.Indicator, RecordNames.Of(absence.Measure), absence.Label, null, null, null }
        :
        [
            report.Id, i, absence.Indicator, RecordNames.Of(absence.Measure), absence.Label, absence.Start + report.Start, absence.Length,
            report.Result.Text.Substring(absence.Start, absence.Length),
        ]);

    private static IEnumerable<object?[]> Quantities(ReadReport report) => report.Result.Quantities.Select((quantity, i) => new object?[]
    {
        report.Id, i, Real(quantity.Structure is null ? quantity.Value : null), Digits(quantity.Structure is null ? quantity.Value : null),
        Real(quantity.Upper), Digits(quantity.Upper), quantity.Structure, quantity.Unit, RecordNames.Of(quantity.Bound),
        RecordNames.Of(quantity.Kind), quantity.Start + report.Start, quantity.Length,
        report.Result.Text.Substring(quantity.Start, quantity.Length),
    });

    private static object?[] Diagnostic(string document, int number, DocumentDiagnostic diagnostic) =>
    [
        document, number, diagnostic.Report, diagnostic.Diagnostic.Code, diagnostic.Diagnostic.Severity, diagnostic.Diagnostic.Message,
        diagnostic.Diagnostic.Start, diagnostic.Diagnostic.Length,
    ];

    private static decimal? Base(ReadFact fact, decimal? value) =>
        value is { } number && fact.Structure is null ? ExactNumbers.InBaseUnit(number, fact.Unit) : null;

    private static double? Real(decimal? value) => (double?)value;

    private static string? Digits(decimal? value) => value is { } number ? ExactNumbers.Digits(number) : null;
}
