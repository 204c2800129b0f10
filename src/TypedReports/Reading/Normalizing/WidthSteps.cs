namespace TypedReports.Reading.Normalizing;

/// <summary>Full-width signs and blanks to their plain forms; characters that show nothing are dropped.</summary>
internal static class WidthSteps
{
    private const int Offset = '！' - '!';

    public static void Run(TextBuffer buffer)
    {
        Narrow(buffer);
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

    private static void Blanks(TextBuffer buffer)
    {
        for (var at = 0; ; at++)
        {
            var next = TextScan.IndexOfBlank(buffer.Span.Slice(at));
            if (next < 0)
            {
                break;
            }

            at += next;
            buffer.Replace(at, ' ');
        }

        buffer.Finish("blanks");
    }

    private static void Invisible(TextBuffer buffer)
    {
        for (var at = 0; ; at++)
        {
            var next = TextScan.IndexOfInvisible(buffer.Span.Slice(at));
            if (next < 0)
            {
                break;
            }

            at += next;
            buffer.Drop(at, 1);
            if (at + 1 >= buffer.Length)
            {
                break;
            }
        }

        buffer.Finish("invisible");
    }
}
