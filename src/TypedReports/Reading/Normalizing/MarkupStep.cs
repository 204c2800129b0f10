namespace TypedReports.Reading.Normalizing;

/// <summary>Drops what is left of a page's markup: tags, pieces of tags (/span&gt;) and entities.</summary>
internal static class MarkupStep
{
    private const int LongestTag = 200;

    /// <summary>Tags that stand inside a word or a number and part nothing.</summary>
    private static readonly string[] s_inline = ["span", "font", "strong", "b", "a", "i", "u", "em", "img", "o:p"];

    private static readonly string[] s_tags =
    [
        .. s_inline, "div", "br", "p", "td", "th", "tr", "table", "tbody", "ul", "li", "h1", "h2", "h3", "sup", "sub",
    ];

    private static readonly string[] s_entities = ["&nbsp;", "&ensp;", "&emsp;", "&ldquo;", "&rdquo;", "&mdash;", "&middot;", "&amp;", "&lt;", "&gt;", "&quot;"];
    private const string EntityText = "   “”—·&<>\"";

    public static void Run(TextBuffer buffer)
    {
        if (buffer.Span.IndexOf('>') >= 0)
        {
            Tags(buffer);
        }

        if (buffer.Span.IndexOf('&') >= 0)
        {
            Entities(buffer);
        }

        buffer.Finish("markup");
    }

    private static void Tags(TextBuffer buffer)
    {
        var at = 0;
        while (at < buffer.Length)
        {
            var next = buffer.Span.Slice(at).IndexOf('>');
            if (next < 0)
            {
                return;
            }

            var close = at + next;
            var open = Open(buffer, at, close);
            if (open >= 0 && PartsNumbers(buffer, open, close))
            {
                buffer.Replace(open, '\n');
                buffer.Drop(open + 1, close - open);
            }
            else if (open >= 0)
            {
                buffer.Drop(open, close + 1 - open);
            }

            at = close + 1;
        }
    }

    /// <summary>Two cells of a table, or 10 and its exponent, are no number together.</summary>
    private static bool PartsNumbers(TextBuffer buffer, int open, int close)
    {
        if (!IsOfNumber(buffer[open - 1]) || IsTag(buffer, NameAt(buffer, open), s_inline))
        {
            return false;
        }

        var behind = close + 1;
        while (buffer[behind] == '<' && buffer.Span.Slice(behind, Math.Min(LongestTag, buffer.Length - behind)).IndexOf('>') is var end and >= 0)
        {
            behind += end + 1;
        }

        return IsOfNumber(buffer[behind]);
    }

    private static bool IsOfNumber(char c) => Characters.IsDigit(c) || c == '.';

    private static int NameAt(TextBuffer buffer, int open)
    {
        var at = buffer[open] == '<' ? open + 1 : open;
        return buffer[at] == '/' ? at + 1 : at;
    }

    /// <summary>Where the tag that ends at <paramref name="close"/> begins, or -1 when this is no tag.</summary>
    private static int Open(TextBuffer buffer, int from, int close)
    {
        for (var i = close - 1; i >= from && close - i <= LongestTag; i--)
        {
            if (buffer[i] == '<')
            {
                return IsTag(buffer, NameAt(buffer, i), s_tags) ? i : -1;
            }
        }

        // The opening sign can be lost: /span>
        for (var i = close - 1; i >= from && close - i <= 7; i--)
        {
            if (buffer[i] == '/')
            {
                return IsTag(buffer, NameAt(buffer, i), s_tags) ? i : -1;
            }
        }

        return -1;
    }

    private static bool IsTag(TextBuffer buffer, int at, string[] tags)
    {
        foreach (var tag in tags)
        {
            if (buffer.Span.Slice(Math.Min(at, buffer.Length)).StartsWith(tag.AsSpan()) && !Characters.IsLetter(buffer[at + tag.Length]))
            {
                return true;
            }
        }

        return false;
    }

    private static void Entities(TextBuffer buffer)
    {
        for (var i = 0; i < buffer.Length; i++)
        {
            if (buffer[i] != '&')
            {
                continue;
            }

            for (var entity = 0; entity < s_entities.Length; entity++)
            {
                if (buffer.Span.Slice(i).StartsWith(s_entities[entity].AsSpan()))
                {
                    buffer.Replace(i, EntityText[entity]);
                    buffer.Drop(i + 1, s_entities[entity].Length - 1);
                    i += s_entities[entity].Length - 1;
                    break;
                }
            }
        }
    }
}
