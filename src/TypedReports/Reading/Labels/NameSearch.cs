namespace TypedReports.Reading.Labels;

/// <summary>
/// Finds the places of a text where a name may begin, by three characters at a time: names are in groups, and a place counts where
/// some group has names with this first, this second and this third character. Errs on the side of yes, for one place in hundreds.
/// </summary>
/// <remarks>
/// Single words that names begin with (经济, 企业) are everywhere in a report. Asked for one after the other, whether a place may go
/// on to a name is a guess that the processor loses each time; asked for at once, the answer is nearly always no.
/// </remarks>
internal sealed class NameSearch
{
    private const int Groups = 21;

    /// <summary>The group of the names that have no third character.</summary>
    private const ulong OfTwo = 1;

    // So many bits each: the groups that have names with this character first, second, third.
    private readonly ulong[] _groups = new ulong[char.MaxValue + 1];

    /// <summary>Adds a name of two characters or more.</summary>
    public void Add(string name)
    {
        var group = name.Length == 2 ? OfTwo : 2UL << (int)(name[0] * 0x9E3779B1u >> 16) % (Groups - 1);
        _groups[name[0]] |= group;
        _groups[name[1]] |= group << Groups;
        if (name.Length > 2)
        {
            _groups[name[2]] |= group << (2 * Groups);
        }
    }

    /// <summary>The first place at or behind <paramref name="from"/> where a name may begin; the text's length when there is none.</summary>
    public int Find(ReadOnlySpan<char> text, int from)
    {
        if (from + 1 >= text.Length)
        {
            return text.Length;
        }

        var groups = _groups;
        var first = groups[text[from]];
        var second = groups[text[from + 1]];
        for (var i = from + 2; i < text.Length; i++)
        {
            var third = groups[text[i]];
            if ((first & second >> Groups & (third >> (2 * Groups) | OfTwo)) != 0)
            {
                return i - 2;
            }

            first = second;
            second = third;
        }

        return (first & second >> Groups & OfTwo) != 0 ? text.Length - 2 : text.Length;
    }
}
