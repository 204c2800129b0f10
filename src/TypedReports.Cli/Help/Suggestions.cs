using System.CommandLine;
using System.Globalization;

namespace TypedReports.Cli.Help;

/// <summary>
/// What could stand at the cursor: <c>reports [suggest:POSITION] 'reports extract --fo'</c>, which shells call while somebody
/// types. The same directive as of other System.CommandLine tools, so that dotnet-suggest works too.
/// </summary>
internal static class Suggestions
{
    private const string Directive = "[suggest";

    /// <summary>Whether the arguments ask for suggestions.</summary>
    public static bool AreWanted(IReadOnlyList<string> args) =>
        args.Count > 0 && args[0].StartsWith(Directive, StringComparison.Ordinal) && args[0].EndsWith(']');

    /// <summary>The suggestions, one a line.</summary>
    public static IEnumerable<string> For(Command root, IReadOnlyList<string> args)
    {
        var line = args.Count > 1 ? args[1] : "";
        var at = args[0].AsSpan(Directive.Length).TrimEnd(']').TrimStart(':');
        var position = int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? Math.Min(given, line.Length) : line.Length;

        // The line begins with the tool as it was called, a path or an alias; the parser must not take that for an argument.
        var first = line.AsSpan().TrimStart().IndexOf(' ');
        if (first < 0)
        {
            return [];
        }

        var start = line.Length - line.AsSpan().TrimStart().Length + first;
        var typed = root.Name + line[start..Math.Max(start, position)];

        // A word that is whole already (--form, of which --format is the longer one) still completes: the parser is asked
        // what could stand there, and the word chooses.
        var head = typed[..(typed.LastIndexOf(' ') + 1)];
        var word = typed[head.Length..];
        var found = root.Parse(head).GetCompletions(head.Length)
            .Select(item => item.InsertText ?? item.Label)
            .Where(item => item is not ("-?" or "-h") && item[0] != '/' && item.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.Ordinal)
            .ToList();

        // Options are offered to those who began one, and where nothing else can stand.
        var names = found.Where(item => item[0] != '-').ToList();
        return names.Count > 0 && !word.StartsWith('-') ? names : found;
    }
}
