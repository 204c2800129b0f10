using static TypedReports.Reading.Quantities.NumberCharacters;

namespace TypedReports.Reading.Quantities;

/// <summary>Reads the whole unit behind a number: 元/吨, 部(件), 微克每立方米.</summary>
internal static class UnitReader
{
    /// <summary>
    /// The unit at a place. <paramref name="tail"/> says how long a part of the text behind the unit's own word belongs to
    /// it (the /年 of 吨/年, the (件) of 部(件)).
    /// </summary>
    public static Unit? Read(ReadOnlySpan<char> text, int at, out int end, out int tail)
    {
        tail = 0;
        var unit = Units.Match(text, at, out end);
        if (unit is null)
        {
            return null;
        }

        var next = At(text, end);
        if (next == '/' || next == '每')
        {
            if (Units.Match(text, end + 1, out var behind) is not null)
            {
                tail = behind - end;
            }
        }
        else if (next is '(' or '（' && unit.Kind == QuantityKind.Count)
        {
            var inner = Units.Match(text, end + 1, out var close);
            if (inner is not null && At(text, close) is ')' or '）')
            {
                tail = close + 1 - end;
            }
        }

        end += tail;
        return unit;
    }

    /// <summary>The unit's text with its scale word; shared for all but compound units outside the table.</summary>
    public static string Text(ReadOnlySpan<char> text, Unit unit, int scale, int unitEnd, int tail) => tail == 0
        ? unit.Scaled(scale)
        : unit.Scaled(scale) + text.Slice(unitEnd - tail, tail).ToString();
}
