using System.Globalization;
using TypedReports.Reading;

namespace TypedReports.Cli.Input;

/// <summary>What can be wrong with an input before its text is read. Each message says what to do next.</summary>
internal static class InputDiagnostics
{
    public const string Error = "error";
    public const string Warning = "warning";

    public static ReadDiagnostic NotText() => New(
        "TR1001", Error, "this is not text: it holds control characters or bytes of no known encoding. Give the report as a .txt file; convert PDF and Word files to text first.");

    public static ReadDiagnostic Empty() => New(
        "TR1002", Error, "the text is empty. Check the download or the conversion that made it.");

    public static ReadDiagnostic Unreadable(string reason) => New("TR1003", Error, reason);

    public static ReadDiagnostic WrongEncoding(string encoding) => New(
        "TR1004", Error, $"the bytes are not {encoding}. Name the right encoding with --encoding (utf-8, gbk, utf-16, utf-16be), or leave it out to have it recognised.");

    public static ReadDiagnostic CharactersLost(string encoding, int count, int first) => New(
        "TR1005",
        Warning,
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "character was" : "characters were")} lost, in decoding as {encoding} or before, and {(count == 1 ? "reads" : "read")} as U+FFFD. Get a better copy, or check the numbers beside these places."),
        first,
        1);

    public static ReadDiagnostic NoDocument(long line, string reason) => New(
        "TR1006", Error, string.Create(CultureInfo.InvariantCulture, $"line {line} of standard input is no document: {reason}. Expected one JSON object a line: {{\"id\":\"binzhou-2023\",\"text\":\"…\",\"year\":2023,\"region\":\"彬州市\"}}, year and region optional."));

    public static ReadDiagnostic SameName(string other) => New(
        "TR1007", Warning, $"its records can't be told from those of {other}, which has the same file name. Rename one of them.");

    public static ReadDiagnostic TooLarge(long? bytes) => New(
        "TR1008",
        Error,
        string.Create(CultureInfo.InvariantCulture, $"with {(bytes is null ? "more than " : "")}{(bytes ?? InputLimits.DocumentBytes) / 1_000_000} MB this is no single report (the limit is {InputLimits.DocumentBytes / 1_000_000} MB). Split it into one file a report."));

    public static ReadDiagnostic Failed(Exception exception) => New(
        "TR1009", Error, $"reading failed inside the program ({exception.GetType().Name}: {exception.Message}). Please report it with this text.");

    public static ReadDiagnostic SameId() => New(
        "TR1010", Error, "a document of this id is already in the database from this run, and a database keeps one an id. Give them different ids, by renaming the file or changing the \"id\".");

    public static ReadDiagnostic LinkOut(string target) => New(
        "TR1011", Error, $"this is a link out of the folder, to {target}, and was not followed. Name the link itself if it is meant, or copy the file.");

    private static ReadDiagnostic New(string code, string severity, string message, int start = 0, int length = 0) =>
        new(code, severity, message, start, length);
}

/// <summary>What is taken as one document.</summary>
internal static class InputLimits
{
    /// <summary>The largest document; the longest reports have 100 KB, a collection of hundreds stays below.</summary>
    public const int DocumentBytes = 64_000_000;
}
