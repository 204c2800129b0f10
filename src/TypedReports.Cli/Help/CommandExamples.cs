namespace TypedReports.Cli.Help;

/// <summary>A command line as somebody would type it, and what it does.</summary>
/// <param name="Line">The line, with <c>reports</c> in front.</param>
/// <param name="Does">What it does, in a few words.</param>
internal sealed record CommandExample(string Line, string Does);

/// <summary>What the help of each command begins with. A test parses every line.</summary>
internal static class CommandExamples
{
    private static readonly Dictionary<string, CommandExample[]> ByCommand = new(StringComparer.Ordinal)
    {
        ["reports"] =
        [
            new("reports extract texts/", "the facts of every text of a folder, one record a line"),
            new("reports new texts/linxi-2024.txt", "a first spec for a text that has none"),
            new("reports check", "specs against their texts and expected facts"),
            new("reports compare gdp retail-sales", "achieved against promised, over all reports"),
            new("reports list indicators 消费", "what there is to ask for"),
            new("reports explain TR2101", "what a message means and how to mend it"),
        ],
        ["extract"] =
        [
            new("reports extract texts/ --output facts.ndjson", "the facts of every .txt file of a folder"),
            new("reports extract 'archive/**/*.txt' --diagnostics problems.ndjson", "of a tree of folders, problems apart"),
            new("reports extract texts/ --format csv --output facts.csv", "a table, one row a fact (for Excel: --bom)"),
            new("reports extract texts/ --profile panel", "one row a report: its growth target and tone"),
            new("reports extract texts/ --format sqlite --output reports.db", "a database that the next run updates"),
            new("reports extract a.txt --spec binzhou-2023", "by the spec of one report instead of the form"),
            new("cat documents.ndjson | reports extract -", "of a stream of documents {\"id\",\"text\",\"year\"?,\"region\"?}"),
        ],
        ["quantities"] =
        [
            new("reports quantities a.txt", "every number, whether an indicator claims it or not"),
        ],
        ["outline"] =
        [
            new("reports outline a.txt", "title, region, session and headings as a tree"),
            new("reports outline texts/ --format ndjson", "the same of many texts, as records"),
        ],
        ["new"] =
        [
            new("reports new texts/linxi-2024.txt", "spec, facts file and a copy of the text, in ./specs/reports"),
            new("reports new 报告.txt --region 林溪县 --year 2024 --id linxi-2024", "where the text says neither whose nor of when it is"),
            new("reports new linxi-2024.txt --output . --force", "beside the text, over what is there"),
        ],
        ["check"] =
        [
            new("reports check", "all specs of ./specs"),
            new("reports check linxi-2024 --undeclared", "one, and what its text states beyond the spec"),
            new("reports check --fail-on warning --format ndjson", "strict, for a build server"),
        ],
        ["accept"] =
        [
            new("reports accept linxi-2024", "shows what would be added, removed and changed, and asks"),
            new("reports accept linxi-2024 --yes", "writes without asking, for scripts"),
        ],
        ["list"] =
        [
            new("reports list reports", "the reports that have a spec"),
            new("reports list indicators", "the indicators, with names, units and measures"),
            new("reports list indicators 固投", "found by a short form"),
            new("reports list indicators retail sales", "found by English words"),
        ],
        ["schema"] =
        [
            new("reports schema report > report.schema.json", "for an editor that completes and checks report specs"),
            new("reports schema", "all three kinds in one object"),
        ],
        ["explain"] =
        [
            new("reports explain TR2101", "what a code means, why it matters, how to mend it"),
            new("reports explain", "all codes"),
        ],
        ["compare"] =
        [
            new("reports compare gdp", "growth and level of GDP, achieved and promised, over all reports"),
            new("reports compare gdp --in texts/ --sort promised --desc", "over a folder of texts, the boldest target first"),
            new("reports compare urban-income rural-income --measure growth --format markdown", "two indicators, as a table for a document"),
            new("reports compare gdp --format csv > gdp.csv", "for a spreadsheet"),
        ],
        ["view"] =
        [
            new("reports view linxi-2024.txt --output linxi-2024.html", "a page to check one report on, for any browser"),
            new("reports view linxi-2024.txt shanyang-2024.txt --output two.html", "two reports in one page"),
            new("reports view --compare texts/ --output all.html", "what all of a folder promise against what they achieved"),
        ],
        ["completion"] =
        [
            new("source <(reports completion bash)", "complete commands, options and names in this bash"),
            new("reports completion zsh > ~/.zfunc/_reports", "for zsh, in a folder of its fpath"),
            new("reports completion fish > ~/.config/fish/completions/reports.fish", "for fish"),
            new("reports completion pwsh >> $PROFILE", "for PowerShell"),
        ],
    };

    /// <summary>The examples of a command; none for a command without any.</summary>
    public static IReadOnlyList<CommandExample> Of(string command) => ByCommand.GetValueOrDefault(command) ?? [];
}
