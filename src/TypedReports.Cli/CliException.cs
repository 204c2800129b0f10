namespace TypedReports.Cli;

/// <summary>Ends a command with a message for the user and an exit code.</summary>
internal sealed class CliException(ExitCode exitCode, string message) : Exception(message)
{
    public ExitCode ExitCode { get; } = exitCode;

    /// <summary>The command line asks for something that isn't there.</summary>
    public static CliException Usage(string message) => new(ExitCode.WrongCommandLine, message);
}

/// <summary>What the shell gets.</summary>
internal enum ExitCode
{
    /// <summary>All well.</summary>
    Ok = 0,

    /// <summary>Some input could not be read; what could be done is done, and written.</summary>
    Incomplete = 1,

    /// <summary>The command line is wrong; nothing was done.</summary>
    WrongCommandLine = 2,
}
