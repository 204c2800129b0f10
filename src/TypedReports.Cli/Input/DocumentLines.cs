using System.Buffers;

namespace TypedReports.Cli.Input;

/// <summary>One line of a stream.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Bytes">Its bytes without the line break; null when it is longer than a document may be.</param>
/// <param name="Length">Its length in bytes, whether kept or not.</param>
internal sealed record DocumentLine(long Number, byte[]? Bytes, long Length)
{
    public bool IsBlank => Bytes is not null && Bytes.AsSpan().Trim(" \t\r"u8).IsEmpty;
}

/// <summary>Splits a stream into lines without ever holding more than one, nor more of one than a document may have.</summary>
internal static class DocumentLines
{
    private const int BlockSize = 64 * 1024;

    public static IEnumerable<DocumentLine> Read(Stream stream, int limit = InputLimits.DocumentBytes)
    {
        var block = new byte[BlockSize];
        var line = new ArrayBufferWriter<byte>();
        long number = 0, length = 0;
        int read;
        while ((read = stream.Read(block)) > 0)
        {
            for (var start = 0; start < read;)
            {
                var end = Array.IndexOf(block, (byte)'\n', start, read - start);
                var piece = block.AsSpan(start, (end < 0 ? read : end) - start);
                length += piece.Length;
                if (length <= limit)
                {
                    line.Write(piece);
                }

                if (end < 0)
                {
                    break;
                }

                yield return Take(++number, line, length, limit);
                length = 0;
                start = end + 1;
            }
        }

        if (length > 0)
        {
            yield return Take(++number, line, length, limit);
        }
    }

    private static DocumentLine Take(long number, ArrayBufferWriter<byte> line, long length, int limit)
    {
        var taken = new DocumentLine(number, length <= limit ? line.WrittenSpan.ToArray() : null, length);
        line.ResetWrittenCount();
        return taken;
    }
}
