using System.Diagnostics.CodeAnalysis;

namespace TypedReports.Records;

/// <summary>
/// How records, and specifications, write the values of the enumerations: kebab case. Both directions stand in one table a
/// type, so that they cannot drift apart.
/// </summary>
public static partial class RecordNames
{
    private static readonly string[] Measures = ["level", "growth", "change", "share", "rank", "ratio"];
    private static readonly string[] Bounds = ["exact", "approx", "at-least", "more-than", "at-most", "less-than", "range"];
    private static readonly string[] Statuses = ["actual", "estimate", "target"];
    private static readonly string[] Aggregates = ["", "annual-average", "cumulative"];

    private static readonly string[] Sections =
    [
        "preamble", "review", "five-year-review", "problems", "requirements", "goals", "five-year-goals", "tasks", "self-governance", "appendix",
    ];

    private static readonly string[] Kinds = ["amount", "count", "percent", "rank", "date", "ratio"];
    private static readonly string[] Reasons = ["not-stated", "no-number", "unreadable", "ambiguous"];

    /// <summary>The name of a measure: <c>level</c>.</summary>
    public static string Of(Measure value) => Measures[(int)value];

    /// <summary>The name of a bound: <c>at-least</c>.</summary>
    public static string Of(Bound value) => Bounds[(int)value];

    /// <summary>The name of a status: <c>target</c>.</summary>
    public static string Of(FactStatus value) => Statuses[(int)value];

    /// <summary>The name of an aggregate: <c>annual-average</c>; null for none.</summary>
    public static string? Of(FactAggregate value) => value == FactAggregate.None ? null : Aggregates[(int)value];

    /// <summary>The name of a section's part: <c>five-year-review</c>.</summary>
    public static string Of(SectionRole value) => Sections[(int)value];

    /// <summary>The name of a quantity's kind: <c>amount</c>.</summary>
    public static string Of(QuantityKind value) => Kinds[(int)value];

    /// <summary>The name of an absence's reason: <c>no-number</c>.</summary>
    public static string Of(AbsenceReason value) => Reasons[(int)value];

    /// <summary>The measure of a name.</summary>
    public static bool TryParse([NotNullWhen(true)] string? name, out Measure value)
    {
        var found = Find(Measures, name);
        value = (Measure)Math.Max(found, 0);
        return found >= 0;
    }

    /// <summary>The bound of a name.</summary>
    public static bool TryParse([NotNullWhen(true)] string? name, out Bound value)
    {
        var found = Find(Bounds, name);
        value = (Bound)Math.Max(found, 0);
        return found >= 0;
    }

    /// <summary>The status of a name.</summary>
    public static bool TryParse([NotNullWhen(true)] string? name, out FactStatus value)
    {
        var found = Find(Statuses, name);
        value = (FactStatus)Math.Max(found, 0);
        return found >= 0;
    }

    /// <summary>The aggregate of a name; null is none.</summary>
    public static bool TryParse(string? name, out FactAggregate value)
    {
        var found = name is null ? 0 : name.Length == 0 ? -1 : Find(Aggregates, name);
        value = (FactAggregate)Math.Max(found, 0);
        return found >= 0;
    }

    /// <summary>The section's part of a name.</summary>
    public static bool TryParse([NotNullWhen(true)] string? name, out SectionRole value)
    {
        var found = Find(Sections, name);
        value = (SectionRole)Math.Max(found, 0);
        return found >= 0;
    }

    /// <summary>The quantity's kind of a name.</summary>
    public static bool TryParse([NotNullWhen(true)] string? name, out QuantityKind value)
    {
        var found = Find(Kinds, name);
        value = (QuantityKind)Math.Max(found, 0);
        return found >= 0;
    }

    /// <summary>The absence's reason of a name.</summary>
    public static bool TryParse([NotNullWhen(true)] string? name, out AbsenceReason value)
    {
        var found = Find(Reasons, name);
        value = (AbsenceReason)Math.Max(found, 0);
        return found >= 0;
    }

    private static int Find(string[] names, string? name) => name is null ? -1 : Array.IndexOf(names, name);
}
