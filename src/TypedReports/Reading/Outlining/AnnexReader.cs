using TypedReports.Reading.Normalizing;

namespace TypedReports.Reading.Outlining;

/// <summary>Reads the lists and the glossary of an annex.</summary>
internal sealed class AnnexReader(NormalizedText text)
{
    private const int LongestTerm = 40;
    private string? _list;
    private bool _glossary;
    private int _nameStart;
    private int _nameEnd;
    private int _definitionStart;
    private int _definitionEnd;
    private bool _open;

    public List<ListItem> Items { get; } = [];

    public List<Term> Terms { get; } = [];

    /// <summary>Whether the lines that follow are a list's or a glossary's.</summary>
    public bool Active => _list is not null;

    /// <summary>Takes up a heading.</summary>
    public void Begin(Heading heading, ReadOnlySpan<char> title, bool annex)
    {
        End();
        if (annex)
        {
            _list = heading.Number + heading.Title;
            _glossary = HeadingWords.IsGlossary(title);
        }
        else
        {
            _list = null;
            _glossary = false;
        }
    }

    public SegmentKind Read(TextLine line)
    {
        var words = text.Span.Slice(line.Start, line.Length);
        var mark = MarkLength(words);
        if (!_glossary)
        {
            if (mark == 0)
            {
                return SegmentKind.Body;
            }

            var start = text.ToOriginal(line.Start + mark);
            var length = text.EndToOriginal(line.End) - start;
            Items.Add(new ListItem(_list!, OriginalText.Cut(text, line.Start + mark, line.End), start, length));
            return SegmentKind.ListItem;
        }

        var colon = words.Slice(mark).IndexOf(':');
        if (colon is > 0 and <= LongestTerm && words.Slice(mark, colon).IndexOf('。') < 0 && (mark > 0 || StartsTerm(words)))
        {
            End();
            _open = true;
            _nameStart = line.Start + mark;
            _nameEnd = _nameStart + colon;
            _definitionStart = _nameEnd + 1;
            _definitionEnd = line.End;
            SkipBreaks(line);
        }
        else if (_open)
        {
            if (_definitionStart >= _definitionEnd)
            {
                _definitionStart = line.Start;
            }

            _definitionEnd = line.End;
        }
        else
        {
            return SegmentKind.Body;
        }

        return SegmentKind.Term;
    }

    /// <summary>Ends the term that is being read.</summary>
    public void End()
    {
        if (!_open)
        {
            return;
        }

        _open = false;
        if (_definitionEnd <= _definitionStart)
        {
            return;
        }

        var start = text.ToOriginal(_nameStart);
        var end = text.EndToOriginal(_definitionEnd);
        Terms.Add(new Term(
            OriginalText.Cut(text, _nameStart, _nameEnd),
            OriginalText.Cut(text, _definitionStart, _definitionEnd),
            start,
            end - start));
    }

    /// <summary>A line without a number is a new term unless the one before has no end yet.</summary>
    private bool StartsTerm(ReadOnlySpan<char> words)
    {
        if (!_open || _definitionEnd <= _definitionStart)
        {
            return !_open || words.IndexOf("指".AsSpan()) > 0;
        }

        return Characters.EndsSentence(text.Span[_definitionEnd - 1]) || text.Span[_definitionEnd - 1] is '”' or ')';
    }

    private void SkipBreaks(TextLine line)
    {
        while (_definitionStart < line.End && text.Span[_definitionStart] == ' ')
        {
            _definitionStart++;
        }
    }

    /// <summary>The number before an item or term: 1. 1、 (1) [27] 【1】 and the like.</summary>
    private static int MarkLength(ReadOnlySpan<char> words)
    {
        if (words.Length > 3 && words[0] is '[' or '【' or '〔' or '①')
        {
            var close = words.IndexOfAny(']', '】', '〕');
            if (close is > 1 and <= 4 && Characters.IsDigit(words[1]))
            {
                close++;
                while (close < words.Length && words[close] is ' ' or '.' or '、')
                {
                    close++;
                }

                return close;
            }
        }

        return HeadingMark.TryRead(words, out var mark) && mark.Style is HeadingStyle.Item or HeadingStyle.SubItem ? mark.Length : 0;
    }
}
