using static TypedReports.Reading.Quantities.NumberCharacters;

namespace TypedReports.Reading.Quantities;

/// <summary>Words before, inside and behind a number that limit it.</summary>
internal static class BoundWords
{
    /// <summary>What a bound word before a number, or the particle behind it, can end with.</summary>
    public const string LastBefore = "过破超逾近约概致于少码多足到满在上越入稳" + Particles;

    /// <summary>What a bound word behind a number can begin with.</summary>
    public const string FirstBehind = "以之及左上(（多余开内";

    // 突破了, 约为, 超过到: one of them may stand between.
    private const string Particles = "了到至达为占";

    // Words that end in the character of a bound word and mean something else: 附近, 节约, 商超.
    private const string NotNear = "附最就靠远邻亲临";
    private const string NotAbout = "节契公签预履集违条制邀简合失相赴续解特立";
    private const string NotOver = "商赶反高农中英云出";

    /// <summary>Finds the bound word that ends at a number's start.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">Where the number starts.</param>
    /// <param name="bare">Whether it is a scale word alone (过亿元).</param>
    /// <param name="span">Whether it counts time: 近五年 are the last five years.</param>
    /// <param name="start">Where the word starts; the number's start if there is none.</param>
    /// <param name="loose">Whether a bound behind the number overrides it (控制在…左右).</param>
    public static Bound Before(ReadOnlySpan<char> text, int number, bool bare, bool span, out int start, out bool loose)
    {
        loose = false;
        start = number;
        if (!MayEndBound(At(text, number - 1)))
        {
            return Bound.Exact;
        }

        var bound = Direct(text, number, bare, span, out start, ref loose);
        if (start < number)
        {
            return bound;
        }

        if (OneOf(Particles, At(text, number - 1)))
        {
            bound = Direct(text, number - 1, bare, span, out start, ref loose);
            if (start < number - 1)
            {
                return bound;
            }
        }

        start = number;
        return Bound.Exact;
    }

    /// <summary>Reads a bound word behind a number's unit.</summary>
    public static Bound Behind(ReadOnlySpan<char> text, int at, Unit unit, out int end)
    {
        end = at;
        if (!MayOpenBound(At(text, at)))
        {
            return Bound.Exact;
        }

        switch (text[at])
        {
            case '以':
            case '之':
                end = at + 2;
                switch (At(text, at + 1))
                {
                    case '上' when text[at] == '以':
                        return Bound.AtLeast;
                    case '下' when text[at] == '以':
                    case '内':
                        return Bound.AtMost;
                }

                break;
            case '及':
                end = at + 3;
                if (Has(text, at + 1, "以上"))
                {
                    return Bound.AtLeast;
                }

                if (Has(text, at + 1, "以下") || Has(text, at + 1, "以内"))
                {
                    return Bound.AtMost;
                }

                break;
            case '左' when At(text, at + 1) == '右':
            case '上' when At(text, at + 1) == '下' && !OneOf("游班联左级功线车山文", At(text, at + 2)):
                end = at + 2;
                return Bound.Approximate;
            case '(' or '（' when Has(text, at + 1, "含)以上") || Has(text, at + 1, "含）以上"):
                end = at + 5;
                return Bound.AtLeast;
            case '多' or '余' when MoreBehind(text, at, unit):
                end = at + 1;
                return Bound.MoreThan;
            case '开' when At(text, at + 1) == '外':
                end = at + 2;
                return Bound.MoreThan;
            case '内' when unit.Kind == QuantityKind.Percent || unit.Text is "小时" or "个小时" or "分钟" or "秒" or "天" or "周" or "个月":
                end = at + 1;
                return Bound.AtMost;
        }

        end = at;
        return Bound.Exact;
    }

    /// <summary>Whether a 多 or 余 between a numeral and its scale word or unit stands at a place.</summary>
    public static bool MoreInside(ReadOnlySpan<char> text, int at)
    {
        if (At(text, at) is not ('多' or '余'))
        {
            return false;
        }

        var next = At(text, at + 1);
        return Power(next) >= 4 || Units.Match(text, at + 1, out _) is not null || !IsHan(next) && !IsLetter(next) && !IsDigit(next);
    }

    // Behind a unit 多 also begins words (多元, 多种), so only measures of time and size take it, at the end of the phrase.
    private static bool MoreBehind(ReadOnlySpan<char> text, int at, Unit unit) =>
        unit.Text is "年" or "倍" or "番" or "天" or "个月" or "公里" or "亩" or "元" or "吨" or "米" or "小时" or "斤" or "人" or "周" or "岁"
        && (!IsHan(At(text, at + 1)) || At(text, at + 1) is '来' or '的' or '时' or '以' or '前' or '后');

    private static Bound Direct(ReadOnlySpan<char> text, int end, bool bare, bool span, out int start, ref bool loose)
    {
        var previous = At(text, end - 2);
        switch (At(text, end - 1))
        {
            case '过' when previous == '超':
                if (At(text, end - 3) is '不' or '未' or '勿')
                {
                    return Found(Bound.AtMost, 3, out start);
                }

                return IsNegated(text, end - 4)
                    ? Found(Bound.AtMost, 4, out start)
                    : Found(Bound.MoreThan, 2, out start);
            case '过' when previous is '跨' or '迈' or '越':
                return Found(Bound.MoreThan, 2, out start);
            case '破' when previous is '突' or '冲' or '首' or '再' or '连':
                return At(text, end - 3) == '不' ? Found(Bound.AtMost, 3, out start) : Found(Bound.MoreThan, 2, out start);
            case '破' when bare && !OneOf("打攻侦爆", previous):
                return Found(Bound.MoreThan, 1, out start);
            case '过' when bare && !OneOf("通经不透", previous):
                return Found(Bound.MoreThan, 1, out start);
            case '超' when previous == '首':
                return Found(Bound.MoreThan, 2, out start);
            case '超' when previous == '不':
                return Found(Bound.AtMost, 2, out start);
            case '超' when !OneOf(NotOver, previous) || (previous == '出' && At(text, end - 3) == '支'):
            case '逾':
                return Found(Bound.MoreThan, 1, out start);
            case '近' when previous is '接' or '将' or '逼':
                return Found(Bound.Approximate, 2, out start);
            case '近' when !span && !OneOf(NotNear, previous):
                return Found(Bound.Approximate, 1, out start);
            case '约' when previous == '大':
            case '概' when previous == '大':
            case '致' when previous == '大':
                return Found(Bound.Approximate, 2, out start);
            case '约' when !OneOf(NotAbout, previous):
                return Found(Bound.Approximate, 1, out start);
            case '于':
                return Comparison(text, end, previous, out start);
            case '少' when previous == '至':
            case '码' when previous == '起':
                return Found(Bound.AtLeast, 2, out start);
            case '多' when previous is '至' or '最':
                return Found(Bound.AtMost, 2, out start);
            case '足' when previous == '不':
            case '到' when previous == '不':
            case '满' when previous is '不' or '未':
                return Found(Bound.LessThan, 2, out start);
            case '在' or '到' when previous == '制' && At(text, end - 3) == '控':
                loose = true;
                return Found(Bound.AtMost, 3, out start);
            case '上' when previous is '迈' or '站' or '登' or '跃' or '跨' or '冲':
            case '越' when previous == '跨':
            case '稳' when previous == '站':
                return Found(Bound.MoreThan, 2, out start);
            case '入' when bare && previous is '跨' or '迈' or '进':
                return Found(Bound.MoreThan, 2, out start);
            default:
                start = end;
                return Bound.Exact;
        }

        Bound Found(Bound bound, int length, out int from)
        {
            from = end - length;
            return bound;
        }
    }

    /// <summary>不得超过, 不应低于: whether a word of what must not be stands at a place.</summary>
    private static bool IsNegated(ReadOnlySpan<char> text, int at) => At(text, at) == '不' && At(text, at + 1) is '得' or '能' or '应' or '会' or '宜' or '可';

    /// <summary>高于, 不低于 and their kin.</summary>
    private static Bound Comparison(ReadOnlySpan<char> text, int end, char word, out int start)
    {
        var less = word is '低' or '少' or '小';
        var more = word is '高' or '大' or '多';
        if (!less && !more)
        {
            start = end;
            return Bound.Exact;
        }

        if (At(text, end - 3) == '不')
        {
            start = end - 3;
            return less ? Bound.AtLeast : Bound.AtMost;
        }

        if (IsNegated(text, end - 4))
        {
            start = end - 4;
            return less ? Bound.AtLeast : Bound.AtMost;
        }

        start = end - 2;
        return less ? Bound.LessThan : Bound.MoreThan;
    }
}
