using System.Globalization;
using TypedReports.Specs.Reading;
using TypedReports.Specs.Reading.Yaml;

namespace TypedReports.Specs.Schema;

/// <summary>A text that is not blank.</summary>
internal sealed class TextSchema : SpecSchema<string>
{
    public static TextSchema Instance { get; } = new();

    public override string Expected => "a text";

    protected override string FoundFor(YamlNode node) => QuotesNeeded.Found(node);

    public override bool TryRead(YamlNode node, string path, ReadContext context, out string value)
    {
        if (node is not YamlScalar { Kind: ScalarKind.Text } scalar)
        {
            return Refuse(node, context, out value);
        }

        value = scalar.Value;
        if (string.IsNullOrWhiteSpace(value))
        {
            context.Report(SpecDiagnostics.BadValue, node.Span, "a text that is not blank", "'" + Shortened.Of(value) + "'");
            return false;
        }

        return true;
    }

    // \S of JSON Schema's regular expressions and IsNullOrWhiteSpace agree on what is blank.
    public override JsonMap Describe() => new JsonMap().Add("type", "string").Add("pattern", "\\S");
}

/// <summary>A text of a certain shape.</summary>
internal sealed class ShapedTextSchema(
    string expected, string pattern, Func<string, bool> fits, SpecDiagnosticDescriptor descriptor, Func<string, object[]> arguments, string? format = null)
    : SpecSchema<string>
{
    public override string Expected => expected;

    protected override string FoundFor(YamlNode node) => QuotesNeeded.Found(node);

    /// <summary>An id of a spec or of something that a spec refers to.</summary>
    public static ShapedTextSchema Id(string what) => Name(
        what, "an id", Identifiers.IdPattern, Identifiers.IsId, "lower-case words and digits joined by single hyphens (gross-output-2)");

    /// <summary>An id from which a member's name is made.</summary>
    public static ShapedTextSchema MemberId(string what) => Name(
        what, "an id", Identifiers.MemberIdPattern, Identifiers.IsMemberId, "lower-case words and digits joined by single hyphens, a letter first (gross-output-2)");

    /// <summary>The name of a generated type.</summary>
    public static ShapedTextSchema TypeName() => Name(
        "type name", "a type name", Identifiers.TypeNamePattern, Identifiers.IsTypeName, "a C# identifier in Pascal case, of ASCII letters and digits");

    public override bool TryRead(YamlNode node, string path, ReadContext context, out string value)
    {
        if (node is not YamlScalar { Kind: ScalarKind.Text } scalar)
        {
            return Refuse(node, context, out value);
        }

        value = scalar.Value;
        if (!fits(value))
        {
            context.Report(descriptor, node.Span, arguments(Shortened.Of(value)));
            return false;
        }

        return true;
    }

    public override JsonMap Describe()
    {
        var json = new JsonMap().Add("type", "string").Add("pattern", pattern);
        return format is null ? json : json.Add("format", format);
    }

    private static ShapedTextSchema Name(string what, string expected, string pattern, Func<string, bool> fits, string shape) =>
        new(expected, pattern, fits, SpecDiagnostics.BadId, text => [text, what, shape]);
}

/// <summary>Numbers and truth values become texts by quotes.</summary>
internal static class QuotesNeeded
{
    public static string Found(YamlNode node) => node is YamlScalar { Kind: not (ScalarKind.Text or ScalarKind.Null) }
        ? node.Found + "; put it into quotes"
        : node.Found;
}

/// <summary>True or false.</summary>
internal sealed class TruthSchema : SpecSchema<bool>
{
    public static TruthSchema Instance { get; } = new();

    public override string Expected => "'true' or 'false'";

    public override bool TryRead(YamlNode node, string path, ReadContext context, out bool value)
    {
        if (node is not YamlScalar { Kind: ScalarKind.Boolean } scalar)
        {
            return Refuse(node, context, out value);
        }

        value = scalar.Value[0] is 't' or 'T';
        return true;
    }

    public override JsonMap Describe() => new JsonMap().Add("type", "boolean");
}

/// <summary>An integer in a range.</summary>
internal sealed class IntegerSchema(int min, int max) : SpecSchema<int>
{
    public override string Expected => "an integer";

    public override bool TryRead(YamlNode node, string path, ReadContext context, out int value)
    {
        if (node is not YamlScalar { Kind: ScalarKind.Integer } scalar)
        {
            return Refuse(node, context, out value);
        }

        if (!int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) || value < min || value > max)
        {
            context.Report(SpecDiagnostics.BadValue, node.Span, Range, scalar.Found);
            return false;
        }

        return true;
    }

    public override JsonMap Describe() => new JsonMap().Add("type", "integer").Add("minimum", min).Add("maximum", max);

    private string Range => string.Format(CultureInfo.InvariantCulture, "an integer from {0} to {1}", min, max);
}

/// <summary>A number of at most 28 digits.</summary>
internal sealed class NumberSchema : SpecSchema<decimal>
{
    // Beyond this a decimal can't hold what is written.
    private const decimal Largest = 1_000_000_000_000_000_000_000_000m;

    public static NumberSchema Instance { get; } = new();

    public override string Expected => "a number";

    public override bool TryRead(YamlNode node, string path, ReadContext context, out decimal value)
    {
        if (node is not YamlScalar { Kind: ScalarKind.Integer or ScalarKind.Number } scalar)
        {
            return Refuse(node, context, out value);
        }

        if (!decimal.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out value) || Math.Abs(value) > Largest)
        {
            context.Report(SpecDiagnostics.BadValue, node.Span, "a decimal number of at most 24 digits", scalar.Found);
            return false;
        }

        return true;
    }

    public override JsonMap Describe() => new JsonMap().Add("type", "number").Add("minimum", -Largest).Add("maximum", Largest);
}

/// <summary>One of a few words, each with its meaning.</summary>
internal sealed class ChoiceSchema<T> : SpecSchema<T>
{
    private readonly string _what;
    private readonly IReadOnlyList<Choice<T>> _choices;
    private readonly SpecDiagnosticDescriptor? _unknown;
    private readonly string? _unknownOf;

    public ChoiceSchema(string what, IReadOnlyList<Choice<T>> choices, SpecDiagnosticDescriptor? unknown = null, string? unknownOf = null)
    {
        _what = what;
        _choices = choices;
        _unknown = unknown;
        _unknownOf = unknownOf;
        Words = choices.Select(choice => choice.Word).ToList();
    }

    public override string Expected => "a " + _what;

    public IReadOnlyList<string> Words { get; }

    public string WordOf(T value) => _choices.First(choice => EqualityComparer<T>.Default.Equals(choice.Value, value)).Word;

    public override bool TryRead(YamlNode node, string path, ReadContext context, out T value)
    {
        if (node is not YamlScalar { Kind: ScalarKind.Text } scalar)
        {
            return Refuse(node, context, out value);
        }

        foreach (var choice in _choices)
        {
            if (choice.Word == scalar.Value)
            {
                value = choice.Value;
                return true;
            }
        }

        context.Report(
            _unknown ?? SpecDiagnostics.UnknownValue, node.Span, Shortened.Of(scalar.Value), _unknownOf ?? _what, Nearest.Hint(scalar.Value, Words));
        value = default!;
        return false;
    }

    public override JsonMap Describe() => new JsonMap()
        .Add("type", "string")
        .Add("enum", Words)
        .Add("enumDescriptions", _choices.Select(choice => choice.Description).ToList());
}

/// <summary>A word that may be chosen.</summary>
internal sealed record Choice<T>(string Word, T Value, string Description);
