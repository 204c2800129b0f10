namespace TypedReports.Specs.Schema;

/// <summary>
/// The JSON Schema of each kind of spec (draft-07, which editors' YAML support speaks), from the same declarations that
/// read the files. What no single value tells (references, ranges between keys) is left to the reader.
/// </summary>
public static class SpecJsonSchema
{
    /// <summary>The name of a kind's schema file: <c>report.schema.json</c>.</summary>
    /// <param name="kind">The kind of spec.</param>
    public static string FileName(SpecKind kind) => kind switch
    {
        SpecKind.Vocabulary => "vocabulary.schema.json",
        SpecKind.Form => "form.schema.json",
        _ => "report.schema.json",
    };

    /// <summary>The text of a kind's schema: two spaces of indentation, LF, a line end at the end.</summary>
    /// <param name="kind">The kind of spec.</param>
    public static string Write(SpecKind kind)
    {
        var (title, body) = kind switch
        {
            SpecKind.Vocabulary => ("Vocabulary of a TypedReports form (*.vocabulary.yaml)", VocabularySchema.Root.Describe()),
            SpecKind.Form => ("Form of TypedReports reports (*.form.yaml)", FormSchema.Root.Describe()),
            _ => ("Report read by TypedReports (*.report.yaml)", ReportSchema.Root.Describe()),
        };
        return new JsonMap()
            .Add("$schema", "http://json-schema.org/draft-07/schema#")
            .Add("title", title)
            .AddRange(body)
            .ToString();
    }
}
