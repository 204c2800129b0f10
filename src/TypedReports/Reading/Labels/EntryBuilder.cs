using TypedReports.Definitions;

namespace TypedReports.Reading.Labels;

/// <summary>
/// Gathers what a form looks for and the words of the language. Where the same words mean several things, the order in which
/// they are added decides: names, then what refers to them, look-alikes, and last the words of the language.
/// </summary>
internal static class EntryBuilder
{
    private const int FirstPlan = 6;
    private static readonly string[] Plans =
        ["六五", "七五", "八五", "九五", "十五", "十一五", "十二五", "十三五", "十四五", "十五五", "十六五", "十七五", "十八五", "十九五"];

    private static readonly string[] Holidays =
        ["国庆", "春节", "“五一”", "五一", "“十一”", "端午", "中秋", "元旦", "清明", "双节", "元宵", "重阳", "劳动节", "国庆中秋", "中秋国庆", "国庆、中秋", "中秋、国庆", "“五一”“十一”", "“五一”、“十一”", "元旦春节", "元旦、春节"];

    private static readonly string[] HolidayTimes = ["期间", "假期", "假日", "小长假", "长假", "黄金周", "假期期间", "假日期间"];

    public static Dictionary<string, Entry> Build(FormDefinition form)
    {
        var entries = new Dictionary<string, Entry>(4096, StringComparer.Ordinal);
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

        // Of the words of the language none is ever asked for its topics.
        AddTopics(entries.Values, form);
        AddLowerCase(entries);
        AddWords(entries);
        return entries;
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
            entries.Add(name, new Entry
            {
                Text = name, Indicators = [index], Measure = measure, Kind = EntryKind.Name, BeginsWithVerb = Lexicon.BeginsWith(WordClass.Verb, name), BeginsWithAddition = Lexicon.BeginsWith(WordClass.New, name),
            });
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

    private static void AddTopics(IReadOnlyCollection<Entry> entries, FormDefinition form)
    {
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            foreach (var topic in form.Indicators[i].Topics)
            {
                foreach (var entry in entries)
                {
                    if (entry.Kind is EntryKind.Name or EntryKind.Topic or EntryKind.Lookalike && entry.Text.Contains(topic))
                    {
                        entry.Topics = [.. entry.Topics, i];
                    }
                }
            }
        }
    }

    /// <summary>gdp is written for GDP.</summary>
    private static void AddLowerCase(Dictionary<string, Entry> entries)
    {
        foreach (var entry in entries.Values.ToArray())
        {
            var lower = entry.Text.ToLowerInvariant();
            if (!entries.ContainsKey(lower))
            {
                entries.Add(lower, new Entry
                {
                    Text = lower, Indicators = entry.Indicators, Measure = entry.Measure, Kind = entry.Kind, BeginsWithVerb = entry.BeginsWithVerb, Topics = entry.Topics,
                });
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
                Word(entries, word, kind);
            }
        }

        foreach (var holiday in Holidays)
        {
            foreach (var time in HolidayTimes)
            {
                // What a holiday brought is never the year's: 国庆假期, 国庆节期间.
                Word(entries, holiday + time, WordClass.PartOfYear);
                Word(entries, holiday + "节" + time, WordClass.PartOfYear);
            }
        }

        for (var i = 0; i < Plans.Length; i++)
        {
            var number = FirstPlan + i;
            Plan(entries, "“" + Plans[i] + "”", number);
            Plan(entries, "\"" + Plans[i] + "\"", number);
            if (number > 10)
            {
                // 十五 and the older names are numbers too: only quotation marks make plans of them.
                Plan(entries, Plans[i], number);
            }
        }
    }

    private static void Word(Dictionary<string, Entry> entries, string word, WordClass kind)
    {
        if (!entries.ContainsKey(word))
        {
            entries.Add(word, new Entry { Text = word, Kind = EntryKind.Word, Word = kind });
        }
    }

    private static void Plan(Dictionary<string, Entry> entries, string text, int number) =>
        entries[text] = new Entry { Text = text, Kind = EntryKind.Word, Word = WordClass.Plan, Number = number };
}
