using static TypedReports.Reading.Quantities.NumberCharacters;

namespace TypedReports.Reading.Quantities;

/// <summary>Structures a:b:c and fractions 三分之二.</summary>
internal static class RatioRules
{
    private const string Context = "比构调整优化协";

    /// <summary>A structure longer than this is no structure: digits ran together.</summary>
    private const int Longest = 32;

    public static bool TryRead(ReadOnlySpan<char> text, int start, out Quantity ratio)
    {
        if (!IsDigit(text[start]) && At(text, ChineseNumerals.RunEnd(text, start)) is not ('分' or '点' or '多' or '余' or '来'))
        {
            // No 分之 can follow.
            ratio = default;
            return false;
        }

        ratio = new Quantity { Start = start, NumberStart = start, Kind = QuantityKind.Ratio };
        if (!IsDigit(text[start]))
        {
            return TryFraction(text, ref ratio);
        }

        if (IsFraction(text, start, out var behind))
        {
            ratio.Value = text[start] - '0';
            ratio.Structure = text.Slice(start, behind - start).ToString();
            ratio.UnitEnd = ratio.End = behind;
            return true;
        }

        var first = ArabicNumerals.ReadDigits(text, start);
        var at = first.End;
        var parts = 1;
        while (at - start <= Longest && IsColon(At(text, at)) && IsDigit(At(text, at + 1)))
        {
            at = ArabicNumerals.ReadDigits(text, at + 1).End;
            parts++;
        }

        if (parts == 1 || first.Broken || at - start > Longest)
        {
            return false;
        }

        ratio.Value = first.Value;
        ratio.Structure = Write(text.Slice(start, at - start));
        ratio.UnitEnd = ratio.End = at;
        return true;
    }

    /// <summary>Whether the words before a place speak of a proportion.</summary>
    public static bool HasContext(ReadOnlySpan<char> text, int start)
    {
        for (var at = start - 1; at >= 0 && at >= start - 8; at--)
        {
            if (text[at] is '\n' or '。' or ' ')
            {
                return false;
            }

            if (OneOf(Context, text[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a plain fraction below one stands at a place: 1/3, 2/5.</summary>
    public static bool IsFraction(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start + 3;
        return At(text, start + 1) == '/' && IsDigit(At(text, start + 2)) && text[start] is > '0' && text[start + 2] > text[start]
            && !IsDigit(At(text, end)) && !IsLetter(At(text, end)) && At(text, end) is not ('/' or '.' or '月')
            && !IsDigit(At(text, start - 1)) && At(text, start - 1) is not ('/' or '.');
    }

    private static bool TryFraction(ReadOnlySpan<char> text, ref Quantity ratio)
    {
        var lower = ChineseNumerals.Read(text, ratio.Start);
        if (lower.Broken || !Has(text, lower.End, "分之") || !IsNumeral(At(text, lower.End + 2)))
        {
            return false;
        }

        var upper = ChineseNumerals.Read(text, lower.End + 2);
        if (upper.Broken)
        {
            return false;
        }

        ratio.UnitEnd = ratio.End = upper.End;
        ratio.Value = upper.Value;
        ratio.Upper = upper.Upper;
        ratio.Bound = upper.Upper is null ? Bound.Exact : Bound.Range;
        if (lower.Bare && lower.End == ratio.Start + 1)
        {
            ratio.Kind = QuantityKind.Percent;
            ratio.Unit = text[ratio.Start] switch { '百' => "%", '千' => "‰", _ => "‱" };
            if (upper.Value > decimal.MaxValue / Scales.Ten(upper.Scale))
            {
                return false;
            }

            if (upper.Scale > 0 || upper.Bare)
            {
                ratio.Value = upper.Value * Scales.Ten(upper.Scale);
            }

            ReadUpper(text, ref ratio);
            return true;
        }

        if (lower.Scale > 0 || upper.Scale > 0 || upper.Upper is not null || lower.Upper is not null)
        {
            return false;
        }

        ratio.Structure = upper.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) + "/"
            + lower.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return true;
    }

    /// <summary>百分之五到十, 百分之五到百分之十</summary>
    private static void ReadUpper(ReadOnlySpan<char> text, ref Quantity percent)
    {
        if (percent.Upper is not null || At(text, percent.Start - 1) is '从' or '由' || !RangeRules.Mark(text, percent.End, out var second))
        {
            return;
        }

        var number = Has(text, second, "百分之") ? second + 3 : second;
        if (!IsNumeral(At(text, number)))
        {
            return;
        }

        var last = ChineseNumerals.Read(text, number);
        if (!last.Broken && last.Upper is null && last.Scale == 0 && last.Value > percent.Value)
        {
            percent.Upper = last.Value;
            percent.Bound = Bound.Range;
            percent.UnitEnd = percent.End = last.End;
        }
    }

    private static string Write(ReadOnlySpan<char> text)
    {
        var parts = text.ToArray();
        for (var i = 0; i < parts.Length; i++)
        {
            if (IsColon(parts[i]))
            {
                parts[i] = ':';
            }
        }

        return new string(parts);
    }
}
