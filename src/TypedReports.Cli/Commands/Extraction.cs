using TypedReports.Cli.Output;
using TypedReports.Cli.Output.Sqlite;
using TypedReports.Cli.Output.Tables;
using TypedReports.Cli.Processing;

namespace TypedReports.Cli.Commands;

/// <summary>What <c>extract</c> is to write.</summary>
internal sealed record ExtractWishes
{
    public required RecordFormat Format { get; init; }

    /// <summary>Whether indicators without a fact are written too.</summary>
    public bool WithAbsences { get; init; }

    /// <summary>The file of accounting records; null for none.</summary>
    public string? Accounting { get; init; }

    /// <summary>What a panel follows; null for the table of all facts.</summary>
    public IReadOnlyList<PanelSeries>? Panel { get; init; }

    /// <summary>Whether a spreadsheet program opens the table.</summary>
    public bool ForSpreadsheet { get; init; }

    /// <summary>Whether the table is described beside it.</summary>
    public bool WithDataPackage { get; init; }
}

/// <summary>Extracts facts in one of the formats.</summary>
internal sealed class Extraction(CliContext context, PreparedRun run, ExtractWishes wishes)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public ExitCode Run()
    {
        var table = wishes.Format == RecordFormat.Csv ? Table() : null;
        if (wishes.WithDataPackage && (run.Output is null || !DataPackage.CanName(run.Output)))
        {
            throw CliException.Usage("--datapackage describes a file: name the table with --output FILE, not beginning with a dot or a tilde.");
        }

        if (wishes.Format == RecordFormat.Sqlite && run.Output is null)
        {
            throw CliException.Usage("--format sqlite writes a database file: name it with --output FILE.");
        }

        var package = wishes.WithDataPackage ? DataPackage.Beside(context.FullPath(run.Output!)) : null;
        run.GuardFiles(wishes.Accounting, package);
        using var account = run.OpenSide(wishes.Accounting);
        var exit = wishes.Format == RecordFormat.Sqlite ? WriteDatabase(account) : WriteLines(table, account);
        account?.Complete();
        if (package is not null)
        {
            DataPackage.Write(context.FullPath(run.Output!), wishes.Panel is null ? "Facts of government work reports" : "Panel of government work reports", table!.Fields);
        }

        return exit;
    }

    private ExitCode WriteLines(ICsvTable? table, RecordSink? account)
    {
        using var sink = RecordSink.Open(context, run.Output, wishes.Format);
        if (table is not null)
        {
            if (wishes.ForSpreadsheet)
            {
                sink.Write(ByteOrderMark);
            }

            sink.Write(table.Header());
        }

        var exit = run.Execute(
            reading => (
                Lines: table is null ? RecordRenderer.Facts(reading, wishes.WithAbsences) : table.Rows(reading),
                Account: account is null ? null : RecordRenderer.Accounting(reading)),
            document =>
            {
                sink.Write(document.Lines);
                WriteAccount(account, document.Account);
            });
        sink.Complete();
        return exit;
    }

    private ExitCode WriteDatabase(RecordSink? account)
    {
        var regions = new RegionDirectory(run.Specs.Specs.Reports.Values, run.Plan.Form.Regions);
        using var database = ReportDatabase.Open(context.FullPath(run.Output!), run.Output!, run.Plan.Form.Indicators);
        if (run.Files is null)
        {
            database.ForgetLines();
        }

        var reader = ReaderFingerprint.Of(run.Plan, run.Specs, wishes.WithAbsences);
        var written = new HashSet<string>(StringComparer.Ordinal);
        var exit = run.Execute(
            document => account is null && database.Find(document, reader) is { } known ? known : DocumentReader.Read(document, run.Plan),
            reading => (
                Rows: DocumentRows.Of(reading, reader, regions, wishes.WithAbsences),
                Account: account is null ? null : RecordRenderer.Accounting(reading)),
            (document, log) =>
            {
                if (written.Add(document.Rows.Document))
                {
                    database.Write(document.Rows);
                }
                else
                {
                    log.Write(document.Rows.AsDuplicate());
                }

                WriteAccount(account, document.Account);
            });
        database.Complete();
        return exit;
    }

    private static void WriteAccount(RecordSink? account, PooledBuffer? lines)
    {
        if (lines is not null)
        {
            account!.Write(lines);
        }
    }

    private ICsvTable Table()
    {
        var regions = new RegionDirectory(run.Specs.Specs.Reports.Values, run.Plan.Form.Regions);
        return wishes.Panel is { } series
            ? new CsvTable<PanelRow>(
                PanelTable.Columns, document => PanelRow.Of(document, regions, series, wishes.WithAbsences), wishes.ForSpreadsheet)
            : new CsvTable<FactRow>(
                run.Plan.Trace ? [.. FactTable.Columns, FactTable.Rule] : FactTable.Columns,
                document => FactRow.Of(document, regions, wishes.WithAbsences),
                wishes.ForSpreadsheet);
    }
}
