using static TypedReports.Reading.Quantities.NumberCharacters;

namespace TypedReports.Reading.Quantities;

/// <summary>Reads points in time: years, months, days, quarters, times of day. 2022年12月 is a year and a month.</summary>
internal static class DateRules
{
    public static bool TryRead(ReadOnlySpan<char> text, int start, out Quantity date)
    {
        if (!IsDigit(text[start]) && !MayBeChineseDate(text, start))
        {
            date = default;
            return false;
        }

        date = new Quantity { Start = start, NumberStart = start, Kind = QuantityKind.Date };
        return IsDigit(text[start])
            ? TryYear(text, ref date) || TryNumeric(text, ref date) || TryCalendar(text, ref date)
            : TryChineseYear(text, ref date) || TryCalendar(text, ref date);
    }

    /// <summary>Whether what stands behind a Chinese numeral lets it be a date: a year, or a number before a word or mark of dates.</summary>
    private static bool MayBeChineseDate(ReadOnlySpan<char> text, int start)
    {
        var end = ChineseNumerals.RunEnd(text, start);
        var next = At(text, end);
        return next is '年' or '月' or '日' or '号' or '季' or '时' or '点' or '多' or '余' or '来' || RangeRules.Mark(text, end, out _)
            || Year(text, start, out _) > 0;
    }

    /// <summary>The year that four digits or four Chinese digits at a place write; 0 for none.</summary>
    private static int Year(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        var year = 0;
        var chinese = !IsDigit(At(text, at));
        for (; end - at < 4; end++)
        {
            var c = At(text, end);
            var d = IsDigit(c) && !chinese ? c - '0' : chinese ? YearDigit(c, end > at) : -1;
            if (d < 0)
            {
                return 0;
            }

            year = (year * 10) + d;
        }

        var more = At(text, end);
        return year is >= 1900 and <= 2100 && !IsDigit(more) && (!chinese || Digit(more) < 0) ? year : 0;
    }

    // Typists write the round zero of a year in many ways, even as the letter O.
    private static int YearDigit(char c, bool inside) => c switch
    {
        '两' => -1,
        'O' or 'o' or '0' or 'Ｏ' or 'Ο' or '◯' or '０' when inside => 0,
        _ => Digit(c),
    };

    private static bool TryYear(ReadOnlySpan<char> text, ref Quantity date)
    {
        var year = Year(text, date.Start, out var at);
        return year > 0 && (at - date.Start == 4) && FinishYear(text, year, at, ref date);
    }

    private static bool TryChineseYear(ReadOnlySpan<char> text, ref Quantity date)
    {
        var year = Year(text, date.Start, out var at);
        return year > 0 && FinishYear(text, year, at, ref date);
    }

    private static bool FinishYear(ReadOnlySpan<char> text, int year, int at, ref Quantity date)
    {
        var hasUnit = At(text, at) == '年';
        var end = hasUnit ? at + 1 : at;
        var mark = RangeRules.Mark(text, end, out var second);
        if (mark && !(hasUnit && At(text, date.Start - 1) is '从' or '由'))
        {
            var last = Year(text, second, out var lastEnd);
            if (last == 0 && !hasUnit && IsDigit(At(text, second)) && IsDigit(At(text, second + 1)) && At(text, second + 2) == '年')
            {
                last = (year / 100 * 100) + ((text[second] - '0') * 10) + (text[second + 1] - '0');
                lastEnd = second + 2;
            }

            if (last > year && At(text, lastEnd) is '年' or ')' or '）')
            {
                date.Upper = last;
                date.Bound = Bound.Range;
                return Finish(year, lastEnd, text[lastEnd] == '年' ? 1 : 0, "年", ref date);
            }
        }

        if (hasUnit)
        {
            return Finish(year, at, 1, "年", ref date);
        }

        if (At(text, at) is '远' or '愿' && At(text, at + 1) == '景')
        {
            return Finish(year, at, 0, "年", ref date);
        }

        // 2021、2022年: the last year's word serves both.
        if (At(text, at) is '、' or '和' or '与' or '及' && Year(text, at + 1, out var other) > 0 && At(text, other) is '年' or '、' or '和')
        {
            return Finish(year, at, 0, "年", ref date);
        }

        return false;
    }

    /// <summary>2021-05-13, 2021/5/13, 2021.05.13 and the times 10:44, 10:44:33.</summary>
    private static bool TryNumeric(ReadOnlySpan<char> text, ref Quantity date)
    {
        var year = Year(text, date.Start, out var at);
        if (year > 0 && At(text, at) is '-' or '/' or '.' && Small(text, at + 1, 12, out var month) is > 0
            && At(text, month) == text[at] && Small(text, month + 1, 31, out var day) is > 0 && !IsDigit(At(text, day)))
        {
            return Finish(year, day, 0, "年", ref date);
        }

        var hour = Small(text, date.Start, 24, out at);
        if (hour < 0 || At(text, at) is not (':' or '：') || !IsDigit(At(text, at + 1)) || !IsDigit(At(text, at + 2))
            || text[at + 1] > '5' || IsDigit(At(text, at + 3)) || At(text, at + 3) == '.')
        {
            return false;
        }

        var end = at + 3;
        var seconds = At(text, end) is ':' or '：' && IsDigit(At(text, end + 1));
        if (seconds)
        {
            if (!IsDigit(At(text, end + 2)) || text[end + 1] > '5' || !FollowsDate(text, date.Start))
            {
                return false;
            }

            end += 3;
        }
        else if (RatioRules.HasContext(text, date.Start) || (!FollowsDate(text, date.Start) && text[at + 1] == '0' && at - date.Start == 1 && text[at + 2] == '0'))
        {
            return false;
        }

        return Finish(hour, end, 0, "时", ref date);
    }

    /// <summary>Months, days behind them, quarters, hours of a day, decades.</summary>
    private static bool TryCalendar(ReadOnlySpan<char> text, ref Quantity date)
    {
        var first = Small(text, date.Start, 99, out var at);
        if (first < 0)
        {
            return false;
        }

        var last = -1;
        if (RangeRules.Mark(text, at, out var second))
        {
            last = Small(text, second, 99, out var end);
            if (last > first)
            {
                at = end;
            }
        }

        if (last > first)
        {
            date.Upper = last;
            date.Bound = Bound.Range;
        }

        var top = Math.Max(first, last);
        var next = At(text, at);
        if (next == '月' && top is >= 1 and <= 12 && first >= 1 && At(text, at + 1) != '球')
        {
            return Finish(first, at, 1, "月", ref date);
        }

        if (next is '日' or '号' && top is >= 1 and <= 31 && (At(text, date.Start - 1) == '月' || (next == '日' && IsPlainDay(text, date.Start, at))))
        {
            return Finish(first, at, 1, next == '日' ? "日" : "号", ref date);
        }

        if (next == '季' && At(text, at + 1) == '度' && top is >= 1 and <= 4 && first >= 1)
        {
            return Finish(first, at, 2, "季度", ref date);
        }

        if (next == '时' && top <= 24 && (At(text, date.Start - 1) is '日' or '午' or '晨' or '晚' or '号' || IsDigit(At(text, at + 1))))
        {
            return Finish(first, at, 1, "时", ref date);
        }

        if (next == '年' && At(text, at + 1) == '代' && first >= 10 && first % 10 == 0)
        {
            return Finish(first, at, 2, "年代", ref date);
        }

        date.Upper = null;
        date.Bound = Bound.Exact;
        return false;
    }

    // 7日 alone is a day of the month; 7日内 and 三日游 are spans, 百日 a name.
    private static bool IsPlainDay(ReadOnlySpan<char> text, int start, int at) =>
        IsDigit(text[start]) && At(text, at + 1) is not ('内' or '游' or '以' or '均' or '制') && !IsLetter(At(text, start - 1));

    private static bool FollowsDate(ReadOnlySpan<char> text, int start)
    {
        var at = start - 1;
        while (At(text, at) is ' ' or '\t' or '\u3000')
        {
            at--;
        }

        return at >= 0 && (IsDigit(text[at]) || text[at] is '日' or '午' or '晚' or '晨' or ':' or '：' || At(text, start - 1) is '间' or '时');
    }

    private static bool Finish(int value, int numberEnd, int unitLength, string unit, ref Quantity date)
    {
        date.Value = value;
        date.Unit = unit;
        date.UnitEnd = date.End = numberEnd + unitLength;
        return true;
    }

    /// <summary>A whole number of one or two digits, or a Chinese numeral, up to a limit; -1 for none.</summary>
    private static int Small(ReadOnlySpan<char> text, int at, int limit, out int end)
    {
        end = at;
        var value = 0;
        if (IsDigit(At(text, at)))
        {
            while (IsDigit(At(text, end)) && end - at < 3)
            {
                value = (value * 10) + (text[end++] - '0');
            }

            return end - at <= 2 && value <= limit ? value : -1;
        }

        if (Digit(At(text, at)) < 0 && At(text, at) != '十')
        {
            return -1;
        }

        var numeral = ChineseNumerals.Read(text, at);
        end = numeral.End;
        return numeral.Broken || numeral.Upper is not null || numeral.More || numeral.Scale > 0 || numeral.Value > limit ? -1 : (int)numeral.Value;
    }
}
