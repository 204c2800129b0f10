using System.Text;
using TypedReports.Cli.Output;
using TypedReports.Records;

namespace TypedReports.Cli.Checking;

/// <summary>
/// The expected facts of a report as they would be after accepting what was found. A fact that is as it was keeps its line,
/// with its origin; a changed or new one is <c>accepted</c>; an optional one that was not found stays, since nobody has to
/// find it.
/// </summary>
internal sealed class Acceptance
{
    private readonly List<FactRecord> _records = [];

    public Acceptance(IReadOnlyList<FactRecord>? before, IReadOnlyList<ReportFact> found)
    {
        IsNew = before is null;
        before ??= [];
        Differences = FactComparison.Compare(before, found);
        var changed = Differences.Where(d => d.Kind == FactDifferenceKind.Changed).Select(d => d.Found!).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var (expected, fact) in FactComparison.Pair(before, found))
        {
            if (fact is null)
            {
                if (expected!.IsOptional)
                {
                    _records.Add(expected);
                }
            }
            else if (expected is not null && !changed.Contains(fact))
            {
                _records.Add(expected);
            }
            else
            {
                _records.Add(new FactRecord(fact, FactOrigin.Accepted) { IsOptional = expected?.IsOptional ?? false });
            }
        }

        // In the order of the text; of facts that stand at one place, as they were found.
        var order = found.Select((fact, i) => (fact, i)).ToDictionary(pair => (object)pair.fact, pair => pair.i, ReferenceEqualityComparer.Instance);
        _records = [.. _records.OrderBy(record => record.Fact.ValueStart).ThenBy(record => order.GetValueOrDefault(record.Fact, -1))];
    }

    /// <summary>Whether there were no expected facts before.</summary>
    public bool IsNew { get; }

    /// <summary>What accepting changes.</summary>
    public IReadOnlyList<FactDifference> Differences { get; }

    /// <summary>The facts that will be expected.</summary>
    public IReadOnlyList<FactRecord> Records => _records;

    /// <summary>How many facts are added, removed and changed, in words.</summary>
    public string Summary => $"{Count(FactDifferenceKind.Unexpected)} added, {Count(FactDifferenceKind.Missing)} removed, {Count(FactDifferenceKind.Changed)} changed";

    /// <summary>The difference, a line a fact: <c>+</c> added, <c>-</c> removed, <c>~</c> changed.</summary>
    public string Describe()
    {
        var text = new StringBuilder();
        foreach (var difference in Differences)
        {
            var fact = difference.Fact;
            var origin = difference.Expected?.Origin is { } known ? $" ({RecordNames.Of(known)})" : "";
            text.Append(difference.Kind switch
            {
                FactDifferenceKind.Unexpected => $"+ {Expectations.NameOf(fact)}: {OneLine(fact.Text)}",
                FactDifferenceKind.Missing => $"- {Expectations.NameOf(fact)}: {OneLine(fact.Text)}{origin}",
                _ => $"~ {Expectations.NameOf(fact)}: {string.Join(", ", difference.Fields.Select(f => $"{f.Field} {f.Expected ?? "null"} → {f.Found ?? "null"}"))}{origin}",
            }).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Writes the file, whole or not at all.</summary>
    public void Write(string path) => WriteFacts(path, _records);

    /// <summary>Writes a file of expected facts, whole or not at all.</summary>
    public static void WriteFacts(string path, IEnumerable<FactRecord> records)
    {
        using var buffer = new MemoryStream();
        using (var writer = new RecordWriter(buffer, leaveOpen: true))
        {
            foreach (var record in records)
            {
                writer.Write(record);
            }
        }

        WholeFile.Write(path, buffer.ToArray());
    }

    private int Count(FactDifferenceKind kind) => Differences.Count(difference => difference.Kind == kind);

    private static string OneLine(string text) => Visible.Of(text.ReplaceLineEndings(" "));
}
