using System.Text.Json;
using TypedReports.Definitions;
using TypedReports.Reading;
using TypedReports.Specs;

namespace TypedReports.Tests.Robustness;

/// <summary>Sentences that say nothing are passed over before they are cut into tokens; what is read is what all tokens give.</summary>
public sealed class PassedSentenceTests
{
    private static readonly FormDefinition s_form = SpecFolder.Load(Repository.Path("specs")).Forms["government-work-report"].ToDefinition();

    /// <summary>No sentence is passed over where a name has one character.</summary>
    private static readonly FormDefinition s_slow = s_form.With(new IndicatorDefinition
    {
        Id = "dragons",
        English = "Dragons in Flight",
        Chinese = "龘",
        Names = ["龘"],
        Dimension = Dimension.Count,
        Measures = [new() { Measure = Measure.Level }],
    });

    public static TheoryData<string> Reports() => [.. Directory.EnumerateFiles(Repository.Path("samples/corpus"), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_forms_differ_in_what_they_pass_over()
    {
        Assert.True(s_form.Labels.IsScoutable);
        Assert.False(s_slow.Labels.IsScoutable);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_facts_are_those_of_a_reading_that_cuts_every_sentence(string report)
    {
        AssertSame(Repository.Text(report));
        Assert.NotEmpty(Reader.Read(Repository.Text(report), s_form, ReadOptions.Default).Facts);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void So_are_they_when_every_clause_is_a_sentence_of_its_own(string report) =>
        AssertSame(Repository.Text(report).Replace(",", "。", StringComparison.Ordinal).Replace(",", "。", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Reports))]
    public void So_are_they_in_one_paragraph(string report) =>
        AssertSame("2023年某市政府工作报告\n一、过去五年工作回顾\n" + Repository.Text(report).Replace("\r", "", StringComparison.Ordinal).Replace('\n', ' '));

    private static void AssertSame(string text)
    {
        var fast = Reader.Read(text, s_form, ReadOptions.Default);
        var slow = Reader.Read(text, s_slow, ReadOptions.Default);
        Assert.Equal(slow.Facts.Select(fact => JsonSerializer.Serialize(fact)), fast.Facts.Select(fact => JsonSerializer.Serialize(fact)));
        Assert.Equal(slow.Noted.Select(absence => JsonSerializer.Serialize(absence)), fast.Noted.Select(absence => JsonSerializer.Serialize(absence)));
    }
}
