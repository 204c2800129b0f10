using System.Globalization;
using System.Text.Json;
using TypedReports.Reading;
using TypedReports.Records;

namespace TypedReports.Tests.Binding;

/// <summary>
/// Holds what the engine reads of single sentences against <c>sentences*.ndjson</c>: one sentence a line, with the section's
/// role, the year planned and all the facts that a careful reader takes from it. A new case is a new line.
/// </summary>
public class SentenceTests
{
    public static TheoryData<string, int> Cases()
    {
        var data = new TheoryData<string, int>();
        foreach (var file in Directory.EnumerateFiles(Folder, "sentences*.ndjson").Order(StringComparer.Ordinal))
        {
            for (var line = 0; line < File.ReadLines(file).Count(); line++)
            {
                data.Add(Path.GetFileName(file), line + 1);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sentence_states_these_facts(string file, int line)
    {
        using var json = JsonDocument.Parse(File.ReadLines(Path.Combine(Folder, file)).ElementAt(line - 1));
        var root = json.RootElement;
        var sentence = root.GetProperty("sentence").GetString()!;
        Assert.True(RecordNames.TryParse(root.GetProperty("role").GetString(), out SectionRole role));
        var options = new ReadOptions
        {
            Year = root.GetProperty("year").GetInt32(),
            Region = root.TryGetProperty("region", out var region) ? region.GetString() : null,
        };

        var read = Reader.ReadPassage(sentence, role, WorkReport.Form, options);

        var expected = root.GetProperty("facts").EnumerateArray().Select(Expected).ToHashSet();
        var found = read.Facts.Select(Found).ToHashSet();
        Assert.True(
            expected.SetEquals(found),
            $"{sentence}\nmissing: {string.Join("\n         ", expected.Except(found))}\nextra:   {string.Join("\n         ", found.Except(expected))}");
    }

    /// <summary>A case that lists <c>absences</c> lists all that the sentence states of an indicator without a number.</summary>
    [Fact]
    public void A_target_without_a_number_is_an_absence_with_its_wording()
    {
        var cases = 0;
        foreach (var line in Directory.EnumerateFiles(Folder, "sentences*.ndjson").SelectMany(File.ReadLines).Where(l => l.Contains("\"absences\"", StringComparison.Ordinal)))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var sentence = root.GetProperty("sentence").GetString()!;
            Assert.True(RecordNames.TryParse(root.GetProperty("role").GetString(), out SectionRole role));
            var read = Reader.ReadPassage(sentence, role, WorkReport.Form, new ReadOptions { Year = root.GetProperty("year").GetInt32() });

            var expected = root.GetProperty("absences").EnumerateArray()
                .Select(a => $"{Text(a, "indicator")} {Text(a, "measure")} {Text(a, "reason")} {Text(a, "text")}").Order(StringComparer.Ordinal);
            var found = read.Absences
                .Select(a => $"{a.Indicator} {RecordNames.Of(a.Measure)} {RecordNames.Of(a.Reason)} {sentence.Substring(a.Start, a.Length)}").Order(StringComparer.Ordinal);
            Assert.Equal(string.Join('\n', expected), string.Join('\n', found));
            cases++;
        }

        Assert.True(cases >= 10, $"only {cases} cases list absences");
    }

    private static string Folder => Repository.Path("tests", "TypedReports.Tests", "Binding");

    private static string Expected(JsonElement fact) => string.Join(
        ' ',
        Text(fact, "indicator"),
        Text(fact, "measure"),
        Text(fact, "of"),
        Text(fact, "period"),
        Text(fact, "aggregate"),
        Text(fact, "status"),
        Text(fact, "value"),
        Text(fact, "valueUpper"),
        Text(fact, "unit"),
        Text(fact, "bound"),
        Text(fact, "scope"),
        Text(fact, "modality"));

    private static string Text(JsonElement fact, string name) =>
        !fact.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? "-"
        : value.ValueKind == JsonValueKind.String ? value.GetString()!
        : value.GetRawText();

    private static string Found(ReadFact fact) => string.Join(
        ' ',
        fact.Indicator,
        RecordNames.Of(fact.Measure),
        fact.Of is { } of ? RecordNames.Of(of) : "-",
        fact.Period,
        RecordNames.Of(fact.Aggregate) ?? "-",
        RecordNames.Of(fact.Status),
        fact.Structure ?? fact.Value.ToString(CultureInfo.InvariantCulture),
        fact.Upper?.ToString(CultureInfo.InvariantCulture) ?? "-",
        fact.Unit,
        RecordNames.Of(fact.Bound),
        fact.Scope ?? "-",
        fact.Modality ?? "-");
}
