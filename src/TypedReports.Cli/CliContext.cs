using TypedReports.Cli.Output;

namespace TypedReports.Cli;

/// <summary>The world as a command sees it; tests bring their own.</summary>
internal sealed class CliContext
{
    // One for all questions: a reader takes more than a line out of a stream.
    private StreamReader? _answers;

    /// <summary>Standard input, raw.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output, raw: results and nothing else.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error: everything that is no result.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person reads standard output.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person reads standard error.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether a person can answer on standard input.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>Whether the terminal may be coloured.</summary>
    public bool Colour { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string Directory { get; init; }

    /// <summary>Writes a line to standard error.</summary>
    public void Say(string line) => Error.WriteLine(Visible.Of(line));

    /// <summary>Asks a person who is there; no is the answer of one who only hits return.</summary>
    public bool Confirm(string question)
    {
        Error.Write($"{Visible.Of(question)} [y/N] ");
        Error.Flush();
        _answers ??= new StreamReader(Input, leaveOpen: true);
        return _answers.ReadLine()?.Trim().ToUpperInvariant() is "Y" or "YES";
    }

    /// <summary>The full path of what the command line calls <paramref name="path"/>.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Directory);

    /// <summary>A full path as messages show it: from <see cref="Directory"/> where it lies in there, else whole.</summary>
    public string Shown(string fullPath)
    {
        var relative = Path.GetRelativePath(Directory, fullPath);
        return relative.StartsWith("..", StringComparison.Ordinal) ? fullPath : relative;
    }
}
