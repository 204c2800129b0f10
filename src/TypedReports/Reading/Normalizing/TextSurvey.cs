#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace TypedReports.Reading.Normalizing;

/// <summary>What is to be done to a text beyond narrowing its characters, or to be looked at in it.</summary>
[Flags]
internal enum TextNeeds
{
    None = 0,

    /// <summary>It has blanks.</summary>
    Spacing = 1,

    /// <summary>It has a sign that is in a text of the wrong encoding and hardly in another.</summary>
    DecodingCheck = 2,

    /// <summary>It has a character of words that machines swap in.</summary>
    SwappedCheck = 4,

    /// <summary>It has signs of markup, invisible characters, traditional ones or pinyin: each step has to look for its own.</summary>
    AllSteps = 8,
}

/// <summary>
/// Goes over a text once: makes full-width signs and blanks narrow in place and finds out what else there is to do. Most texts
/// need nothing else. The only place of the normaliser that knows vectors.
/// </summary>
internal static class TextSurvey
{
    private const ushort FirstWide = '！';
    private const ushort LastWide = '～';
    private const ushort WideOffset = '！' - '!';

    /// <summary>Each asks for all the steps: <see cref="TextScan"/> and the steps have the reasons.</summary>
    private const string AllStepsSigns = "\u00AD\u2060\uFEFF\uFFFF>&*℅﹪﹒․國發經會業長萬億與產";
    private const string DecodingSigns = "\uFFFD锟锛鏀鐨";
    private const string SwappedSigns = "删添";

    /// <param name="text">The text, narrowed in place.</param>
    /// <param name="wide">How many signs were full-width, and where the first stood.</param>
    /// <param name="blanks">How many blanks were none of the plain ones, and where the first stood.</param>
    public static TextNeeds Narrow(Span<char> text, out (int Count, int First) wide, out (int Count, int First) blanks)
    {
        wide = default;
        blanks = default;
        var needs = TextNeeds.None;
        var at = 0;
#if NET
        if (Vector256.IsHardwareAccelerated)
        {
            at = NarrowVectors(text, ref needs, ref wide, ref blanks);
        }
#endif
        for (; at < text.Length; at++)
        {
            text[at] = NarrowOne(text[at], at, ref needs, ref wide, ref blanks);
        }

        return needs;
    }

    private static char NarrowOne(char c, int at, ref TextNeeds needs, ref (int Count, int First) wide, ref (int Count, int First) blanks)
    {
        if (c is >= (char)FirstWide and <= (char)LastWide)
        {
            Count(ref wide, 1, at);
            c = (char)(c - WideOffset);
        }
        else if (TextScan.IsBlank(c))
        {
            Count(ref blanks, 1, at);
            c = ' ';
        }

        needs |= c == ' ' ? TextNeeds.Spacing : TextNeeds.None;
        needs |= AllStepsSigns.AsSpan().IndexOf(c) >= 0 || TextScan.IsInvisible(c) || c is (>= '\u00E0' and <= '\u01DC') or (>= RadicalStep.First and <= RadicalStep.Last) ? TextNeeds.AllSteps : TextNeeds.None;
        needs |= DecodingSigns.AsSpan().IndexOf(c) >= 0 || c is >= 'À' and <= 'ÿ' ? TextNeeds.DecodingCheck : TextNeeds.None;
        needs |= SwappedSigns.AsSpan().IndexOf(c) >= 0 ? TextNeeds.SwappedCheck : TextNeeds.None;
        return c;
    }

    private static void Count(ref (int Count, int First) found, int count, int first) =>
        found = (found.Count + count, found.Count == 0 ? first : found.First);

#if NET
    /// <summary>Does as many whole vectors as there are; returns where they end.</summary>
    private static int NarrowVectors(Span<char> text, ref TextNeeds needs, ref (int Count, int First) wide, ref (int Count, int First) blanks)
    {
        var spacing = Vector256<ushort>.Zero;
        var allSteps = Vector256<ushort>.Zero;
        var decoding = Vector256<ushort>.Zero;
        var swapped = Vector256<ushort>.Zero;
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var at = 0;
        for (; at + Vector256<ushort>.Count <= units.Length; at += Vector256<ushort>.Count)
        {
            var c = Vector256.Create<ushort>(units.Slice(at, Vector256<ushort>.Count));
            var isWide = InRange(c, FirstWide, LastWide);
            if (isWide != Vector256<ushort>.Zero)
            {
                c -= isWide & Vector256.Create(WideOffset);
                Note(isWide, at, ref wide);
                c.CopyTo(units[at..]);
            }

            var isBlank = Is(c, '\u00A0') | Is(c, '\u202F') | Is(c, '\u3000') | InRange(c, '\u2000', '\u200A');
            if (isBlank != Vector256<ushort>.Zero)
            {
                c = Vector256.ConditionalSelect(isBlank, Vector256.Create((ushort)' '), c);
                Note(isBlank, at, ref blanks);
                c.CopyTo(units[at..]);
            }

            spacing |= Is(c, ' ');
            allSteps |= InRange(c, '\u200B', '\u200F') | InRange(c, '\u00E0', '\u01DC') | InRange(c, RadicalStep.First, RadicalStep.Last)
                | Is(c, '\u00AD') | Is(c, '\u2060') | Is(c, '\uFEFF') | Is(c, '\uFFFF') | Is(c, '>') | Is(c, '&') | Is(c, '*') | Is(c, '℅') | Is(c, '․') | InRange(c, '﹒', '﹪')
                | Is(c, '國') | Is(c, '發') | Is(c, '經') | Is(c, '會') | Is(c, '業') | Is(c, '長') | Is(c, '萬') | Is(c, '億') | Is(c, '與') | Is(c, '產');
            decoding |= InRange(c, 'À', 'ÿ') | Is(c, '\uFFFD') | Is(c, '锟') | Is(c, '锛') | Is(c, '鏀') | Is(c, '鐨');
            swapped |= Is(c, '删') | Is(c, '添');
        }

        needs |= spacing != Vector256<ushort>.Zero ? TextNeeds.Spacing : TextNeeds.None;
        needs |= allSteps != Vector256<ushort>.Zero ? TextNeeds.AllSteps : TextNeeds.None;
        needs |= decoding != Vector256<ushort>.Zero ? TextNeeds.DecodingCheck : TextNeeds.None;
        needs |= swapped != Vector256<ushort>.Zero ? TextNeeds.SwappedCheck : TextNeeds.None;
        return at;
    }

    private static void Note(Vector256<ushort> mask, int at, ref (int Count, int First) found)
    {
        var bits = mask.ExtractMostSignificantBits();
        Count(ref found, System.Numerics.BitOperations.PopCount(bits), at + System.Numerics.BitOperations.TrailingZeroCount(bits));
    }

    private static Vector256<ushort> Is(Vector256<ushort> c, char sign) => Vector256.Equals(c, Vector256.Create((ushort)sign));

    private static Vector256<ushort> InRange(Vector256<ushort> c, ushort low, ushort high) =>
        Vector256.LessThanOrEqual(c - Vector256.Create(low), Vector256.Create((ushort)(high - low)));
#endif
}
