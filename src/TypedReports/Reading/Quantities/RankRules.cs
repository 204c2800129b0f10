using static TypedReports.Reading.Quantities.NumberCharacters;

namespace TypedReports.Reading.Quantities;

/// <summary>Positions: 第3位, 第一, 前十, 首位, and 79位 behind 居 or 排名.</summary>
internal static class RankRules
{
    // What may follow a bare 第一 or 前十 that is a position and not the head of a name (第一产业).
    private const string Follows = "的和与及并且以";
    private const string AfterWords = "目以之此日年月天先提跟眼当午事会节赛季空史生产";

    /// <summary>What moves from one place to another.</summary>
    private static readonly WordSet s_moves = new("跃升", "跃居", "跃至", "上升", "升至", "升到", "提升", "前移", "攀升", "晋升", "进至", "下降", "降至", "退至", "下滑");

    /// <summary>So far before the place that is left stands 由 or 从.</summary>
    private const int LongestWayBack = 14;
    private const int LongestSharedList = 16;

    /// <summary>So many characters in, a list has shown no name and shows none.</summary>
    private const int LongestList = 40;

    /// <summary>Reads the rank whose numeral begins at a place, behind 第 or 前.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out Quantity rank)
    {
        rank = default;
        var first = At(text, start - 1) == '前';
        if (first && OneOf(AfterWords, At(text, start - 2)))
        {
            return false;
        }

        var n = IsDigit(text[start]) ? ArabicNumerals.ReadDigits(text, start) : ChineseNumerals.Read(text, start);
        if (n.Broken || n.Bare || n.More || n.Scale > 0 || n.Upper is not null)
        {
            return false;
        }

        rank = new Quantity
        {
            Start = start - 1,
            NumberStart = start,
            UnitEnd = n.End,
            End = n.End,
            Value = n.Value,
            Kind = QuantityKind.Rank,
            Bound = first ? Bound.AtMost : Bound.Exact,
        };
        var next = At(text, n.End);
        if (next is '位' or '名' && (next == '位' || !OneOf("单称优城牌义胜", At(text, n.End + 1))))
        {
            return WithUnit(next == '位' ? "位" : "名", ref rank);
        }

        if (first && next is '强' or '甲')
        {
            return WithUnit(next == '强' ? "强" : "甲", ref rank);
        }

        if (IsLeft(text, start, n.End))
        {
            return true;
        }

        if (!first && SharesItsUnit(text.Slice(n.End)))
        {
            // 分列第3、2、5位: of several, and only the first has its sign.
            return false;
        }

        // 前1% is a part of them all, no position.
        var goesOn = OneOf(Follows, next) || (first && next is '行' or '之' or '列');
        if (next is '”' or '"' or '’' or '.' or '%' or '％' or '‰' || (IsHan(next) && !goesOn))
        {
            return false;
        }

        return !IsLetter(next) && !IsDigit(next) && next != '·' && next != '+' && !LeadsToName(text, n.End, first);
    }

    /// <summary>由全市第五跃升至第三: the place that is left needs no 位.</summary>
    private static bool IsLeft(ReadOnlySpan<char> text, int start, int end)
    {
        if (!s_moves.Begins(text.Slice(end)))
        {
            return false;
        }

        for (var at = start - 2; at >= 0 && at >= start - LongestWayBack; at--)
        {
            if (text[at] is '由' or '从')
            {
                return true;
            }

            if (!IsHan(text[at]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a list of bare numbers goes on up to 位 or 名 behind a number.</summary>
    private static bool SharesItsUnit(ReadOnlySpan<char> behind)
    {
        var at = 0;
        for (var inNumber = false; at < behind.Length && at < LongestSharedList; at++)
        {
            var isJoin = behind[at] is '、' or '和' or ',';
            if (isJoin ? at > 0 && !inNumber : !IsDigit(behind[at]) && Digit(behind[at]) < 0 && behind[at] != '十')
            {
                break;
            }

            inNumber = !isJoin;
        }

        return at > 1 && at < behind.Length && behind[at] is '位' or '名' && behind[at - 1] is not ('、' or '和' or ',');
    }

    /// <summary>Whether a number before 位 is a position: 排名全省79位, 居全国3位.</summary>
    public static bool IsPosition(ReadOnlySpan<char> text, int start, int end)
    {
        if (IsHan(At(text, end)) && !OneOf(Follows, text[end]))
        {
            return false;
        }

        // 前移5位 and 上升3位 are steps.
        if (At(text, start - 1) is '升' or '移' or '进' or '高' or '降' or '退' or '了' or '加' or '增')
        {
            return false;
        }

        for (var at = start - 1; at >= 0 && at >= start - 14; at--)
        {
            switch (text[at])
            {
                case '居' or '列' or '排':
                    return true;
                case '名' when At(text, at - 1) is '排' or '列':
                    return true;
                case '至' when At(text, at - 1) is '升' or '移' or '进' or '降':
                    return true;
                case ',' or '，' or '。' or '、' or ';' or '；' or '\n' or ':':
                    return false;
            }
        }

        return false;
    }

    /// <summary>Reads 首位 as the first place, where something holds it.</summary>
    public static bool TryFirstPlace(ReadOnlySpan<char> text, int at, out Quantity rank)
    {
        rank = default;
        if (At(text, at + 1) != '位' || (IsHan(At(text, at + 2)) && !OneOf(Follows, text[at + 2])))
        {
            return false;
        }

        for (var before = at - 1; before >= 0 && before >= at - 12; before--)
        {
            if (text[before] is '居' or '列' or '排' or '占' or '升' || (text[before] is '上' && At(text, before - 1) is '冲' or '跃' or '登' or '攀')
                || (text[before] == '持' && At(text, before - 1) == '保'))
            {
                rank = new Quantity { Start = at, NumberStart = at, UnitEnd = at + 2, End = at + 2, Value = 1, Unit = "位", Kind = QuantityKind.Rank };
                return true;
            }

            if (text[before] is ',' or '，' or '。' or '\n')
            {
                return false;
            }
        }

        return false;
    }

    private static bool WithUnit(string unit, ref Quantity rank)
    {
        rank.Unit = unit;
        rank.UnitEnd++;
        rank.End++;
        return true;
    }

    /// <summary>第一、二、三产业 and 第一、第二产业 are names; 第二、三位 are positions.</summary>
    private static bool LeadsToName(ReadOnlySpan<char> text, int at, bool first)
    {
        var limit = at + LongestList;
        while (At(text, at) is '、' or '和' or '与' or '及')
        {
            if (at > limit)
            {
                return false;
            }

            at++;
            if (At(text, at) == '第')
            {
                at++;
            }

            if (!IsNumeral(At(text, at)) && !IsDigit(At(text, at)))
            {
                return false;
            }

            while (IsNumeral(At(text, at)) || IsDigit(At(text, at)))
            {
                at++;
            }
        }

        return !first && IsHan(At(text, at)) && !OneOf(Follows, text[at]) && At(text, at) is not ('位' or '名');
    }
}
