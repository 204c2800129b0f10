using static TypedReports.Reading.Quantities.NumberCharacters;

namespace TypedReports.Reading.Quantities;

/// <summary>Reads numbers written in Chinese numerals: 一百零六, 三四十, 五亿零六, 七点五, 千亿.</summary>
internal static class ChineseNumerals
{
    /// <summary>What 亿 may stand behind: no report counts further, and the product of both has its place in 64 bits.</summary>
    private const long Largest = 10_000_000_000;

    /// <summary>Where the numerals end that begin at a place.</summary>
    public static int RunEnd(ReadOnlySpan<char> text, int start)
    {
        var run = start;
        while (run < text.Length && IsNumeral(text[run]))
        {
            run++;
        }

        return run;
    }

    public static Numeral Read(ReadOnlySpan<char> text, int start)
    {
        var n = new Numeral { Start = start, Chinese = true };
        var run = RunEnd(text, start);

        var plain = 0;
        while (start + plain < run && Digit(text[start + plain]) >= 0)
        {
            plain++;
        }

        if (plain == run - start)
        {
            ReadPlain(text, run, ref n);
        }
        else if (run - start > 24)
        {
            n.End = run;
            n.Broken = true;
        }
        else
        {
            ReadPositional(text, run, ref n);
        }

        if (!n.Broken)
        {
            ReadDecimals(text, ref n);
            ReadMore(text, ref n);
        }

        return n;
    }

    /// <summary>Digits without a multiplier: one digit, or two neighbours that mean a range (七八个).</summary>
    private static void ReadPlain(ReadOnlySpan<char> text, int run, ref Numeral n)
    {
        n.End = run;
        var first = Digit(text[n.Start]);
        switch (run - n.Start)
        {
            case 1:
                n.Set((ulong)first);
                n.Broken = first == 0;
                return;
            case 2:
                var second = Digit(text[n.Start + 1]);
                n.Set((ulong)first);
                n.Upper = second;
                n.Broken = first == 0 || (second != first + 1 && !(first == 3 && second == 5));
                return;
            default:
                n.Broken = true;
                return;
        }
    }

    private static void ReadPositional(ReadOnlySpan<char> text, int run, ref Numeral n)
    {
        long total = 0;
        long section = 0;
        long spread = 0;
        var digit = -1;
        var lowest = 5;
        var zero = false;
        var bare = Power(text[n.Start]) > 1;
        var at = n.Start;
        for (; at < run; at++)
        {
            var c = text[at];
            var d = Digit(c);
            if (d == 0)
            {
                if (digit >= 0 || at == n.Start)
                {
                    break;
                }

                zero = true;
                continue;
            }

            if (d > 0)
            {
                bare = false;
                if (digit < 0)
                {
                    digit = d;
                }
                else if (d == digit + 1 && spread == 0)
                {
                    spread = 1;
                }
                else
                {
                    break;
                }

                continue;
            }

            var power = Power(c);
            if (power < 4)
            {
                if (power >= lowest || (digit < 0 && (section != 0 || (total != 0 && !zero))))
                {
                    break;
                }

                section += (digit < 0 ? 1 : digit) * Scales.WholeTen(power);
                spread *= Scales.WholeTen(power);
                lowest = power;
            }
            else
            {
                var head = section + Math.Max(digit, 0);
                if (head == 0 && at > n.Start && !(power == 8 && text[at - 1] == '万'))
                {
                    break;
                }

                if (power == 8 && head == 0 && at > n.Start)
                {
                    if (total > Largest)
                    {
                        break;
                    }

                    total *= Scales.WholeTen(8);
                    spread *= Scales.WholeTen(8);
                }
                else
                {
                    var scaled = (head == 0 ? 1 : head) * Scales.WholeTen(power);
                    total = power == 8 && total > 0 && total < Scales.WholeTen(8) ? (total + head) * Scales.WholeTen(8) : total + scaled;
                    spread *= Scales.WholeTen(power);
                }

                section = 0;
                lowest = 5;
            }

            digit = -1;
            zero = false;
        }

        if (digit > 0)
        {
            // 一万二 is twelve thousand, 一百零二 a hundred and two.
            var last = at - 1 - (spread > 0 ? 1 : 0);
            var place = last > n.Start && !zero ? Power(text[last - 1]) : 0;
            section += place > 1 ? digit * Scales.WholeTen(place - 1) : digit;
            spread *= place > 1 ? Scales.WholeTen(place - 1) : 1;
        }

        // A zero in front of a multiplier writes no number.
        if (at == n.Start)
        {
            n.End = at + 1;
            n.Broken = true;
            return;
        }

        n.End = at;
        n.Bare = bare;
        n.Broken = at < run && Units.Match(text, at, out _) is null;
        n.Scale = TrailingScale(text, n.Start, at);
        var scale = Scales.WholeTen(n.Scale);
        n.Set((ulong)((total + section) / scale));
        if (spread > 0)
        {
            n.Upper = n.Value + (spread / scale);
        }
    }

    /// <summary>万, 亿 or 万亿 at the end stays with the unit: 三千亿元 is 3000 of the unit 亿元.</summary>
    private static int TrailingScale(ReadOnlySpan<char> text, int start, int end)
    {
        var last = Power(text[end - 1]);
        if (last < 4)
        {
            return 0;
        }

        return last == 8 && end - 2 >= start && text[end - 2] == '万' ? 12 : last;
    }

    private static void ReadDecimals(ReadOnlySpan<char> text, ref Numeral n)
    {
        if (n.Upper is not null || n.Bare || At(text, n.End) != '点' || Digit(At(text, n.End + 1)) < 0)
        {
            return;
        }

        var at = n.End + 1;
        var places = 0;
        decimal value = n.Value;
        while (places < 6 && Digit(At(text, at)) is >= 0 and var d)
        {
            places++;
            value += d / Scales.Ten(places);
            at++;
        }

        n.Value = value;
        n.End = at;
        n.Scale = Scales.Read(text, at, out var end);
        n.End = end;
    }

    private static void ReadMore(ReadOnlySpan<char> text, ref Numeral n)
    {
        var last = text[n.End - 1];
        if (Power(last) > 0 && BoundWords.MoreInside(text, n.End))
        {
            n.More = true;
            n.End++;
        }
        else if (last == '十' && At(text, n.End) == '来' && Units.Match(text, n.End + 1, out _) is not null)
        {
            n.About = true;
            n.End++;
        }
        else
        {
            return;
        }

        // 三十多万, 百余亿: the scale word behind it.
        if (n.Scale == 0)
        {
            n.Scale = Scales.Read(text, n.End, out var end);
            n.End = end;
        }
    }
}
