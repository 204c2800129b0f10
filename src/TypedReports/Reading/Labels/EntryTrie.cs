namespace TypedReports.Reading.Labels;

/// <summary>
/// Entries by their characters, one step for each: hundreds of names begin alike (规模以上工业…), and a text is held against all of
/// them at once.
/// </summary>
/// <remarks>
/// Steps lie in one open-addressed table. What is asked of a node stands in the step that leads to it, since each place of the table
/// that is looked at may be one that no cache holds: whether an entry ends there, and by one bit in eight which characters follow.
/// </remarks>
internal sealed class EntryTrie
{
    private const int FirstBits = 10;

    /// <summary>The node before any character, from which only entries of one character have a step.</summary>
    private const int Root = -1;

    /// <summary>The last of the nodes behind one character (<see cref="Behind"/>); the others follow in order.</summary>
    private const int LastFixed = char.MaxValue + 1;

    private Step[] _steps = new Step[1 << FirstBits];
    private int _shift = 32 - FirstBits;
    private Entry?[] _entries = new Entry?[1 << FirstBits];
    private int _nodes;

    /// <summary>Adds an entry that is not empty, and whose text no other has.</summary>
    public void Add(Entry entry)
    {
        var isLong = entry.Text.Length > 1;
        var node = isLong ? Behind(entry.Text[0]) : Root;
        for (var i = isLong ? 1 : 0; i < entry.Text.Length; i++)
        {
            ref var step = ref At(node, entry.Text[i]);
            if (step.To == 0)
            {
                step = ref Put(new Step { From = node, Character = entry.Text[i], To = LastFixed + ++_nodes });
            }

            node = step.To;
            if (i + 1 < entry.Text.Length)
            {
                step.Followers |= FollowerBit(entry.Text[i + 1]);
            }
            else
            {
                step.End = entry.Kind is EntryKind.Name or EntryKind.BareName ? EndOf.Name : EndOf.OtherEntry;
                SetEntry(node - LastFixed, entry);
            }
        }
    }

    /// <summary>The longest entry that a text begins with; null without one.</summary>
    public Entry? Longest(ReadOnlySpan<char> text)
    {
        var longest = 0;
        var node = Behind(text[0]);
        var followers = byte.MaxValue;
        foreach (var c in text.Slice(1))
        {
            if ((followers & FollowerBit(c)) == 0)
            {
                break;
            }

            ref readonly var step = ref At(node, c);
            node = step.To;
            followers = step.Followers;
            longest = step.End != EndOf.None ? node : longest;
        }

        longest = longest > 0 ? longest : At(Root, text[0]).To;
        return longest > 0 ? _entries[longest - LastFixed] : null;
    }

    /// <summary>Whether a text begins with a name, short or in full.</summary>
    public bool BeginsWithName(ReadOnlySpan<char> text)
    {
        var node = Behind(text[0]);
        var followers = byte.MaxValue;
        foreach (var c in text.Slice(1))
        {
            if ((followers & FollowerBit(c)) == 0)
            {
                return false;
            }

            ref readonly var step = ref At(node, c);
            if (step.End == EndOf.Name)
            {
                return true;
            }

            node = step.To;
            followers = step.Followers;
        }

        return false;
    }

    /// <summary>The entry whose text is <paramref name="begin"/> and then <paramref name="end"/>; null without one.</summary>
    public Entry? Find(ReadOnlySpan<char> begin, ReadOnlySpan<char> end) => Walk(Walk(Behind(begin[0]), begin.Slice(1)), end) is > LastFixed and var node ? _entries[node - LastFixed] : null;

    private int Walk(int node, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length && node > 0; i++)
        {
            node = At(node, text[i]).To;
        }

        return node;
    }

    /// <summary>The step from a node over a character; the empty place where it would lie, if there is none.</summary>
    private ref Step At(int node, char c)
    {
        var steps = _steps;
        var slot = (int)(((uint)node * 0x9E3779B1u + c * 0x85EBCA77u) >> _shift);
        while (steps[slot].From != 0 && (steps[slot].From != node || steps[slot].Character != c))
        {
            slot = (slot + 1) & (steps.Length - 1);
        }

        return ref steps[slot];
    }

    private ref Step Put(Step step)
    {
        if (_nodes * 2 > _steps.Length)
        {
            Grow();
        }

        ref var place = ref At(step.From, step.Character);
        place = step;
        return ref place;
    }

    private void Grow()
    {
        var steps = _steps;
        _steps = new Step[steps.Length * 2];
        _shift--;
        foreach (ref readonly var step in steps.AsSpan())
        {
            if (step.From != 0)
            {
                At(step.From, step.Character) = step;
            }
        }
    }

    private void SetEntry(int index, Entry entry)
    {
        if (index >= _entries.Length)
        {
            Array.Resize(ref _entries, Math.Max(index + 1, _entries.Length * 2));
        }

        _entries[index] = entry;
    }

    private static int Behind(char c) => c + 1;

    private static byte FollowerBit(char c) => (byte)(1 << (c & 7));

    /// <summary>What ends with a step.</summary>
    private enum EndOf : byte
    {
        None,
        Name,
        OtherEntry,
    }

    private struct Step
    {
        public int From;
        public int To;
        public char Character;
        public byte Followers;
        public EndOf End;
    }
}
