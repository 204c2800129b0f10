namespace TypedReports.Cli.Output;

/// <summary>How records are strung together.</summary>
internal enum RecordFormat
{
    /// <summary>One JSON object a line.</summary>
    Ndjson,

    /// <summary>One JSON array.</summary>
    Json,

    /// <summary>A table, its header first.</summary>
    Csv,

    /// <summary>A database file.</summary>
    Sqlite,
}

/// <summary>
/// Where a command's results go: standard output or a file, UTF-8 without a mark, LF. Takes finished lines, so that workers
/// can render theirs and hand them over in order.
/// </summary>
internal sealed class RecordSink : IDisposable
{
    private readonly Stream _stream;
    private readonly bool _owned;
    private readonly RecordFormat _format;
    private bool _any;

    private RecordSink(Stream stream, bool owned, RecordFormat format)
    {
        _stream = stream;
        _owned = owned;
        _format = format;
    }

    /// <summary>Opens <paramref name="path"/>, or standard output when it is null.</summary>
    public static RecordSink Open(CliContext context, string? path, RecordFormat format) =>
        path is null
            ? new RecordSink(context.Output, owned: false, format)
            : new RecordSink(Create(context, path), owned: true, format);

    /// <summary>Writes whole lines, and gives their memory back.</summary>
    public void Write(PooledBuffer lines)
    {
        using (lines)
        {
            Write(lines.Written);
        }
    }

    /// <summary>Writes whole lines; in JSON, each one is an object.</summary>
    public void Write(ReadOnlySpan<byte> lines)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        if (_format != RecordFormat.Json)
        {
            WriteRaw(lines);
            return;
        }

        // No line break stands inside a record: JSON escapes them.
        foreach (var line in lines.TrimEnd((byte)'\n').Split((byte)'\n'))
        {
            WriteRaw(_any ? ",\n"u8 : "[\n"u8);
            WriteRaw(lines[line]);
            _any = true;
        }
    }

    /// <summary>Writes what closes the format.</summary>
    public void Complete()
    {
        if (_format == RecordFormat.Json)
        {
            WriteRaw(_any ? "\n]\n"u8 : "[]\n"u8);
        }

        _stream.Flush();
    }

    public void Dispose()
    {
        if (_owned)
        {
            _stream.Dispose();
        }
    }

    private static FileStream Create(CliContext context, string path)
    {
        try
        {
            return new FileStream(context.FullPath(path), FileMode.Create, FileAccess.Write, FileShare.Read);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw CliException.Usage($"can't write to {path}: {error.Message}");
        }
    }

    private void WriteRaw(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _stream.Write(bytes);
        }
        catch (IOException error) when (!_owned && ReaderGoneException.Means(error))
        {
            throw new ReaderGoneException();
        }
        catch (IOException error)
        {
            throw new CliException(ExitCode.Incomplete, $"the results could not be written: {error.Message}");
        }
    }
}

/// <summary>Whoever read standard output has what it wanted (<c>| head</c>): no error, only the end.</summary>
internal sealed class ReaderGoneException : Exception
{
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsPipeClosing = unchecked((int)0x800700E8);

    public static bool Means(IOException error) => error.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsPipeClosing;
}
