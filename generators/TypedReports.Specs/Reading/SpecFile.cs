using TypedReports.Specs.Reading;
using TypedReports.Specs.Reading.Yaml;
using TypedReports.Specs.Schema;

namespace TypedReports.Specs;

/// <summary>
/// Reads one spec file. Takes its path (only the name's ending matters) and text, gives the model and everything that is
/// wrong; looks at no other file, and never throws.
/// </summary>
public static class SpecFile
{
    private const char LostCharacter = '\uFFFD';
    private const int MostLostCharacters = 20;

    /// <summary>Reads a spec file.</summary>
    /// <param name="path">The path, whose ending tells the kind.</param>
    /// <param name="text">The whole text.</param>
    public static SpecReadResult Read(string path, string text)
    {
        var context = new ReadContext(path);
        var kind = SpecFileName.KindOf(path);
        switch (kind)
        {
            case SpecKind.Vocabulary:
                var vocabulary = Read(text, VocabularySchema.Root, "vocabulary", context);
                return Result(vocabulary?.Id, vocabulary, null, null);
            case SpecKind.Form:
                var form = Read(text, FormSchema.Root, "form", context);
                return Result(form?.Id, null, form, null);
            case SpecKind.Report:
                var report = Read(text, ReportSchema.Root, "report", context);
                return Result(report?.Id, null, null, report);
            default:
                context.Report(SpecDiagnostics.UnknownKind, SpecSpan.FileStart);
                return Result(null, null, null, null);
        }

        // A model with errors could generate something wrong; its id still serves those who refer to it.
        SpecReadResult Result(string? id, VocabularySpec? vocabulary, FormSpec? form, ReportSpec? report) => new()
        {
            Path = path,
            Kind = kind,
            Id = id ?? SpecFileName.StemOf(path),
            Vocabulary = context.HasErrors ? null : vocabulary,
            Form = context.HasErrors ? null : form,
            Report = context.HasErrors ? null : report,
            Diagnostics = context.Diagnostics,
            Map = context.Map,
        };
    }

    private static T? Read<T>(string text, ObjectSchema<T> schema, string idKey, ReadContext context)
        where T : class
    {
        ReportLostCharacters(text, context);
        var root = YamlLoader.Load(text, context);
        if (root is null or YamlScalar { Kind: ScalarKind.Null })
        {
            if (!context.HasErrors)
            {
                context.Report(SpecDiagnostics.EmptyFile, SpecSpan.FileStart, schema.What, idKey);
            }

            return null;
        }

        context.Map.Add(string.Empty, root.Span, root.Span);
        return schema.TryRead(root, string.Empty, context, out var spec) ? spec : null;
    }

    private static void ReportLostCharacters(string text, ReadContext context)
    {
        var found = 0;
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < text.Length && found < MostLostCharacters; i++)
        {
            var c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                line++;
                lineStart = i + 1;
            }
            else if (c == LostCharacter)
            {
                found++;
                var column = i - lineStart + 1;
                context.Report(SpecDiagnostics.LostCharacters, new SpecSpan(line, column, line, column + 1, i, 1));
            }
        }
    }
}
