using System.Text.Json;
using TypedReports.Definitions;
using TypedReports.Reading;
using TypedReports.Reading.Labels;
using TypedReports.Records;

namespace TypedReports.Tests.Usage;

/// <summary>Which texts of the corpus, and which sentence cases of other wording, use a rule or a name.</summary>
internal sealed class Usage
{
    private readonly SortedDictionary<string, SortedSet<string>> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cases = [];

    private Usage()
    {
    }

    /// <summary>All that any text or case uses, in ordinal order.</summary>
    public IEnumerable<string> Used => _texts.Keys.Union(_cases).Order(StringComparer.Ordinal);

    /// <summary>The texts that use it.</summary>
    public IReadOnlyCollection<string> Texts(string what) => _texts.TryGetValue(what, out var texts) ? texts : [];

    /// <summary>Whether a sentence that stands in no text of the corpus uses it.</summary>
    public bool HasCase(string what) => _cases.Contains(what);

    /// <summary>Reads the 18 texts and all sentence cases, and notes what decided each fact.</summary>
    public static (Usage Rules, Usage Names) Collect(FormDefinition form)
    {
        var (rules, names) = (new Usage(), new Usage());
        var all = new List<string>();
        foreach (var path in Directory.EnumerateFiles(Repository.Path("samples", "corpus"), "*.txt").Order(StringComparer.Ordinal))
        {
            var id = Path.GetFileNameWithoutExtension(path);
            var text = File.ReadAllText(path);
            all.Add(text);
            Reader.Read(text, form, new ReadOptions
            {
                Trace = trace =>
                {
                    rules.Add(trace.Rule, id);
                    names.Add(Whole(form, trace.Name), id);
                },
            });
        }

        foreach (var (sentence, role, options) in Cases().Where(c => !all.Exists(text => text.Contains(c.Sentence.Trim('。'), StringComparison.Ordinal))))
        {
            Reader.ReadPassage(sentence, role, form, options with
            {
                Trace = trace =>
                {
                    rules._cases.Add(trace.Rule);
                    names._cases.Add(Whole(form, trace.Name));
                },
            });
        }

        return (rules, names);
    }

    /// <summary>The name of the vocabulary that is exactly this text.</summary>
    public static Entry? Find(FormDefinition form, string name) =>
        form.Labels.Match(name, 0, name.Length) is { Kind: EntryKind.Name or EntryKind.BareName } entry && entry.Text == name ? entry : null;

    /// <summary>The name of the vocabulary in one that begins with the verb before it: 新登记|市场主体.</summary>
    private static string Whole(FormDefinition form, string name)
    {
        for (var start = 0; start < name.Length; start++)
        {
            if (Find(form, name[start..]) is { } entry)
            {
                return entry.Text;
            }
        }

        return name;
    }

    private static IEnumerable<(string Sentence, SectionRole Role, ReadOptions Options)> Cases()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Path("tests", "TypedReports.Tests", "Binding"), "sentences*.ndjson"))
        {
            foreach (var line in File.ReadLines(file))
            {
                using var json = JsonDocument.Parse(line);
                var root = json.RootElement;
                Assert.True(RecordNames.TryParse(root.GetProperty("role").GetString(), out SectionRole role));
                yield return (root.GetProperty("sentence").GetString()!, role, new ReadOptions
                {
                    Year = root.GetProperty("year").GetInt32(),
                    Region = root.TryGetProperty("region", out var region) ? region.GetString() : null,
                });
            }
        }
    }

    private void Add(string what, string text)
    {
        if (!_texts.TryGetValue(what, out var texts))
        {
            _texts.Add(what, texts = new SortedSet<string>(StringComparer.Ordinal));
        }

        texts.Add(text);
    }
}
