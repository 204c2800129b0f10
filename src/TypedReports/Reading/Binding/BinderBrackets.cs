using TypedReports.Reading.Labels;

namespace TypedReports.Reading.Binding;

/// <summary>What stands in brackets, and what is passed over.</summary>
internal sealed partial class Binder
{
    /// <summary>Brackets with more tokens than so many are no note on what stands before them.</summary>
    private const int MostInBrackets = 40;
    private const int MostBeforeRate = 4;
    private const int MostInException = 8;

    /// <summary>Reads on inside brackets that state something of the subject, or of a part of it; passes over others. Returns the last token used.</summary>
    private int ReadBrackets(int index)
    {
        ReadNote(index);
        if (subject.Size > 1 || predicate.CameFrom)
        {
            // 分别增长6.2%、9%(居全市第3位): of one of them. 由12亿元(全市第8位)增加到…: of what was before.
            return PassBrackets(index);
        }

        if (subject.IsKnown && subject.HasNumber && HoldsRate(index))
        {
            // 固定资产投资321亿元(增长9.2%), 增长6%(力争6.5%)
            return index;
        }

        for (var i = index + 1; i < tokens.Count && i < index + MostInBrackets; i++)
        {
            if (tokens[i].Kind == TokenKind.Close)
            {
                if (subject.IsKnown && tokens[index + 1].IsWord(WordClass.OfWhich))
                {
                    // 进出口总额62亿元(其中出口58亿元),增长8.1%
                    subject.Enter();
                    return index;
                }

                return i;
            }

            if (IsHinted(i))
            {
                return index;
            }

            if (tokens[i].Kind == TokenKind.Quantity && quantities[tokens[i].Index].Kind == QuantityKind.Rank && subject.IsKnown)
            {
                // 增长6.9%(全省排名第一): a rank in brackets is said of what stands before them.
                clause.RankFrom = tokens[index].End;
                return index;
            }

            if (tokens[i].Kind == TokenKind.Stop)
            {
                break;
            }
        }

        return index;
    }

    /// <summary>The token that closes brackets; the one that opens them where they stay open, or the report's specification says what a number in them is of.</summary>
    private int PassBrackets(int index)
    {
        var close = BehindBrackets(index);
        for (var i = index + 1; hints is not null && i < close; i++)
        {
            if (IsHinted(i))
            {
                return index;
            }
        }

        return close;
    }

    /// <summary>Whether brackets hold nothing but a rate and the words that say of what kind it is.</summary>
    private bool HoldsRate(int index)
    {
        var hasVerb = false;
        for (var i = index + 1; i + 1 < tokens.Count && i <= index + MostBeforeRate; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Quantity)
            {
                return hasVerb && quantities[token.Index].Kind == QuantityKind.Percent && tokens[i + 1].Kind == TokenKind.Close && !IsHinted(i);
            }

            hasVerb |= token.IsWord(WordClass.Up) || token.IsWord(WordClass.Down) || token.IsWord(WordClass.GrowthNoun) || token.IsWord(WordClass.FallNoun) || token.IsWord(WordClass.Modality);
            if (token.Word is not (WordClass.Up or WordClass.Down or WordClass.GrowthNoun or WordClass.FallNoun or WordClass.Modality or WordClass.Filler or WordClass.AnnualAverage or WordClass.Reach))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// 扣除留抵退税因素后增长7.5%, 在外需走弱的情况下增长8.6%, 在上年增长12.3%的基础上再增长9.6%: what is taken out, and what went before, says
    /// nothing of the number's subject.
    /// </summary>
    private int SkipException(int index)
    {
        for (var i = index + 1; i < tokens.Count && i <= index + MostInException; i++)
        {
            if (tokens[i].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Stop || IsHinted(i))
            {
                break;
            }

            if (tokens[i].Kind == TokenKind.Gap && EndsException(text.Span.Slice(tokens[i].Start, tokens[i].End - tokens[i].Start)))
            {
                return i;
            }
        }

        return index;
    }

    private static bool EndsException(ReadOnlySpan<char> words) =>
        words[words.Length - 1] is '后' or '素' or '下' || EndsWith(words, "基础上") || EndsWith(words, "基数上");
}
