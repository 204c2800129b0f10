using TypedReports.Definitions;

namespace TypedReports.Reading.Labels;

/// <summary>
/// The names of a form and the words of the language, found by longest match. Made once a form and shared by all its readings.
/// </summary>
/// <remarks>
/// Most places of a text begin no entry, so what is asked first is cheap and small: what the first character may begin
/// (<see cref="Role"/>), then whether its pair with the second can be one (a filter of 8 KB that errs on the side of yes). Only
/// behind these come the entries.
/// </remarks>
internal sealed class LabelTable
{
    private const int FilterBits = 16;

    private readonly CharacterRole[] _roles = CharacterRoles.Copy();
    private readonly ulong[] _filter = new ulong[(1 << FilterBits) / 64];
    private readonly ulong[] _timeFilter = new ulong[(1 << FilterBits) / 64];
    private readonly NameSearch _names = new();
    private readonly EntryTrie _entries = new();

    public LabelTable(FormDefinition form)
    {
        IsScoutable = true;
        foreach (var entry in EntryBuilder.Build(form).Values)
        {
            if (entry.Text.Length > 0)
            {
                Add(entry);
            }
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
        var mayBegin = (role & CharacterRole.OpensEntry) != 0 && start + 1 < limit && MayBegin(text[start], text[start + 1]);
        return start < limit && (mayBegin || (role & CharacterRole.IsEntry) != 0) ? _entries.Longest(text.Slice(start, limit - start)) : null;
    }

    /// <summary>
    /// The first place at or behind <paramref name="from"/> where a name, or a word that refers to one, begins;
    /// <paramref name="to"/> when there is none. Of names of one character it knows nothing.
    /// </summary>
    public int FindName(ReadOnlySpan<char> text, int from, int to)
    {
        text = text.Slice(0, to);
        for (var i = _names.Find(text, from); i < to; i = _names.Find(text, i + 1))
        {
            if (_entries.BeginsWithName(text.Slice(i)))
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

        for (var end = last.Slice(Math.Min(1, last.Length)); !end.IsEmpty; end = end.Slice(1))
        {
            if (_entries.Find(begin, end) is { Kind: EntryKind.Name } entry)
            {
                return entry;
            }
        }

        return null;
    }

    private void Add(Entry entry)
    {
        _entries.Add(entry);
        Note(entry);
    }

    /// <summary>Notes what is asked of the characters that an entry begins with, before it is looked for.</summary>
    private void Note(Entry entry)
    {
        var text = entry.Text;
        _roles[text[0]] |= text.Length == 1 ? CharacterRole.IsEntry : CharacterRole.OpensEntry;
        if (text.Length > 1)
        {
            Set(_filter, FilterBit(text[0], text[1]));
        }

        IsScoutable &= text.AsSpan().IndexOfAny(Tokenizer.Stops.AsSpan()) < 0;
        if (entry.Kind is EntryKind.Name or EntryKind.BareName)
        {
            if (text.Length > 1)
            {
                _names.Add(text);
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

    private static uint FilterBit(char first, char second) => (first * 0x9E3779B1u + second * 0x85EBCA77u) >> (32 - FilterBits);
}
