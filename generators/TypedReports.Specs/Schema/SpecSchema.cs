using TypedReports.Specs.Reading;
using TypedReports.Specs.Reading.Yaml;

namespace TypedReports.Specs.Schema;

/// <summary>
/// What one place of a spec file may hold, declared once: it reads and checks the place, and describes it in the JSON
/// Schema that editors check by.
/// </summary>
internal abstract class SpecSchema<T>
{
    /// <summary>What the place holds, with article, for messages: <c>a list of texts</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>Reads the place; false when nothing usable stands there, which has then been reported.</summary>
    public abstract bool TryRead(YamlNode node, string path, ReadContext context, out T value);

    /// <summary>The place in JSON Schema, draft-07.</summary>
    public abstract JsonMap Describe();

    /// <summary>What was found, with what would mend it where that is plain.</summary>
    protected virtual string FoundFor(YamlNode node) => node.Found;

    protected bool Refuse(YamlNode node, ReadContext context, out T value)
    {
        value = default!;
        if (node is not YamlUnread)
        {
            context.Report(SpecDiagnostics.WrongType, node.Span, Expected, FoundFor(node));
        }

        return false;
    }
}
