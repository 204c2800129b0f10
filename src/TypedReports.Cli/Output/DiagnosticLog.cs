using System.Globalization;
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

    public void Write(DocumentReading reading)
    {
        foreach (var diagnostic in reading.Diagnostics)
        {
            Say(reading.Document, diagnostic.Diagnostic);
        }

        records?.Write(RecordRenderer.Diagnostics(reading).Span);
    }

    public void Complete() => records?.Complete();

    public void Dispose() => records?.Dispose();

    private void Say(InputDocument document, ReadDiagnostic diagnostic)
    {
        AnyErrors |= diagnostic.Severity == InputDiagnostics.Error;
        if (diagnostic.Severity is InputDiagnostics.Error or InputDiagnostics.Warning)
        {
            error.WriteLine($"{document.Source}{Place(document.Text, diagnostic)}: {diagnostic.Severity} {diagnostic.Code}: {diagnostic.Message}");
        }
    }

    private static string Place(string? text, ReadDiagnostic diagnostic)
    {
        if (text is null || diagnostic.Length == 0 || diagnostic.Start > text.Length)
        {
            return "";
        }

        var before = text.AsSpan(0, diagnostic.Start);
        var line = before.Count('\n') + 1;
        var column = diagnostic.Start - before.LastIndexOf('\n');
        return string.Create(CultureInfo.InvariantCulture, $"({line},{column})");
    }
}
