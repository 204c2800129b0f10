using TypedReports.Reading.Normalizing;

namespace TypedReports.Reading.Quantities;

/// <summary>
/// Counts that a text which lost characters makes doubtful. Five digits before a measure word are rare where 万 is at hand: in a
/// text whose numbers run together elsewhere they may be two numbers. A sound text is never touched.
/// </summary>
internal static class SuspectCounts
{
    /// <summary>So many places where digits ran together make a text one that lost characters.</summary>
    private const int Losses = 3;

    private const decimal Large = 10_000;

    public static void Mark(NormalizedText text, PooledList<Quantity> quantities, List<ReadDiagnostic> diagnostics)
    {
        var losses = 0;
        foreach (var diagnostic in diagnostics)
        {
            losses += diagnostic.Code == "TR2102" ? 1 : 0;
        }

        if (losses < Losses)
        {
            return;
        }

        for (var i = 0; i < quantities.Count; i++)
        {
            ref var q = ref quantities[i];
            if (q.Kind == QuantityKind.Count && !q.Damaged && q.Value >= Large && NumberCharacters.IsDigit(text.Span[q.NumberStart]) && IsUnscaled(text.Span, q))
            {
                q.Damaged = true;
                var start = text.ToOriginal(q.NumberStart);
                diagnostics.Add(new ReadDiagnostic(
                    "TR2102",
                    "warning",
                    "This text lost characters elsewhere, and so large a count without 万 may be two numbers run together; it is not read.",
                    start,
                    text.EndToOriginal(q.UnitEnd) - start));
            }
        }
    }

    private static bool IsUnscaled(ReadOnlySpan<char> text, in Quantity q)
    {
        var digits = 0;
        while (q.NumberStart + digits < q.UnitEnd && NumberCharacters.IsDigit(text[q.NumberStart + digits]))
        {
            digits++;
        }

        return digits > 4;
    }
}
