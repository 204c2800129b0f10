using static TypedReports.Reading.Quantities.NumberCharacters;

namespace TypedReports.Reading.Quantities;

/// <summary>Reads numbers written in digits, with the scale words behind them: 1,234.50, 170多亿, 1亿2000万.</summary>
internal static class ArabicNumerals
{
    private const int LongestNumber = 28;

    public static Numeral Read(ReadOnlySpan<char> text, int start)
    {
        var n = ReadDigits(text, start);
        ReadScale(text, ref n);
        return n;
    }

    /// <summary>Reads what belongs to a numeral behind its digits.</summary>
    public static void ReadScale(ReadOnlySpan<char> text, ref Numeral n)
    {
        ReadMore(text, ref n);
        n.Scale = Scales.Read(text, n.End, out var end);
        if (n.Scale == 0)
        {
            return;
        }

        n.End = end;
        ReadMore(text, ref n);

        if (!n.More && TryTail(text, n.Scale, n.End, out var tail) && n.Value < 1_000_000_000m && decimal.Truncate(n.Value) == n.Value)
        {
            n.Value = (n.Value * Scales.Ten(n.Scale - tail.Scale)) + tail.Value;
            n.Scale = tail.Scale;
            n.End = tail.End;
            ReadMore(text, ref n);
        }
    }

    /// <summary>
    /// Reads the second part of a number in two scales, 1亿2000万元 and 3万5000人, behind the scale word of the first: it has a
    /// smaller scale word, or is the four places below 万, at most one of them left out unless 零 says so (3万零5人).
    /// </summary>
    public static bool TryTail(ReadOnlySpan<char> text, int scale, int at, out Numeral tail)
    {
        tail = default;
        var zero = At(text, at) is '零' or '〇';
        at += zero ? 1 : 0;
        if (scale < 4 || !IsDigit(At(text, at)) || text[at] == '0')
        {
            return false;
        }

        tail = ReadDigits(text, at);
        var digits = tail.End - at;
        tail.Scale = Scales.Read(text, tail.End, out var end);
        if (tail.Broken || tail.Scale >= scale || tail.Value >= Scales.Ten(scale - tail.Scale))
        {
            return false;
        }

        if (tail.HasDecimals && tail.Value < Scales.Ten(scale - tail.Scale - 1))
        {
            // 1亿3.5万户 is no 10003.5万户: who writes decimals behind 亿 has filled the places between (1亿2345.6万元).
            return false;
        }

        tail.End = end;
        return tail.Scale > 0 || (scale == 4 && (zero ? digits < 4 : digits >= 3) && !tail.HasDecimals && Units.Match(text, tail.End, out _) is not null);
    }

    /// <summary>Reads digits, thousands separators and decimals; the value keeps the decimals as written (6.50).</summary>
    public static Numeral ReadDigits(ReadOnlySpan<char> text, int start)
    {
        var n = new Numeral { Start = start };
        var at = start;
        ulong small = 0;
        decimal large = 0;
        var digits = 0;
        var decimals = 0;
        while (IsDigit(At(text, at)))
        {
            Add(text[at++]);
        }

        // A comma separates thousands only where one to three digits stand before it and exactly three behind.
        if (at - start <= 3 && text[start] != '0')
        {
            while (At(text, at) is ',' or '，' && ThreeDigits(text, at + 1))
            {
                n.IsGrouped = true;
                for (var i = 1; i <= 3; i++)
                {
                    Add(text[at + i]);
                }

                at += 4;
            }
        }

        if (At(text, at) == '.' && IsDigit(At(text, at + 1)))
        {
            at++;
            while (IsDigit(At(text, at)))
            {
                Add(text[at++]);
                decimals++;
            }
        }

        n.End = at;
        n.Broken = digits > LongestNumber;
        if (digits <= 18)
        {
            n.Set(small, decimals);
        }
        else if (!n.Broken)
        {
            n.Value = WithScale(large, decimals);
        }

        return n;

        void Add(char c)
        {
            digits++;
            if (digits <= 18)
            {
                small = (small * 10) + (uint)(c - '0');
            }
            else if (digits <= LongestNumber)
            {
                large = ((digits == 19 ? small : large) * 10) + (c - '0');
            }
        }
    }

    private static bool ThreeDigits(ReadOnlySpan<char> text, int at) =>
        IsDigit(At(text, at)) && IsDigit(At(text, at + 1)) && IsDigit(At(text, at + 2)) && !IsDigit(At(text, at + 3));

    private static decimal WithScale(decimal whole, int decimals)
    {
        var bits = decimal.GetBits(whole);
        return new decimal(bits[0], bits[1], bits[2], false, (byte)decimals);
    }

    /// <summary>Reads a 多 or 余 that stands before a scale word, a unit or the end of the clause.</summary>
    private static void ReadMore(ReadOnlySpan<char> text, ref Numeral n)
    {
        if (At(text, n.End) is '多' or '余' && !n.More && BoundWords.MoreInside(text, n.End))
        {
            n.More = true;
            n.End++;
        }
    }
}
