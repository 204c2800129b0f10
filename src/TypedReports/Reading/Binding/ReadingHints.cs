using System.Globalization;
using TypedReports.Definitions;
using TypedReports.Reading.Normalizing;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Binding;

/// <summary>A number that a specification says the meaning of.</summary>
/// <param name="Indicator">Index of the indicator.</param>
/// <param name="Slot">What is stated of it.</param>
/// <param name="QuoteStart">Where the quote begins, in normalised offsets.</param>
internal readonly record struct Hint(int Indicator, FactSlot Slot, int QuoteStart);

/// <summary>
/// What a report's specification says of single places of its text: which indicator the number of a quote is of, or is not of.
/// A hint never holds the value: the number is found in the quote, and period, bound and wording are read as everywhere.
/// </summary>
internal sealed class ReadingHints
{
    private readonly List<Placed> placed = [];
    private readonly Dictionary<int, Hint> byQuantity = [];

    private ReadingHints()
    {
    }

    /// <summary>The hints whose quotes the text has; what is wrong with the others goes to the diagnostics. Null without any.</summary>
    public static ReadingHints? Find(
        IReadOnlyList<DeclaredReading>? readings, NormalizedText text, FormDefinition form, PooledList<Quantity> quantities, List<ReadDiagnostic> diagnostics)
    {
        if (readings is null || readings.Count == 0)
        {
            return null;
        }

        var hints = new ReadingHints();
        foreach (var reading in readings)
        {
            if (Place(reading, text.Original, diagnostics) is { } start && IndexOf(reading.Indicator, form) is var indicator && indicator >= 0)
            {
                hints.Add(new Placed(reading, start, start + reading.Text.Length), indicator, text, form, quantities, diagnostics);
            }
        }

        return hints.placed.Count == 0 ? null : hints;
    }

    /// <summary>What a hint says of a number.</summary>
    public bool TryGet(int quantity, out Hint hint) => byQuantity.TryGetValue(quantity, out hint);

    /// <summary>Whether a hint says that a number is not of an indicator; the place is that of the original text.</summary>
    public bool Excludes(string indicator, int valueStart, int valueEnd)
    {
        foreach (var hint in placed)
        {
            if (hint.Reading.Slot is null && hint.Reading.Indicator == indicator && hint.Overlaps(valueStart, valueEnd))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Names each hint that changes nothing: held against what is read without any.</summary>
    public void ReportIdle(IReadOnlyList<ReadFact> without, IReadOnlyList<ReadFact> with, List<ReadDiagnostic> diagnostics)
    {
        foreach (var hint in placed)
        {
            var before = Fact(hint, without);
            var after = Fact(hint, with);
            if (hint.Reading.Slot is null)
            {
                if (before is null)
                {
                    Say(hint, $"nothing is read of {hint.Reading.Indicator} in '{hint.Reading.Text}' anyway: the 'not' of 'readings' changes nothing.", diagnostics);
                }
            }
            else if (after is null)
            {
                Say(hint, $"'{hint.Reading.Text}' stands where no fact is read, or its sentence has no time that fits: the 'is' of 'readings' changes nothing.", diagnostics);
            }
            else if (before is not null && before.Period == after.Period && before.Aggregate == after.Aggregate && before.Status == after.Status)
            {
                Say(hint, $"'{hint.Reading.Text}' is read as {hint.Reading.Indicator} anyway: the 'is' of 'readings' changes nothing.", diagnostics);
            }
        }
    }

    private void Add(
        Placed hint, int indicator, NormalizedText text, FormDefinition form, PooledList<Quantity> quantities, List<ReadDiagnostic> diagnostics)
    {
        if (hint.Reading.Slot is not { } slot)
        {
            placed.Add(hint);
            return;
        }

        var found = -1;
        var fitting = 0;
        for (var i = 0; i < quantities.Count; i++)
        {
            ref var q = ref quantities[i];
            if (text.ToOriginal(q.NumberStart) >= hint.Start && text.EndToOriginal(q.UnitEnd) <= hint.End && Fits(q, form.Indicators[indicator], slot))
            {
                found = i;
                fitting++;
            }
        }

        if (fitting != 1)
        {
            diagnostics.Add(new ReadDiagnostic(
                "TR1906", "warning",
                $"'{hint.Reading.Text}' holds {(fitting == 0 ? "no number" : fitting.ToString(CultureInfo.InvariantCulture) + " numbers")} that can be {slot} of {hint.Reading.Indicator}: a quote of 'readings' holds one.",
                hint.Start, hint.End - hint.Start));
            return;
        }

        var quoteStart = quantities[found].NumberStart;
        while (quoteStart > 0 && text.ToOriginal(quoteStart - 1) >= hint.Start)
        {
            quoteStart--;
        }

        placed.Add(hint);
        byQuantity[found] = new Hint(indicator, slot, quoteStart);
    }

    private static int? Place(DeclaredReading reading, string text, List<ReadDiagnostic> diagnostics)
    {
        var first = text.IndexOf(reading.Text, StringComparison.Ordinal);
        if (first >= 0 && text.IndexOf(reading.Text, first + 1, StringComparison.Ordinal) < 0)
        {
            return first;
        }

        diagnostics.Add(new ReadDiagnostic(
            "TR1905", "warning",
            first < 0
                ? $"the text has no '{reading.Text}', which 'readings' quotes."
                : $"'{reading.Text}' stands more than once in the text: quote more of the sentence under 'readings'.",
            Math.Max(first, 0), first < 0 ? 0 : reading.Text.Length));
        return null;
    }

    private static bool Fits(in Quantity q, IndicatorDefinition indicator, FactSlot slot)
    {
        if (q.Damaged || q.Kind == QuantityKind.Date)
        {
            return false;
        }

        var unit = UnitText.WithoutScale(q.Unit);
        var isPoints = unit.EndsWith("百分点".AsSpan());
        var isPercent = !isPoints && (q.Kind == QuantityKind.Percent || unit is "%" or "‰" or "成");
        var isRate = indicator.Dimension == Dimension.Percent;
        return SlotRules.MeasuresOf(slot)[0] switch
        {
            Measure.Rank => q.Kind == QuantityKind.Rank,
            Measure.Ratio => q.Kind == QuantityKind.Ratio,
            Measure.Growth => isPercent || unit is "倍",
            Measure.Share => isPercent,
            Measure.Change => slot == FactSlot.ShareChange || isRate ? isPoints : IsAmount(q, unit, indicator),
            _ => isRate ? isPercent : IsAmount(q, unit, indicator),
        };
    }

    private static bool IsAmount(in Quantity q, ReadOnlySpan<char> unit, IndicatorDefinition indicator) =>
        q.Kind is QuantityKind.Amount or QuantityKind.Count && UnitText.Fits(unit, q, indicator);

    private static ReadFact? Fact(Placed hint, IReadOnlyList<ReadFact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact.Indicator == hint.Reading.Indicator && hint.Overlaps(fact.ValueStart, fact.ValueStart + fact.ValueLength)
                && (hint.Reading.Slot is not { } slot || SlotRules.SlotOf(fact.Measure, fact.Of, fact.Aggregate) == slot))
            {
                return fact;
            }
        }

        return null;
    }

    private static void Say(Placed hint, string message, List<ReadDiagnostic> diagnostics) =>
        diagnostics.Add(new ReadDiagnostic("TR1907", "warning", message, hint.Start, hint.End - hint.Start));

    private static int IndexOf(string id, FormDefinition form)
    {
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            if (form.Indicators[i].Id == id)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A reading whose quote was found, in original offsets.</summary>
    private readonly record struct Placed(DeclaredReading Reading, int Start, int End)
    {
        public bool Overlaps(int start, int end) => start < End && Start < end;
    }
}
