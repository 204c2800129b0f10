using System.Globalization;
using TypedReports.Cli.Input;
using TypedReports.Cli.Processing;
using TypedReports.Reading;
using TypedReports.Reading.Outlining;
using TypedReports.Specs;
using TypedReports.Specs.Checking;

namespace TypedReports.Cli.Drafting;

/// <summary>What the command line says of a report, where the text doesn't or is wrong.</summary>
internal sealed record DraftRequest(string? Id, string? Region, int? Year, RegionLevel? Level);

/// <summary>A draft that passes the check of its text.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Yaml">The spec file's text.</param>
/// <param name="Facts">Every fact that was found, declared or not.</param>
/// <param name="Findings">What the check still says, none of it an error.</param>
internal sealed record DraftedSpec(SpecDraft Draft, string Yaml, IReadOnlyList<ReportFact> Facts, IReadOnlyList<SpecDiagnostic> Findings);

/// <summary>
/// Drafts the spec of a text: reads it through the form, declares what is found, and holds the draft against the text until
/// the check has nothing left to say.
/// </summary>
internal sealed class SpecDrafter(SpecSource source, ResolvedForm form)
{
    // Each round takes out what the check objects to; a second one is rare, and none adds anything.
    private const int MostRounds = 8;

    /// <summary>The draft of what text and request say, before anything is declared.</summary>
    /// <param name="document">The text.</param>
    /// <param name="request">What the command line says.</param>
    /// <exception cref="CliException">The text is no single sound report, or says too little of itself.</exception>
    public SpecDraft Begin(InputDocument document, DraftRequest request)
    {
        var text = document.Text!;
        var parts = CollectionSplitter.Split(text).Count;
        if (parts > 1)
        {
            throw new CliException(ExitCode.Incomplete, $"{document.Source} holds {parts} reports, and a spec is of one. Split it into one file a report.");
        }

        var result = Reader.Read(text, form.ToDefinition(source.Specs.RegionsOf(form)), new ReadOptions { Year = request.Year, Region = request.Region });
        if (Refusal.Reason(result.Diagnostics, text.Length) is { } refusal)
        {
            throw new CliException(ExitCode.Incomplete, $"{document.Source}: error {refusal.Code}: {refusal.Message} No spec can be written for it.");
        }

        var metadata = result.Metadata;
        var name = metadata.Region ?? throw CliException.Usage($"{document.Source} doesn't say whose report it is. Name the region: --region 林溪县.");
        var year = metadata.Year ?? throw CliException.Usage($"{document.Source} doesn't say of which year it is. Give the year whose work it plans: --year {DateTime.Today.Year}.");
        var region = new RegionSpec { Name = name, Code = metadata.RegionCode, Parents = metadata.Parents.ToEquatableArray() };
        var level = request.Level ?? LevelOf(metadata.Level)
            ?? throw CliException.Usage($"nothing tells whether {name} is a prefecture or a county. Give its level: --level prefecture.");
        var id = request.Id ?? ReportIds.Of(document.Id, region, year)
            ?? throw CliException.Usage($"no id can be made of '{document.Id}'. Give one, by habit place and year: --id linxi-{year}.");
        return new SpecDraft
        {
            Id = id,
            Form = form.Form.Id,
            Title = metadata.Title is { } title ? OneLine(title) : null,
            Region = region.English is null ? region with { English = ReportIds.PlaceOf(id) } : region,
            Level = level,
            Year = year,
            Session = metadata.Session is { } session ? OneLine(session) : null,
            Date = metadata.Date,
            Sections = Sections(result),
            Lists = Lists(result),
            Glossary = result.Terms.Count,
        };
    }

    /// <summary>Declares what the text states.</summary>
    /// <param name="begun">The draft.</param>
    /// <param name="document">The text.</param>
    /// <param name="path">Where the spec will stand.</param>
    /// <param name="schema">The path of its JSON Schema from there; null for none.</param>
    public DraftedSpec Complete(SpecDraft begun, InputDocument document, string path, string? schema)
    {
        var text = document.Text!;
        var draft = begun;
        var dropped = new List<string>();
        for (var round = 0; ; round++)
        {
            var yaml = SpecDraftWriter.Write(draft, schema);
            var (file, report) = Link(path, yaml, draft.Id);
            var check = ReportChecker.Check(report, text);
            var next = Without(draft, check.Findings, dropped);
            if (round == 0)
            {
                next = next with { Facts = Declarable(check), Notes = Notes(report, text, check, dropped) };
            }

            if (next == draft || round == MostRounds)
            {
                var read = DocumentReader.Read(document with { Id = draft.Id }, ReadingPlan.Of(report)).Reports[0].Result;
                return new DraftedSpec(draft, yaml, [.. read.Facts.Select(fact => ReportFact.From(fact, draft.Id, text))], [.. check.Locate(file)]);
            }

            draft = dropped.Count == 0 ? next : next with { Notes = next.Notes with { Undeclared = [.. next.Notes.Undeclared.Except(dropped), .. dropped] } };
        }
    }

    private static RegionLevel? LevelOf(string? name) => Enum.TryParse<RegionLevel>(name, ignoreCase: true, out var level) ? level : null;

    private static string OneLine(string text) => YamlText.OneLine(text);

    private (SpecReadResult File, ResolvedReport Report) Link(string path, string yaml, string id)
    {
        var file = SpecFile.Read(path, yaml);
        var folder = SpecFolder.Link(source.Specs.Files.Where(other => other.Path != path).Append(file), source.Specs.Regions);
        return folder.Reports.TryGetValue(id, out var report)
            ? (file, report)
            : throw new CliException(
                ExitCode.Incomplete, string.Join(" ", folder.Diagnostics.Where(d => d.Path == path).Select(d => $"error {d.Code}: {d.Message}.")) + " Give another id with --id.");
    }

    private static DraftNotes Notes(ResolvedReport report, string text, ReportCheck check, List<string> dropped)
    {
        var result = DocumentReader.Read(new InputDocument { Id = report.Report.Id, Source = "", Text = text }, ReadingPlan.Of(report)).Reports[0].Result;
        var notes = new DraftNotesReader(result, report.Report.Year).Read(check.Facts);
        return notes with { Undeclared = [.. notes.Undeclared, .. dropped] };
    }

    /// <summary>The facts that fill slots, each once: what the review states need not be declared of the five years too.</summary>
    private static List<DeclaredSlot> Declarable(ReportCheck check)
    {
        var reviewed = check.Facts.Where(fact => fact.Horizon == Horizon.Review).Select(Statement).ToHashSet();
        return
        [
            .. check.Facts
                .Where(fact => fact.Horizon == Horizon.Review || !reviewed.Contains(Statement(fact)))
                .Select(fact => new DeclaredSlot(fact.Horizon, fact.Indicator, fact.Slot)),
        ];

        static (string, Slot, string, int) Statement(StatedFact fact) => (fact.Indicator, fact.Slot, fact.Value, fact.Line);
    }

    /// <summary>The draft without what the check objects to.</summary>
    private static SpecDraft Without(SpecDraft draft, IEnumerable<CheckFinding> findings, List<string> dropped)
    {
        foreach (var finding in findings)
        {
            var place = finding.Place.Split('/');
            switch (place[0])
            {
                case "title":
                    draft = draft with { Title = null };
                    break;
                case "session":
                    draft = draft with { Session = null };
                    break;
                case "date":
                    draft = draft with { Date = null };
                    break;
                case "glossary":
                    draft = draft with { Glossary = 0 };
                    break;
                case "sections":
                    draft = draft with { Sections = WithoutAt(draft.Sections, place[1]) };
                    break;
                case "lists":
                    draft = draft with { Lists = WithoutAt(draft.Lists, place[1]) };
                    break;
                case "facts":
                    draft = draft with { Facts = [.. draft.Facts.Where(fact => !IsAt(draft, fact, finding.Place))] };
                    dropped.Add(string.Join("; ", finding.Arguments.Take(2)));
                    break;
            }
        }

        return draft;
    }

    private static bool IsAt(SpecDraft draft, DeclaredSlot fact, string place) =>
        SpecPaths.Fact(new ReportSpec
        {
            Id = draft.Id, Form = draft.Form, TypeName = draft.Id, Region = draft.Region, Level = draft.Level, Year = draft.Year, ReviewYear = draft.Year - 1,
            Facts = draft.Facts.ToEquatableArray(),
        }, fact) == place;

    private static List<T> WithoutAt<T>(IReadOnlyList<T> items, string index) =>
        [.. items.Where((_, i) => i != int.Parse(index, CultureInfo.InvariantCulture))];

    /// <summary>Main headings that neither a rule of the form nor the words of the language tell.</summary>
    private List<SectionHeadingSpec> Sections(ReadingResult result)
    {
        var known = form.Form.Sections.SelectMany(rule => rule.Headings).ToList();
        return
        [
            .. result.Headings
                .Where(h => h.Level == 1 && h.Role != SectionRole.Appendix && h.Title.Length > 0)
                .Where(h => !known.Exists(phrase => h.Title.Contains(phrase, StringComparison.Ordinal)) && HeadingWords.ForHeading(h.Title) is null)
                .Select(h => new SectionHeadingSpec(OneLine(h.Title), h.Role))
                .DistinctBy(section => section.Heading),
        ];
    }

    private static List<ListSpec> Lists(ReadingResult result)
    {
        var lists = result.Items.GroupBy(item => item.List, StringComparer.Ordinal).Where(list => list.Key.Length > 0).ToList();
        return [.. lists.Select(list => new ListSpec(OneLine(Title(list.Key)), list.Count()))];

        // Without its number, unless that is what tells it from another list.
        string Title(string full)
        {
            var bare = ReportIds.WithoutNumber(full);
            return bare.Length > 0 && lists.Count(list => list.Key.EndsWith(bare, StringComparison.Ordinal)) == 1 ? bare : full;
        }
    }
}
