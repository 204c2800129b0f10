using System.Diagnostics;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace TypedReports.Specs.Tests;

/// <summary>No file can make the reader throw, loop or grow; a compiler runs on it.</summary>
public class HostileFilesTests
{
    public static TheoryData<string, string> Bombs { get; } = new()
    {
        { "nested lists", new string('[', 1_000_000) },
        { "nested mappings", string.Concat(Enumerable.Repeat("{a: ", 300_000)) },
        { "nested block lists", string.Concat(Enumerable.Repeat("- ", 300_000)) + "a" },
        { "nested keys", string.Concat(Enumerable.Repeat("? ", 300_000)) + "a" },
        { "nested blocks", string.Concat(Enumerable.Range(0, 1_000).Select(depth => new string(' ', depth) + "a:\n")) },
        { "billion laughs", Laughs() },
        { "alias of itself", "report: &a [*a]\n" },
        { "undefined alias", "report: *nothing\n" },
        { "a long key", new string('k', 1_000_000) + ": 1\n" },
        { "a long text", "report: " + new string('x', 1_000_000) + "\n" },
        { "many keys", string.Concat(Enumerable.Range(0, 50_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"k{i}: 1\n"))) },
        { "many digits", "report: a\nyear: " + new string('9', 1_000_000) + "\n" },
        { "too large", new string(' ', 5_000_000) },
        { "zeros", new string('\0', 100_000) },
        { "lone surrogates", "report: \ud800\nform: \udc00\n" },
        { "byte order marks", "\ufeff\ufeff\ufeffreport: a\n" },
        { "many documents", string.Concat(Enumerable.Repeat("---\n", 100_000)) },
        { "a million colons", new string(':', 1_000_000) },
        { "open quote", "report: \"" + new string('\n', 100_000) },
        { "a bare carriage return", "report: a\rform: b\r" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_hostile_file_costs_diagnostics_alone(string name, string text)
    {
        Assert.NotEmpty(name);
        var watch = Stopwatch.StartNew();

        foreach (var kind in Enum.GetValues<SpecKind>())
        {
            var file = Sample.Read(kind, text);
            Assert.False(file.IsSound);
            Assert.NotEmpty(file.Diagnostics);
            Assert.All(file.Diagnostics, diagnostic => Assert.True(diagnostic.Message.Length < 2_000));
        }

        // Generous: a loop or a square of the size would take minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), name + " took " + watch.Elapsed);
    }

    [Fact]
    public void Mutations_of_sound_specs_never_throw_and_keep_places_inside_the_file()
    {
        var samples = Enum.GetValues<SpecKind>().ToList();
        var mutation =
            from kind in Gen.Elements<SpecKind>(samples)
            from edits in Gen.ListOf(Edits)
            select (kind, Text: edits.Take(12).Aggregate(Sample.Of(kind), Apply));

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3_000).WithQuietOnSuccess(true),
            Prop.ForAll(mutation.ToArbitrary(), input =>
            {
                var file = Sample.Read(input.kind, input.Text);
                _ = SpecFolder.Link([Sample.Read(SpecKind.Vocabulary, Sample.Vocabulary), Sample.Read(SpecKind.Form, Sample.Form), file]);
                var inside = file.Diagnostics.All(diagnostic => diagnostic.Span is { Start: >= 0, Length: >= 0, StartLine: >= 1, StartColumn: >= 1 }
                    && diagnostic.Span.Start + diagnostic.Span.Length <= input.Text.Length);
                return inside && file.IsSound == file.Diagnostics.IsEmpty;
            }));
    }

    private static Gen<(int At, int Length, string Text)> Edits =>
        from at in Gen.Choose(0, 2_000)
        from length in Gen.Choose(0, 6)
        from text in Gen.Elements(
            string.Empty, " ", "\n", "\n  ", ":", ": ", "- ", "[", "]", "{", "}", ",", "\"", "'", "#", "&a ", "*a", "!t ", "|\n", ">\n", "\t", "\r",
            "?", "%", "@", "`", "---\n", "...\n", "0", "-", "~", "true", "2023", "a", "量", "\ufeff", "\ufffd", "\0", "\ud83d", "\u2028", "<<: ")
        select (at, length, text);

    private static string Apply(string text, (int At, int Length, string Text) edit)
    {
        var at = edit.At % (text.Length + 1);
        var length = Math.Min(edit.Length, text.Length - at);
        return string.Concat(text.AsSpan(0, at), edit.Text, text.AsSpan(at + length));
    }

    private static string Laughs()
    {
        var lines = new List<string> { "a0: &a0 [x, x]" };
        for (var i = 1; i < 40; i++)
        {
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]"));
        }

        return string.Join("\n", lines);
    }
}
