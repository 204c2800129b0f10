using System.Text;

namespace TypedReports.Specs.Reading.Yaml;

/// <summary>A place of a YAML file with what stands there.</summary>
internal abstract class YamlNode(SpecSpan span)
{
    public SpecSpan Span { get; } = span;

    /// <summary>What was found, for messages: <c>a list</c>, <c>the number 12</c>.</summary>
    public abstract string Found { get; }
}

/// <summary>What a scalar means by the core schema of YAML 1.2, which editors check by too.</summary>
internal enum ScalarKind
{
    Text,
    Integer,
    Number,
    Boolean,
    Null,
}

internal sealed class YamlScalar(string value, ScalarKind kind, SpecSpan span) : YamlNode(span)
{
    public string Value { get; } = value;

    public ScalarKind Kind { get; } = kind;

    public override string Found => Kind switch
    {
        ScalarKind.Null => "nothing",
        ScalarKind.Text => "the text '" + Shortened.Of(Value) + "'",
        ScalarKind.Boolean => "the truth value " + Value,
        _ => "the number " + Shortened.Of(Value),
    };
}

internal sealed class YamlList(IReadOnlyList<YamlNode> items, SpecSpan span) : YamlNode(span)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;

    public override string Found => "a list";
}

internal sealed class YamlMap(IReadOnlyList<YamlEntry> entries, bool isFlow, SpecSpan span) : YamlNode(span)
{
    /// <summary>Whether it is written between braces.</summary>
    public bool IsFlow { get; } = isFlow;

    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    public override string Found => "a mapping of keys";
}

internal readonly record struct YamlEntry(string Key, SpecSpan KeySpan, YamlNode Value);

/// <summary>Cuts what a message quotes, so that no file makes a message of its own size.</summary>
internal static class Shortened
{
    private const int Longest = 40;

    public static string Of(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return new StringBuilder(text, 0, end, end + 1).Append('…').ToString();
    }
}
