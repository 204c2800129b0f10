using TypedReports.Definitions;

namespace TypedReports.Cli.Comparing;

/// <summary>The orders in which rows can stand. Rows of one indicator and measure stay together; missing values come last, whichever way.</summary>
internal static class ComparisonOrder
{
    /// <summary>What <c>--sort</c> takes.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["report", "region", "year", "achieved", "promised"];

    /// <summary>The rows in order.</summary>
    public static List<ComparisonRow> Sort(List<ComparisonRow> rows, string key, bool descending)
    {
        var blocks = rows.GroupBy(row => (row.Indicator.Id, row.Slot.Name));
        return [.. blocks.SelectMany(block => key switch
        {
            "achieved" => ByValue(block, row => row.Achieved.Fact, descending),
            "promised" => ByValue(block, row => row.Promised.Fact, descending),
            "region" => By(block, row => row.Report.Region ?? "\uFFFF", StringComparer.Ordinal, descending),
            "year" => By(block, row => row.Report.Year ?? int.MaxValue, Comparer<int>.Default, descending),
            _ => By(block, row => row.Report.Id, StringComparer.Ordinal, descending),
        })];
    }

    private static IEnumerable<ComparisonRow> By<T>(IEnumerable<ComparisonRow> rows, Func<ComparisonRow, T> key, IComparer<T> comparer, bool descending) =>
        descending ? rows.OrderByDescending(key, comparer) : rows.OrderBy(key, comparer);

    private static IEnumerable<ComparisonRow> ByValue(IEnumerable<ComparisonRow> rows, Func<ComparisonRow, ReportFact?> fact, bool descending)
    {
        var keyed = rows.Select(row => (Row: row, Value: ValueOf(fact(row)))).ToList();
        var known = keyed.Where(pair => pair.Value is not null);

        // Yuan and dollars, or tons and pieces, have no order among each other: each base unit is a block of its own.
        var byUnit = known.OrderBy(pair => pair.Value!.Value.Unit, StringComparer.Ordinal);
        var ordered = descending ? byUnit.ThenByDescending(pair => pair.Value!.Value.Number) : byUnit.ThenBy(pair => pair.Value!.Value.Number);
        return ordered.Concat(keyed.Where(pair => pair.Value is null)).Select(pair => pair.Row);
    }

    /// <summary>The value in its base unit; null without one. A structure has no size.</summary>
    private static (string Unit, decimal Number)? ValueOf(ReportFact? fact)
    {
        if (fact is null || fact.Structure is not null)
        {
            return null;
        }

        var unit = UnitSizes.Get(fact.Unit);
        return (unit.Base, fact.Value * unit.Factor);
    }
}
