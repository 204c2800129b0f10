using static TypedReports.Reading.Quantities.NumberCharacters;

namespace TypedReports.Reading.Quantities;

/// <summary>Scale words and the powers of ten they stand for.</summary>
internal static class Scales
{
    private static readonly decimal[] Tens = MakeTens();
    private static readonly long[] WholeTens = Array.ConvertAll(Tens.AsSpan(0, 13).ToArray(), static ten => (long)ten);

    /// <summary>The scale word of a power of ten, empty for 0.</summary>
    public static string Word(int power) => power switch
    {
        2 => "百",
        3 => "千",
        4 => "万",
        5 => "十万",
        6 => "百万",
        7 => "千万",
        8 => "亿",
        9 => "十亿",
        10 => "百亿",
        11 => "千亿",
        12 => "万亿",
        _ => "",
    };

    /// <summary>10 to the given power, 0 to 20.</summary>
    public static decimal Ten(int power) => Tens[power];

    /// <summary>10 to the given power, 0 to 12: that of 万亿.</summary>
    public static long WholeTen(int power) => WholeTens[power];

    /// <summary>Reads the scale word at a place behind digits; 0 and an unmoved end when there is none.</summary>
    public static int Read(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        var power = Power(At(text, at));
        if (power == 0)
        {
            return 0;
        }

        var next = Power(At(text, at + 1));
        if (power < 4)
        {
            if (next >= 4)
            {
                end = at + 2;
                return power + next;
            }

            // 5千米, 3百分点: the word belongs to the unit.
            if (power == 1 || Units.Match(text, at, out _) is not null)
            {
                return 0;
            }

            end = at + 1;
            return power;
        }

        if (power == 4 && next == 8)
        {
            end = at + 2;
            return 12;
        }

        end = at + 1;
        return power;
    }

    private static decimal[] MakeTens()
    {
        var tens = new decimal[21];
        tens[0] = 1;
        for (var i = 1; i < tens.Length; i++)
        {
            tens[i] = tens[i - 1] * 10;
        }

        return tens;
    }
}
