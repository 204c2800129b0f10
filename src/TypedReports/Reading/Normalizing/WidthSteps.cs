namespace TypedReports.Reading.Normalizing;

/// <summary>Full-width signs and blanks to their plain forms; characters that show nothing are dropped.</summary>
internal static class WidthSteps
{
    private const int Offset = '！' - '!';

    public static void Run(TextBuffer buffer)
    {
        Narrow(buffer);

        // 增长6.8℅: typed for the sign that it looks like; no report addresses anybody care of another.
        Replace(buffer, '℅', '﹪', '%', "percent-signs");

        // 326﹒5亿元, 10․5%: the small full stop and the leader of one dot.
        Replace(buffer, '﹒', '․', '.', "points");
        Blanks(buffer);
        Invisible(buffer);
    }

    private static void Narrow(TextBuffer buffer)
    {
        for (var at = 0; ; at++)
        {
            var next = TextScan.IndexOfRange(buffer.Span.Slice(at), '！', '～');
            if (next < 0)
            {
                break;
            }

            at += next;
            buffer.Replace(at, (char)(buffer[at] - Offset));
        }

        buffer.Finish("full-width");
    }

    private static void Replace(TextBuffer buffer, char one, char other, char by, string step)
    {
        for (var at = 0; ; at++)
        {
            var next = buffer.Span.Slice(at).IndexOfAny(one, other);
            if (next < 0)
            {
                break;
            }

            at += next;
            buffer.Replace(at, by);
        }

        buffer.Finish(step);
    }

    private static void Blanks(TextBuffer buffer)
    {
        if (TextScan.HasBlanks(buffer.Span))
        {
            for (var i = 0; i < buffer.Length; i++)
            {
                if (TextScan.IsBlank(buffer[i]))
                {
                    buffer.Replace(i, ' ');
                }
            }

            buffer.Finish("blanks");
        }
    }

    private static void Invisible(TextBuffer buffer)
    {
        if (TextScan.HasInvisible(buffer.Span))
        {
            for (var i = 0; i < buffer.Length; i++)
            {
                if (TextScan.IsInvisible(buffer[i]))
                {
                    buffer.Drop(i, 1);
                }
            }

            buffer.Finish("invisible");
        }
    }
}
