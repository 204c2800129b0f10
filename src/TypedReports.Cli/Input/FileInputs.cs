using System.Text;
using TypedReports.Reading;

namespace TypedReports.Cli.Input;

/// <summary>Files as inputs.</summary>
internal static class FileInputs
{
    public static IEnumerable<PendingInput> Enumerate(IEnumerable<string> paths, string directory, Encoding? encoding) =>
        Enumerate(InputPaths.Expand(paths, directory), encoding);

    public static IEnumerable<PendingInput> Enumerate(IEnumerable<InputPath> paths, Encoding? encoding)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var id = IdOf(path.Source);
            ReadDiagnostic? problem = null;
            if (path.FullPath is not null && !names.TryAdd(id, path.Source))
            {
                problem = InputDiagnostics.SameName(names[id]);
            }

            yield return new PendingInput(() => Load(path, id, problem, encoding));
        }
    }

    /// <summary>One file as a document of a known id.</summary>
    /// <param name="shown">The path as messages show it.</param>
    /// <param name="fullPath">Where it lies.</param>
    /// <param name="id">The id its records carry.</param>
    /// <param name="encoding">The stated encoding; recognised when null.</param>
    public static InputDocument LoadOne(string shown, string fullPath, string id, Encoding? encoding = null) =>
        Load(new InputPath(shown, fullPath), id, null, encoding);

    /// <summary>The file name without <c>.txt</c>.</summary>
    public static string IdOf(string path)
    {
        var name = Path.GetFileName(path);
        return name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
    }

    private static InputDocument Load(InputPath path, string id, ReadDiagnostic? problem, Encoding? encoding)
    {
        List<ReadDiagnostic> diagnostics = problem is null ? [] : [problem];
        var document = new InputDocument { Id = id, Source = path.Source, Diagnostics = diagnostics };
        if (path.FullPath is null)
        {
            return document with { Diagnostics = [path.Problem!] };
        }

        if (ReadAll(path, diagnostics) is not { } bytes)
        {
            return document;
        }

        return document with
        {
            Sha256 = ReportMetadata.Hash(bytes.Span),
            Text = TextDecoder.Decode(bytes.Span, encoding, diagnostics),
        };
    }

    private static ReadOnlyMemory<byte>? ReadAll(InputPath path, List<ReadDiagnostic> diagnostics)
    {
        try
        {
            // Opening a pipe that lies in a folder would wait for its writer; it shows as a file without a byte.
            if (!path.IsNamed && new FileInfo(path.FullPath!).Length == 0)
            {
                return ReadOnlyMemory<byte>.Empty;
            }

            using var file = new FileStream(path.FullPath!, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (file.CanSeek && file.Length > InputLimits.DocumentBytes)
            {
                diagnostics.Add(InputDiagnostics.TooLarge(file.Length));
                return null;
            }

            var bytes = ReadAll(file);
            if (bytes is null)
            {
                diagnostics.Add(InputDiagnostics.TooLarge(null));
            }

            return bytes;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            diagnostics.Add(InputDiagnostics.Unreadable("there is no such file. Check the path."));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(InputDiagnostics.Unreadable($"the file can't be read: {error.Message.TrimEnd('.')}. Check that it is a file, and that you may read it."));
        }

        return null;
    }

    /// <summary>What a file holds, whatever length it states; null when that is more than a document may have.</summary>
    private static ReadOnlyMemory<byte>? ReadAll(FileStream file)
    {
        // One byte more than is there shows the end without another buffer.
        var bytes = new byte[file.CanSeek && file.Length > 0 ? file.Length + 1 : 64 * 1024];
        var length = 0;
        int read;
        while ((read = file.Read(bytes, length, bytes.Length - length)) > 0)
        {
            length += read;
            if (length > InputLimits.DocumentBytes)
            {
                return null;
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, Math.Min(bytes.Length * 2, InputLimits.DocumentBytes + 1));
            }
        }

        return bytes.AsMemory(0, length);
    }
}
