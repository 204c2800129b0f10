using Newtonsoft.Json.Schema;
using TypedReports.Specs.Schema;

namespace TypedReports.Specs.Tests;

/// <summary>The JSON Schema that editors check by and the reader say the same of sound and of broken specs.</summary>
public class SchemaAgreementTests
{
    // What no schema can see: references between values, characters, and what YAML itself refuses.
    private static readonly HashSet<string> BeyondSchemas = ["TR0001", "TR0002", "TR0003", "TR0004", "TR0006", "TR0007", "TR0010", "TR0032", "TR0034", "TR0037", "TR0039", "TR0040"];

    [Theory]
    [InlineData(SpecKind.Vocabulary)]
    [InlineData(SpecKind.Form)]
    [InlineData(SpecKind.Report)]
    public void The_sound_samples_are_valid(SpecKind kind)
    {
        Assert.Empty(Errors(kind, Sample.Of(kind)));
    }

    [Fact]
    public void The_specs_of_the_repository_are_valid()
    {
        foreach (var file in SpecFolder.Load(Repository.Folder("specs")).Files)
        {
            Assert.Empty(Errors(file.Kind!.Value, File.ReadAllText(file.Path)));
        }
    }

    [Fact]
    public void What_the_reader_refuses_the_schema_refuses_too()
    {
        var compared = 0;
        foreach (var row in YamlMistakesTests.Changes.Concat(ValueMistakesTests.Changes))
        {
            var (kind, expected) = ((SpecKind)row[0], (string)row[3]);
            var text = Sample.With(Sample.Of(kind), (string)row[1], (string)row[2]);
            var codes = Sample.Read(kind, text).Diagnostics.Select(diagnostic => diagnostic.Code).ToHashSet();
            if (!codes.Overlaps(BeyondSchemas) && !BetweenValues.Any(phrase => expected.Contains(phrase, StringComparison.Ordinal)))
            {
                compared++;
                Assert.True(Errors(kind, text).Count > 0, "the schema accepts what the reader refuses: " + expected);
            }
        }

        Assert.True(compared > 40, compared + " specs compared");
    }

    [Fact]
    public void What_the_schema_refuses_the_reader_refuses_too()
    {
        foreach (var (kind, text) in SystematicChanges())
        {
            var byReader = Sample.Read(kind, text).Diagnostics;
            if (byReader.Any(diagnostic => diagnostic.Code == "TR0001"))
            {
                continue;
            }

            var bySchema = Errors(kind, text);

            Assert.False(bySchema.Count > 0 && byReader.IsEmpty, "the reader accepts " + string.Join("; ", bySchema) + " in\n" + text);
            Assert.True(
                bySchema.Count > 0 || byReader.All(diagnostic => BeyondSchemas.Contains(diagnostic.Code) || BetweenValues.Any(phrase => diagnostic.Message.Contains(phrase, StringComparison.Ordinal))),
                "the schema accepts " + string.Join("; ", byReader.Select(Sample.Line)) + " in\n" + text);
        }
    }

    // Checks between two values that the reader makes under codes which schemas share otherwise.
    private static readonly string[] BetweenValues =
    [
        "a 'max' that is not below 'min'", "the year planned", "of the dimension 'other'", "without 'openings'", "with 'bareNames'", "with 'ratioOf'", "with 'ratioTo'",
        "expected a key", "in a reading", "beside 'not'",
    ];

    // Each scalar of each sample in turn becomes something else. Six of the replacements each, in rotation: the validator's
    // free licence ends at 1,000 validations an hour.
    private static IEnumerable<(SpecKind Kind, string Text)> SystematicChanges()
    {
        string[] replacements = ["12", "\"12\"", "-1.5", "true", "", "[]", "[a]", "{}", "{a: b}", "something-else", "\" \"", "2023-13-40", "量"];
        foreach (var kind in Enum.GetValues<SpecKind>())
        {
            var text = Sample.Of(kind);
            var line = 0;
            foreach (var place in System.Text.RegularExpressions.Regex.Matches(text, "(?<=: )[^\\[{\\n,}]+|(?<=[\\[ ])[^\\[{\\n,}:]+(?=[,\\]])").Select(match => (match.Index, match.Length)))
            {
                for (var i = 0; i < 6; i++)
                {
                    var replacement = replacements[(++line * 5) % replacements.Length];
                    yield return (kind, string.Concat(text.AsSpan(0, place.Index), replacement, text.AsSpan(place.Index + place.Length)));
                }
            }

            Assert.True(line > 8);
        }
    }

    private static List<string> Errors(SpecKind kind, string yaml)
    {
        YamlToJson.Convert(yaml).IsValid(Schemas[kind], out IList<string> errors);
        return [.. errors];
    }

    private static readonly Dictionary<SpecKind, JSchema> Schemas =
        Enum.GetValues<SpecKind>().ToDictionary(kind => kind, kind => JSchema.Parse(SpecJsonSchema.Write(kind)));
}
