using System.Text;
using TypedReports.Records;
using TypedReports.Specs;

namespace TypedReports.Cli.Drafting;

/// <summary>Prints a draft as a spec file: keys in the order in which people read them, short, with comments.</summary>
internal static class SpecDraftWriter
{
    private const int Widest = 120;

    /// <summary>The file's text.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="schema">The path of the JSON Schema from the file; null when there is none to point to.</param>
    public static string Write(SpecDraft draft, string? schema)
    {
        var yaml = new StringBuilder();
        if (schema is not null)
        {
            Line(yaml, $"# yaml-language-server: $schema={schema}");
        }

        Line(yaml, "# Drafted by 'reports new'. What is declared was found in the text; nobody has read it yet.");
        Line(yaml, $"report: {YamlText.Scalar(draft.Id)}");
        Line(yaml, $"form: {YamlText.Scalar(draft.Form)}");
        if (draft.Title is { } title)
        {
            Line(yaml, $"title: {YamlText.Scalar(title)}");
        }

        Line(yaml, $"region: {Region(draft.Region)}{(draft.Region.Code is null && draft.Level != RegionLevel.Nation ? "   # add the code of GB/T 2260" : "")}");
        Line(yaml, $"level: {draft.Level.ToString().ToLowerInvariant()}");
        Line(yaml, FormattableString.Invariant($"year: {draft.Year}"));
        if (draft.Session is { } session)
        {
            Line(yaml, $"session: {YamlText.Scalar(session)}");
        }

        if (draft.Date is { } date)
        {
            Line(yaml, $"date: {date}");
        }

        WriteSections(yaml, draft);
        WriteFacts(yaml, draft);
        WriteAnnex(yaml, draft);
        WriteComments(yaml, "Numbers that no indicator claims. Declare one under 'indicators:' if this report alone has it:", draft.Notes.Candidates);
        if (draft.Notes.Damage.Count > 0)
        {
            Line(yaml, "");
            Line(yaml, "# Damaged places, of which 'reports check' warns. Uncomment those you have looked at:");
            Line(yaml, "# knownDamage:");
            foreach (var entry in draft.Notes.Damage)
            {
                Line(yaml, $"#   - {entry}");
            }
        }

        return yaml.ToString();
    }

    private static string Region(RegionSpec region)
    {
        var parts = new List<string> { $"name: {YamlText.Scalar(region.Name)}" };
        if (region.English is { } english)
        {
            parts.Add($"english: {YamlText.Scalar(english)}");
        }

        if (region.Code is { } code)
        {
            parts.Add($"code: \"{code}\"");
        }

        if (region.Parents.Count > 0)
        {
            parts.Add($"parents: [{string.Join(", ", region.Parents.Select(YamlText.Scalar))}]");
        }

        return $"{{{string.Join(", ", parts)}}}";
    }

    private static void WriteSections(StringBuilder yaml, SpecDraft draft)
    {
        if (draft.Sections.Count == 0)
        {
            return;
        }

        Line(yaml, "");
        Line(yaml, "# Headings that the form's rules don't tell; the roles are those of their places.");
        Line(yaml, "sections:");
        foreach (var section in draft.Sections)
        {
            Line(yaml, $"  - {{heading: {YamlText.Scalar(section.Heading)}, role: {RecordNames.Of(section.Role)}}}");
        }
    }

    private static void WriteFacts(StringBuilder yaml, SpecDraft draft)
    {
        Line(yaml, "");
        if (draft.Facts.Count > 0)
        {
            Line(yaml, "facts:");
        }

        foreach (var horizon in draft.Facts.GroupBy(fact => fact.Horizon))
        {
            Line(yaml, $"  {KeyOf(horizon.Key)}:");
            foreach (var indicator in horizon.GroupBy(fact => fact.Indicator, StringComparer.Ordinal))
            {
                var slots = indicator.Select(fact => fact.Slot.Name).ToList();
                Line(yaml, $"    {indicator.Key}: {(slots.Count == 1 ? slots[0] : $"[{string.Join(", ", slots)}]")}");
            }
        }

        AddComments(yaml, "Stated more than once, with another value:", draft.Notes.Rivals);
        AddComments(yaml, "Not declared:", draft.Notes.Undeclared);
    }

    private static void WriteAnnex(StringBuilder yaml, SpecDraft draft)
    {
        if (draft.Lists.Count == 0 && draft.Glossary == 0)
        {
            return;
        }

        Line(yaml, "");
        if (draft.Lists.Count > 0)
        {
            Line(yaml, "lists:");
        }

        foreach (var list in draft.Lists)
        {
            Line(yaml, FormattableString.Invariant($"  - {{title: {YamlText.Scalar(list.Title)}, items: {list.Items}}}"));
        }

        if (draft.Glossary > 0)
        {
            Line(yaml, FormattableString.Invariant($"glossary: {draft.Glossary}"));
        }
    }

    private static void WriteComments(StringBuilder yaml, string heading, IReadOnlyList<string> comments)
    {
        if (comments.Count > 0)
        {
            Line(yaml, "");
            AddComments(yaml, heading, comments);
        }
    }

    private static void AddComments(StringBuilder yaml, string heading, IReadOnlyList<string> comments)
    {
        if (comments.Count > 0)
        {
            Line(yaml, $"# {heading}");
        }

        foreach (var comment in comments)
        {
            Line(yaml, YamlText.OneLine($"#   {comment}", Widest));
        }
    }

    // The facts' keys are the horizons' names, the first letter small.
    private static string KeyOf(Horizon horizon)
    {
        var name = horizon.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static void Line(StringBuilder yaml, string line) => yaml.Append(line).Append('\n');
}
