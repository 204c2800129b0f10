using static TypedReports.Reading.Quantities.NumberCharacters;

namespace TypedReports.Reading.Quantities;

/// <summary>Two numbers with a mark between them: 6.5—7%, 3至5年, 七千到九千亿元, 8000万到1亿元.</summary>
internal static class RangeRules
{
    /// <summary>What can stand between the two numbers: the many dashes and waves that are typed for one, and two words.</summary>
    public const string Marks = "-–~～〜－−‐﹣∼—―─至到";

    /// <summary>So many times the lower value the upper one is at most, where the lower has neither scale word nor unit.</summary>
    private const decimal Farthest = 100;

    /// <summary>Whether a range mark stands at a place, and where the number behind it would begin.</summary>
    public static bool Mark(ReadOnlySpan<char> text, int at, out int behind)
    {
        behind = at + 1;
        if (!IsRangeMark(At(text, at)))
        {
            return false;
        }

        if (text[at] is '—' or '―' or '─' && At(text, behind) == text[at])
        {
            behind++;
        }

        return true;
    }

    /// <summary>
    /// Reads the second number of a range. <paramref name="unit"/> and <paramref name="n"/> are the first number's; on
    /// success they and the ends are those of the whole range, both values in one scale.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref Numeral n, ref Unit? unit, ref int end, ref int tail)
    {
        if (!Mark(text, end, out var second) || n.Upper is not null || n.More)
        {
            return false;
        }

        var word = text[end] is '至' or '到';
        if (word && At(text, n.Start - 1) is '从' or '由' or '自')
        {
            return false;
        }

        var c = At(text, second);
        if (n.Chinese ? !IsNumeral(c) : !IsDigit(c))
        {
            return false;
        }

        var upper = n.Chinese ? ChineseNumerals.Read(text, second) : ArabicNumerals.Read(text, second);
        if (upper.Broken || upper.Upper is not null)
        {
            return false;
        }

        var upperUnit = UnitReader.Read(text, upper.End, out var upperEnd, out var upperTail);
        if (upperUnit is null && (unit is not null || upper.Scale == 0))
        {
            return false;
        }

        if (unit is not null && !ReferenceEquals(unit, upperUnit))
        {
            return false;
        }

        if (!Align(ref n, upper, unit is null))
        {
            return false;
        }

        unit = upperUnit ?? Units.None;
        tail = upperTail;
        end = upperUnit is null ? upper.End : upperEnd;
        n.End = upper.End;
        return true;
    }

    /// <summary>5000到1万人 needs no second unit; 90-2.56亿元 is no range of 90元.</summary>
    private static bool IsNear(in Numeral n, in Numeral upper) => n.Value > 0 && upper.Value / Farthest <= n.Value / Scales.Ten(upper.Scale);

    /// <summary>Brings both values into one scale; false when they do not rise.</summary>
    private static bool Align(ref Numeral n, in Numeral upper, bool unitShared)
    {
        if (n.Scale == upper.Scale)
        {
            n.Upper = upper.Value;
        }
        else if (n.Scale == 0 && unitShared && n.Value < upper.Value)
        {
            // 七千到九千亿元: the scale word serves both.
            n.Upper = upper.Value;
            n.Scale = upper.Scale;
        }
        else if (upper.Scale > n.Scale && (n.Scale > 0 || !unitShared || IsNear(n, upper)) && upper.Value <= decimal.MaxValue / Scales.Ten(upper.Scale - n.Scale))
        {
            n.Upper = upper.Value * Scales.Ten(upper.Scale - n.Scale);
        }

        if (n.Upper is { } last && last > n.Value)
        {
            return true;
        }

        n.Upper = null;
        return false;
    }
}
