using TypedReports.Definitions;

namespace TypedReports.Reading.Labels;

/// <summary>
/// The names of a form and the words of the language, found by longest match. Made once a form and shared by all its readings.
/// </summary>
/// <remarks>
/// Most places of a text begin no entry, so what is asked first is cheap and small: what the first character may begin
/// (<see cref="Role"/>), then whether its pair with the second can be one (a filter of 8 KB that errs on the side of yes). Only
/// behind these comes the table of pairs, whose buckets lie in one array, the longest entry first.
/// </remarks>
internal sealed class LabelTable
{
    private const int FilterBits = 16;

    private readonly CharacterRole[] _roles = CharacterRoles.Copy();
    private readonly ulong[] _filter = new ulong[(1 << FilterBits) / 64];
    private readonly ulong[] _nameFilter = new ulong[(1 << FilterBits) / 64];
    private readonly ulong[] _timeFilter = new ulong[(1 << FilterBits) / 64];
    private readonly ulong[] _shortNameFilter = new ulong[(1 << FilterBits) / 64];
    private readonly ulong[] _longNameFilter = new ulong[(1 << FilterBits) / 64];
    private readonly Bucket[] _buckets;
    private readonly int _bucketMask;
    private readonly Candidate[] _entries;

    public LabelTable(FormDefinition form)
    {
        _entries = [.. EntryBuilder.Build(form).Values.Where(static e => e.Text.Length > 0).Select(static e => new Candidate(e))];
        Array.Sort(_entries, ByPairLongestFirst);
        var size = 1024;
        while (size < _entries.Length * 2)
        {
            size *= 2;
        }

        _buckets = new Bucket[size];
        _bucketMask = size - 1;
        for (var from = 0; from < _entries.Length;)
        {
            var pair = Pair(_entries[from]);
            var to = from + 1;
            while (to < _entries.Length && Pair(_entries[to]) == pair)
            {
                to++;
            }

            AddBucket(pair, from, to);
            from = to;
        }

        IsScoutable = true;
        foreach (var entry in _entries)
        {
            Note(entry.Entry);
        }
    }

    /// <summary>Whether every entry lies in one sentence and every name and word of time has two characters at least: what is not in a sentence is not said.</summary>
    public bool IsScoutable { get; private set; }

    /// <summary>What a character can be the begin of.</summary>
    public CharacterRole Role(char c) => _roles[c];

    /// <summary>Whether an entry of two characters or more may begin with these two; where it says no, none does.</summary>
    public bool MayBegin(char first, char second) => Has(_filter, FilterBit(first, second));

    /// <summary>The first place at or behind <paramref name="from"/> where an entry may begin or a gap ends; <paramref name="to"/> when there is none.</summary>
    public int PassGap(ReadOnlySpan<char> text, int from, int to)
    {
        var roles = _roles;
        var filter = _filter;
        for (var i = from; i < to; i++)
        {
            var c = text[i];
            var bit = FilterBit(c, i + 1 < text.Length ? text[i + 1] : '\0');
            if (((ulong)(roles[c] & (CharacterRole.EndsGap | CharacterRole.IsEntry)) | (filter[bit >> 6] >> (int)(bit & 63) & 1)) != 0)
            {
                return i;
            }
        }

        return to;
    }

    /// <summary>The longest entry at <paramref name="start"/> that ends at or before <paramref name="limit"/>.</summary>
    public Entry? Match(ReadOnlySpan<char> text, int start, int limit)
    {
        var role = _roles[text[start]];
        if ((role & CharacterRole.OpensEntry) != 0 && start + 1 < limit && MayBegin(text[start], text[start + 1]))
        {
            var rest = text.Slice(start, limit - start);
            foreach (ref readonly var candidate in Bucketed(rest[0], rest[1]))
            {
                if (candidate.Begins(rest))
                {
                    return candidate.Entry;
                }
            }
        }

        return (role & CharacterRole.IsEntry) != 0 ? Bucketed(text[start], '\0')[0].Entry : null;
    }

    /// <summary>
    /// The first place at or behind <paramref name="from"/> where a name, or a word that refers to one, begins;
    /// <paramref name="to"/> when there is none. Of names of one character it knows nothing.
    /// </summary>
    public int FindName(ReadOnlySpan<char> text, int from, int to)
    {
        text = text.Slice(0, to);
        var filter = _nameFilter;
        for (var i = from; i + 1 < text.Length; i++)
        {
            var bit = FilterBit(text[i], text[i + 1]);
            if (Has(filter, bit) && MayGoOn(bit, i + 2 < text.Length ? text[i + 2] : '\0') && BeginsWithName(text.Slice(i)))
            {
                return i;
            }
        }

        return to;
    }

    /// <summary>Whether a word of time stands in a text.</summary>
    public bool HoldsTime(ReadOnlySpan<char> text)
    {
        var filter = _timeFilter;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (Has(filter, FilterBit(text[i], text[i + 1])) && Match(text, i, text.Length) is { Kind: EntryKind.Word } entry && entry.Word.IsTime())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words of two characters that some name begins with are everywhere; the third tells most of them apart.</summary>
    private bool MayGoOn(uint pair, char third) => Has(_longNameFilter, FilterBit((char)pair, third)) || Has(_shortNameFilter, pair);

    private bool BeginsWithName(ReadOnlySpan<char> text)
    {
        foreach (ref readonly var candidate in Bucketed(text[0], text[1]))
        {
            if (candidate.Begins(text) && candidate.Entry.Kind is EntryKind.Name or EntryKind.BareName)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The name that begins with <paramref name="begin"/> and goes on with an end of <paramref name="last"/>: 高新技术产业 and
    /// 战略性新兴产业增加值 make 高新技术产业增加值.
    /// </summary>
    public Entry? Complete(ReadOnlySpan<char> begin, ReadOnlySpan<char> last)
    {
        if (begin.Length < 2 || !MayBegin(begin[0], begin[1]))
        {
            return null;
        }

        foreach (ref readonly var candidate in Bucketed(begin[0], begin[1]))
        {
            var entry = candidate.Entry;
            var name = entry.Text.AsSpan();
            if (entry.Kind == EntryKind.Name && name.Length > begin.Length && name.StartsWith(begin) && last.Length > name.Length - begin.Length
                && last.EndsWith(name.Slice(begin.Length)))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The entries that begin with these two characters, longest first; with a NUL behind it, a character that is an entry.</summary>
    private ReadOnlySpan<Candidate> Bucketed(char first, char second)
    {
        var pair = Pair(first, second);
        for (var slot = Slot(pair); _buckets[slot].Count > 0; slot = (slot + 1) & _bucketMask)
        {
            if (_buckets[slot].Pair == pair)
            {
                return _entries.AsSpan(_buckets[slot].From, _buckets[slot].Count);
            }
        }

        return default;
    }

    private void AddBucket(uint pair, int from, int to)
    {
        var slot = Slot(pair);
        while (_buckets[slot].Count > 0)
        {
            slot = (slot + 1) & _bucketMask;
        }

        _buckets[slot] = new Bucket(pair, from, to - from);
        var text = _entries[from].Entry.Text;
        if (text.Length == 1)
        {
            _roles[text[0]] |= CharacterRole.IsEntry;
            return;
        }

        _roles[text[0]] |= CharacterRole.OpensEntry;
        Set(_filter, FilterBit(text[0], text[1]));
    }

    /// <summary>Notes what scouts ask of the characters that an entry begins with.</summary>
    private void Note(Entry entry)
    {
        var text = entry.Text;
        IsScoutable &= text.AsSpan().IndexOfAny(Tokenizer.Stops.AsSpan()) < 0;
        if (entry.Kind is EntryKind.Name or EntryKind.BareName)
        {
            if (text.Length > 1)
            {
                var pair = FilterBit(text[0], text[1]);
                Set(_nameFilter, pair);
                Set(text.Length > 2 ? _longNameFilter : _shortNameFilter, text.Length > 2 ? FilterBit((char)pair, text[2]) : pair);
            }
            else
            {
                IsScoutable = false;
            }
        }
        else if (entry.Kind == EntryKind.Word)
        {
            _roles[text[0]] |= entry.Word is WordClass.NoNumber or WordClass.Compare ? CharacterRole.OpensTarget
                : entry.Word == WordClass.Modality ? CharacterRole.OpensModality
                : CharacterRole.None;
            if (entry.Word.IsTime())
            {
                IsScoutable &= text.Length > 1;
                Set(_timeFilter, FilterBit(text[0], text.Length > 1 ? text[1] : '\0'));
            }
        }
    }

    private static bool Has(ulong[] filter, uint bit) => (filter[bit >> 6] >> (int)(bit & 63) & 1) != 0;

    private static void Set(ulong[] filter, uint bit) => filter[bit >> 6] |= 1UL << (int)(bit & 63);

    private static int ByPairLongestFirst(Candidate a, Candidate b)
    {
        var order = Pair(a).CompareTo(Pair(b));
        order = order != 0 ? order : b.Length - a.Length;
        return order != 0 ? order : string.CompareOrdinal(a.Entry.Text, b.Entry.Text);
    }

    private static uint Pair(Candidate candidate) => Pair(candidate.Entry.Text[0], candidate.Length > 1 ? candidate.Entry.Text[1] : '\0');

    private static uint Pair(char first, char second) => (uint)first << 16 | second;

    private static uint FilterBit(char first, char second) => (first * 0x9E3779B1u + second * 0x85EBCA77u) >> (32 - FilterBits);

    private int Slot(uint pair) => (int)(pair * 2654435769u >> 8) & _bucketMask;

    private readonly record struct Bucket(uint Pair, int From, int Count);

    /// <summary>An entry with what tells it from the others of its bucket at a glance.</summary>
    private readonly struct Candidate(Entry entry)
    {
        public readonly Entry Entry = entry;
        public readonly int Length = entry.Text.Length;
        private readonly char _third = entry.Text.Length > 2 ? entry.Text[2] : '\0';

        /// <summary>Whether a text that begins with the bucket's two characters begins with the entry.</summary>
        public bool Begins(ReadOnlySpan<char> text) => Length <= text.Length
            && (Length <= 2 || (_third == text[2] && (Length == 3 || text.StartsWith(Entry.Text.AsSpan()))));
    }
}
