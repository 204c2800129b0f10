using System.Text;
using System.Text.Unicode;
using TypedReports.Reading;

namespace TypedReports.Cli.Input;

/// <summary>Bytes to text: UTF-8 unless told otherwise; code page 936 and UTF-16 are recognised.</summary>
internal static class TextDecoder
{
    private const char Replacement = '\uFFFD';

    // GB18030 is no substitute: behind a broken lead byte it takes digits into four-byte sequences.
    private const int CodePage936 = 936;

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text without its byte order mark, or null and why not.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, Encoding? stated, List<ReadDiagnostic> diagnostics)
    {
        var text = ByMark(bytes, diagnostics)
            ?? (stated is null ? Recognise(bytes, diagnostics) : AsStated(bytes, stated, diagnostics));
        return text is null ? null : Accept(text, diagnostics);
    }

    /// <summary>The text, or null and why it is none that could be read.</summary>
    public static string? Accept(string text, List<ReadDiagnostic> diagnostics)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Add(InputDiagnostics.Empty());
            return null;
        }

        if (!LooksLikeText(text))
        {
            diagnostics.Add(InputDiagnostics.NotText());
            return null;
        }

        return text;
    }

    /// <summary>The encoding that <c>--encoding</c> names, null if there is none of that name.</summary>
    public static Encoding? Find(string name)
    {
        switch (name.ToLowerInvariant())
        {
            case "gbk" or "gb2312" or "cp936" or "936" or "ms936" or "windows-936":
                return Encoding.GetEncoding(CodePage936);
            case "utf8":
                return Encoding.UTF8;
            case "utf16" or "utf-16le":
                return Encoding.Unicode;
            default:
                try
                {
                    return Encoding.GetEncoding(name);
                }
                catch (ArgumentException)
                {
                    return null;
                }
        }
    }

    private static string? ByMark(ReadOnlySpan<byte> bytes, List<ReadDiagnostic> diagnostics) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Lenient(bytes[3..], Encoding.UTF8, "UTF-8", diagnostics),
        [0xFF, 0xFE, ..] => Lenient(bytes[2..], Encoding.Unicode, "UTF-16", diagnostics),
        [0xFE, 0xFF, ..] => Lenient(bytes[2..], Encoding.BigEndianUnicode, "UTF-16", diagnostics),
        _ => null,
    };

    private static string? AsStated(ReadOnlySpan<byte> bytes, Encoding encoding, List<ReadDiagnostic> diagnostics)
    {
        var text = encoding.GetString(bytes);
        if (IsBadlyDecoded(text))
        {
            diagnostics.Add(InputDiagnostics.WrongEncoding(encoding.WebName));
            return null;
        }

        ReportLost(text, encoding.WebName, diagnostics);
        return text;
    }

    private static string? Recognise(ReadOnlySpan<byte> bytes, List<ReadDiagnostic> diagnostics)
    {
        if (Utf16WithoutMark(bytes) is { } utf16 && utf16.GetString(bytes) is var wide && !IsBadlyDecoded(wide))
        {
            ReportLost(wide, "UTF-16", diagnostics);
            return wide;
        }

        // Bytes that are UTF-8 throughout are no other encoding, however much was lost before. A UTF-8 text with a few broken bytes
        // is still UTF-8: as code page 936 all of it would be wrong.
        var utf8 = Encoding.UTF8.GetString(bytes);
        if (Utf8.IsValid(bytes) || !IsBadlyDecoded(utf8))
        {
            ReportLost(utf8, "UTF-8", diagnostics);
            return utf8;
        }

        var gbk = Encoding.GetEncoding(CodePage936, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD")).GetString(bytes);
        if (!IsBadlyDecoded(gbk) && LooksLikeText(gbk))
        {
            ReportLost(gbk, "code page 936", diagnostics);
            return gbk;
        }

        diagnostics.Add(InputDiagnostics.NotText());
        return null;
    }

    private static string Lenient(ReadOnlySpan<byte> bytes, Encoding encoding, string name, List<ReadDiagnostic> diagnostics)
    {
        var text = encoding.GetString(bytes);
        ReportLost(text, name, diagnostics);
        return text;
    }

    /// <summary>
    /// UTF-16 shows without a mark: its line breaks, digits and blanks have a zero byte, all on the same side, and neither
    /// UTF-8 nor code page 936 has zero bytes in text.
    /// </summary>
    private static UnicodeEncoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 64 * 1024)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        // One in 100 units at least, and next to none on the other side (一 is 4E00, so there are a few).
        var (zeros, others, bigEndian) = even > odd ? (even, odd, true) : (odd, even, false);
        return zeros * 200 >= sample.Length && zeros > 0 && others * 3 <= zeros
            ? new UnicodeEncoding(bigEndian, byteOrderMark: false)
            : null;
    }

    /// <summary>Whether more than one in 20 of the characters beyond ASCII could not be decoded.</summary>
    private static bool IsBadlyDecoded(string text)
    {
        int beyond = 0, lost = 0;
        foreach (var c in text)
        {
            beyond += c > 0x7F ? 1 : 0;
            lost += c == Replacement ? 1 : 0;
        }

        return lost * 20 > beyond;
    }

    /// <summary>Whether at most one in 100 characters is a control character: a stray one is damage, many are no text.</summary>
    private static bool LooksLikeText(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            controls += c is < ' ' and not ('\t' or '\n' or '\r' or '\f' or '\v') or '\u007F' ? 1 : 0;
        }

        return controls * 100 <= text.Length;
    }

    private static void ReportLost(string text, string encoding, List<ReadDiagnostic> diagnostics)
    {
        var first = text.IndexOf(Replacement);
        if (first >= 0)
        {
            diagnostics.Add(InputDiagnostics.CharactersLost(encoding, text.Count(c => c == Replacement), first));
        }
    }
}
