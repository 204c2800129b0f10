using System.Text;

namespace TypedReports.Tests.Robustness;

/// <summary>Damages a text the way files get damaged on their way; the same seed gives the same damage.</summary>
internal sealed class Mutator(int seed)
{
    private const int MostMutations = 6;

    private static readonly string[] s_strangers =
    [
        "\0", "\ud800", "\udc00", "\uFFFD", "\uFEFF", "\u200B", "\r", "\n", "\r\n", "\u2028", "\t", "*", "**.*%", "?", "□", "(", ")", "（", "”", "《", "<td>", "&nbsp;", "</h2>", "]]>", "%", "％", "亿", "万",
        "亿元", "年", "第", "位", "一、", "(二)", "增长", "下降", "分别", "均", "左右", "以上", "个百分点", "到2025年", "五年", "累计", "0", "9", "..", "．", ",", "，", "1e9", "-", "—", "~", "至", "∞", "NaN", "٣", "Ⅷ", "㎡", "½", "😀",
    ];

    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    private readonly Random _random = new(seed);

    /// <summary>A piece of the text, some 3,000 characters, with up to six kinds of damage.</summary>
    public string Mutate(string text)
    {
        var start = _random.Next(Math.Max(1, text.Length - 3000));
        var head = text[..Math.Min(text.Length, 400)];
        var piece = (_random.Next(2) == 0 ? head : "") + text[start..Math.Min(text.Length, start + 500 + _random.Next(2500))];
        for (var i = _random.Next(MostMutations) + 1; i > 0; i--)
        {
            piece = Once(piece);
        }

        return piece;
    }

    private string Once(string text)
    {
        if (text.Length < 10)
        {
            return text;
        }

        var at = _random.Next(text.Length);
        var length = Math.Min(text.Length - at, 1 + _random.Next(_random.Next(4) == 0 ? 200 : 6));
        return _random.Next(13) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => Swap(text, at, _random.Next(text.Length)),
            3 => text.Insert(at, Stranger()),
            4 => text.Remove(at, length).Insert(at, string.Concat(Enumerable.Range(0, length).Select(_ => Stranger()))),
            5 => OfBytes(text, at, bytes => bytes[1..]), // a byte lost: all behind it shifts
            6 => OfBytes(text, at, bytes => [bytes[0], .. bytes]),
            7 => OfBytes(text, at, bytes => [(byte)_random.Next(256), .. bytes[1..]]),
            8 => text.Replace("\n", "", StringComparison.Ordinal),
            9 => Rewrap(text),
            10 => AtDigits(text, _ => '*'),
            11 => AtDigits(text, _ => (char)('0' + _random.Next(10))),
            _ => AtDigits(text, c => (char)(c - '0' + '０')),
        };
    }

    private string Stranger() => s_strangers[_random.Next(s_strangers.Length)];

    private static string Swap(string text, int a, int b)
    {
        var chars = text.ToCharArray();
        (chars[a], chars[b]) = (chars[b], chars[a]);
        return new string(chars);
    }

    /// <summary>Changes bytes in one of the two encodings of such files; in the older one all behind shifts with a byte that is lost.</summary>
    private string OfBytes(string text, int at, Func<byte[], byte[]> change)
    {
        var encoding = _random.Next(2) == 0 ? Encoding.UTF8 : s_gb18030;
        var end = Math.Min(text.Length, at + 1 + _random.Next(60));
        return text[..at] + encoding.GetString(change(encoding.GetBytes(text[at..end]))) + text[end..];
    }

    private string Rewrap(string text)
    {
        var width = 8 + _random.Next(60);
        return string.Join('\n', text.Chunk(width).Select(chars => new string(chars)));
    }

    private string AtDigits(string text, Func<char, char> change)
    {
        var odds = 2 + _random.Next(30);
        return string.Create(text.Length, text, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = char.IsAsciiDigit(source[i]) && _random.Next(odds) == 0 ? change(source[i]) : source[i];
            }
        });
    }
}
