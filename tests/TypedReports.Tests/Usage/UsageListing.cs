using System.Globalization;
using System.Text;
using TypedReports.Definitions;

namespace TypedReports.Tests.Usage;

/// <summary>Writes the listing of <c>specs/USAGE.md</c>.</summary>
internal sealed class UsageListing(FormDefinition form)
{
    private readonly StringBuilder _to = new();

    public string Write()
    {
        var (rules, names) = Usage.Collect(form);
        Line("# What the texts use");
        Line();
        Line("How many of the 18 texts of `samples/corpus` use each rule of the engine and each name of the vocabulary: a rule is the one that decided a fact (`reports extract --trace`), a name the one a fact was read for. What a single text uses may be true of that text alone, so it needs a sentence case of other wording (`tests/TypedReports.Tests/Binding/sentences*.ndjson`), or goes.");
        Line();
        Line("A test writes this file: `UPDATE_USAGE=1 dotnet test tests/TypedReports.Tests --filter UsageTests`.");
        WriteRules(rules);
        WriteNames(names);
        return _to.ToString();
    }

    private void WriteRules(Usage rules)
    {
        Line();
        Line("## Rules");
        Line();
        Line("| rule | texts | the only one | sentence case |");
        Line("| --- | --- | --- | --- |");
        foreach (var rule in rules.Used)
        {
            var texts = rules.Texts(rule);
            Line($"| {rule} | {texts.Count} | {Only(texts)} | {Case(rules, rule)} |");
        }
    }

    private void WriteNames(Usage names)
    {
        var known = KnownNames().ToList();
        var single = known.Where(n => names.Texts(n.Name).Count == 1).ToList();
        Line();
        Line("## Names that one text uses");
        Line();
        Line("| indicator | name | text | sentence case |");
        Line("| --- | --- | --- | --- |");
        foreach (var (owner, name) in single)
        {
            Line($"| {owner} | {name} | {Only(names.Texts(name))} | {Case(names, name)} |");
        }

        Line();
        Line("## All names");
        Line();
        Line("| indicator | used by so many texts | only by sentence cases | by none |");
        Line("| --- | --- | --- | --- |");
        foreach (var group in known.GroupBy(n => n.Owner))
        {
            var used = group.Where(n => names.Texts(n.Name).Count > 0).OrderByDescending(n => names.Texts(n.Name).Count)
                .Select(n => string.Create(CultureInfo.InvariantCulture, $"{n.Name} {names.Texts(n.Name).Count}"));
            var inCases = group.Where(n => names.Texts(n.Name).Count == 0 && names.HasCase(n.Name)).Select(n => n.Name);
            var nowhere = group.Where(n => names.Texts(n.Name).Count == 0 && !names.HasCase(n.Name)).Select(n => n.Name);
            Line($"| {group.Key} | {string.Join(", ", used)} | {string.Join(", ", inCases)} | {string.Join(", ", nowhere)} |");
        }

        Line();
        Line("## Pieces of names");
        Line();
        Line("Names that are none of the vocabulary by themselves: a list lends them the end of its last one.");
        Line();
        Line("| piece | texts | the only one | sentence case |");
        Line("| --- | --- | --- | --- |");
        var whole = known.Select(n => n.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var piece in names.Used.Where(n => !whole.Contains(n)))
        {
            Line($"| {piece} | {names.Texts(piece).Count} | {Only(names.Texts(piece))} | {Case(names, piece)} |");
        }
    }

    /// <summary>Each name once, under the indicators that it stands for.</summary>
    private IEnumerable<(string Owner, string Name)> KnownNames() =>
        form.Indicators.SelectMany(i => i.MeasureNames.Select(n => n.Name).Prepend(i.Chinese).Concat(i.Names).Concat(i.BareNames))
            .Concat(form.Groups.SelectMany(g => g.Names))
            .Distinct()
            .Select(name => (Entry: Usage.Find(form, name), Name: name))
            .Where(n => n.Entry is not null)
            .Select(n => (string.Join(", ", n.Entry!.Indicators.Select(i => form.Indicators[i].Id)), n.Name));

    private static string Only(IReadOnlyCollection<string> texts) => texts.Count == 1 ? texts.First() : "";

    private static string Case(Usage usage, string what) => usage.HasCase(what) ? "yes" : usage.Texts(what).Count == 1 ? "**no**" : "no";

    private void Line(string line = "") => _to.Append(line).Append('\n');
}
