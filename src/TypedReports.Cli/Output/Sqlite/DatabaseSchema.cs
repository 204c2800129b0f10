namespace TypedReports.Cli.Output.Sqlite;

/// <summary>The tables of a database of reports.</summary>
internal static class DatabaseSchema
{
    /// <summary>The schema's version, in <c>user_version</c>.</summary>
    public const int Version = 1;

    /// <summary>Marks the file as a database of this tool, in <c>application_id</c>: the letters TRpt.</summary>
    public const int ApplicationId = 0x54527074;

    /// <summary>
    /// Numbers stand twice: REAL to compute with, TEXT with exactly the digits of the report. Places count UTF-16 code units
    /// in the document. Enumerations are written as in the records of <c>extract</c>.
    /// </summary>
    public const string Create = """
        CREATE TABLE documents (
            id TEXT NOT NULL PRIMARY KEY,
            source TEXT NOT NULL,
            sha256 TEXT,
            stated_year INTEGER,
            stated_region TEXT,
            reader TEXT NOT NULL
        );
        CREATE TABLE indicators (
            id TEXT NOT NULL PRIMARY KEY,
            chinese TEXT NOT NULL,
            english TEXT NOT NULL
        );
        CREATE TABLE reports (
            id TEXT NOT NULL PRIMARY KEY,
            document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
            start INTEGER NOT NULL,
            title TEXT,
            region TEXT,
            region_code TEXT,
            level TEXT,
            province TEXT,
            province_code TEXT,
            year INTEGER,
            review_year INTEGER,
            session TEXT,
            date TEXT,
            speaker TEXT,
            publisher TEXT,
            sha256 TEXT,
            schema_version INTEGER NOT NULL
        );
        CREATE TABLE sections (
            report TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            level INTEGER NOT NULL,
            numbering TEXT NOT NULL,
            title TEXT NOT NULL,
            role TEXT NOT NULL,
            start INTEGER NOT NULL,
            length INTEGER NOT NULL,
            PRIMARY KEY (report, number)
        ) WITHOUT ROWID;
        CREATE TABLE facts (
            report TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            indicator TEXT NOT NULL REFERENCES indicators (id),
            measure TEXT NOT NULL,
            "of" TEXT,
            period TEXT NOT NULL,
            first_year INTEGER NOT NULL,
            last_year INTEGER NOT NULL,
            aggregate TEXT,
            status TEXT NOT NULL,
            value REAL,
            value_text TEXT,
            value_upper REAL,
            value_upper_text TEXT,
            ratio TEXT,
            unit TEXT NOT NULL,
            base_value REAL,
            base_value_text TEXT,
            base_value_upper REAL,
            base_value_upper_text TEXT,
            base_unit TEXT,
            bound TEXT NOT NULL,
            modality TEXT,
            scope TEXT,
            section TEXT NOT NULL,
            sentence TEXT NOT NULL,
            start INTEGER NOT NULL,
            length INTEGER NOT NULL,
            text TEXT NOT NULL,
            value_start INTEGER NOT NULL,
            value_length INTEGER NOT NULL,
            rule TEXT,
            PRIMARY KEY (report, number)
        ) WITHOUT ROWID;
        CREATE TABLE absences (
            report TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            indicator TEXT NOT NULL REFERENCES indicators (id),
            measure TEXT NOT NULL,
            reason TEXT NOT NULL,
            start INTEGER,
            length INTEGER,
            text TEXT,
            PRIMARY KEY (report, number)
        ) WITHOUT ROWID;
        CREATE TABLE quantities (
            report TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            value REAL,
            value_text TEXT,
            value_upper REAL,
            value_upper_text TEXT,
            ratio TEXT,
            unit TEXT NOT NULL,
            bound TEXT NOT NULL,
            kind TEXT NOT NULL,
            start INTEGER NOT NULL,
            length INTEGER NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (report, number)
        ) WITHOUT ROWID;
        CREATE TABLE diagnostics (
            document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            report TEXT NOT NULL,
            code TEXT NOT NULL,
            severity TEXT NOT NULL,
            message TEXT NOT NULL,
            start INTEGER NOT NULL,
            length INTEGER NOT NULL,
            PRIMARY KEY (document, number)
        ) WITHOUT ROWID;
        CREATE INDEX reports_by_document ON reports (document);
        CREATE INDEX reports_by_region ON reports (region_code, year);
        CREATE INDEX facts_by_indicator ON facts (indicator, measure, status, first_year);
        CREATE INDEX absences_by_indicator ON absences (indicator, reason);
        CREATE INDEX diagnostics_by_code ON diagnostics (code);
        CREATE VIEW tidy AS
            SELECT f.report, r.region, r.region_code, r.level, r.year, f.indicator, i.chinese, i.english, f.measure, f."of", f.period,
                f.aggregate, f.status, f.value, f.value_upper, f.unit, f.base_value, f.bound, f.modality, f.section, f.sentence, f.start, f.length
            FROM facts f JOIN reports r ON r.id = f.report JOIN indicators i ON i.id = f.indicator;
        """;
}
