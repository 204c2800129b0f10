using static TypedReports.Reading.Quantities.NumberCharacters;

namespace TypedReports.Reading.Quantities;

/// <summary>Names and codes that hold digits: 5G, PM2.5, S310, 1+8, 11·25, 312国道, “13710”.</summary>
internal static class NameRules
{
    /// <summary>Reads a code that the characters around a run of digits give away.</summary>
    public static bool TryCode(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        while (IsDigit(At(text, end)))
        {
            end++;
        }

        var previous = At(text, start - 1);
        if (IsAmountBehindName(text, start, end))
        {
            return false;
        }

        if (IsLetter(previous) || IsGreekOrRoman(previous) || (previous is '-' or '_' or '.' or '/' && IsLetter(At(text, start - 2))))
        {
            return Token(text, ref end);
        }

        if (previous is '+' or '×' or '·')
        {
            // 6+12, 7×24, 7·20; but ·5亿元 after a dot between words is a number.
            return (IsDigit(At(text, start - 2)) || IsNumeral(At(text, start - 2)) || IsLetter(At(text, start - 2))) && Token(text, ref end);
        }

        if (At(text, start - 1) is '〔' or '[' or '［' && At(text, end) is '〕' or ']' or '］')
        {
            return true;
        }

        var next = At(text, end);
        switch (next)
        {
            case '+':
                return Units.Match(text, end + 1, out _) is null && Token(text, ref end);
            case '·' when IsDigit(At(text, end + 1)):
            case '×' when IsDigit(At(text, end + 1)):
            case '/' when IsDigit(At(text, end + 1)) && !RatioRules.IsFraction(text, start, out _):
            case '_':
                return Token(text, ref end);
            case '-' when IsDigit(At(text, end + 1)):
                return IsNumberGroup(text, ref end);
        }

        return IsLetter(next) && Units.Match(text, end, out _) is null && Token(text, ref end);
    }

    /// <summary>GDP326.3亿元: behind a name of several letters, tens of thousands or more of anything are an amount and no code's digits.</summary>
    private static bool IsAmountBehindName(ReadOnlySpan<char> text, int start, int end)
    {
        if (!IsLetter(At(text, start - 1)) || !IsLetter(At(text, start - 2)) || IsDigit(At(text, start - 3)))
        {
            return false;
        }

        if (At(text, end) == '.' && IsDigit(At(text, end + 1)))
        {
            for (end++; IsDigit(At(text, end));)
            {
                end++;
            }
        }

        return Power(At(text, end)) >= 4;
    }

    /// <summary>Whether the word behind a run of digits makes it a name (312国道, 2号线, 500强).</summary>
    public static bool IsNamedBehind(ReadOnlySpan<char> text, int start, int end)
    {
        switch (At(text, end))
        {
            case '号' or '强' or '版' or '型':
                return true;
            case '级':
                // A magnitude has decimals (6.2级), a grade has none (3级).
                return At(text, end - 2) != '.';
            case '届':
                return !FollowsRepeat(text, start);
            case '代':
                return At(text, end + 1) != '人';
            case '国' or '省' or '县' or '乡':
                return At(text, end + 1) == '道';
            case '期':
                return At(text, end + 1) is '工' or '项' or '建' or '扩' or '厂';
            case '次':
                return At(text, end + 1) is '会' or '全';
            case '路':
                return At(text, end + 1) is '公' or '车' or '线';
            case '英' when At(text, end + 1) != '里' && At(text, end + 1) != '寸' && At(text, end + 1) != '镑':
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether 连续 or its kin count what follows (连续三届).</summary>
    public static bool FollowsRepeat(ReadOnlySpan<char> text, int start) =>
        At(text, start - 1) is '续' or '联' or '办' or '余';

    /// <summary>Whether a number without any unit states a value: 指数达到102.1, 降至0.38.</summary>
    public static bool StatesValue(ReadOnlySpan<char> text, int start, int end)
    {
        var next = At(text, end);
        if (IsHan(next) || IsLetter(next) || next is '”' or '"' or '’' or '》')
        {
            return false;
        }

        return At(text, start - 1) is '达' or '到' or '至' or '为' or '是' or '约' or '于' or '得' or '长' or '降' or '计' or '在'
            && !IsDigit(At(text, start - 2));
    }

    // 400-800-1234 and 3-1-2: groups of digits that are no date and no range.
    private static bool IsNumberGroup(ReadOnlySpan<char> text, ref int end)
    {
        var at = end;
        var groups = 1;
        while (At(text, at) == '-' && IsDigit(At(text, at + 1)))
        {
            at++;
            while (IsDigit(At(text, at)))
            {
                at++;
            }

            groups++;
        }

        if (groups < 3)
        {
            return false;
        }

        end = at;
        return true;
    }

    private static bool Token(ReadOnlySpan<char> text, ref int end)
    {
        while (true)
        {
            var c = At(text, end);
            var joins = c is '.' or '-' or '+' or '·' or '×' or '/' or '_' && (IsDigit(At(text, end + 1)) || IsLetter(At(text, end + 1)) || (c == '+' && IsNumeral(At(text, end + 1))));
            if (!IsDigit(c) && !IsLetter(c) && !joins)
            {
                return true;
            }

            end++;
        }
    }

    private static bool IsGreekOrRoman(char c) => c is (>= 'Α' and <= 'ω') or (>= 'Ⅰ' and <= 'ⅹ');
}
