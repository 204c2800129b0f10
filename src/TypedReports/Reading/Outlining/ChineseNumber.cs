using TypedReports.Reading.Quantities;

namespace TypedReports.Reading.Outlining;

/// <summary>Chinese numerals of headings and dates.</summary>
internal static class ChineseNumber
{
    /// <summary>Reads one to ninety-nine (十二, 二十); returns the length read, 0 when no numeral stands here.</summary>
    public static int Read(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        var at = 0;
        if (at < text.Length && Digit(text[at]) is > 0 and var tens)
        {
            number = tens;
            at++;
        }

        if (at < text.Length && text[at] == '十')
        {
            number = number == 0 ? 10 : number * 10;
            at++;
            if (at < text.Length && Digit(text[at]) is > 0 and var ones)
            {
                number += ones;
                at++;
            }
        }

        return at;
    }

    /// <summary>The value of a digit from 〇 to 九, or -1. In years an O stands for 〇, and nobody writes 两.</summary>
    public static int Digit(char c) => c switch
    {
        'O' => 0,
        '两' => -1,
        _ => NumberCharacters.Digit(c),
    };

    /// <summary>A year of four digits, Arabic or Chinese, at the start of a text and before 年; 0 when none stands here.</summary>
    public static int Year(ReadOnlySpan<char> text)
    {
        if (text.Length < 5 || text[4] != '年')
        {
            return 0;
        }

        var year = 0;
        for (var i = 0; i < 4; i++)
        {
            var digit = text[i] is >= '0' and <= '9' ? text[i] - '0' : Digit(text[i]);
            if (digit < 0)
            {
                return 0;
            }

            year = (year * 10) + digit;
        }

        return year is >= 1949 and <= 2099 ? year : 0;
    }

    /// <summary>A month or day: Arabic or Chinese digits; returns the length read.</summary>
    public static int MonthOrDay(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        var at = 0;
        while (at < text.Length && at < 2 && text[at] is >= '0' and <= '9')
        {
            number = (number * 10) + text[at++] - '0';
        }

        return at > 0 ? at : Read(text, out number);
    }
}
