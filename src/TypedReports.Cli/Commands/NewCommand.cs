using System.CommandLine;
using System.Text;
using TypedReports.Cli.Checking;
using TypedReports.Cli.Drafting;
using TypedReports.Cli.Input;
using TypedReports.Cli.Output;
using TypedReports.Records;
using TypedReports.Specs;

namespace TypedReports.Cli.Commands;

/// <summary><c>reports new</c>: a first spec for a text, with its facts file.</summary>
internal static class NewCommand
{
    private const string Reports = "reports";
    private const string Corpus = "../../samples/corpus";

    public static Command Create(CliContext context)
    {
        var text = new Argument<string>("TEXT") { HelpName = "TEXT", Description = "The report's text." };
        var region = new Option<string?>("--region") { Description = "The region that reports, where the text doesn't say it or is wrong.", HelpName = "NAME" };
        var year = CommonOptions.Year("The year whose work is planned, where the text doesn't say it or is wrong.");
        var level = new Option<string?>("--level") { Description = "The level of its government, where neither name nor text tell." };
        level.TakesOneOf([.. Enum.GetNames<RegionLevel>().Select(name => name.ToLowerInvariant())]);
        var id = new Option<string?>("--id") { Description = "The report's id (default: the file's name, else place and year).", HelpName = "ID" };
        var output = new Option<string?>("--output", "-o") { Description = "The folder to write to (default: reports in the folder of specs, ./specs).", HelpName = "DIR" };
        var force = new Option<bool>("--force") { Description = "Overwrite what is there." };
        var form = new Option<string?>("--form") { Description = "The form that the report follows (default: government-work-report).", HelpName = "ID" };
        var encoding = CommonOptions.Encoding();
        var specs = CommonOptions.Specs();
        var command = new Command("new", "Writes a first spec for a text: region, year, headings, the facts found and what to look at, with the facts file.")
        {
            text, region, year, level, id, output, force, form, encoding, specs,
        };
        command.SetAction(parsed =>
        {
            var stated = parsed.GetValue(encoding) is { } name ? CommonOptions.FindEncoding(name) : null;
            var source = SpecSource.Find(context, parsed.GetValue(specs));
            var read = source.Form(parsed.GetValue(form));
            var given = parsed.GetRequiredValue(text);
            if (Directory.Exists(context.FullPath(given)))
            {
                throw CliException.Usage($"{given} is a folder, and a spec is of one text: name the file.");
            }

            var document = FileInputs.LoadOne(given, context.FullPath(given), FileInputs.IdOf(given), stated);
            if (document.Text is null)
            {
                var problem = document.Diagnostics[^1];
                throw new CliException(ExitCode.Incomplete, $"{given}: {problem.Severity} {problem.Code}: {problem.Message}");
            }

            var drafter = new SpecDrafter(source, read);
            var request = new DraftRequest(
                Id(parsed.GetValue(id)), parsed.GetValue(region), parsed.GetValue(year),
                parsed.GetValue(level) is { } known ? Enum.Parse<RegionLevel>(known, ignoreCase: true) : null);
            var draft = drafter.Begin(document, request);
            var home = parsed.GetValue(specs) ?? SpecSource.DefaultFolder;
            var folder = context.FullPath(parsed.GetValue(output) ?? Path.Combine(home, Reports));
            var drafted = Write(context, drafter, draft, document, context.FullPath(given), folder, parsed.GetValue(force));
            foreach (var finding in drafted.Findings)
            {
                context.Say($"reports: {finding.Severity.ToString().ToLowerInvariant()} {finding.Code}: {finding.Message}");
            }

            context.Say(FormattableString.Invariant(
                $"{draft.Region.Name} {draft.Year}: {drafted.Facts.Count} facts found, {drafted.Draft.Facts.Count} declared. Read them against the text, then 'reports check {draft.Id}{Where(context, parsed.GetValue(specs), home, folder)}'."));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static string? Id(string? given) => given is null || Identifiers.IsMemberId(given)
        ? given
        : throw CliException.Usage($"--id '{given}' is no id: expected small letters, digits and single hyphens, a letter first, as linxi-2024.");

    private static DraftedSpec Write(CliContext context, SpecDrafter drafter, SpecDraft draft, InputDocument document, string textPath, string folder, bool force)
    {
        var spec = Path.Combine(folder, draft.Id + ReportFiles.SpecEnding);
        var facts = Path.Combine(folder, draft.Id + ReportFiles.FactsEnding);
        var corpus = Path.GetFullPath(Corpus, folder);
        var copy = Path.Combine(Directory.Exists(corpus) ? corpus : folder, draft.Id + ReportFiles.TextEnding);

        // A text that stands where a check looks for it is left where it is; another is copied, as UTF-8.
        var content = new UTF8Encoding(false).GetBytes(document.Text!);
        var inPlace = new[] { folder, corpus }.Select(place => Path.Combine(place, draft.Id + ReportFiles.TextEnding)).Contains(textPath);
        var copies = !inPlace && !(File.Exists(copy) && File.ReadAllBytes(copy).AsSpan().SequenceEqual(content));
        var inTheWay = new[] { spec, facts, copies ? copy : null }.Where(path => path is not null && File.Exists(path)).Select(path => context.Shown(path!)).ToList();
        if (inTheWay.Count > 0 && !force)
        {
            throw CliException.Usage($"{string.Join(" and ", inTheWay)} {(inTheWay.Count == 1 ? "is" : "are")} there already. --force overwrites, --id or --output write elsewhere.");
        }

        var schema = File.Exists(Path.Combine(folder, "..", "report.schema.json")) ? "../report.schema.json" : null;
        var drafted = drafter.Complete(draft, document, spec, schema);
        if (copies)
        {
            WholeFile.Write(copy, content);
        }

        WholeFile.Write(spec, new UTF8Encoding(false).GetBytes(drafted.Yaml));
        Acceptance.WriteFacts(facts, drafted.Facts.Select(fact => new FactRecord(fact, FactOrigin.Accepted)));
        using (var output = new ResultWriter(context))
        {
            output.Write(string.Concat(new[] { spec, facts, copies ? copy : null }.OfType<string>().Select(path => context.Shown(path) + "\n")));
        }

        return drafted;
    }

    /// <summary>The option with which a check finds what was written here; none where it looks by itself.</summary>
    private static string Where(CliContext context, string? specs, string home, string folder) =>
        !folder.StartsWith(context.FullPath(home) + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? $" --specs {context.Shown(folder)}"
        : specs is null ? ""
        : $" --specs {specs}";
}
