using Microsoft.Data.Sqlite;
using TypedReports.Cli.Input;
using TypedReports.Cli.Processing;
using TypedReports.Definitions;
using TypedReports.Reading;

namespace TypedReports.Cli.Output.Sqlite;

/// <summary>
/// A database of reports. Each document is one transaction that replaces whatever the database has of it, so that a run which
/// breaks off leaves whole documents and the next one goes on from there: what was read in the same way from the same bytes is
/// not read again. Documents of earlier runs stay.
/// </summary>
internal sealed class ReportDatabase : IDisposable
{
    private const int NotADatabase = 26;

    private readonly SqliteConnection _connection;
    private readonly SqliteConnection _known;
    private readonly Dictionary<string, TableWriter> _writers = new(StringComparer.Ordinal);
    private readonly SqliteCommand _findDocument;
    private readonly SqliteCommand _findDiagnostics;
    private readonly SqliteCommand _forget;
    private readonly string _shown;

    private ReportDatabase(SqliteConnection connection, SqliteConnection known, string shown)
    {
        _connection = connection;
        _known = known;
        _shown = shown;
        _findDocument = Command(known, "SELECT 1 FROM documents WHERE id = $id AND sha256 = $sha256 AND stated_year IS $year AND stated_region IS $region AND reader = $reader");
        _findDiagnostics = Command(known, "SELECT report, code, severity, message, start, length FROM diagnostics WHERE document = $id ORDER BY number");
        _forget = Command(connection, "DELETE FROM documents WHERE id = $id");
    }

    /// <summary>Opens a database, or makes it.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="shown">What messages call it.</param>
    /// <param name="indicators">The indicators looked for.</param>
    /// <exception cref="CliException">The file is something else, or can't be written.</exception>
    public static ReportDatabase Open(string path, string shown, IReadOnlyList<IndicatorDefinition> indicators)
    {
        SqliteConnection? connection = null, known = null;
        try
        {
            connection = Connect(path, SqliteOpenMode.ReadWriteCreate);
            Prepare(connection, shown);
            known = Connect(path, SqliteOpenMode.ReadOnly);
            var database = new ReportDatabase(connection, known, shown);
            database.Write([("indicators", [.. indicators.Select(DocumentRows.Indicator)])]);
            return database;
        }
        catch (SqliteException error)
        {
            known?.Dispose();
            connection?.Dispose();
            throw error.SqliteErrorCode == NotADatabase
                ? CliException.Usage($"{shown} is there and is no database. Write to another file, or remove it.")
                : CliException.Usage($"can't write the database {shown}: {error.Message}");
        }
        catch (CliException)
        {
            connection?.Dispose();
            throw;
        }
    }

    /// <summary>What the database has of a document, if it was read from the same bytes in the same way; called by any thread.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reader">How it is read now.</param>
    /// <returns>A reading without reports and with the diagnostics of then, or null when the document is to be read.</returns>
    public DocumentReading? Find(InputDocument document, string reader)
    {
        if (document.Text is null || document.Sha256 is null)
        {
            return null;
        }

        lock (_known)
        {
            Bind(_findDocument, ("$id", document.Id), ("$sha256", document.Sha256), ("$year", document.Year), ("$region", document.Region), ("$reader", reader));
            if (_findDocument.ExecuteScalar() is null)
            {
                return null;
            }

            var diagnostics = new List<DocumentDiagnostic>();
            Bind(_findDiagnostics, ("$id", document.Id));
            using var rows = _findDiagnostics.ExecuteReader();
            while (rows.Read())
            {
                diagnostics.Add(new DocumentDiagnostic(
                    rows.GetString(0), new ReadDiagnostic(rows.GetString(1), rows.GetString(2), rows.GetString(3), rows.GetInt32(4), rows.GetInt32(5))));
            }

            return new DocumentReading(document, [], diagnostics) { IsKnown = true };
        }
    }

    /// <summary>
    /// Forgets the lines of earlier streams that were no documents. They have no id but their place, and in another stream
    /// another line stands there.
    /// </summary>
    public void ForgetLines() => Execute(_connection, "DELETE FROM documents WHERE sha256 IS NULL AND id = source AND id GLOB '-:[0-9]*'");

    /// <summary>Puts a document in the place of what there is of it.</summary>
    /// <exception cref="CliException">The disk is full, or somebody else holds the database.</exception>
    public void Write(DocumentRows document)
    {
        if (document.IsKnown)
        {
            return;
        }

        try
        {
            Write(document.Tables, document.Document);
        }
        catch (SqliteException error)
        {
            throw new CliException(ExitCode.Incomplete, $"the database {_shown} can't be written: {error.Message} What is in it is whole; the same command goes on from there.");
        }
    }

    /// <summary>Makes one file of the database again, which can be copied.</summary>
    public void Complete()
    {
        _findDocument.Dispose();
        _findDiagnostics.Dispose();
        _known.Dispose();
        Execute(_connection, "PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;");
    }

    public void Dispose()
    {
        foreach (var writer in _writers.Values)
        {
            writer.Dispose();
        }

        _forget.Dispose();
        _findDocument.Dispose();
        _findDiagnostics.Dispose();
        _known.Dispose();
        _connection.Dispose();
    }

    private static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, ForeignKeys = true, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static void Prepare(SqliteConnection connection, string shown)
    {
        var version = Number(connection, "PRAGMA user_version");
        var application = Number(connection, "PRAGMA application_id");
        var isEmpty = Number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (!isEmpty && application != DatabaseSchema.ApplicationId)
        {
            throw CliException.Usage($"{shown} is a database of another program. Write to another file.");
        }

        if (!isEmpty && version != DatabaseSchema.Version)
        {
            throw CliException.Usage($"{shown} has version {version} of the tables, and this tool writes version {DatabaseSchema.Version}. Write to another file.");
        }

        // A reader sees whole documents while the run goes on, and a commit needs no wait for the disk.
        Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
        if (isEmpty)
        {
            using var transaction = connection.BeginTransaction();
            Execute(connection, DatabaseSchema.Create, transaction);
            Execute(connection, $"PRAGMA application_id = {DatabaseSchema.ApplicationId}; PRAGMA user_version = {DatabaseSchema.Version};", transaction);
            transaction.Commit();
        }
    }

    private void Write(IReadOnlyList<(string Table, IReadOnlyList<object?[]> Rows)> tables, string? document = null)
    {
        using var transaction = _connection.BeginTransaction();
        if (document is not null)
        {
            _forget.Transaction = transaction;
            Bind(_forget, ("$id", document));
            _forget.ExecuteNonQuery();
        }

        foreach (var (table, rows) in tables)
        {
            if (rows.Count > 0)
            {
                if (!_writers.TryGetValue(table, out var writer))
                {
                    _writers.Add(table, writer = new TableWriter(_connection, table, rows[0].Length, replaces: table == "indicators"));
                }

                writer.Write(rows, transaction);
            }
        }

        transaction.Commit();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this file; values are parameters
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    private static void Bind(SqliteCommand command, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        command.Parameters.Clear();
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }
    }

    private static void Execute(SqliteConnection connection, string sql, SqliteTransaction? transaction = null)
    {
        using var command = Command(connection, sql);
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>One prepared insertion, filled again for each row.</summary>
    private sealed class TableWriter : IDisposable
    {
        private readonly SqliteCommand _insert;

        public TableWriter(SqliteConnection connection, string table, int columns, bool replaces)
        {
            var names = Enumerable.Range(1, columns).Select(i => $"$p{i}").ToList();

            // An indicator is referred to: its row is changed, not replaced.
            _insert = Command(
                connection,
                $"INSERT INTO {table} VALUES ({string.Join(", ", names)})"
                + (replaces ? " ON CONFLICT (id) DO UPDATE SET chinese = excluded.chinese, english = excluded.english" : ""));
            foreach (var name in names)
            {
                _insert.Parameters.Add(new SqliteParameter { ParameterName = name });
            }
        }

        public void Write(IReadOnlyList<object?[]> rows, SqliteTransaction transaction)
        {
            _insert.Transaction = transaction;
            foreach (var row in rows)
            {
                for (var i = 0; i < row.Length; i++)
                {
                    _insert.Parameters[i].Value = row[i] ?? DBNull.Value;
                }

                _insert.ExecuteNonQuery();
            }
        }

        public void Dispose() => _insert.Dispose();
    }
}
