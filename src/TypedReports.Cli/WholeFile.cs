namespace TypedReports.Cli;

/// <summary>Writes files so that nobody, not even after a crash, meets half of one.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file under another name first, then puts it in its place.</summary>
    /// <exception cref="CliException">The file can't be written.</exception>
    public static void Write(string path, byte[] content)
    {
        var unfinished = path + ".tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(unfinished, content);
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCode.Incomplete, $"{path} can't be written: {error.Message}");
        }
    }
}
