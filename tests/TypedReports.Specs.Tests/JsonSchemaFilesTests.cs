using TypedReports.Specs.Schema;

namespace TypedReports.Specs.Tests;

/// <summary>The schema files beside the specs say what the reader says. To write them anew: set UPDATE_SCHEMAS=1 and run.</summary>
public class JsonSchemaFilesTests
{
    [Theory]
    [InlineData(SpecKind.Vocabulary)]
    [InlineData(SpecKind.Form)]
    [InlineData(SpecKind.Report)]
    public void The_schema_file_is_what_the_reader_declares(SpecKind kind)
    {
        var file = Path.Combine(Repository.Folder("specs"), SpecJsonSchema.FileName(kind));
        var expected = SpecJsonSchema.Write(kind);
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMAS") == "1")
        {
            File.WriteAllText(file, expected);
        }

        Assert.Equal(expected, File.ReadAllText(file));
    }

    [Fact]
    public void Every_key_of_every_schema_is_described()
    {
        foreach (var kind in Enum.GetValues<SpecKind>())
        {
            var schema = Newtonsoft.Json.Linq.JObject.Parse(SpecJsonSchema.Write(kind));
            var keys = schema.Descendants()
                .OfType<Newtonsoft.Json.Linq.JProperty>()
                .Where(property => property.Name == "properties")
                .SelectMany(property => ((Newtonsoft.Json.Linq.JObject)property.Value).Properties())
                .ToList();

            Assert.NotEmpty(keys);
            Assert.All(keys, key => Assert.NotEqual(string.Empty, (string?)key.Value["description"] ?? string.Empty));
        }
    }
}
