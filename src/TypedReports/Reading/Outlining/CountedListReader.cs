using TypedReports.Reading.Normalizing;

namespace TypedReports.Reading.Outlining;

/// <summary>
/// Reads a list that is announced with its number, 办好十件民生实事。一是…。二是…: in one paragraph, over the paragraphs that
/// follow, or as an annex whose items are headings. It is a list only when just as many items follow as are announced: an enumeration of measures
/// announces none, and a list that breaks off is not the one announced.
/// </summary>
internal sealed class CountedListReader(NormalizedText text, List<ListItem> items)
{
    private const int FewestItems = 3;
    private const int LongestKind = 12;
    private static readonly string[] s_nouns = ["实事", "实事项目", "重点项目", "重点工程"];
    private static readonly string[] s_including = [",具体包括", ",主要包括", ",包括", ",分别是", ",即"];
    private readonly List<(int Start, int End)> _found = [];
    private string? _list;
    private int _count;
    private HeadingStyle _style;

    /// <summary>Takes up a paragraph of the report's body.</summary>
    public void Read(int start, int end)
    {
        end = start + text.Span.Slice(start, end - start).TrimEnd().Length;
        if (end <= start)
        {
            return;
        }

        if (_list is not null && HeadingMark.TryRead(text.Span.Slice(start, end - start), out var mark) && IsNext(mark))
        {
            _style = mark.Style;
            _found.Add((start + mark.Length, end));
            if (_found.Count == _count)
            {
                Complete();
            }

            return;
        }

        End();
        ReadParagraph(start, end);
    }

    /// <summary>Gives up the list that is being read: something else begins.</summary>
    public void End()
    {
        _list = null;
        _found.Clear();
    }

    /// <summary>
    /// A list of an annex whose items are headings with paragraphs of their own: as many as its title announces, and none
    /// that holds items itself.
    /// </summary>
    public void ReadHeadings(List<Heading> headings)
    {
        for (var i = 0; i < headings.Count; i++)
        {
            var list = headings[i];
            if (list.Role != SectionRole.Appendix || list.Level != 1 || !Announces(list.Title.AsSpan(), out var count))
            {
                continue;
            }

            ReadHeadings(list, headings.Skip(i + 1).TakeWhile(h => h.Level == 2).ToList(), count);
        }
    }

    private void ReadHeadings(Heading list, List<Heading> below, int count)
    {
        if (below.Count != count || items.Exists(item => item.Start > list.Start && item.Start < below[count - 1].Start))
        {
            return;
        }

        var at = items.FindIndex(item => item.Start > list.Start);
        items.InsertRange(at < 0 ? items.Count : at, below.Select(h =>
            new ListItem(list.Number + list.Title, h.Title, h.Start + h.Length - h.Title.Length, h.Title.Length)));
    }

    private void ReadParagraph(int start, int end)
    {
        var span = text.Span;
        for (var at = start; at < end; at++)
        {
            var sign = span.Slice(at, end - at).IndexOfAny('。', ':');
            if (sign < 0)
            {
                return;
            }

            at += sign;
            var next = Behind(at, end);
            if (next >= end)
            {
                // The items stand in the paragraphs that follow.
                Announce(start, at);
            }
            else if (HeadingMark.TryRead(span.Slice(next, end - next), out var mark) && mark.Number == 1 && Announce(start, at))
            {
                ReadItems(next, end);
                return;
            }
            else if (span[at] == ':' && Announce(start, Including(start, at)))
            {
                ReadPieces(next, end);
            }
        }
    }

    /// <summary>The items of one paragraph, each from its number to the next one; the last is one sentence.</summary>
    private void ReadItems(int start, int end)
    {
        var span = text.Span;
        var open = -1;
        for (var at = start; at < end; at = NextClause(at, end))
        {
            if (!HeadingMark.TryRead(span.Slice(at, end - at), out var mark) || mark.Number != _found.Count + (open < 0 ? 1 : 2)
                || (open >= 0 && mark.Style != _style))
            {
                continue;
            }

            if (open >= 0)
            {
                _found.Add((open, at));
            }

            _style = mark.Style;
            open = at + mark.Length;
        }

        var stop = span.Slice(open, end - open).IndexOf('。');
        _found.Add((open, stop < 0 ? end : open + stop));
        if (_found.Count == _count)
        {
            Complete();
        }

        End();
    }

    /// <summary>Items without numbers: 办好15件民生实事,包括:…;…;…。</summary>
    private void ReadPieces(int start, int end)
    {
        var stop = text.Span.Slice(start, end - start).IndexOf('。');
        end = stop < 0 ? end : start + stop;
        for (var at = start; at < end;)
        {
            var length = text.Span.Slice(at, end - at).IndexOf(';');
            var next = length < 0 ? end : at + length;
            _found.Add((at, next));
            at = next < end ? Behind(next, end) : end;
        }

        if (_found.Count == _count)
        {
            Complete();
        }

        End();
    }

    /// <summary>Where the announcement ends: before 包括 when that stands between it and the colon.</summary>
    private int Including(int start, int colon)
    {
        var words = text.Span.Slice(start, colon - start);
        foreach (var including in s_including)
        {
            if (words.EndsWith(including.AsSpan()))
            {
                return colon - including.Length;
            }
        }

        return colon;
    }

    private void Complete()
    {
        foreach (var (from, to) in _found)
        {
            var end = to;
            while (end > from && text.Span[end - 1] is '。' or ';' or ',' or ' ' or '\n' or '\r')
            {
                end--;
            }

            var start = text.ToOriginal(from);
            items.Add(new ListItem(_list!, OriginalText.Cut(text, from, end), start, text.EndToOriginal(end) - start));
        }

        End();
    }

    /// <summary>Whether the clause that ends here names a number of projects: 办好今年的十件民生实事.</summary>
    private bool Announce(int paragraph, int end)
    {
        var before = text.Span.Slice(paragraph, end - paragraph);
        if (!EndsWithNoun(before.TrimEnd('”')))
        {
            return false;
        }

        var start = paragraph + before.LastIndexOfAny("。,;:!".AsSpan()) + 1;
        if (!Announces(text.Span.Slice(start, end - start), out var count))
        {
            return false;
        }

        _list = OriginalText.Cut(text, start, end);
        _count = count;
        return true;
    }

    private static bool Announces(ReadOnlySpan<char> clause, out int count)
    {
        clause = clause.TrimEnd('”');
        for (var i = 0; i < clause.Length; i++)
        {
            var length = Number(clause.Slice(i), out count);
            if (length == 0)
            {
                continue;
            }

            var kind = clause.Slice(i + length);
            if (count >= FewestItems && kind.Length is > 2 and <= LongestKind && kind[0] is '件' or '项' or '大' or '个' && EndsWithNoun(kind))
            {
                return true;
            }

            i += length - 1;
        }

        count = 0;
        return false;
    }

    private static bool EndsWithNoun(ReadOnlySpan<char> kind)
    {
        foreach (var noun in s_nouns)
        {
            if (kind.EndsWith(noun.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private static int Number(ReadOnlySpan<char> words, out int number) =>
        Characters.IsDigit(words[0]) ? ChineseNumber.MonthOrDay(words, out number) : ChineseNumber.Read(words, out number);

    private bool IsNext(HeadingMark mark) => mark.Number == _found.Count + 1 && (_found.Count == 0 || mark.Style == _style);

    private int NextClause(int at, int end)
    {
        while (at < end && text.Span[at] is not ('。' or ';' or ',' or '!'))
        {
            at++;
        }

        return Behind(at, end);
    }

    private int Behind(int stop, int end)
    {
        var next = stop + 1;
        while (next < end && text.Span[next] == ' ')
        {
            next++;
        }

        return next;
    }
}
