using TypedReports.Records;

namespace TypedReports.Cli.Checking;

/// <summary>The facts that are expected of a report, and how they are told when the text doesn't bear them out.</summary>
internal static class Expectations
{
    /// <summary>The expected facts; null when there is no file of them.</summary>
    /// <exception cref="RecordFormatException">A line of the file is no fact record.</exception>
    public static IReadOnlyList<FactRecord>? Load(CatalogedReport report)
    {
        if (report.FactsPath is { } path)
        {
            return File.Exists(path) ? FactRecordReader.ReadFile(path) : null;
        }

        return BuiltIn.Facts(report.Id) is { } lines ? [.. FactRecordReader.Read(new StringReader(lines))] : null;
    }

    /// <summary>The name of a fact: <c>gdp rank of growth 2022</c>.</summary>
    public static string NameOf(ReportFact fact)
    {
        var of = fact.Of is { } measure ? " of " + RecordNames.Of(measure) : "";
        var aggregate = RecordNames.Of(fact.Aggregate) is { } summed ? " " + summed : "";
        return $"{fact.Indicator} {RecordNames.Of(fact.Measure)}{of} {fact.Period}{aggregate}";
    }

    /// <summary>A difference as a row.</summary>
    /// <param name="report">The report.</param>
    /// <param name="difference">The difference.</param>
    /// <param name="factsFile">The facts file as messages show it.</param>
    /// <param name="textFile">The text as messages show it.</param>
    /// <param name="text">The text.</param>
    public static CheckRow RowOf(CatalogedReport report, FactDifference difference, string factsFile, string textFile, string text)
    {
        var fact = difference.Fact;
        var name = NameOf(fact);
        var (code, message) = difference.Kind switch
        {
            FactDifferenceKind.Missing => ("TR1910", $"{name} '{fact.Text}' is expected and not found."),
            FactDifferenceKind.Unexpected => ("TR1911", $"{name} '{fact.Text}' is found and not expected. Read its sentence, then 'reports accept {report.Id}'."),
            _ => ("TR1912", $"{name}: {string.Join("; ", difference.Fields)}."),
        };
        var row = new CheckRow(report.Id, code, DiagnosticSeverity.Error, message) { Start = fact.Start, Length = fact.Length, Difference = difference };
        if (difference.Expected is { } expected)
        {
            return row with { File = factsFile, Line = expected.Line };
        }

        var (line, column) = TextPlace.Of(text, fact.Start);
        return row with { File = textFile, Line = line, Column = column };
    }

    /// <summary>The row of a report without expected facts.</summary>
    public static CheckRow NoFile(CatalogedReport report, string factsFile) => new(
        report.Id, "TR1913", DiagnosticSeverity.Warning, $"there are no expected facts, so nothing tells when a reading changes. 'reports accept {report.Id}' writes what is found now.")
    {
        File = factsFile,
    };

    /// <summary>The row of expected facts without a report.</summary>
    public static CheckRow Orphan(string id, string factsFile) => new(
        id, "TR1914", DiagnosticSeverity.Warning, $"there is no sound report spec '{id}' that these facts are expected of. Rename the file after its spec, or delete it.")
    {
        File = factsFile,
    };

    /// <summary>The row of a facts file that can't be read.</summary>
    public static CheckRow BadFile(CatalogedReport report, string factsFile, RecordFormatException error) => new(
        report.Id, "TR1915", DiagnosticSeverity.Error, $"the expected facts can't be read: {error.Message} Mend the line, or delete the file and accept the facts anew.")
    {
        File = factsFile,
        Line = error.Line,
    };
}
