namespace TypedReports.Reading.Normalizing;

/// <summary>
/// Drops the readings that some copies carry behind characters, 現(xiàn)在: a bracket of one to six letters of which one has
/// a tone mark, directly behind a Chinese character. (R&amp;D), (PPP) and (一) stay.
/// </summary>
internal static class PinyinStep
{
    private const int LongestSyllable = 6;

    public static void Run(TextBuffer buffer)
    {
        if (TextScan.IndexOfRange(buffer.Span, '\u00E0', '\u01DC') < 0)
        {
            return;
        }

        for (var i = 1; i < buffer.Length; i++)
        {
            if (buffer[i] == '(' && Characters.IsHan(buffer[i - 1]))
            {
                var end = End(buffer, i);
                if (end > 0)
                {
                    buffer.Drop(i, end - i);
                    i = end - 1;
                }
            }
        }

        buffer.Finish("pinyin");
    }

    /// <summary>Just behind the closing bracket, or 0 when the bracket at <paramref name="open"/> holds something else.</summary>
    private static int End(TextBuffer buffer, int open)
    {
        var tone = false;
        var letters = 0;
        for (var i = open + 1; i < buffer.Length; i++)
        {
            var c = buffer[i];
            if (c == ')')
            {
                return tone ? i + 1 : 0;
            }

            if (c == ' ')
            {
                continue;
            }

            var toned = Characters.HasTone(c);
            if ((!toned && !Characters.IsLetter(c) && c != 'ü') || ++letters > LongestSyllable)
            {
                return 0;
            }

            tone |= toned;
        }

        return 0;
    }
}
