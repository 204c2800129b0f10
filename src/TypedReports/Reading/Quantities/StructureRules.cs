using static TypedReports.Reading.Quantities.NumberCharacters;

namespace TypedReports.Reading.Quantities;

/// <summary>Numbers that order the text itself: heading numbers, list numbers, note markers, 一是, 第一 at a sentence's head.</summary>
internal static class StructureRules
{
    public static bool TryRead(ReadOnlySpan<char> text, int start, out int end)
    {
        end = Run(text, start);
        var next = At(text, end);
        var previous = At(text, start - 1);
        var short_ = end - start <= 3;

        // (一), [3], 【12】, 〔3〕
        if (short_ && Closing(previous) is var closing and not '\0' && (next == closing || next == Wide(closing)))
        {
            return true;
        }

        if (previous == '第')
        {
            return short_ && OpensSentence(text, start - 2)
                && (next is ',' or '，' or ':' or '：' || (next == '、' && !IsNumeralOrDigit(At(text, end + 1)) && At(text, end + 1) != '第'));
        }

        // 一是 … 二是 …
        if (!IsDigit(text[start]) && next == '是' && short_ && (!IsHan(previous) || previous is '其'))
        {
            return true;
        }

        if (!short_ || !OpensSentence(text, start - 1))
        {
            return false;
        }

        switch (next)
        {
            case '、':
                // 一、2022年工作回顾 is a heading with a year, 一、二、三 a list of numbers.
                return !IsNumeralOrDigit(At(text, end + 1)) || (!IsDigit(text[start]) && (IsDigit(At(text, end + 1)) || At(text, end + 5) == '年'));
            case ')' or '）':
                return true;
            case '.' or '．':
                // 1.2023年 is a list number before a year, 1.5 a value.
                if (!IsDigit(At(text, end + 1)) || IsListNumberBeforeYear(text, end + 1))
                {
                    return end - start <= 2;
                }

                return IsSectionNumber(text, start, out end);
            default:
                return false;
        }
    }

    /// <summary>Whether a sentence or line begins behind <paramref name="at"/>.</summary>
    public static bool OpensSentence(ReadOnlySpan<char> text, int at)
    {
        while (At(text, at) is ' ' or '\t' or '\u3000' or '\u00a0')
        {
            at--;
        }

        return at < 0 || text[at] is '\n' or '\r' or '。' or ';' or '；' or ':' or '：' or '!' or '！' or '?' or '？' or '“' or '—';
    }

    private static int Run(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        if (IsDigit(text[start]))
        {
            while (IsDigit(At(text, end)))
            {
                end++;
            }
        }
        else
        {
            while (IsNumeral(At(text, end)))
            {
                end++;
            }
        }

        return end;
    }

    private static bool IsNumeralOrDigit(char c) => IsDigit(c) || IsNumeral(c);

    private static char Closing(char open) => open switch
    {
        '(' or '（' => ')',
        '[' => ']',
        '【' => '】',
        '〔' => '〕',
        '［' => ']',
        _ => '\0',
    };

    private static char Wide(char close) => close switch { ')' => '）', ']' => '］', _ => close };

    private static bool IsListNumberBeforeYear(ReadOnlySpan<char> text, int at) =>
        (Has(text, at, "19") || Has(text, at, "20")) && IsDigit(At(text, at + 2)) && IsDigit(At(text, at + 3)) && At(text, at + 4) == '年';

    /// <summary>1.2.3 in front of a heading: two dots or more and no unit behind them.</summary>
    private static bool IsSectionNumber(ReadOnlySpan<char> text, int start, out int end)
    {
        var at = start;
        var dots = 0;
        while (IsDigit(At(text, at)) || (At(text, at) == '.' && IsDigit(At(text, at + 1))))
        {
            dots += text[at] == '.' ? 1 : 0;
            at++;
        }

        end = at;
        return dots >= 2 && Power(At(text, at)) == 0 && Units.Match(text, at, out _) is null;
    }
}
