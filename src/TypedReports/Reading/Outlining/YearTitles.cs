namespace TypedReports.Reading.Outlining;

/// <summary>The years that headings name, and headings that name nothing else.</summary>
internal static class YearTitles
{
    /// <summary>No heading that only names a year is longer.</summary>
    private const int LongestYearTitle = 24;

    private static readonly WordSet s_looksAtYear = new("回顾", "回望", "回首", "走过", "展望", "奋进", "喜看");

    /// <summary>The first year that stands in some words, with 年 or without (回顾2022), and the last of them; 0 without one.</summary>
    public static (int First, int Last) YearsNamed(ReadOnlySpan<char> words)
    {
        var first = 0;
        var last = 0;
        for (var i = 0; i + 4 <= words.Length; i++)
        {
            var year = YearAt(words, i);
            first = first == 0 ? year : first;
            last = Math.Max(last, year);
        }

        return (first, last);
    }

    /// <summary>2022:稳中有进, 2022·回眸, 【回顾2022】, 砥砺奋进的2022年: a heading that says which year its part is about and nothing else of it.</summary>
    public static bool IsYearTitle(ReadOnlySpan<char> line)
    {
        line = line.Trim("【】".AsSpan());
        if (line.Length is < 5 or > LongestYearTitle)
        {
            return false;
        }

        for (var i = 0; i + 4 <= line.Length; i++)
        {
            if (YearAt(line, i) > 0)
            {
                var behind = line.Slice(i + 4);
                behind = behind.Length > 0 && behind[0] == '年' ? behind.Slice(1) : behind;
                return (i == 0 && behind.Length > 1 && behind[0] is ':' or '·')
                    || (i > 0 && behind.IsEmpty && (line[i - 1] == '的' || (i == 2 && s_looksAtYear.Begins(line))))
                    || (i == 2 && s_looksAtYear.Begins(line) && behind.Length > 1 && behind[0] is ':' or ',' or ' ');
            }
        }

        return false;
    }

    private static int YearAt(ReadOnlySpan<char> words, int at)
    {
        if (ChineseNumber.Year(words.Slice(at)) is > 0 and var dated)
        {
            return dated;
        }

        var year = 0;
        for (var i = at; i < at + 4; i++)
        {
            if (words[i] is < '0' or > '9')
            {
                return 0;
            }

            year = (year * 10) + words[i] - '0';
        }

        // Bare digits are a year where neither another digit nor a unit makes them a number.
        var isAlone = (at == 0 || words[at - 1] is < '0' or > '9')
            && (at + 4 == words.Length || words[at + 4] is ':' or ',' or ' ' or '、' or '·' or '”' or '》' or '】');
        return isAlone && year is >= 1949 and <= 2099 ? year : 0;
    }
}
