namespace TypedReports.Reading.Normalizing;

/// <summary>What kinds of characters the reading stages ask for.</summary>
internal static class Characters
{
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    /// <summary>A Chinese character of the basic plane.</summary>
    public static bool IsHan(char c) => (uint)(c - '\u4E00') <= '\u9FFF' - '\u4E00' || c is '\u3007' || (uint)(c - '\u3400') <= '\u4DBF' - '\u3400';

    /// <summary>A vowel with a tone mark, as pinyin writes it.</summary>
    public static bool HasTone(char c) => "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ".AsSpan().IndexOf(c) >= 0;

    public static bool IsBlank(char c) => c is ' ' or '\t' or '\r';

    /// <summary>A sign that ends a sentence.</summary>
    public static bool EndsSentence(char c) => c is '。' or '!' or '?' or ';' or ':' or '…';
}
