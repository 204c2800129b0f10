using System.Globalization;

namespace TypedReports.Records;

/// <summary>How an expected fact and the text differ.</summary>
public enum FactDifferenceKind
{
    /// <summary>A fact is expected that was not found.</summary>
    Missing,

    /// <summary>A fact was found that nobody expects.</summary>
    Unexpected,

    /// <summary>A fact was found, and says something else than expected.</summary>
    Changed,
}

/// <summary>A field in which an expected and a found fact differ, as fact records name and write it.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Expected">What is expected; null for none.</param>
/// <param name="Found">What was found; null for none.</param>
public sealed record FieldDifference(string Field, string? Expected, string? Found)
{
    /// <summary>In words: <c>value 6.8 is expected, 6.9 is found</c>.</summary>
    public override string ToString() => $"{Field} {Expected ?? "null"} is expected, {Found ?? "null"} is found";
}

/// <summary>One difference between the facts that are expected of a report and those that were found in it.</summary>
/// <param name="Kind">What kind of difference it is.</param>
/// <param name="Expected">The expected fact; null for one that nobody expects.</param>
/// <param name="Found">The found fact; null for one that was not found.</param>
/// <param name="Fields">The fields that differ; none when one of the facts is not there.</param>
public sealed record FactDifference(FactDifferenceKind Kind, FactRecord? Expected, ReportFact? Found, IReadOnlyList<FieldDifference> Fields)
{
    /// <summary>The fact it is about: the one that was found, else the one that is expected.</summary>
    public ReportFact Fact => Found ?? Expected!.Fact;
}

/// <summary>
/// Holds the facts that were found in a report against those that are expected of it, one by one: what a unit test of a
/// report and <c>reports check</c> do.
/// </summary>
public static class FactComparison
{
    /// <summary>All differences, in the order of the text. An optional fact need not be found.</summary>
    /// <param name="expected">The expected facts, as <see cref="FactRecordReader"/> reads them.</param>
    /// <param name="found">The facts that were read.</param>
    public static IReadOnlyList<FactDifference> Compare(IReadOnlyList<FactRecord> expected, IReadOnlyList<ReportFact> found)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(found);
        var differences = new List<FactDifference>();
        var pairs = Pair(expected, found);
        foreach (var (record, fact) in pairs)
        {
            if (record is null)
            {
                differences.Add(new FactDifference(FactDifferenceKind.Unexpected, null, fact, []));
            }
            else if (fact is null)
            {
                if (!record.IsOptional)
                {
                    differences.Add(new FactDifference(FactDifferenceKind.Missing, record, null, []));
                }
            }
            else if (Fields(record.Fact, fact).ToList() is { Count: > 0 } fields)
            {
                differences.Add(new FactDifference(FactDifferenceKind.Changed, record, fact, fields));
            }
        }

        return [.. differences.OrderBy(difference => difference.Fact.ValueStart)];
    }

    /// <summary>
    /// Every expected fact with the one found for it, and every found fact that nobody expects. Two are one statement when
    /// they say the same measure of the same indicator at the same place; else, in a text that was edited, when they are
    /// alone in saying it of the same time.
    /// </summary>
    /// <param name="expected">The expected facts.</param>
    /// <param name="found">The facts that were read.</param>
    public static IReadOnlyList<(FactRecord? Expected, ReportFact? Found)> Pair(IReadOnlyList<FactRecord> expected, IReadOnlyList<ReportFact> found)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(found);
        var free = found.ToList();
        var matches = new ReportFact?[expected.Count];
        Match(expected, free, matches, fact => (Place(fact), (object)(fact.ValueStart, fact.Period, fact.Aggregate, fact.Status)));
        Match(expected, free, matches, fact => (Place(fact), (object)fact.ValueStart));
        Match(expected, free, matches, fact => (Place(fact), (object)(fact.Period, fact.Aggregate, fact.Status, fact.Text)));
        Match(expected, free, matches, fact => (Place(fact), (object)(fact.Period, fact.Aggregate, fact.Status)));
        return [.. expected.Select((record, i) => ((FactRecord?)record, matches[i])), .. free.Select(fact => ((FactRecord?)null, (ReportFact?)fact))];
    }

    private static void Match<T>(IReadOnlyList<FactRecord> expected, List<ReportFact> free, ReportFact?[] matches, Func<ReportFact, T> key)
        where T : notnull
    {
        var waiting = expected.Select((record, i) => (record, i)).Where(pair => matches[pair.i] is null).ToLookup(pair => key(pair.record.Fact), pair => pair.i);
        foreach (var group in free.GroupBy(key).ToList())
        {
            // Where more say the same on one side than on the other, which belongs to which is anybody's guess.
            var places = waiting[group.Key].ToList();
            var facts = group.ToList();
            if (places.Count == facts.Count)
            {
                for (var i = 0; i < places.Count; i++)
                {
                    matches[places[i]] = facts[i];
                    free.Remove(facts[i]);
                }
            }
        }
    }

    private static object Place(ReportFact fact) => (fact.Indicator, fact.Measure, fact.Of);

    // A scope is held of ranks alone: for other measures a label may tell more than a rule can.
    private static IEnumerable<FieldDifference> Fields(ReportFact expected, ReportFact found)
    {
        (string Field, string? Expected, string? Found)[] fields =
        [
            ("period", expected.Period.ToString(), found.Period.ToString()),
            ("aggregate", RecordNames.Of(expected.Aggregate), RecordNames.Of(found.Aggregate)),
            ("status", RecordNames.Of(expected.Status), RecordNames.Of(found.Status)),
            ("value", Value(expected), Value(found, expected)),
            ("valueUpper", Number(expected.ValueUpper), Number(found.ValueUpper, expected.ValueUpper)),
            ("unit", expected.Unit, found.Unit),
            ("bound", RecordNames.Of(expected.Bound), RecordNames.Of(found.Bound)),
            ("modality", expected.Modality, found.Modality),
            ("scope", expected.Measure == Measure.Rank ? expected.Scope : null, expected.Measure == Measure.Rank ? found.Scope : null),
            ("section", RecordNames.Of(expected.Section), RecordNames.Of(found.Section)),
            ("start", Number(expected.Start), Number(found.Start)),
            ("length", Number(expected.Length), Number(found.Length)),
            ("text", expected.Text, found.Text),
            ("valueStart", Number(expected.ValueStart), Number(found.ValueStart)),
            ("valueLength", Number(expected.ValueLength), Number(found.ValueLength)),
        ];
        return fields.Where(field => field.Expected != field.Found).Select(field => new FieldDifference(field.Field, field.Expected, field.Found));
    }

    private static string? Value(ReportFact fact, ReportFact? like = null) => fact.Structure ?? Number(fact.Value, like?.Value);

    // 6.5 and 6.50 are one number, whichever way a label was typed.
    private static string? Number(decimal? number, decimal? like = null) => (number == like ? like : number)?.ToString(CultureInfo.InvariantCulture);
}
