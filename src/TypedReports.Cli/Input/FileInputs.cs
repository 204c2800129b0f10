using System.Text;
using TypedReports.Reading;

namespace TypedReports.Cli.Input;

/// <summary>Files as inputs.</summary>
internal static class FileInputs
{
    public static IEnumerable<PendingInput> Enumerate(IEnumerable<string> paths, string directory, Encoding? encoding)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in InputPaths.Expand(paths, directory))
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

        if (ReadAll(path.FullPath, diagnostics) is not { } bytes)
        {
            return document;
        }

        return document with
        {
            Sha256 = ReportMetadata.Hash(bytes),
            Text = TextDecoder.Decode(bytes, encoding, diagnostics),
        };
    }

    private static byte[]? ReadAll(string path, List<ReadDiagnostic> diagnostics)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length > InputLimits.DocumentBytes)
            {
                diagnostics.Add(InputDiagnostics.TooLarge(length));
                return null;
            }

            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            diagnostics.Add(InputDiagnostics.Unreadable("there is no such file. Check the path."));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(InputDiagnostics.Unreadable($"the file can't be read: {error.Message}"));
        }

        return null;
    }
}
