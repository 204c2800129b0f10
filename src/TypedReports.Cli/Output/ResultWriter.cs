using System.Text;

namespace TypedReports.Cli.Output;

/// <summary>Text as a command's result: to standard output or a file, UTF-8 without a mark, LF.</summary>
internal sealed class ResultWriter : IDisposable
{
    private readonly RecordSink _sink;

    public ResultWriter(CliContext context, string? path = null) => _sink = RecordSink.Open(context, path, RecordFormat.Ndjson);

    public void Write(string text) => _sink.Write(Encoding.UTF8.GetBytes(text));

    public void Dispose()
    {
        _sink.Complete();
        _sink.Dispose();
    }
}
