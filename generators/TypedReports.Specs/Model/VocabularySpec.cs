namespace TypedReports.Specs;

/// <summary>A vocabulary: the indicators that reports of some field state, and the names they go by.</summary>
public sealed record VocabularySpec
{
    /// <summary>The id that forms refer to, kebab case.</summary>
    public required string Id { get; init; }

    /// <summary>Names that are never an indicator, whichever they resemble.</summary>
    public EquatableArray<string> Lookalikes { get; init; }

    /// <summary>The indicators in the order of the file.</summary>
    public EquatableArray<IndicatorSpec> Indicators { get; init; }

    /// <summary>Names that stand for several indicators at once.</summary>
    public EquatableArray<GroupSpec> Groups { get; init; }
}

/// <summary>An indicator, of a vocabulary or of one report alone.</summary>
public sealed record IndicatorSpec
{
    /// <summary>The id, kebab case: <c>general-budget-revenue</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The official English name.</summary>
    public required string English { get; init; }

    /// <summary>The official Chinese name; itself one of the names it goes by.</summary>
    public required string Chinese { get; init; }

    /// <summary>Further names and short forms.</summary>
    public EquatableArray<string> Names { get; init; }

    /// <summary>Names that state one measure alone.</summary>
    public EquatableArray<MeasureNameSpec> MeasureNames { get; init; }

    /// <summary>Names that look like this indicator's and are something else.</summary>
    public EquatableArray<string> Lookalikes { get; init; }

    /// <summary>Words of which one must stand in the clause for a name to mean this indicator; none when empty.</summary>
    public EquatableArray<string> Needs { get; init; }

    /// <summary>Nouns that set the topic which <see cref="BareNames"/> refer back to.</summary>
    public EquatableArray<string> Topics { get; init; }

    /// <summary>Names that mean this indicator only when one of its topics stands before them in the sentence.</summary>
    public EquatableArray<string> BareNames { get; init; }

    /// <summary>Whether amounts of several years add up, so that a plain amount in a review of years is a total.</summary>
    public bool AddsUp { get; init; }

    /// <summary>The id of the stock whose additions this indicator counts, if it does.</summary>
    public string? AdditionsTo { get; init; }

    /// <summary>The id of the whole that this indicator is the local part of, if it is.</summary>
    public string? LocalPartOf { get; init; }

    /// <summary>The id of the part whose share this indicator states, if there is one; with <see cref="RatioTo"/>.</summary>
    public string? RatioOf { get; init; }

    /// <summary>The id of the whole that the share is of.</summary>
    public string? RatioTo { get; init; }

    /// <summary>What the level is counted in.</summary>
    public required Dimension Dimension { get; init; }

    /// <summary>The other indicators that this one names, each with the key that does.</summary>
    public IEnumerable<(string Key, string Id)> References
    {
        get
        {
            if (AdditionsTo is { } stock)
            {
                yield return ("additionsTo", stock);
            }

            if (LocalPartOf is { } whole)
            {
                yield return ("localPartOf", whole);
            }

            if (RatioOf is { } part)
            {
                yield return ("ratioOf", part);
            }

            if (RatioTo is { } to)
            {
                yield return ("ratioTo", to);
            }
        }
    }

    /// <summary>Units of the level without scale words; the dimension's own when empty.</summary>
    public EquatableArray<string> Units { get; init; }

    /// <summary>The measures the indicator has, at least one.</summary>
    public EquatableArray<MeasureSpec> Measures { get; init; }

    /// <summary>Whether the indicator has a measure.</summary>
    /// <param name="measure">The measure.</param>
    public bool Has(Measure measure)
    {
        foreach (var own in Measures)
        {
            if (own.Measure == measure)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A measure of an indicator with the range in which values are plausible, in the base unit.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Min">The smallest plausible value; none when null.</param>
/// <param name="Max">The largest plausible value; none when null.</param>
public sealed record MeasureSpec(Measure Measure, decimal? Min = null, decimal? Max = null);

/// <summary>A name that states one measure of an indicator.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Name">The name.</param>
public sealed record MeasureNameSpec(Measure Measure, string Name);

/// <summary>Names that stand for several indicators, whose values follow in order.</summary>
public sealed record GroupSpec
{
    /// <summary>The names of the group, at least one.</summary>
    public EquatableArray<string> Names { get; init; }

    /// <summary>The indicators' ids, at least two.</summary>
    public EquatableArray<string> Indicators { get; init; }

    /// <summary>The one measure the names state; any when null.</summary>
    public Measure? Measure { get; init; }
}
