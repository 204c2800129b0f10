using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Labels;

/// <summary>
/// Cuts a stretch of text into names, words, numbers, punctuation and gaps, sentence by sentence. A number inside a name
/// (500万元以上固定资产投资, 第三产业) belongs to the name.
/// </summary>
internal ref struct Tokenizer(ReadOnlySpan<char> text, PooledList<Quantity> quantities, LabelTable labels, PooledList<Token> tokens)
{
    /// <summary>The signs that end a sentence.</summary>
    public const string Stops = "。!?\n\r";

    private const int NoQuantity = int.MaxValue;

    private readonly ReadOnlySpan<char> text = text;
    private readonly PooledList<Quantity> quantities = quantities;
    private readonly LabelTable labels = labels;
    private readonly PooledList<Token> tokens = tokens;
    private int quantity;

    /// <summary>Where the next number begins: it is asked for at each character.</summary>
    private int next;
    private int end;

    /// <summary>Where the next sentence begins.</summary>
    public int At { get; private set; }

    public readonly bool IsAtEnd => At >= end;

    /// <summary>Whether a number stands in what is left of the stretch.</summary>
    public readonly bool HasNumbersAhead => next < end;

    /// <summary>Turns to a stretch of the text, behind those read before.</summary>
    public void Begin(int start, int stop)
    {
        At = start;
        end = stop;
        PassNumbers(start);
    }

    /// <summary>Where the next sentence ends: at the sign that ends it, or at the end of the stretch.</summary>
    public readonly int EndOfSentence()
    {
        var stop = text.Slice(At, end - At).IndexOfAny(Stops.AsSpan());
        return stop < 0 ? end : At + stop;
    }

    /// <summary>Whether the next sentence, whose end is known, has numbers, a date among them, and one that runs over its end.</summary>
    public readonly (bool Any, bool Date, bool Beyond) NumbersUpTo(int stop)
    {
        var last = quantity;
        var date = false;
        while (last < quantities.Count && quantities[last].Start < stop)
        {
            date |= quantities[last].Kind == QuantityKind.Date;
            last++;
        }

        return (last > quantity, date, last > quantity && quantities[last - 1].End > stop);
    }

    /// <summary>Passes over the next sentence, whose end is known: of its tokens only the last is appended.</summary>
    public void PassSentence(int stop)
    {
        At = end;
        if (stop < end)
        {
            tokens.Add(new Token(TokenKind.Stop, stop, stop + 1, -1, null));
            At = stop + 1;
        }

        PassNumbers(At);
    }

    /// <summary>Appends the tokens of the next sentence, up to the sign that ends it.</summary>
    public void ReadSentence()
    {
        var gap = -1;
        var i = At;
        while (i < end)
        {
            if (i != next)
            {
                // Most characters only go on with a gap.
                var stop = labels.PassGap(text, i, next > i && next < end ? next : end);
                gap = gap < 0 && stop > i ? i : gap;
                i = stop;
                if (i == end)
                {
                    break;
                }
            }

            var c = text[i];
            if (labels.Match(text, i, end) is { } entry && Fit(entry, i) is { } fitting)
            {
                var behind = i + fitting.Text.Length;
                if (i < next || behind > quantities[quantity].NumberStart)
                {
                    if (fitting.Word == WordClass.Opaque)
                    {
                        gap = gap < 0 ? i : gap;
                    }
                    else
                    {
                        Close(ref gap, i);
                        tokens.Add(new Token(TokenKind.Entry, i, behind, -1, fitting));
                    }

                    i = behind;
                    PassNumbers(i);
                    continue;
                }
            }

            if (i == next)
            {
                Close(ref gap, i);
                var to = quantities[quantity].End;
                tokens.Add(new Token(TokenKind.Quantity, i, to, quantity, null));
                quantity++;
                i = to;
                FindNext();
                continue;
            }

            var kind = Punctuation(c);
            if (kind == TokenKind.Enumeration && gap >= 0 && IsItemNumber(text.Slice(gap, i - gap)))
            {
                gap = -1;
            }
            else if (kind != TokenKind.Gap)
            {
                Close(ref gap, i);
                tokens.Add(new Token(kind, i, i + 1, -1, null));
                if (kind == TokenKind.Stop)
                {
                    At = i + 1;
                    return;
                }
            }
            else if ((labels.Role(c) & CharacterRole.EndsGap) != 0)
            {
                Close(ref gap, i);
                if (IsDash(text.Slice(i)) && !OpensClause())
                {
                    // 主要预期目标——生产总值增长7%
                    tokens.Add(new Token(TokenKind.Colon, i, i + 2, -1, null));
                    i++;
                }
            }
            else if (gap < 0)
            {
                gap = i;
            }

            i++;
        }

        Close(ref gap, end);
        At = i;
    }

    internal static TokenKind Punctuation(char c) => c switch
    {
        '、' => TokenKind.Enumeration,
        ',' => TokenKind.Comma,

        // The bullets of a list stand where a comma could.
        '●' or '○' or '◆' or '◇' or '■' or '▲' or '△' or '★' or '☆' or '►' or '▶' or '•' => TokenKind.Comma,
        ';' => TokenKind.Semicolon,
        ':' => TokenKind.Colon,
        '。' or '!' or '?' or '\n' or '\r' => TokenKind.Stop,
        '(' or '[' or '【' or '〔' => TokenKind.Open,
        ')' or ']' or '】' or '〕' => TokenKind.Close,
        '“' or '”' or '"' or '‘' or '’' or '《' or '》' => TokenKind.Quote,
        _ => TokenKind.Gap,
    };

    /// <summary>A word that runs into the next number is cut back to what fits before it, unless it is a time that holds the number.</summary>
    private readonly Entry? Fit(Entry entry, int at)
    {
        var behind = at + entry.Text.Length;
        return entry.Kind == EntryKind.Word && behind > next && !(MayHoldNumber(entry.Word) && behind >= quantities[quantity].End)
            ? labels.Match(text, at, next)
            : entry;
    }

    /// <summary>Words of time may hold a number (前三季度, 过去五年); other words end where a number begins.</summary>
    private static bool MayHoldNumber(WordClass word) =>
        word is WordClass.PartOfYear or WordClass.PastYears or WordClass.NextYears or WordClass.OtherTime or WordClass.EveryYear;

    private readonly void Close(ref int gap, int behind)
    {
        if (gap >= 0)
        {
            var words = text.Slice(gap, behind - gap);
            if (!(words[words.Length - 1] == '.' && IsItemNumber(words.Slice(0, words.Length - 1))) && !IsItemSign(words))
            {
                tokens.Add(new Token(TokenKind.Gap, gap, behind, -1, null));
            }

            gap = -1;
        }
    }

    /// <summary>Whether a text begins with a dash, as long as two characters, that does what a colon does.</summary>
    internal static bool IsDash(ReadOnlySpan<char> text) => text.Length > 1 && text[0] == '—' && text[1] == '—';

    /// <summary>2、粮食产量…, 3.粮食产量…: the number of an item in a list, where a sentence or clause begins, says nothing.</summary>
    private readonly bool IsItemNumber(ReadOnlySpan<char> words)
    {
        if (words.Length is 0 or > 2 || !OpensClause())
        {
            return false;
        }

        foreach (var c in words)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>-粮食产量, *粮食产量, ·粮食产量: a sign that opens an item, and joins words anywhere else.</summary>
    private readonly bool IsItemSign(ReadOnlySpan<char> words) => words.Length == 1 && words[0] is '-' or '*' or '·' or '•' or '>' && OpensClause();

    private readonly bool OpensClause() =>
        tokens.Count == 0 || tokens[tokens.Count - 1].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon;

    /// <summary>Passes over the numbers that begin before a place.</summary>
    private void PassNumbers(int place)
    {
        while (quantity < quantities.Count && quantities[quantity].Start < place)
        {
            quantity++;
        }

        FindNext();
    }

    private void FindNext() => next = quantity < quantities.Count ? quantities[quantity].Start : NoQuantity;
}
