using TypedReports.Definitions;

namespace TypedReports.Reading.Labels;

/// <summary>What stands at a place: a name of the form's, or a word of the language.</summary>
internal sealed class Entry
{
    public required string Text { get; init; }

    /// <summary>Indexes of the indicators that the name stands for; empty for look-alikes and words.</summary>
    public int[] Indicators { get; init; } = [];

    /// <summary>The measure that the name states alone.</summary>
    public Measure? Measure { get; init; }

    public EntryKind Kind { get; init; }

    public WordClass Word { get; init; }

    /// <summary>Whether the name begins with a verb (新建高标准农田): what stands before it doesn't narrow it.</summary>
    public bool BeginsWithVerb { get; init; }

    /// <summary>Indexes of the indicators whose topic the name contains: a bare name behind it refers back to them.</summary>
    public int[] Topics { get; set; } = [];

    /// <summary>The plan's number for <see cref="WordClass.Plan"/> (14 for 十四五).</summary>
    public int Number { get; init; }
}

/// <summary>What an <see cref="Entry"/> is.</summary>
internal enum EntryKind : byte
{
    /// <summary>A name of one or several indicators.</summary>
    Name,

    /// <summary>A name that looks like an indicator's and is something else.</summary>
    Lookalike,

    /// <summary>A short name that means an indicator only after its topic was named: 产量 after 粮食.</summary>
    BareName,

    /// <summary>A noun that a bare name can refer back to.</summary>
    Topic,

    /// <summary>A word of <see cref="Lexicon"/>.</summary>
    Word,
}

/// <summary>
/// The names of a form and the words of the language, found by longest match in a table indexed by the first two characters.
/// Made once a form.
/// </summary>
internal sealed class LabelTable
{
    private const int FirstPlan = 6;
    private static readonly string[] Plans =
        ["六五", "七五", "八五", "九五", "十五", "十一五", "十二五", "十三五", "十四五", "十五五", "十六五", "十七五", "十八五", "十九五"];

    /// <summary>For each character that begins an entry, one more than the index of its one-character entry.</summary>
    private readonly ushort[] first = new ushort[char.MaxValue + 1];
    private readonly List<Entry?> singles = [];

    /// <summary>Open addressing by the first two characters: the key, and the entries that begin with them, longest first.</summary>
    private int[] pairs = [];
    private Entry[]?[] longer = [];

    public LabelTable(FormDefinition form)
    {
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            AddNames(entries, form.Indicators[i], i);
        }

        AddGroups(entries, form);
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            AddReferences(entries, form.Indicators[i], i);
        }

        AddLookalikes(entries, form.Lookalikes);
        AddWords(entries);
        AddTopics(entries, form);
        Index(entries.Values);
    }

    /// <summary>The longest entry at <paramref name="start"/> that ends at or before <paramref name="limit"/>.</summary>
    public Entry? Match(ReadOnlySpan<char> text, int start, int limit)
    {
        var single = first[text[start]];
        if (single == 0)
        {
            return null;
        }

        if (start + 1 < limit)
        {
            var rest = text.Slice(start, limit - start);
            foreach (var entry in Longer(Pair(rest[0], rest[1])))
            {
                if (rest.StartsWith(entry.Text.AsSpan()))
                {
                    return entry;
                }
            }
        }

        return singles[single - 1];
    }

    /// <summary>
    /// The name that begins with <paramref name="begin"/> and goes on with an end of <paramref name="last"/>: 高新技术产业 and
    /// 战略性新兴产业增加值 make 高新技术产业增加值.
    /// </summary>
    public Entry? Complete(ReadOnlySpan<char> begin, ReadOnlySpan<char> last)
    {
        if (begin.Length < 2)
        {
            return null;
        }

        foreach (var entry in Longer(Pair(begin[0], begin[1])))
        {
            var name = entry.Text.AsSpan();
            if (entry.Kind == EntryKind.Name && name.Length > begin.Length && name.StartsWith(begin) && last.Length > name.Length - begin.Length
                && last.EndsWith(name.Slice(begin.Length)))
            {
                return entry;
            }
        }

        return null;
    }

    private static void AddNames(Dictionary<string, Entry> entries, IndicatorDefinition indicator, int index)
    {
        foreach (var name in indicator.MeasureNames)
        {
            Name(entries, name.Name, index, name.Measure);
        }

        Name(entries, indicator.Chinese, index, null);
        foreach (var name in indicator.Names)
        {
            Name(entries, name, index, null);
        }
    }

    /// <summary>What refers to an indicator without naming it; a name of any indicator comes first.</summary>
    private static void AddReferences(Dictionary<string, Entry> entries, IndicatorDefinition indicator, int index)
    {
        foreach (var name in indicator.BareNames)
        {
            Shared(entries, name, index, EntryKind.BareName);
        }

        foreach (var name in indicator.Topics)
        {
            Shared(entries, name, index, EntryKind.Topic);
        }

        AddLookalikes(entries, indicator.Lookalikes);
    }

    private static void Name(Dictionary<string, Entry> entries, string name, int index, Measure? measure)
    {
        // The same words can name several indicators (a stock and its additions); the first owns the name alone.
        if (!entries.ContainsKey(name))
        {
            entries.Add(name, new Entry { Text = name, Indicators = [index], Measure = measure, Kind = EntryKind.Name, BeginsWithVerb = Lexicon.BeginsWithVerb(name) });
        }
    }

    private static void Shared(Dictionary<string, Entry> entries, string name, int index, EntryKind kind)
    {
        if (!entries.TryGetValue(name, out var known))
        {
            entries.Add(name, new Entry { Text = name, Indicators = [index], Kind = kind });
        }
        else if (known.Kind == kind)
        {
            entries[name] = new Entry { Text = name, Indicators = [.. known.Indicators, index], Kind = kind };
        }
    }

    private static void AddGroups(Dictionary<string, Entry> entries, FormDefinition form)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            ids[form.Indicators[i].Id] = i;
        }

        foreach (var group in form.Groups)
        {
            var members = group.Indicators.Select(id => ids[id]).ToArray();
            foreach (var name in group.Names)
            {
                entries[name] = new Entry { Text = name, Indicators = members, Measure = group.Measure, Kind = EntryKind.Name };
            }
        }
    }

    private static void AddTopics(Dictionary<string, Entry> entries, FormDefinition form)
    {
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            foreach (var topic in form.Indicators[i].Topics)
            {
                foreach (var entry in entries.Values)
                {
                    if (entry.Kind is EntryKind.Name or EntryKind.Topic or EntryKind.Lookalike && entry.Text.Contains(topic))
                    {
                        entry.Topics = [.. entry.Topics, i];
                    }
                }
            }
        }
    }

    private static void AddLookalikes(Dictionary<string, Entry> entries, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            if (!entries.ContainsKey(name))
            {
                entries.Add(name, new Entry { Text = name, Kind = EntryKind.Lookalike });
            }
        }
    }

    private static void AddWords(Dictionary<string, Entry> entries)
    {
        foreach (var (kind, words) in Lexicon.Words)
        {
            foreach (var word in words.Split(' '))
            {
                if (!entries.ContainsKey(word))
                {
                    entries.Add(word, new Entry { Text = word, Kind = EntryKind.Word, Word = kind });
                }
            }
        }

        for (var i = 0; i < Plans.Length; i++)
        {
            var number = FirstPlan + i;
            Plan(entries, "“" + Plans[i] + "”", number);
            if (number > 10)
            {
                // 十五 and the older names are numbers too: only quotation marks make plans of them.
                Plan(entries, Plans[i], number);
            }
        }
    }

    private static void Plan(Dictionary<string, Entry> entries, string text, int number) =>
        entries[text] = new Entry { Text = text, Kind = EntryKind.Word, Word = WordClass.Plan, Number = number };

    private static int Pair(char first, char second) => first << 16 | second;

    private ReadOnlySpan<Entry> Longer(int pair)
    {
        for (var slot = Slot(pair); longer[slot] is { } bucket; slot = (slot + 1) & (pairs.Length - 1))
        {
            if (pairs[slot] == pair)
            {
                return bucket;
            }
        }

        return default;
    }

    private int Slot(int pair) => (int)((uint)pair * 2654435769u >> 8) & (pairs.Length - 1);

    private void Index(IEnumerable<Entry> all)
    {
        var groups = all.Where(e => e.Text.Length > 1).GroupBy(e => Pair(e.Text[0], e.Text[1])).OrderBy(g => g.Key).ToList();
        var size = 1024;
        while (size < groups.Count * 4)
        {
            size *= 2;
        }

        pairs = new int[size];
        longer = new Entry[]?[size];
        foreach (var group in groups)
        {
            var slot = Slot(group.Key);
            while (longer[slot] is not null)
            {
                slot = (slot + 1) & (size - 1);
            }

            pairs[slot] = group.Key;
            longer[slot] = [.. group.OrderByDescending(e => e.Text.Length).ThenBy(e => e.Text, StringComparer.Ordinal)];
        }

        foreach (var group in all.GroupBy(e => e.Text[0]).OrderBy(g => g.Key))
        {
            singles.Add(group.FirstOrDefault(e => e.Text.Length == 1));
            first[group.Key] = (ushort)singles.Count;
        }
    }
}
