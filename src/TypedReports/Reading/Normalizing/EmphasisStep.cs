namespace TypedReports.Reading.Normalizing;

/// <summary>
/// Drops the signs with which Markdown makes words bold: **地区生产总值**86亿元, 增长**6.1%**. Two stars also stand for digits
/// that somebody masked (1**7.2亿元, 增长**%); where they may be those, they stay, and the number stays unread.
/// </summary>
internal static class EmphasisStep
{
    private const string Sign = "**";
    private const int LongestBold = 60;

    public static void Run(TextBuffer buffer)
    {
        for (var at = 0; at < buffer.Length;)
        {
            var next = buffer.Span.Slice(at).IndexOf(Sign.AsSpan());
            if (next < 0)
            {
                break;
            }

            var open = at + next;
            at = open + Sign.Length;
            var rest = buffer.Span.Slice(at, Math.Min(LongestBold, buffer.Length - at));
            var line = rest.IndexOf('\n') is var end and >= 0 ? rest.Slice(0, end) : rest;
            var close = line.IndexOf(Sign.AsSpan());
            if (close > 0 && IsBold(buffer, open, at + close))
            {
                buffer.Drop(open, Sign.Length);
                buffer.Drop(at + close, Sign.Length);
                at += close + Sign.Length;
            }
        }

        buffer.Finish("emphasis");
    }

    private static bool IsBold(TextBuffer buffer, int open, int close)
    {
        var before = open > 0 ? buffer[open - 1] : '\n';
        var first = buffer[open + Sign.Length];
        var last = buffer[close - 1];
        var behind = close + Sign.Length < buffer.Length ? buffer[close + Sign.Length] : '\n';
        if (IsOfNumber(before) || before == '*' || behind == '*' || first is ' ' or '*' || last == ' ' || MayFollowDigits(first))
        {
            return false;
        }

        // A bold number is bold alone: where words go on behind a comma, the stars before it may be its first digits.
        var isNumber = Characters.IsDigit(first);
        return (Characters.IsDigit(last) || !MayFollowDigits(behind))
            && !(isNumber && (IsOfNumber(behind) || HoldsMark(buffer.Span.Slice(open + Sign.Length, close - open - Sign.Length))));
    }

    private static bool HoldsMark(ReadOnlySpan<char> words) => words.IndexOfAny(",;:、。".AsSpan()) >= 0;

    private static bool IsOfNumber(char c) => Characters.IsDigit(c) || c == '.';

    private static bool MayFollowDigits(char c) => c is '.' or '%' or '‰' or '亿' or '万' or '千' or '百' or '元' or '个' or '户' or '家' or '人' or '名' or '吨' or '亩' or '天' or '件' or '项' or '公' or '平';
}
