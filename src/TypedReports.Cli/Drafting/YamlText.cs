using System.Globalization;
using System.Text;

namespace TypedReports.Cli.Drafting;

/// <summary>Texts as YAML scalars that read back as the same text, inside flow collections too; and comments that stay on their line.</summary>
internal static class YamlText
{
    private const string PlainPunctuation = "·、，。；（）《》“”‘’…—_/ -";
    private static readonly HashSet<string> OtherThanText = new(StringComparer.OrdinalIgnoreCase) { "null", "true", "false", "yes", "no", "on", "off", "y", "n" };

    /// <summary>The text as a scalar: plain where nothing in it means anything to YAML, else in double quotes.</summary>
    public static string Scalar(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>A text on one line, cut to a length.</summary>
    public static string OneLine(string text, int longest = int.MaxValue)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isBlank = char.IsControl(c) || char.IsWhiteSpace(c) || c is '\uFEFF' or '\uFFFE' or '\uFFFF';
            line.Append(isBlank ? ' ' : c);
        }

        var whole = line.ToString().Trim();
        if (whole.Length <= longest)
        {
            return whole;
        }

        // Not between the halves of one character.
        var end = char.IsHighSurrogate(whole[longest - 2]) ? longest - 2 : longest - 1;
        return whole[..end] + "…";
    }

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !(char.IsLetter(text[0]) || char.IsDigit(text[0])) || text[^1] is ' ' or '-')
        {
            return false;
        }

        var letters = false;
        foreach (var c in text)
        {
            letters |= char.IsLetter(c);
            if (!char.IsLetter(c) && !char.IsAsciiDigit(c) && !PlainPunctuation.Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        // 0x1F, 1e5 and 2024-01-01 begin as numbers do: only a text with Chinese in it is safe behind a digit.
        return letters && !OtherThanText.Contains(text) && (!char.IsDigit(text[0]) || text.Any(c => c >= '\u2E80'));
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
