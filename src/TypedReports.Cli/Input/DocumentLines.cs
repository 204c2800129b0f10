using System.Buffers;

namespace TypedReports.Cli.Input;

/// <summary>One line of a stream, in memory of the pool.</summary>
/// <param name="number">Counted from 1.</param>
/// <param name="buffer">Holds the line; null when it is longer than a document may be.</param>
/// <param name="length">Its length in bytes without the line break, whether kept or not.</param>
internal sealed class DocumentLine(long number, byte[]? buffer, long length)
{
    private byte[]? _buffer = buffer;

    public long Number { get; } = number;

    public long Length { get; } = length;

    /// <summary>Whether the line is longer than a document may be, and was not kept.</summary>
    public bool IsTooLong { get; } = buffer is null;

    /// <summary>The line without its break; empty once it was given back.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer is null ? default : _buffer.AsSpan(0, (int)Length);

    /// <summary>Gives the memory back to the pool.</summary>
    public void Release()
    {
        if (_buffer is not null)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = null;
        }
    }
}

/// <summary>Splits a stream into lines without ever holding more than one, nor more of one than a document may have.</summary>
internal static class DocumentLines
{
    private const int BlockSize = 64 * 1024;
    private const int FirstSize = 16 * 1024;

    /// <summary>The lines that are not blank. Whoever takes one releases it.</summary>
    public static IEnumerable<DocumentLine> Read(Stream stream, int limit = InputLimits.DocumentBytes)
    {
        var block = new byte[BlockSize];
        byte[]? line = null;
        long number = 0, length = 0;
        int read;
        while ((read = stream.Read(block)) > 0)
        {
            for (var start = 0; start < read;)
            {
                var end = Array.IndexOf(block, (byte)'\n', start, read - start);
                var piece = block.AsSpan(start, (end < 0 ? read : end) - start);
                line = Append(line, (int)Math.Min(length, limit), piece, limit);
                length += piece.Length;
                if (end < 0)
                {
                    break;
                }

                number++;
                if (Take(ref line, number, length, limit) is { } whole)
                {
                    yield return whole;
                }

                length = 0;
                start = end + 1;
            }
        }

        if (Take(ref line, number + 1, length, limit) is { } last)
        {
            yield return last;
        }
    }

    private static byte[]? Append(byte[]? line, int length, ReadOnlySpan<byte> piece, int limit)
    {
        if (length + piece.Length > limit)
        {
            return line;
        }

        if (line is null)
        {
            line = ArrayPool<byte>.Shared.Rent(Math.Max(FirstSize, piece.Length));
        }
        else if (line.Length < length + piece.Length)
        {
            var longer = ArrayPool<byte>.Shared.Rent(Math.Max(line.Length * 2, length + piece.Length));
            line.AsSpan(0, length).CopyTo(longer);
            ArrayPool<byte>.Shared.Return(line);
            line = longer;
        }

        piece.CopyTo(line.AsSpan(length));
        return line;
    }

    private static DocumentLine? Take(ref byte[]? line, long number, long length, int limit)
    {
        if (length > limit)
        {
            // The memory stays for the next line.
            return new DocumentLine(number, null, length);
        }

        if (line is null || line.AsSpan(0, (int)length).Trim(" \t\r"u8).IsEmpty)
        {
            return null;
        }

        var taken = new DocumentLine(number, line, length);
        line = null;
        return taken;
    }
}
