namespace TypedReports.Cli;

/// <summary>The world as a command sees it; tests bring their own.</summary>
internal sealed class CliContext
{
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

    /// <summary>Whether the terminal may be coloured.</summary>
    public bool Colour { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string Directory { get; init; }

    /// <summary>The full path of what the command line calls <paramref name="path"/>.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Directory);
}
