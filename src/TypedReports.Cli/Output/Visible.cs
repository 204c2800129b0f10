using System.Text;

namespace TypedReports.Cli.Output;

/// <summary>
/// Text of files, and their names, as people at a terminal see it: a control character in it must not move the cursor, give the
/// window a name or begin a line that looks like a message.
/// </summary>
internal static class Visible
{
    /// <summary>The text with a sign for each control character (␛), and for each that only turns the direction of what follows.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsControl))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            visible.Append(!IsControl(c) ? c : c < ' ' ? (char)('\u2400' + c) : c == '\u007F' ? '\u2421' : '\uFFFD');
        }

        return visible.ToString();
    }

    private static bool IsControl(char c) => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';
}
