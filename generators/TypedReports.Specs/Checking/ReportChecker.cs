using System.Globalization;
using TypedReports.Reading;
using TypedReports.Reading.Placing;

namespace TypedReports.Specs.Checking;

/// <summary>
/// Holds a report's specification against its text: reads the text with the engine that programs read it with, and says what
/// of the specification the text doesn't bear out. No file is opened and nothing is thrown.
/// </summary>
/// <remarks>
/// A caller gives a linked report (<see cref="SpecLinker.LinkReport"/>, or one of a folder's) and its text, decoded,
/// without a byte order mark. For a report that is only being written, a specification without facts will do:
/// <see cref="ReportCheck.Facts"/> then holds all that could be declared. Positions come last:
/// <c>ReportChecker.Check(report, text).Locate(file)</c> gives diagnostics with line and column of the YAML file.
/// A diagnostic is an error if and only if the generated <c>Parse</c> would refuse the text for it.
/// </remarks>
public static class ReportChecker
{
    private const int MostHeadings = 8;

    /// <summary>Checks a report.</summary>
    /// <param name="report">The report with its form.</param>
    /// <param name="text">The whole text, decoded.</param>
    /// <param name="options">What is asked for besides what is wrong.</param>
    public static ReportCheck Check(ResolvedReport report, string text, CheckOptions? options = null)
    {
        var spec = report.Report;
        var reading = Reader.Read(
            text,
            CompiledForms.Of(report),
            new ReadOptions
            {
                Year = spec.Year,
                Region = spec.Region.Name,
                Roles = spec.Sections.IsEmpty ? null : report.ToRoles(),
                Readings = report.ToReadings(),
            });
        var findings = new Findings(text);
        if (Refusal.Reason(reading.Diagnostics, text.Length) is { } refusal)
        {
            findings.Add(SpecDiagnostics.TextRefused, "report", refusal.Message.TrimEnd('.'), findings.LineOf(refusal.Start));
            return new ReportCheck { IsRefused = true, Findings = findings.ToArray(), Facts = [] };
        }

        CheckMetadata(spec, reading.Metadata, text, findings);
        CheckSections(spec, reading, findings);
        var facts = new FactChecks(report, reading, findings).Run(options ?? CheckOptions.Default);
        CheckAnnex(spec, reading, findings);
        CheckReadings(spec, reading, findings);
        for (var i = 0; i < spec.KnownDamage.Count; i++)
        {
            if (!text.Contains(spec.KnownDamage[i].Text))
            {
                findings.Add(SpecDiagnostics.KnownDamageNotInText, SpecPaths.KnownDamage(i) + "/text", spec.KnownDamage[i].Text);
            }
        }

        return facts with { Findings = findings.ToArray(), Sections = Sections(reading, findings).ToEquatableArray() };
    }

    private static IEnumerable<StatedSection> Sections(ReadingResult reading, Findings findings) => reading.Headings
        .Where(static heading => heading.Level == 1)
        .Select(heading => new StatedSection(Excerpts.OneLine((heading.Number + heading.Title).Trim()), heading.Role, findings.LineAt(heading.Start)));

    // What is said of a quote is the engine's to tell, which names the quote.
    private static void CheckReadings(ReportSpec spec, ReadingResult reading, Findings findings)
    {
        foreach (var diagnostic in reading.Diagnostics.Where(static d => d.Code is "TR1905" or "TR1906" or "TR1907"))
        {
            for (var i = 0; i < spec.Readings.Count; i++)
            {
                if (diagnostic.Message.Contains("'" + spec.Readings[i].Text + "'"))
                {
                    findings.Add(SpecDiagnostics.ReadingWithoutEffect, SpecPaths.Reading(i) + "/text", diagnostic.Message.TrimEnd('.'));
                    break;
                }
            }
        }
    }

    private static void CheckMetadata(ReportSpec spec, Metadata stated, string text, Findings findings)
    {
        if (spec.Title is { } title && !Blanks.Same(title, stated.Title) && !text.Contains(title))
        {
            Contradict("title", title, stated.Title);
        }

        if (stated.StatedYear is { } year && year != spec.Year)
        {
            Contradict("year", Number(spec.Year), Number(year));
        }

        if (stated.StatedRegion is { } region && !NamesSame(region, spec.Region.Name))
        {
            Contradict("region/name", spec.Region.Name, region);
        }

        if (spec.Session is { } session && stated.Session is { } read && !Blanks.Contains(read, session) && !Blanks.Contains(session, read))
        {
            Contradict("session", session, read);
        }

        if (spec.Date is { } date && stated.Date is { } day && date != day)
        {
            Contradict("date", date, day);
        }

        void Contradict(string key, string declared, string? found) => findings.Add(
            SpecDiagnostics.TextSaysOtherwise, key, key.Split('/')[0], declared, found is null ? "says nothing of it" : "says '" + found + "'");
    }

    // 河南省焦作市 and 焦作市 are one place, 内蒙古 and 内蒙古自治区 too.
    private static bool NamesSame(string one, string other) => one.Contains(other) || other.Contains(one);

    private static void CheckSections(ReportSpec spec, ReadingResult reading, Findings findings)
    {
        for (var i = 0; i < spec.Sections.Count; i++)
        {
            var heading = spec.Sections[i].Heading;
            if (!reading.Headings.Any(h => Blanks.Same(h.Title, heading)))
            {
                findings.Add(
                    SpecDiagnostics.HeadingNotInText, SpecPaths.Section(i) + "/heading", heading, NearestOf(heading, reading.Headings.Select(h => h.Title)));
            }
        }
    }

    private static void CheckAnnex(ReportSpec spec, ReadingResult reading, Findings findings)
    {
        for (var i = 0; i < spec.Lists.Count; i++)
        {
            var list = spec.Lists[i];
            var items = Shortfalls.CountItems(reading.Items, list.Title);
            if (items == 0)
            {
                findings.Add(
                    SpecDiagnostics.ListNotInText, SpecPaths.List(i) + "/title", list.Title,
                    NearestOf(list.Title, reading.Items.Select(item => item.List).Distinct(StringComparer.Ordinal)));
            }
            else if (items != list.Items)
            {
                findings.Add(SpecDiagnostics.ListOfOtherLength, SpecPaths.List(i) + "/items", list.Title, Number(items), Number(list.Items));
            }
        }

        if (spec.Glossary is { } terms && terms != reading.Terms.Count)
        {
            findings.Add(SpecDiagnostics.GlossaryOfOtherLength, "glossary", Number(reading.Terms.Count), Number(terms));
        }
    }

    private static string NearestOf(string text, IEnumerable<string> candidates)
    {
        var all = candidates.Where(candidate => candidate.Length > 0).ToList();
        if (Nearest.Find(text, all) is { } nearest)
        {
            return "did you mean '" + nearest + "'?";
        }

        return all.Count == 0
            ? "it has none"
            : "it has " + string.Join(", ", all.Take(MostHeadings).Select(candidate => "'" + Excerpts.Short(candidate) + "'")) + (all.Count > MostHeadings ? " and others" : "");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
