using TypedReports.Reading.Normalizing;

namespace TypedReports.Reading.Outlining;

/// <summary>Years in one spelling: those of the calendar in figures, those that are counted in characters.</summary>
internal static class SpelledYears
{
    /// <summary>过去5年 as 过去五年, so that one spelling is known: a single digit before 年 counts years, at most so far from the begin.</summary>
    public static ReadOnlySpan<char> In(ReadOnlySpan<char> words, int reach)
    {
        words = WithFigures(words, reach);
        var counted = -1;
        for (var i = 0; counted < 0 && i < reach && i + 1 < words.Length; i++)
        {
            counted = words[i + 1] == '年' && words[i] is >= '2' and <= '6' && (i == 0 || (!Characters.IsDigit(words[i - 1]) && words[i - 1] != '.')) ? i : -1;
        }

        if (counted < 0)
        {
            return words;
        }

        var spelled = words.ToArray();
        spelled[counted] = "两三四五六"[words[counted] - '2'];
        return spelled;
    }

    /// <summary>二○○五年 as 2005年: its last two characters are no 五年.</summary>
    private static ReadOnlySpan<char> WithFigures(ReadOnlySpan<char> words, int reach)
    {
        var head = Words.Head(words, reach + 5);
        char[]? figures = null;
        for (var at = head.IndexOf('年'); at >= 0;)
        {
            if (at >= 4 && !Characters.IsDigit(words[at - 1]) && ChineseNumber.Year(words.Slice(at - 4)) is > 0 and var year)
            {
                figures ??= words.ToArray();
                for (var digit = 1; digit <= 4; digit++, year /= 10)
                {
                    figures[at - digit] = (char)('0' + (year % 10));
                }
            }

            var next = head.Slice(at + 1).IndexOf('年');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return figures ?? words;
    }
}
