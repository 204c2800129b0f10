using System.Globalization;
using System.Text;
using TypedReports.Cli.Input;
using TypedReports.Cli.Processing;
using TypedReports.Reading;

namespace TypedReports.Cli.Output;

/// <summary>
/// Where everything goes that is no result: as messages to standard error, <c>file(line,column): warning TR2001: …</c>, and
/// as records to the file of <c>--diagnostics</c>.
/// </summary>
internal sealed class DiagnosticLog(TextWriter error, RecordSink? records) : IDisposable
{
    /// <summary>Whether anything was so bad that some input is not in the results.</summary>
    public bool AnyErrors { get; private set; }

    /// <summary>What there is to say of a document, ready to be written: any thread can make it, and needs the text for it no longer.</summary>
    public LogEntry Render(DocumentReading reading)
    {
        StringBuilder? messages = null;
        var anyErrors = false;
        foreach (var (_, diagnostic) in reading.Diagnostics)
        {
            anyErrors |= diagnostic.Severity == InputDiagnostics.Error;
            if (diagnostic.Severity is InputDiagnostics.Error or InputDiagnostics.Warning)
            {
                messages ??= new StringBuilder();
                messages.Append(Message(reading.Document, diagnostic)).Append('\n');
            }
        }

        return new LogEntry(messages?.ToString(), records is null || reading.Diagnostics.Count == 0 ? null : RecordRenderer.Diagnostics(reading), anyErrors);
    }

    public void Write(LogEntry entry)
    {
        using var lines = entry.Records;
        AnyErrors |= entry.AnyErrors;
        if (entry.Messages is not null)
        {
            error.Write(entry.Messages);
        }

        if (lines is not null)
        {
            records!.Write(lines.Written);
        }
    }

    /// <summary>Writes what there is to say of a document.</summary>
    public void Write(DocumentReading reading) => Write(Render(reading));

    public void Complete() => records?.Complete();

    public void Dispose() => records?.Dispose();

    private static string Message(InputDocument document, ReadDiagnostic diagnostic) =>
        Visible.Of($"{document.Source}{Place(document.Text, diagnostic)}: {diagnostic.Severity} {diagnostic.Code}: {diagnostic.Message}");

    private static string Place(string? text, ReadDiagnostic diagnostic)
    {
        if (text is null || diagnostic.Length == 0 || diagnostic.Start > text.Length)
        {
            return "";
        }

        var (line, column) = TextPlace.Of(text, diagnostic.Start);
        return string.Create(CultureInfo.InvariantCulture, $"({line},{column})");
    }
}

/// <summary>What there is to say of one document.</summary>
/// <param name="Messages">Lines for people; null when there is nothing they must know.</param>
/// <param name="Records">Diagnostic records; null when there are none or nobody wants them.</param>
/// <param name="AnyErrors">Whether something of the document is not in the results.</param>
internal sealed record LogEntry(string? Messages, PooledBuffer? Records, bool AnyErrors);
