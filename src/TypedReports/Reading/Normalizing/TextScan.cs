#if NET
using System.Buffers;
#endif

namespace TypedReports.Reading.Normalizing;

/// <summary>
/// Tells by a few looks over the whole text what there is to do. The looks are the engine's only code that is vectorised on
/// net10.0 and plain on netstandard2.0; both give the same answer.
/// </summary>
internal static class TextScan
{
    /// <summary>Characters frequent in traditional texts of any subject and never written in simplified ones.</summary>
    private const string TraditionalSigns = "們國個業發經為這產會萬億與進實動";

    /// <summary>Invisible characters: joiners, direction marks, soft hyphen, byte order mark inside the text.</summary>
    private const string Invisible = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\uFFFF";

    /// <summary>Blanks other than the plain one.</summary>
    private const string Blanks = "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u3000";

#if NET
    private static readonly SearchValues<char> s_traditional = SearchValues.Create(TraditionalSigns);
    private static readonly SearchValues<char> s_invisible = SearchValues.Create(Invisible);
    private static readonly SearchValues<char> s_blanks = SearchValues.Create(Blanks);
    private static readonly SearchValues<string> s_signs = SearchValues.Create(TextDamage.Signs, StringComparison.Ordinal);

    /// <summary>Whether one of the signs of damage stands anywhere.</summary>
    public static bool HasSigns(ReadOnlySpan<char> text) => text.ContainsAny(s_signs);

    public static bool HasTraditional(ReadOnlySpan<char> text) => text.ContainsAny(s_traditional);

    public static int IndexOfInvisible(ReadOnlySpan<char> text) => text.IndexOfAny(s_invisible);

    public static int IndexOfBlank(ReadOnlySpan<char> text) => text.IndexOfAny(s_blanks);

    /// <summary>The first character from <paramref name="low"/> to <paramref name="high"/>, or -1.</summary>
    public static int IndexOfRange(ReadOnlySpan<char> text, char low, char high) => text.IndexOfAnyInRange(low, high);
#else
    /// <summary>Whether one of the signs of damage stands anywhere.</summary>
    public static bool HasSigns(ReadOnlySpan<char> text)
    {
        foreach (var sign in TextDamage.Signs)
        {
            if (text.IndexOf(sign.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasTraditional(ReadOnlySpan<char> text) => text.IndexOfAny(TraditionalSigns.AsSpan()) >= 0;

    public static int IndexOfInvisible(ReadOnlySpan<char> text) => text.IndexOfAny(Invisible.AsSpan());

    public static int IndexOfBlank(ReadOnlySpan<char> text) => text.IndexOfAny(Blanks.AsSpan());

    /// <summary>The first character from <paramref name="low"/> to <paramref name="high"/>, or -1.</summary>
    public static int IndexOfRange(ReadOnlySpan<char> text, char low, char high)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if ((uint)(text[i] - low) <= (uint)(high - low))
            {
                return i;
            }
        }

        return -1;
    }
#endif
}
