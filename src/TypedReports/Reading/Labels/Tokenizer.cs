using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Labels;

/// <summary>Cuts a stretch of text into names, words, numbers, punctuation and gaps, in one pass.</summary>
internal static class Tokenizer
{
    /// <summary>
    /// Appends the tokens of <paramref name="start"/> to <paramref name="end"/>. A number inside a name (500万元以上固定资产投资,
    /// 第三产业) belongs to the name.
    /// </summary>
    public static void Tokenize(
        ReadOnlySpan<char> text, int start, int end, List<Quantity> quantities, ref int quantity, LabelTable labels, List<Token> tokens)
    {
        while (quantity < quantities.Count && quantities[quantity].Start < start)
        {
            quantity++;
        }

        var gap = -1;
        for (var i = start; i < end;)
        {
            var next = quantity < quantities.Count ? quantities[quantity].Start : int.MaxValue;
            var entry = labels.Match(text, i, end);
            if (entry is { Kind: EntryKind.Word } && i + entry.Text.Length > next && !(IsTime(entry.Word) && i + entry.Text.Length >= quantities[quantity].End))
            {
                entry = labels.Match(text, i, next);
            }

            if (entry is { Kind: EntryKind.Word, Word: WordClass.Opaque })
            {
                if (gap < 0)
                {
                    gap = i;
                }

                i += entry.Text.Length;
                continue;
            }

            if (entry is not null && (i < next || i + entry.Text.Length > quantities[quantity].NumberStart))
            {
                Close(tokens, ref gap, i);
                tokens.Add(new Token(TokenKind.Entry, i, i + entry.Text.Length, -1, entry));
                i += entry.Text.Length;
                while (quantity < quantities.Count && quantities[quantity].Start < i)
                {
                    quantity++;
                }

                continue;
            }

            if (i == next)
            {
                Close(tokens, ref gap, i);
                var to = Math.Max(i + 1, quantities[quantity].End);
                tokens.Add(new Token(TokenKind.Quantity, i, to, quantity, null));
                quantity++;
                i = to;
                continue;
            }

            var kind = Punctuation(text[i]);
            if (kind != TokenKind.Gap)
            {
                Close(tokens, ref gap, i);
                tokens.Add(new Token(kind, i, i + 1, -1, null));
            }
            else if (char.IsWhiteSpace(text[i]))
            {
                Close(tokens, ref gap, i);
            }
            else if (gap < 0)
            {
                gap = i;
            }

            i++;
        }

        Close(tokens, ref gap, end);
    }

    /// <summary>Words of time may hold a number (前三季度, 过去五年); other words end where a number begins.</summary>
    private static bool IsTime(WordClass word) =>
        word is WordClass.PartOfYear or WordClass.PastYears or WordClass.NextYears or WordClass.OtherTime or WordClass.EveryYear;

    private static void Close(List<Token> tokens, ref int gap, int end)
    {
        if (gap >= 0)
        {
            tokens.Add(new Token(TokenKind.Gap, gap, end, -1, null));
            gap = -1;
        }
    }

    private static TokenKind Punctuation(char c) => c switch
    {
        '、' => TokenKind.Enumeration,
        ',' => TokenKind.Comma,
        ';' => TokenKind.Semicolon,
        ':' => TokenKind.Colon,
        '。' or '!' or '?' or '\n' or '\r' => TokenKind.Stop,
        '(' or '[' or '【' or '〔' => TokenKind.Open,
        ')' or ']' or '】' or '〕' => TokenKind.Close,
        '“' or '”' or '"' or '‘' or '’' or '《' or '》' => TokenKind.Quote,
        _ => TokenKind.Gap,
    };
}
