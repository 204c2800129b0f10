using System.CommandLine;
using TypedReports.Cli.Commands;

namespace TypedReports.Cli.Output;

/// <summary>How a command shows a list of things.</summary>
internal enum ShownFormat
{
    /// <summary>An aligned table, for people.</summary>
    Table,

    /// <summary>One JSON object a line.</summary>
    Ndjson,

    /// <summary>One JSON array.</summary>
    Json,

    /// <summary>Comma-separated values.</summary>
    Csv,

    /// <summary>A Markdown table.</summary>
    Markdown,
}

/// <summary>The option <c>--format</c> of commands that show a table on a terminal and write records otherwise.</summary>
internal sealed class ShownFormatOption
{
    private readonly Dictionary<string, ShownFormat> _names;

    public ShownFormatOption(params ShownFormat[] formats)
    {
        _names = formats.ToDictionary(format => format.ToString().ToLowerInvariant(), StringComparer.Ordinal);
        Option = new Option<string?>("--format") { Description = "How it is shown (default: a table on a terminal, ndjson otherwise)." };
        Option.TakesOneOf(_names.Keys);
    }

    public Option<string?> Option { get; }

    /// <summary>The format asked for, else what fits whoever reads the output.</summary>
    public ShownFormat Of(CliContext context, ParseResult parsed) => parsed.GetValue(Option) is { } given
        ? _names[given]
        : context.OutputIsTerminal ? ShownFormat.Table : ShownFormat.Ndjson;
}
