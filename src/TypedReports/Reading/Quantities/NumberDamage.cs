using static TypedReports.Reading.Quantities.NumberCharacters;

namespace TypedReports.Reading.Quantities;

/// <summary>What is wrong with a damaged number.</summary>
internal enum NumberFault
{
    None,

    /// <summary>TR2101: digits are masked or missing (增长*.1%).</summary>
    Masked,

    /// <summary>TR2102: digits of two numbers run together, or a digit of a year is lost (78%80%, 二三五年).</summary>
    RunTogether,

    /// <summary>TR2103: a character inside the number does not belong to it (1O0家).</summary>
    Foreign,
}

/// <summary>Recognises numbers whose digits cannot be trusted. Better silent than wrong: every rule needs a sure sign.</summary>
internal static class NumberDamage
{
    /// <summary>What stands behind a point is looked through no further: a chain of points is a number at each of them.</summary>
    private const int LongestFraction = 64;

    /// <summary>No more of a number stands on the line behind the one that it was broken on: its decimals.</summary>
    private const int LongestRest = 4;

    public static NumberFault Check(ReadOnlySpan<char> text, int start, out int from, out int end)
    {
        from = start;
        end = start;
        return IsDigit(text[start]) ? Digits(text, start, ref from, ref end) : Chinese(text, start, ref end);
    }

    private static NumberFault Digits(ReadOnlySpan<char> text, int start, ref int from, ref int end)
    {
        var whole = start;
        while (IsDigit(At(text, whole)))
        {
            whole++;
        }

        var last = whole;
        var dots = 0;
        while (last - whole < LongestFraction && (IsDigit(At(text, last)) || (At(text, last) == '.' && IsDigit(At(text, last + 1)))))
        {
            dots += text[last] == '.' ? 1 : 0;
            last++;
        }

        end = last;
        var previous = At(text, start - 1);
        var next = At(text, last);
        if (IsMask(previous) && MaskedBefore(text, start, ref from))
        {
            return NumberFault.Masked;
        }

        if (previous == '.' && (IsMask(At(text, start - 2)) || LostWhole(text, start, last)))
        {
            from = start - (IsMask(At(text, start - 2)) ? 2 : 1);
            return NumberFault.Masked;
        }

        if (IsMask(next) && MaskedBehind(text, previous, ref end))
        {
            return NumberFault.Masked;
        }

        if (next == '.' && At(text, last + 1) is '%' or '％' or '亿' or '万')
        {
            end = last + 1;
            return NumberFault.Masked;
        }

        if (IsBrokenOff(text, start, last, ref end))
        {
            return NumberFault.Masked;
        }

        if (previous == '\uFFFD' || next == '\uFFFD' || (next == '.' && At(text, last + 1) == '\uFFFD'))
        {
            from = previous == '\uFFFD' ? start - 1 : start;
            end = LostBehind(text, last);
            return NumberFault.Foreign;
        }

        if (next == '?' && (IsDigit(At(text, last + 1)) || At(text, last + 1) is '%' or '.'))
        {
            end = last + 1;
            return NumberFault.Foreign;
        }

        if (LostPoint(text, start, last, ref end))
        {
            return NumberFault.Foreign;
        }

        if (Letters(text, start, ref from, ref end))
        {
            return NumberFault.Foreign;
        }

        if (dots > 1 && StartsUnit(text, last) && previous != '.' && !IsLetter(previous))
        {
            return NumberFault.RunTogether;
        }

        return RunTogether(text, start, whole, last, dots, ref end) ? NumberFault.RunTogether : NumberFault.None;
    }

    /// <summary>
    /// 62. or 1.9:62. at the end of a line and 1% on the next: the line was broken inside the number, which goes on there.
    /// </summary>
    private static bool IsBrokenOff(ReadOnlySpan<char> text, int start, int last, ref int end)
    {
        var at = last;
        while (at - start <= LongestFraction && IsColon(At(text, at)) && IsDigit(At(text, at + 1)))
        {
            at = EndOfRun(text, at + 1);
        }

        var isRatio = at > last;
        if (At(text, at) != '.' && !(isRatio && IsColon(At(text, at))))
        {
            return false;
        }

        var line = At(text, at + 1) == '\r' ? at + 2 : at + 1;
        var rest = EndOfRun(text, line + 1);
        if (At(text, line) != '\n' || rest == line + 1 || rest > line + LongestRest)
        {
            return false;
        }

        while (isRatio && rest - line <= LongestFraction && IsColon(At(text, rest)) && IsDigit(At(text, rest + 1)))
        {
            rest = EndOfRun(text, rest + 1);
        }

        // A full stop may look like a point; what a next line begins with, 2. or 2023年, is no rest then.
        var goesOn = At(text, rest) is '%' or '％' or '亿' or '万' || (isRatio && At(text, rest) is ',' or '，' or ';' or '；' or '。');
        end = goesOn ? rest : end;
        return goesOn;
    }

    private static int EndOfRun(ReadOnlySpan<char> text, int at)
    {
        var from = at;
        while (at - from <= LongestFraction && (IsDigit(At(text, at)) || (At(text, at) == '.' && IsDigit(At(text, at + 1)))))
        {
            at++;
        }

        return at;
    }

    /// <summary>What goes on behind lost characters (U+FFFD) is of the same number, which is one number and damaged.</summary>
    private static int LostBehind(ReadOnlySpan<char> text, int end)
    {
        var at = end;
        while (At(text, at) is '\uFFFD' || IsDigit(At(text, at)) || (At(text, at) == '.' && (IsDigit(At(text, at + 1)) || At(text, at + 1) == '\uFFFD')))
        {
            at++;
            end = text[at - 1] == '.' ? end : at;
        }

        return end;
    }

    private static bool RunTogether(ReadOnlySpan<char> text, int start, int whole, int last, int dots, ref int end)
    {
        var next = At(text, last);
        var length = whole - start;

        // 78%80%: no separator between two percentages.
        if (next is '%' or '％' && IsDigit(At(text, last + 1)))
        {
            var at = last + 1;
            while (IsDigit(At(text, at)) || (At(text, at) == '.' && IsDigit(At(text, at + 1))))
            {
                at++;
            }

            if (At(text, at) is '%' or '％')
            {
                end = at;
                return true;
            }
        }

        // 12亿0家, 2亿56天: no number goes on like this behind its scale word. 39万65岁以上老人 are two numbers.
        var scale = Scales.Read(text, last, out var scaled);
        if (scale > 0 && IsDigit(At(text, scaled)) && (dots > 0 || !ArabicNumerals.TryTail(text, scale, scaled, out _)))
        {
            var tail = ArabicNumerals.ReadDigits(text, scaled).End;
            if (text[scaled] == '0' || (StartsUnit(text, tail) && text[tail] is not ('岁' or '年')))
            {
                end = tail;
                return true;
            }
        }

        if (dots > 0 || IsLetter(At(text, start - 1)) || At(text, start - 1) is '-' or '·')
        {
            return false;
        }

        if (next == '年')
        {
            // A year with a digit too many or too few.
            if (length == 5 && (Has(text, start, "20") || Has(text, start, "19")))
            {
                return true;
            }

            if (length == 3 && Has(text, start, "20") && text[start + 2] != '0' && At(text, last + 1) is not ('历' or '前' or '来' or '的'))
            {
                return true;
            }

            // 利用23年时间: two to three years whose dash is lost.
            return length == 2 && text[start] is >= '2' and <= '4' && text[start + 1] == text[start] + 1
                && Has(text, last + 1, "时间") && At(text, start - 1) == '用';
        }

        // 955G基站: a count and 5G with nothing between them.
        if (next == 'G' && length is 2 or 3 && text[last - 1] is '4' or '5' && !Has(text, start, "25") && IsHan(At(text, last + 1))
            && At(text, last + 1) is not ('光' or '带' or '网' or '接' or '宽'))
        {
            end = last + 1;
            return true;
        }

        // 三产比重优化为15643: a ratio without its colons.
        return length >= 4 && At(text, start - 1) == '为' && !StartsUnit(text, last) && !IsHan(next) && !IsLetter(next)
            && next is not (':' or '：' or '∶' or '-' or '.') && HasStructure(text, start);
    }

    private static bool HasStructure(ReadOnlySpan<char> text, int start)
    {
        for (var at = start - 2; at >= 0 && at >= start - 16; at--)
        {
            if (text[at] is '。' or ';' or '；' or '\n')
            {
                return false;
            }

            if ((text[at] == '比' && At(text, at + 1) is '重' or '例' or '为' or '调' or '优') || (text[at] == '结' && At(text, at + 1) == '构'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>增长12 5%, 达到1 2.5万吨, 完成20。6亿元: a blank or a full stop where the point or a digit was.</summary>
    private static bool LostPoint(ReadOnlySpan<char> text, int start, int last, ref int end)
    {
        if (At(text, last) is not (' ' or '。') || !IsDigit(At(text, last + 1)) || !IsHan(At(text, start - 1)) || At(text, start - 1) == '第')
        {
            return false;
        }

        var rest = last;
        while (At(text, rest) is ' ' or '。' && IsDigit(At(text, rest + 1)) && rest - start <= LongestFraction)
        {
            rest = EndOfRun(text, rest + 1);
        }

        var isNumber = At(text, rest) is '%' or '％' || (StartsUnit(text, rest) && At(text, rest) is not ('年' or '月' or '日' or '号'));
        end = isNumber ? rest : end;
        return isNumber;
    }

    /// <summary>1O0, 2l5%, l0家: a letter where a digit was.</summary>
    private static bool Letters(ReadOnlySpan<char> text, int start, ref int from, ref int end)
    {
        var last = end;
        var at = last;
        while (IsLookalike(At(text, at)))
        {
            at++;
        }

        if (at > last && at - last <= 2)
        {
            var digits = at;
            while (IsDigit(At(text, digits)) || (At(text, digits) == '.' && IsDigit(At(text, digits + 1))))
            {
                digits++;
            }

            var inside = digits > at && !IsLetter(At(text, digits)) && !IsLetter(At(text, start - 1));
            var behind = digits == at && At(text, last) != 'I' && StartsUnit(text, at) && !IsLetter(At(text, start - 1));
            if (inside || behind)
            {
                end = digits;
                return true;
            }
        }

        if (At(text, start - 1) is 'l' or 'O' && IsHan(At(text, start - 2)) && StartsUnit(text, last) && At(text, start - 1) != 'O')
        {
            from = start - 1;
            return true;
        }

        return false;
    }

    private static bool IsLookalike(char c) => c is 'l' or 'O' or 'o' or 'I' or 'О' or 'о';

    private static bool IsMask(char c) => c is '*' or '＊' or '□' or '■' or '╳';

    // ** before a number is emphasis unless a digit stands on its other side.
    private static bool MaskedBefore(ReadOnlySpan<char> text, int start, ref int from)
    {
        var at = start - 1;
        while (IsMask(At(text, at - 1)))
        {
            at--;
        }

        var before = At(text, at - 1);
        if (IsDigit(before) || (start - at == 1 && (before is '长' or '降' or '达' or '为' or '约' or '超' or '破' or '至' or '到')))
        {
            from = at;
            return true;
        }

        return false;
    }

    private static bool MaskedBehind(ReadOnlySpan<char> text, char previous, ref int end)
    {
        if (IsMask(previous))
        {
            return false;
        }

        var at = end;
        while (IsMask(At(text, at)))
        {
            at++;
        }

        var next = At(text, at);
        if (!IsDigit(next) && next is not ('.' or '%' or '％') && !StartsUnit(text, at))
        {
            return false;
        }

        while (IsMask(At(text, at)) || IsDigit(At(text, at)) || (At(text, at) == '.' && (IsDigit(At(text, at + 1)) || IsMask(At(text, at + 1)))))
        {
            at++;
        }

        end = at;
        return true;
    }

    /// <summary>增长.5%: the digits before the point are lost.</summary>
    private static bool LostWhole(ReadOnlySpan<char> text, int start, int last) =>
        At(text, start - 2) is '长' or '降' or '达' or '为' or '约' or '超' or '至' or '\n' && At(text, last) is '%' or '％';

    private static bool StartsUnit(ReadOnlySpan<char> text, int at) =>
        Power(At(text, at)) >= 4 || (Units.Match(text, at, out _) is not null && !IsLetter(At(text, at)));

    /// <summary>二三五年: a year of three numerals.</summary>
    private static NumberFault Chinese(ReadOnlySpan<char> text, int start, ref int end)
    {
        var at = start;
        while (Digit(At(text, at)) >= 0 && text[at] != '两')
        {
            at++;
        }

        end = at;
        return at - start == 3 && At(text, at) == '年' && text[start] is '一' or '二' && Power(At(text, start - 1)) == 0 && At(text, at + 1) != '级'
            ? NumberFault.RunTogether
            : NumberFault.None;
    }
}
