using static TypedReports.Reading.Quantities.NumberCharacters;

namespace TypedReports.Reading.Quantities;

/// <summary>Finds the longest unit at a place of the text.</summary>
internal static class Units
{
    /// <summary>The unit of a number that has a scale word at most (5万).</summary>
    public static readonly Unit None = new("", QuantityKind.Amount, ChineseCount.Always, "");

    private static readonly Dictionary<char, Unit[]> ByFirst = Index();

    private static readonly bool[] Opens = MarkFirst();

    /// <summary>Whether some unit begins with a character.</summary>
    public static bool MayOpen(char c) => Opens[c];

    /// <summary>The longest unit at a place, or null.</summary>
    public static Unit? Match(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        if ((uint)at >= (uint)text.Length || !Opens[text[at]] || !ByFirst.TryGetValue(text[at], out var units))
        {
            return null;
        }

        foreach (var unit in units)
        {
            if (Has(text, at, unit.Text) && IsWhole(text, at + unit.Text.Length, unit))
            {
                end = at + unit.Text.Length;
                return unit;
            }
        }

        return null;
    }

    /// <summary>A named unit of the table.</summary>
    public static Unit Named(string text)
    {
        foreach (var unit in ByFirst[text[0]])
        {
            if (unit.Text == text)
            {
                return unit;
            }
        }

        throw new ArgumentException("no such unit: " + text, nameof(text));
    }

    private static bool IsWhole(ReadOnlySpan<char> text, int end, Unit unit)
    {
        var next = At(text, end);
        if (next == '\0')
        {
            return true;
        }

        // A unit in Latin letters ends where the letters end: 5G, 3MPa.
        return IsLetter(unit.Text[unit.Text.Length - 1]) ? !IsLetter(next) && !IsDigit(next) : !OneOf(unit.NotBefore, next);
    }

    private static bool[] MarkFirst()
    {
        var marks = new bool[char.MaxValue + 1];
        foreach (var first in ByFirst.Keys)
        {
            marks[first] = true;
        }

        return marks;
    }

    private static Dictionary<char, Unit[]> Index()
    {
        var lists = new Dictionary<char, List<Unit>>();
        foreach (var unit in UnitTable.All())
        {
            if (!lists.TryGetValue(unit.Text[0], out var list))
            {
                lists.Add(unit.Text[0], list = []);
            }

            list.Add(unit);
        }

        var index = new Dictionary<char, Unit[]>(lists.Count);
        foreach (var pair in lists)
        {
            pair.Value.Sort(static (a, b) => b.Text.Length != a.Text.Length ? b.Text.Length - a.Text.Length : string.CompareOrdinal(a.Text, b.Text));
            index.Add(pair.Key, [.. pair.Value]);
        }

        return index;
    }
}
