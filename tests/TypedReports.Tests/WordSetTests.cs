using FsCheck;
using FsCheck.Fluent;
using TypedReports.Reading;

namespace TypedReports.Tests;

/// <summary>Words looked for at once, against each looked for by itself.</summary>
public class WordSetTests
{
    // Few characters, so that words occur; 五 and 甔 have the same last six bits.
    private static readonly Gen<string> s_text = Gen.ArrayOf(Gen.Elements('五', '甔', '年', '来', '一', '末')).Select(static c => new string(c));

    private static readonly Gen<string[]> s_words = Gen.NonEmptyListOf(s_text.Where(static t => t.Length > 0)).Select(static l => l.ToArray());

    [Fact]
    public void The_first_of_the_words_is_found() => Generators.Check(
        from words in s_words from text in s_text select (words, text),
        static c => new WordSet(c.words).FirstIn(c.text) == c.words.Select(w => c.text.IndexOf(w, StringComparison.Ordinal)).Where(static at => at >= 0).DefaultIfEmpty(-1).Min());

    [Fact]
    public void A_text_begins_with_a_word_if_it_begins_with_one_of_them() => Generators.Check(
        from words in s_words from text in s_text select (words, text),
        static c => new WordSet(c.words).Begins(c.text) == c.words.Any(w => c.text.StartsWith(w, StringComparison.Ordinal)));

    [Fact]
    public void The_first_word_that_a_text_begins_with_has_a_length() => Generators.Check(
        from words in s_words from text in s_text select (words, text),
        static c => new WordSet(c.words).LengthAt(c.text) == (Array.Find(c.words, w => c.text.StartsWith(w, StringComparison.Ordinal))?.Length ?? 0));

    [Theory]
    [InlineData("年五年", "年", 0)]
    [InlineData("今后五", "五", 2)]
    [InlineData("五", "五年", -1)]
    [InlineData("", "五", -1)]
    public void A_word_of_one_character_is_found_at_the_end(string text, string word, int at) => Assert.Equal(at, new WordSet(word).FirstIn(text));
}
