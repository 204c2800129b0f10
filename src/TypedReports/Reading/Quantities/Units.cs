using static TypedReports.Reading.Quantities.NumberCharacters;

namespace TypedReports.Reading.Quantities;

/// <summary>Finds the longest unit at a place of the text.</summary>
internal static class Units
{
    /// <summary>The unit of a number that has a scale word at most (5万).</summary>
    public static readonly Unit None = new("", QuantityKind.Amount, ChineseCount.Always, "");

    private static readonly Dictionary<char, Unit[]> ByFirst = Index();

    /// <summary>For each character one more than the index of the units that begin with it, 0 for none.</summary>
    private static readonly ushort[] Opens = new ushort[char.MaxValue + 1];

    private static readonly Family[] Families = MakeFamilies();

    /// <summary>Whether some unit begins with a character.</summary>
    public static bool MayOpen(char c) => Opens[c] != 0;

    /// <summary>The longest unit at a place, or null.</summary>
    public static Unit? Match(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        var first = (uint)at < (uint)text.Length ? Opens[text[at]] : 0;
        if (first == 0)
        {
            return null;
        }

        ref readonly var family = ref Families[first - 1];
        if ((family.Seconds >> (At(text, at + 1) & 63) & 1) == 0)
        {
            // Nothing longer can stand here.
            return family.Single is { } single && IsWhole(text, at + 1, single) ? End(single, at, out end) : null;
        }

        foreach (var unit in family.Units)
        {
            if (Has(text, at, unit.Text) && IsWhole(text, at + unit.Text.Length, unit))
            {
                return End(unit, at, out end);
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

        // A unit in Latin letters ends where letters and digits end: 5G, 3MPa, but no m2 in 2m22.
        var last = unit.Text[unit.Text.Length - 1];
        return IsLetter(last) || IsDigit(last) ? !IsLetter(next) && !IsDigit(next) : !OneOf(unit.NotBefore, next);
    }

    private static Unit End(Unit unit, int at, out int end)
    {
        end = at + unit.Text.Length;
        return unit;
    }

    private static Family[] MakeFamilies()
    {
        var families = new List<Family>(ByFirst.Count);
        foreach (var pair in ByFirst)
        {
            ulong seconds = 0;
            Unit? single = null;
            foreach (var unit in pair.Value)
            {
                if (unit.Text.Length == 1)
                {
                    single = unit;
                }
                else
                {
                    seconds |= 1UL << (unit.Text[1] & 63);
                }
            }

            families.Add(new Family(pair.Value, seconds, single));
            Opens[pair.Key] = (ushort)families.Count;
        }

        return [.. families];
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

    /// <summary>The units that begin with one character.</summary>
    /// <param name="Units">Longest first.</param>
    /// <param name="Seconds">A bit for each of their second characters, by its last six bits: an unset bit says that none goes on so.</param>
    /// <param name="Single">The character as a unit of its own.</param>
    private readonly record struct Family(Unit[] Units, ulong Seconds, Unit? Single);
}
