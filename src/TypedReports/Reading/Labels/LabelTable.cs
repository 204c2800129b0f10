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
/// The names of a form and the words of the language, found by longest match in a table indexed by the first character.
/// Made once a form.
/// </summary>
internal sealed class LabelTable
{
    private const int FirstPlan = 6;
    private static readonly string[] Plans =
        ["六五", "七五", "八五", "九五", "十五", "十一五", "十二五", "十三五", "十四五", "十五五", "十六五", "十七五", "十八五", "十九五"];

    private readonly ushort[] first = new ushort[char.MaxValue + 1];
    private readonly List<Entry[]> buckets = [[]];
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    public LabelTable(FormDefinition form)
    {
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
        var bucket = buckets[first[text[start]]];
        foreach (var entry in bucket)
        {
            var name = entry.Text;
            if (start + name.Length <= limit && text.Slice(start, name.Length).SequenceEqual(name.AsSpan()))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The entry that is exactly this text.</summary>
    public Entry? Find(string name) => entries.TryGetValue(name, out var entry) ? entry : null;

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

    private void Index(IEnumerable<Entry> entries)
    {
        foreach (var group in entries.GroupBy(e => e.Text[0]).OrderBy(g => g.Key))
        {
            first[group.Key] = (ushort)buckets.Count;
            buckets.Add([.. group.OrderByDescending(e => e.Text.Length).ThenBy(e => e.Text, StringComparer.Ordinal)]);
        }
    }
}
