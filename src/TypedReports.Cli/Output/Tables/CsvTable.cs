using System.Buffers;
using CsvHelper;
using TypedReports.Cli.Processing;

namespace TypedReports.Cli.Output.Tables;

/// <summary>A table that can be written as CSV.</summary>
internal interface ICsvTable
{
    /// <summary>The header line.</summary>
    PooledBuffer Header();

    /// <summary>A document's rows, on any thread.</summary>
    PooledBuffer Rows(DocumentReading document);

    /// <summary>The fields of its Table Schema, in the order of the columns.</summary>
    IReadOnlyList<SchemaField> Fields { get; }
}

/// <summary>A column as a Table Schema tells it.</summary>
internal sealed record SchemaField(string Name, ColumnType Type, string Description, bool IsRequired, IReadOnlyList<string>? Values, string? Pattern);

/// <summary>
/// CSV as RFC 4180 has it, in UTF-8 with LF. For a spreadsheet program a text that begins like a formula gets an apostrophe,
/// so that opening the file runs nothing; for all others texts stay as they are. Numbers are never touched.
/// </summary>
/// <param name="columns">The columns in order.</param>
/// <param name="rows">The rows of a document.</param>
/// <param name="forSpreadsheet">Whether a spreadsheet program opens the file.</param>
internal sealed class CsvTable<TRow>(
    IReadOnlyList<TableColumn<TRow>> columns, Func<DocumentReading, IEnumerable<TRow>> rows, bool forSpreadsheet) : ICsvTable
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { NewLine = "\n" };

    public IReadOnlyList<SchemaField> Fields =>
        [.. columns.Select(c => new SchemaField(c.Name, c.Type, c.Description, c.IsRequired, c.Values, c.Pattern))];

    public PooledBuffer Header() => Write(csv =>
    {
        foreach (var column in columns)
        {
            csv.WriteField(column.Name);
        }

        csv.EndRecord();
    });

    public PooledBuffer Rows(DocumentReading document) => Write(csv =>
    {
        foreach (var row in rows(document))
        {
            foreach (var column in columns)
            {
                csv.WriteField(Cell(column, row));
            }

            csv.EndRecord();
        }
    });

    private string? Cell(TableColumn<TRow> column, TRow row)
    {
        var text = column.Cell(row);
        return forSpreadsheet && column.Type == ColumnType.String && text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
    }

    private static PooledBuffer Write(Action<CsvWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            write(csv);
        }

        var buffer = new PooledBuffer();
        buffer.Write(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        return buffer;
    }
}
