using TypedReports.Cli.Processing;
using TypedReports.Reading;
using TypedReports.Reading.Placing;
using TypedReports.Records;
using TypedReports.Specs;
using TypedReports.Specs.Checking;

namespace TypedReports.Cli.Checking;

/// <summary>What came of checking one report spec.</summary>
/// <param name="Report">The report's id.</param>
/// <param name="Rows">Everything that is wrong.</param>
internal sealed record SpecVerdict(string Report, IReadOnlyList<CheckRow> Rows)
{
    /// <summary>The number of declared facts.</summary>
    public int Declared { get; init; }

    /// <summary>The number of expected facts; null without a file of them.</summary>
    public int? Expected { get; init; }

    /// <summary>The number of facts found.</summary>
    public int Found { get; init; }

    /// <summary>What became of the text's numbers; null when the text was not read.</summary>
    public ReportAccounting? Accounting { get; init; }

    /// <summary>The number of rows of a severity.</summary>
    public int Count(DiagnosticSeverity severity) => Rows.Count(row => row.Severity == severity);

    /// <summary>The number of facts that differ in a way.</summary>
    public int Count(FactDifferenceKind kind) => Rows.Count(row => row.Difference?.Kind == kind);
}

/// <summary>
/// Holds a report's spec against its text, as the generator does in a build, and what was found against what is expected.
/// </summary>
internal sealed class SpecCheck(CliContext context, CheckOptions options)
{
    /// <summary>Checks a sound spec.</summary>
    public SpecVerdict Run(CatalogedReport report)
    {
        var document = report.LoadText();
        var read = DocumentReader.Read(document, ReadingPlan.Of(report.Spec));
        var rows = read.Diagnostics
            .Where(d => d.Diagnostic.Code.StartsWith("TR1", StringComparison.Ordinal))
            .Select(d => TextRow(report, d.Diagnostic, document.Source, document.Text))
            .ToList();
        var verdict = new SpecVerdict(report.Id, rows) { Declared = report.Spec.Report.Facts.Count };
        if (document.Text is not { } text || read.Reports is not [var whole])
        {
            return document.Text is null ? verdict : verdict with { Rows = [.. rows, Collection(report, document.Source, read.Reports.Count)] };
        }

        var check = ReportChecker.Check(report.Spec, text, options);
        rows.AddRange(check.Locate(report.File).Select(d => SpecRow(context, report.Id, d)));
        if (!check.IsRefused)
        {
            rows.AddRange(Damage(report, whole.Result).Select(d => TextRow(report, d, document.Source, text)));
        }

        var facts = whole.Result.Facts.Select(fact => ReportFact.From(fact, report.Id, text)).ToList();
        var factsFile = report.FactsPath is { } path ? context.Shown(path) : report.Id + ".facts.ndjson";
        verdict = verdict with { Found = facts.Count, Accounting = ReportAccounting.From(whole.Result, report.Id) };
        try
        {
            var expected = Expectations.Load(report);
            rows.AddRange(expected is null
                ? [Expectations.NoFile(report, factsFile)]
                : FactComparison.Compare(expected, facts).Select(difference => Expectations.RowOf(report, difference, factsFile, document.Source, text)));
            return verdict with { Rows = rows, Expected = expected?.Count };
        }
        catch (RecordFormatException error)
        {
            rows.Add(Expectations.BadFile(report, factsFile, error));
            return verdict with { Rows = rows };
        }
    }

    /// <summary>A diagnostic about a spec file as a row; its message without the place, which the row has.</summary>
    public static CheckRow SpecRow(CliContext context, string report, SpecDiagnostic diagnostic)
    {
        var place = diagnostic.Message.IndexOf("): ", StringComparison.Ordinal);
        var severity = diagnostic.Severity switch
        {
            SpecSeverity.Error => DiagnosticSeverity.Error,
            SpecSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };
        return new CheckRow(report, diagnostic.Code, severity, diagnostic.Message[(place + 3)..])
        {
            File = Path.IsPathRooted(diagnostic.Path) ? context.Shown(diagnostic.Path) : diagnostic.Path,
            Line = diagnostic.Line,
            Column = diagnostic.Column,
        };
    }

    private static IEnumerable<ReadDiagnostic> Damage(CatalogedReport report, ReadingResult result)
    {
        var known = report.Spec.Report.KnownDamage.Select(damage => damage.Text).ToList();
        return result.Diagnostics.Where(d => d.Code.StartsWith("TR2", StringComparison.Ordinal)
            && d.Severity != "info"
            && !Shortfalls.IsKnownDamage(result.Text, known, d.Start, d.Length));
    }

    private static CheckRow TextRow(CatalogedReport report, ReadDiagnostic diagnostic, string source, string? text)
    {
        _ = RecordNames.TryParse(diagnostic.Severity, out DiagnosticSeverity severity);
        var (line, column) = text is null || diagnostic.Length == 0 ? (0, 0) : TextPlace.Of(text, diagnostic.Start);
        return new CheckRow(report.Id, diagnostic.Code, severity, diagnostic.Message)
        {
            File = source,
            Line = line,
            Column = column,
            Start = diagnostic.Start,
            Length = diagnostic.Length,
        };
    }

    private static CheckRow Collection(CatalogedReport report, string source, int reports) => new(
        report.Id, "TR1916", DiagnosticSeverity.Error, $"the text holds {reports} reports, and a spec is of one. Split it into one file a report.") { File = source };
}
