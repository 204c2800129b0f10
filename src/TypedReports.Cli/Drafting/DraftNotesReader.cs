using TypedReports.Definitions;
using TypedReports.Reading;
using TypedReports.Records;
using TypedReports.Specs.Checking;

namespace TypedReports.Cli.Drafting;

/// <summary>Finds in a reading what somebody who writes its spec would stumble over.</summary>
internal sealed class DraftNotesReader(ReadingResult result, int year)
{
    private const int MostOfAKind = 12;
    private const int MostCandidates = 8;
    private const int LongestExcerpt = 50;

    // A measure word, a verb and a noun: 建成公园12个. Less names nothing.
    private const int ShortestName = 4;
    private static readonly string[] Durations = ["年", "月", "周", "天", "日", "小时", "分钟", "秒"];
    private const string ClauseEnds = "，。；：、！？\n\r,;:!?";

    /// <summary>The notes.</summary>
    /// <param name="stated">The facts that fill slots.</param>
    public DraftNotes Read(IReadOnlyCollection<StatedFact> stated) => new()
    {
        Rivals = Limit(Rivals(stated)),
        Undeclared = Limit(Absences()),
        Candidates = [.. Candidates().Take(MostCandidates)],
        Damage = [.. Damage().Distinct(StringComparer.Ordinal).Take(MostOfAKind)],
    };

    private IEnumerable<string> Rivals(IReadOnlyCollection<StatedFact> stated)
    {
        foreach (var fact in stated.DistinctBy(fact => (fact.Indicator, fact.Slot.Name, fact.Horizon is Horizon.Review or Horizon.FiveYear)))
        {
            if (SlotRules.SlotOf(fact.Slot.Measure, fact.Slot.Of, fact.Slot.Aggregate) is not { } slot)
            {
                continue;
            }

            var others = result.Facts
                .Where(f => f.Indicator == fact.Indicator && SlotRules.SlotOf(f.Measure, f.Of, f.Aggregate) == slot
                    && SlotRules.Belongs(fact.Horizon, f.Status, f.Period, slot, year - 1, year))
                .Select(f => (Value: Cut(f.ValueStart, f.ValueLength), Line: LineOf(f.Start)))
                .Where(other => other.Value != fact.Value)
                .Select(other => $"{other.Value} (line {other.Line})")
                .Distinct(StringComparer.Ordinal)
                .ToList();
            if (others.Count > 0)
            {
                yield return $"{fact.Indicator} {fact.Slot.Name}: {fact.Value} (line {fact.Line}), also {string.Join(", ", others)}";
            }
        }
    }

    private IEnumerable<string> Absences() => result.Absences
        .Where(absence => absence.Reason != AbsenceReason.NotStated)
        .OrderBy(absence => absence.Start)
        .DistinctBy(absence => (absence.Indicator, absence.Measure, absence.Reason))
        .Select(absence => $"{absence.Indicator} {RecordNames.Of(absence.Measure)}, {Why(absence.Reason)}: {Cut(absence.Start, absence.Length)} (line {LineOf(absence.Start)})");

    private static string Why(AbsenceReason reason) => reason switch
    {
        AbsenceReason.NoNumber => "stated without a number",
        AbsenceReason.Ambiguous => "ambiguous",
        _ => "unreadable",
    };

    /// <summary>
    /// Targets before results, and measures before counts: what a government promises in 亿元 or % it most likely reports on again.
    /// </summary>
    private IEnumerable<string> Candidates()
    {
        var unclaimed = result.Numbers.Where(number => number.Class == NumberClass.Quantity).Select(number => number.Start).ToHashSet();
        return result.Quantities
            .Where(q => q.Kind is QuantityKind.Amount or QuantityKind.Percent or QuantityKind.Count && !IsDuration(q.Unit) && unclaimed.Contains(q.Start))
            .Select(q => (Quantity: q, Role: RoleAt(q.Start), Start: ClauseStart(q.Start)))
            .Where(c => c.Role is SectionRole.Goals or SectionRole.Review && c.Quantity.Start - c.Start >= ShortestName)
            .OrderBy(c => (c.Role == SectionRole.Goals ? 0 : 2) + (UnitSizes.Get(c.Quantity.Unit).Kind == UnitKind.Other ? 1 : 0))
            .ThenBy(c => c.Quantity.Start)
            .DistinctBy(c => c.Start)
            .Select(c => $"line {LineOf(c.Quantity.Start)}: {Cut(c.Start, c.Quantity.Start + c.Quantity.Length - c.Start)}");
    }

    private static bool IsDuration(string unit) => unit.Length == 0 || Durations.Any(word => unit.EndsWith(word, StringComparison.Ordinal));

    private IEnumerable<string> Damage() => result.Diagnostics
        .Where(d => d.Code.StartsWith("TR21", StringComparison.Ordinal) && d.Severity == "warning" && d.Length is > 0 and <= LongestExcerpt)
        .Select(d => $"{{text: {YamlText.Scalar(result.Text.Substring(d.Start, d.Length))}}}   # line {LineOf(d.Start)}, {d.Code}");

    /// <summary>Where the clause begins that a quantity stands in.</summary>
    private int ClauseStart(int quantity)
    {
        var start = quantity;
        while (start > 0 && quantity - start < LongestExcerpt && !ClauseEnds.Contains(result.Text[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        return start;
    }

    private SectionRole RoleAt(int position)
    {
        var role = SectionRole.Preamble;
        foreach (var heading in result.Headings)
        {
            if (heading.Start > position)
            {
                break;
            }

            role = heading.Role;
        }

        return role;
    }

    private string Cut(int start, int length) => YamlText.OneLine(result.Text.Substring(start, length), LongestExcerpt);

    private int LineOf(int offset) => TextPlace.Of(result.Text, offset).Line;

    private static List<string> Limit(IEnumerable<string> notes)
    {
        var all = notes.ToList();
        return all.Count <= MostOfAKind ? all : [.. all.Take(MostOfAKind), $"… and {all.Count - MostOfAKind} more"];
    }
}
