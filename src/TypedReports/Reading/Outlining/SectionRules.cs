using TypedReports.Definitions;

namespace TypedReports.Reading.Outlining;

/// <summary>How a form's rules tell the part that a section plays; the first that fits decides. Made once a form.</summary>
internal sealed class SectionRules
{
    private readonly (SectionRole Role, WordSet Headings, WordSet Openings)[] _rules;
    private readonly WordSet _openings;

    public SectionRules(IReadOnlyList<SectionDefinition> sections)
    {
        _rules = [.. sections.Select(static s => (s.Role, new WordSet(s.Headings), new WordSet(s.Openings)))];
        _openings = new WordSet([.. sections.SelectMany(static s => s.Openings)]);
    }

    /// <summary>The part that a heading's words name, or null.</summary>
    public SectionRole? OfHeading(ReadOnlySpan<char> title)
    {
        foreach (ref readonly var rule in _rules.AsSpan())
        {
            if (rule.Headings.IsIn(title))
            {
                return rule.Role;
            }
        }

        return null;
    }

    /// <summary>The part that a paragraph's first words open, or null.</summary>
    public SectionRole? OfOpening(ReadOnlySpan<char> paragraph)
    {
        if (!_openings.Begins(paragraph))
        {
            return null;
        }

        foreach (ref readonly var rule in _rules.AsSpan())
        {
            if (rule.Openings.Begins(paragraph))
            {
                return rule.Role;
            }
        }

        return null;
    }
}
