using System.Globalization;
using TypedReports.Records;

namespace TypedReports.China.Tests;

/// <summary>Expected facts against those that were read, in sentences that lead to the line of the facts file and into the text.</summary>
internal static class FactComparison
{
    /// <summary>What tells one statement of a text from all others: what it is said of, and where its value stands.</summary>
    public static (string Indicator, Measure Measure, Measure? Of, int ValueStart) Key(ReportFact fact) =>
        (fact.Indicator, fact.Measure, fact.Of, fact.ValueStart);

    /// <summary>Every expected fact that is not read, or read otherwise. Optional ones need not be read.</summary>
    public static IEnumerable<string> Compare(ReportReading reading, IReadOnlyList<FactRecord> expected)
    {
        var found = reading.Facts.ToDictionary(Key);
        foreach (var record in expected)
        {
            var fact = record.Fact;
            var place = $"{reading.Id}.facts.ndjson({record.Line}): {Name(fact)}";
            var at = ReportFiles.Place(reading.Id, reading.Text, fact.ValueStart);
            if (found.TryGetValue(Key(fact), out var read))
            {
                var differences = Differences(fact, read).ToList();
                if (differences.Count > 0)
                {
                    yield return $"{place}, at {at}: {string.Join("; ", differences)}.";
                }
            }
            else if (!record.IsOptional)
            {
                var there = reading.Facts.Where(f => f.ValueStart == fact.ValueStart).Select(f => $"{Name(f)} {Value(f)}").ToList();
                yield return $"{place} {Value(fact)}, at {at}: '{fact.Text}' is not read; "
                    + (there.Count == 0 ? "nothing is read there." : $"{string.Join(" and ", there)} is read there.");
            }
        }
    }

    /// <summary>Every fact that is read and stands in no line of the facts file.</summary>
    public static IEnumerable<string> Unexpected(ReportReading reading, IReadOnlyList<FactRecord> expected)
    {
        var known = expected.Select(e => Key(e.Fact)).ToHashSet();
        return reading.Facts
            .Where(fact => !known.Contains(Key(fact)))
            .Select(fact => $"{reading.Id}.facts.ndjson has no line for {Name(fact)} {Value(fact)}, read at {ReportFiles.Place(reading.Id, reading.Text, fact.ValueStart)}: '{fact.Text}'.");
    }

    private static IEnumerable<string> Differences(ReportFact expected, ReportFact read)
    {
        // The scope is held of ranks: for other measures a label may tell more than a rule can.
        (string Name, object? Expected, object? Read)[] members =
        [
            ("value", expected.Value, read.Value),
            ("upper value", expected.ValueUpper, read.ValueUpper),
            ("structure", expected.Structure, read.Structure),
            ("unit", expected.Unit, read.Unit),
            ("bound", expected.Bound, read.Bound),
            ("period", expected.Period, read.Period),
            ("aggregate", expected.Aggregate, read.Aggregate),
            ("status", expected.Status, read.Status),
            ("modality", expected.Modality, read.Modality),
            ("scope", expected.Measure == Measure.Rank ? expected.Scope : null, expected.Measure == Measure.Rank ? read.Scope : null),
            ("section", expected.Section, read.Section),
            ("start", expected.Start, read.Start),
            ("length", expected.Length, read.Length),
            ("value length", expected.ValueLength, read.ValueLength),
            ("text", expected.Text, read.Text),
        ];
        return members
            .Where(m => !Equals(m.Expected, m.Read))
            .Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Name} {Shown(m.Expected)} is expected, {Shown(m.Read)} is read"));
    }

    private static object Shown(object? value) => value switch
    {
        null => "none",
        string text => $"'{text}'",
        _ => value,
    };

    private static string Name(ReportFact fact) =>
        fact.Indicator + " " + RecordNames(fact.Measure) + (fact.Of is { } of ? " of " + RecordNames(of) : "") + " " + fact.Period
        + (fact.Aggregate == FactAggregate.None ? "" : " " + fact.Aggregate);

    private static string RecordNames(Measure measure) => measure.ToString().ToLowerInvariant();

    private static string Value(ReportFact fact) =>
        fact.Structure ?? string.Create(CultureInfo.InvariantCulture, $"{fact.Value}{fact.Unit}");
}
