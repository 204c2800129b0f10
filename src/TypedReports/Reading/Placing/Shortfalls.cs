using TypedReports.Definitions;

namespace TypedReports.Reading.Placing;

/// <summary>
/// What a text lacks of what its specification declares, and why: the questions that the runtime asks when it reads and the
/// compiler when it builds.
/// </summary>
internal static class Shortfalls
{
    /// <summary>
    /// What the engine noted in place of the fact of a slot: the worst of its reasons, at the first place; null when the text
    /// says nothing of it.
    /// </summary>
    public static ReadAbsence? WhyMissing(ReadingResult reading, Horizon horizon, string indicator, FactSlot slot)
    {
        ReadAbsence? why = null;
        foreach (var absence in Absences(reading, horizon, indicator, slot))
        {
            if (why is null || Weight(absence.Reason) > Weight(why.Reason))
            {
                why = absence;
            }
        }

        return why;
    }

    /// <summary>All that the engine noted in place of the fact of a slot, in the order of the text.</summary>
    public static IEnumerable<ReadAbsence> Absences(ReadingResult reading, Horizon horizon, string indicator, FactSlot slot)
    {
        var measures = SlotRules.MeasuresOf(slot);
        foreach (var absence in reading.Noted)
        {
            // What has no number is noted as growth, or as the level of a rate: it may have meant either, and no share or rank.
            if (absence.Indicator == indicator
                && (measures[0] == absence.Measure
                    || (absence.Reason == AbsenceReason.NoNumber && measures[0] is Measure.Level or Measure.Growth or Measure.Change))
                && StandsIn(horizon, RoleAt(reading, absence.Start)))
            {
                yield return absence;
            }
        }
    }

    /// <summary>The number of items of a list. The outline's title has the number that the heading has (一、十大工业项目).</summary>
    public static int CountItems(IReadOnlyList<ListItem> items, string title)
    {
        var count = 0;
        foreach (var item in items)
        {
            count += item.List.EndsWith(title, StringComparison.Ordinal) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether a place lies in one of the stretches whose damage is known.</summary>
    /// <param name="text">The text.</param>
    /// <param name="known">The damaged stretches, verbatim; each counts wherever it stands.</param>
    /// <param name="start">Where the place begins.</param>
    /// <param name="length">Its length.</param>
    public static bool IsKnownDamage(string text, IEnumerable<string> known, int start, int length)
    {
        foreach (var damage in known)
        {
            for (var at = text.IndexOf(damage, StringComparison.Ordinal); at >= 0; at = text.IndexOf(damage, at + 1, StringComparison.Ordinal))
            {
                if (at < start + length && start < at + damage.Length)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int Weight(AbsenceReason reason) => reason switch
    {
        AbsenceReason.Unreadable => 3,
        AbsenceReason.Ambiguous => 2,
        AbsenceReason.NoNumber => 1,
        _ => 0,
    };

    private static SectionRole RoleAt(ReadingResult reading, int start)
    {
        var role = SectionRole.Preamble;
        foreach (var heading in reading.Headings)
        {
            if (heading.Start > start)
            {
                break;
            }

            role = heading.Role;
        }

        return role;
    }

    // Where a part says nothing of time, the absence may be of either.
    private static bool StandsIn(Horizon horizon, SectionRole role) => role switch
    {
        SectionRole.Review or SectionRole.FiveYearReview or SectionRole.Problems => horizon is Horizon.Review or Horizon.FiveYear,
        SectionRole.Goals or SectionRole.FiveYearGoals or SectionRole.Tasks or SectionRole.Requirements or SectionRole.SelfGovernance =>
            horizon is Horizon.Goals or Horizon.NextFiveYears,
        _ => true,
    };
}
