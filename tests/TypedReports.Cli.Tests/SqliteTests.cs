using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using TypedReports.Cli.Output.Sqlite;

namespace TypedReports.Cli.Tests;

/// <summary>The database: what a query gets, and what a second run or a broken one leaves.</summary>
public sealed class SqliteTests : IDisposable
{
    private static readonly string[] Tables = ["documents", "indicators", "reports", "sections", "facts", "absences", "quantities", "diagnostics"];

    private readonly Workspace _workspace = new();

    public SqliteTests()
    {
        _workspace.Write("texts/a-2023.txt", "2023年彬州市政府工作报告\n一、2022年工作回顾\n完成生产总值326.50亿元,增长6.80%。新建桥梁37座。\n二、2023年预期目标\n主要预期目标是：生产总值增长6%-7%。\n");
        _workspace.Write("texts/b-2023.txt", Workspace.Report("孟州市", 2023, "388.9"));
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Facts_can_be_queried_with_their_report_and_keep_the_digits_of_the_text()
    {
        var result = Extract("texts");

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        Assert.Equal(
            ["a-2023|彬州市|2023|gdp|level|326.5|326.50||32650000000|32650000000|亿元", "a-2023|彬州市|2023|gdp|growth|6.8|6.80||6.8|6.8|%", "a-2023|彬州市|2023|gdp|growth|6|6|7|6|6|%", "b-2023|孟州市|2023|gdp|level|388.9|388.9||38890000000|38890000000|亿元"],
            Query("SELECT r.id, r.region, r.year, f.indicator, f.measure, f.value, f.value_text, f.value_upper_text, f.base_value, f.base_value_text, f.unit FROM facts f JOIN reports r ON r.id = f.report ORDER BY r.id, f.number"));
        Assert.Equal(["real|text"], Query("SELECT DISTINCT typeof(value), typeof(value_text) FROM facts"));
        Assert.Equal(["a-2023|review|0", "a-2023|goals|1", "b-2023|review|0"], Query("SELECT report, role, number FROM sections ORDER BY report, number"));
        Assert.Equal(["座|37|count"], Query("SELECT unit, value_text, kind FROM quantities WHERE unit = '座'"));
        Assert.Equal(["完成生产总值326.50亿元,增长6.80%。|Gross Regional Product"], Query("SELECT sentence, english FROM tidy WHERE value = 326.5"));
        Assert.Equal(["1|1414688884"], Query("SELECT user_version, application_id FROM pragma_user_version, pragma_application_id"));
        Assert.Equal([$"{_workspace.PathOf("facts.db")}"], Directory.GetFiles(_workspace.Folder, "facts.db*"));
    }

    [Fact]
    public void Rows_belong_to_their_report_and_go_with_it()
    {
        Extract("texts");
        Assert.Empty(Query("PRAGMA foreign_key_check"));
        Assert.Contains("SQLite Error 19", Assert.Throws<SqliteException>(() => Query("PRAGMA foreign_keys = ON; INSERT INTO sections VALUES ('nobody', 0, 1, '', '', 'review', 0, 1)")).Message, StringComparison.Ordinal);
        Query("PRAGMA foreign_keys = ON; DELETE FROM documents WHERE id = 'a-2023'");
        Assert.Equal(["b-2023"], Query("SELECT DISTINCT report FROM facts UNION SELECT report FROM sections UNION SELECT report FROM quantities"));
    }

    [Fact]
    public void A_second_run_changes_what_changed_and_duplicates_nothing()
    {
        Extract("texts");
        var first = Dump();
        Extract("texts");
        Assert.Equal(first, Dump());

        _workspace.Write("texts/b-2023.txt", Workspace.Report("孟州市", 2023, "400.1"));
        Extract("texts");
        Assert.Equal(["326.50", "6.80", "6", "400.1"], Query("SELECT value_text FROM facts ORDER BY report, number"));

        File.Delete(_workspace.PathOf("facts.db"));
        Extract("texts");
        var fresh = Dump();
        Extract("texts");
        Assert.Equal(fresh, Dump());
    }

    [Fact]
    public void What_is_read_in_another_way_is_read_again()
    {
        Extract("texts");
        Assert.Empty(Query("SELECT * FROM absences"));
        Extract("texts", "--absences");
        Assert.Equal(["a-2023|retail-sales|not-stated", "b-2023|retail-sales|not-stated"], Query("SELECT report, indicator, reason FROM absences ORDER BY report"));
        Extract("texts", "--year", "2020");
        Assert.Equal(["2020"], Query("SELECT DISTINCT year FROM reports"));
        Assert.Empty(Query("SELECT * FROM absences"));
    }

    [Fact]
    public void An_edited_table_of_regions_is_another_way_to_read()
    {
        const string form = "specs/forms/government-work-report.form.yaml";
        _workspace.Write(form, _workspace.Read(form) + "regions: test\n");
        _workspace.Write("specs/regions/test.regions.tsv", "610000\t陕西省\n610481\t彬州市\n");
        Extract("texts");
        _workspace.Write("specs/regions/test.regions.tsv", "610000\t陕西省\n610482\t彬州市\n");
        Extract("texts");
        Assert.Equal(["610482"], Query("SELECT region_code FROM reports WHERE id = 'a-2023'"));
    }

    [Fact]
    public void An_unchanged_document_is_not_read_again()
    {
        Extract("texts");

        // Only a run that reads the text again would put this right.
        Query("UPDATE facts SET value_text = 'untouched' WHERE report = 'b-2023'");
        Extract("texts");
        Assert.Equal(["untouched"], Query("SELECT value_text FROM facts WHERE report = 'b-2023'"));
    }

    [Fact]
    public void A_broken_document_has_its_diagnostics_and_they_are_told_again()
    {
        _workspace.Write("texts/aa.txt", "");
        _workspace.Write("texts/c.txt", "2023年彬州市政府工作报告\n一、2022年工作回顾\n完成生产总值326.3亿元，增长*.1%。\n");
        var first = Extract("texts", "--diagnostics", "first.ndjson");
        var second = Extract("texts", "--diagnostics", "second.ndjson");

        Assert.Equal(1, first.ExitCode);
        Assert.Equal(["aa|TR1002|error"], Query("SELECT report, code, severity FROM diagnostics WHERE severity = 'error'"));
        Assert.Equal(["a-2023", "b-2023", "c"], Query("SELECT id FROM reports ORDER BY id"));
        Assert.Contains("texts/c.txt(3,", first.Error, StringComparison.Ordinal);
        Assert.Equal((first.ExitCode, first.Error), (second.ExitCode, second.Error));
        Assert.Equal(_workspace.Read("first.ndjson"), _workspace.Read("second.ndjson"));
    }

    [Fact]
    public void The_second_document_of_one_id_is_left_out_and_said()
    {
        _workspace.Write("more/a-2023.txt", Workspace.Report("彬州市", 2023, "1.5"));
        var result = Extract("texts", "more");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("more/a-2023.txt: error TR1010: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(["326.50"], Query("SELECT value_text FROM facts WHERE report = 'a-2023' AND measure = 'level'"));
    }

    [Fact]
    public void A_run_that_breaks_off_leaves_whole_documents_and_the_next_goes_on()
    {
        var documents = Enumerable.Range(0, 12)
            .Select(i => JsonSerializer.Serialize(new { id = $"r{i:00}", text = Workspace.Report("彬州市", 2023, (i + 1).ToString(CultureInfo.InvariantCulture)) }) + "\n")
            .ToList();
        _workspace.RunWith(string.Concat(documents), "extract", "-", "--format", "sqlite", "--output", "whole.db");

        using var broken = new BreaksOff(string.Concat(documents[..7]) + documents[7][..30]);
        Assert.Throws<IOException>(() => _workspace.RunWith(broken, "extract", "-", "--format", "sqlite", "--output", "facts.db", "--jobs", "2"));
        Assert.Equal(["7|7|7"], Query("SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM reports), (SELECT count(*) FROM facts)"));

        var result = _workspace.RunWith(string.Concat(documents), "extract", "-", "--format", "sqlite", "--output", "facts.db", "--jobs", "2");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Dump("whole.db"), Dump());
    }

    [Fact]
    public void A_killed_process_leaves_whole_documents_and_the_next_goes_on()
    {
        var text = Workspace.Report("彬州市", 2023, "326.3");
        var documents = Enumerable.Range(0, 6).Select(i => JsonSerializer.Serialize(new { id = $"r{i}", text }) + "\n").ToList();
        using (var process = _workspace.StartProcess("extract", "-", "--format", "sqlite", "--output", "facts.db"))
        {
            process.StandardInput.Write(string.Concat(documents[..3]));
            process.StandardInput.Flush();
            Assert.True(SpinWait.SpinUntil(() => TryCount("documents") == 3, TimeSpan.FromSeconds(60)), "three documents were to be written");
            process.Kill();
            process.WaitForExit();
        }

        Assert.Equal(["3"], Query("SELECT count(DISTINCT report) FROM facts"));
        _workspace.RunWith(string.Concat(documents), "extract", "-", "--format", "sqlite", "--output", "facts.db");
        Assert.Equal(["r0", "r1", "r2", "r3", "r4", "r5"], Query("SELECT report FROM facts ORDER BY report"));
        Assert.Equal([_workspace.PathOf("facts.db")], Directory.GetFiles(_workspace.Folder, "facts.db*"));
    }

    [Fact]
    public void A_file_that_is_no_database_of_reports_is_left_alone()
    {
        _workspace.Write("facts.db", "these are notes, and long enough to be looked at as a database header would be, over a hundred bytes of them, really");
        var notes = Extract("texts");
        Assert.Equal(2, notes.ExitCode);
        Assert.Contains("facts.db is there and is no database", notes.Error, StringComparison.Ordinal);
        Assert.StartsWith("these are notes", _workspace.Read("facts.db"), StringComparison.Ordinal);

        File.Delete(_workspace.PathOf("facts.db"));
        Query("CREATE TABLE mine (a)");
        var other = Extract("texts");
        Assert.Equal(2, other.ExitCode);
        Assert.Contains("of another program", other.Error, StringComparison.Ordinal);
        Assert.Equal(["mine"], Query("SELECT name FROM sqlite_schema"));

        File.Delete(_workspace.PathOf("facts.db"));
        Extract("texts");
        Query($"PRAGMA user_version = {DatabaseSchema.Version + 1}");
        Assert.Contains("version 2 of the tables", Extract("texts").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_collections_reports_are_one_document()
    {
        var one = File.ReadAllText(Path.Combine(Workspace.Repository, "samples", "corpus", "binzhou-2023.txt"));
        _workspace.Write("both.txt", one + File.ReadAllText(Path.Combine(Workspace.Repository, "samples", "corpus", "tongchuan-2023.txt")));
        Extract("both.txt");
        var ids = Query("SELECT id FROM reports ORDER BY start");
        Assert.Equal(["both#1", "both#2"], ids);
        Assert.Equal(["both"], Query("SELECT id FROM documents"));
        _workspace.Write("both.txt", one);
        Extract("both.txt");
        Assert.Equal(["both"], Query("SELECT id FROM reports"));
    }

    private CommandResult Extract(params string[] args) => _workspace.Run(["extract", .. args, "--format", "sqlite", "--output", "facts.db"]);

    private long TryCount(string table)
    {
        try
        {
            return long.Parse(Assert.Single(Query($"SELECT count(*) FROM {table}")), CultureInfo.InvariantCulture);
        }
        catch (SqliteException)
        {
            return -1;
        }
    }

    private string Dump(string file = "facts.db") =>
        string.Join("\n", Tables.SelectMany(table => Query($"SELECT * FROM {table} ORDER BY 1, 2", file).Prepend($"-- {table}")));

    private List<string> Query(string sql, string file = "facts.db") => _workspace.Query(file, sql);

    /// <summary>A stream that fails behind what it has.</summary>
    private sealed class BreaksOff(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, count) is > 0 and var read ? read : throw new IOException("the connection was closed");
    }
}
