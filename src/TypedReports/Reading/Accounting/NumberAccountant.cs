using TypedReports.Reading.Normalizing;
using TypedReports.Reading.Outlining;
using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Accounting;

/// <summary>
/// Puts every number of a text into one class. In: what the scanner found, what the binder claimed. Out: the numbers in the
/// order of the text, none overlapping another. Never looks at the text again but where markup was dropped from it.
/// </summary>
internal static class NumberAccountant
{
    /// <param name="text">The text.</param>
    /// <param name="outline">Tells which numbers stand in a table of contents.</param>
    /// <param name="quantities">The quantities in the order of the scan, damaged ones among them.</param>
    /// <param name="marks">The other numbers in the order of the scan.</param>
    /// <param name="claims">What facts were read from; is sorted.</param>
    public static IReadOnlyList<ReadNumber> Account(
        NormalizedText text, Outline outline, PooledList<Quantity> quantities, PooledList<NumberMark> marks, List<Claim> claims)
    {
        var numbers = new List<ReadNumber>(quantities.Count + marks.Count);
        claims.Sort((a, b) => a.Start.CompareTo(b.Start));
        var segments = outline.Segments;
        int q = 0, m = 0, claim = 0, segment = 0, claimed = 0, last = 0;
        while (q < quantities.Count || m < marks.Count)
        {
            int start, at, end;
            NumberClass kind;
            if (m == marks.Count || (q < quantities.Count && quantities[q].NumberStart <= marks[m].Start))
            {
                ref var quantity = ref quantities[q++];
                (start, at, end) = (quantity.Start, quantity.NumberStart, quantity.End);
                for (; claim < claims.Count && claims[claim].Start <= at; claim++)
                {
                    claimed = Math.Max(claimed, claims[claim].End);
                }

                kind = quantity.Damaged ? NumberClass.Damaged
                    : claimed > at ? NumberClass.Fact
                    : quantity.Kind == QuantityKind.Date ? NumberClass.Date
                    : NumberClass.Quantity;
            }
            else
            {
                var mark = marks[m++];
                (start, at, end) = (mark.Start, mark.Start, mark.End);
                kind = mark.Kind switch
                {
                    NonQuantity.Structure => NumberClass.Structure,
                    NonQuantity.Furniture => NumberClass.Furniture,
                    _ => NumberClass.Name,
                };
            }

            while (segment < segments.Count && segments[segment].End <= at)
            {
                segment++;
            }

            if (kind is NumberClass.Name or NumberClass.Quantity && segment < segments.Count && segments[segment].Kind == SegmentKind.Contents)
            {
                kind = NumberClass.Structure;
            }

            // A bound or a sign of damage can reach back to the number before; what is that one's stays so.
            start = Math.Max(start, last);
            if (end > start)
            {
                last = end;
                var from = text.ToOriginal(start);
                numbers.Add(new ReadNumber(kind, from, text.EndToOriginal(end) - from));
            }
        }

        AddDropped(text, numbers);
        return numbers;
    }

    /// <summary>Digits that normalising dropped are those of markup; inside a number they are that number's.</summary>
    private static void AddDropped(NormalizedText text, List<ReadNumber> numbers)
    {
        if (!text.DropsCharacters)
        {
            return;
        }

        var known = numbers.Count;
        var next = 0;
        var from = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var to = text.ToOriginal(i);
            for (var at = from; at < to; at++)
            {
                if (!IsDigit(text.Original[at]))
                {
                    continue;
                }

                var start = at;
                while (at < to && IsDigit(text.Original[at]))
                {
                    at++;
                }

                while (next < known && numbers[next].Start + numbers[next].Length <= start)
                {
                    next++;
                }

                if (next == known || numbers[next].Start > start)
                {
                    numbers.Add(new ReadNumber(NumberClass.Furniture, start, at - start));
                }
            }

            from = to + 1;
        }

        if (numbers.Count > known)
        {
            numbers.Sort((a, b) => a.Start.CompareTo(b.Start));
        }
    }

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');
}
