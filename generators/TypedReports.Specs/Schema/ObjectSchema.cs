using TypedReports.Specs.Reading;
using TypedReports.Specs.Reading.Yaml;

namespace TypedReports.Specs.Schema;

/// <summary>A mapping with a fixed set of keys, from which a record is made.</summary>
/// <param name="expected">What it is, with article: <c>a region</c>.</param>
/// <param name="properties">Its keys in the order in which documentation lists them.</param>
/// <param name="make">Makes the record once all required values are read.</param>
/// <param name="check">Checks what no single value tells; runs when the record could be made.</param>
internal sealed class ObjectSchema<T>(
    string expected, IReadOnlyList<Property> properties, Func<ObjectValues, T> make, Action<T, string, ReadContext>? check = null) : SpecSchema<T>
{
    private readonly List<string> _keys = properties.Select(property => property.Key).ToList();

    public override string Expected => expected + ", written as 'key: value' pairs";

    /// <summary>What it is, with article.</summary>
    public string What => expected;

    public override bool TryRead(YamlNode node, string path, ReadContext context, out T value)
    {
        if (node is not YamlMap map)
        {
            return Refuse(node, context, out value);
        }

        var values = new ObjectValues();
        foreach (var entry in map.Entries)
        {
            var property = properties.FirstOrDefault(candidate => candidate.Key == entry.Key);
            if (property is null)
            {
                // {text: a,b} is the key 'text' and a key 'b' with nothing behind it.
                var hint = map.IsFlow && entry.Value is YamlScalar { Kind: ScalarKind.Null } && Nearest.Find(entry.Key, _keys) is null
                    ? "a comma ends an unquoted text between braces, so put the text before it into quotes"
                    : Nearest.Hint(entry.Key, _keys);
                context.Report(SpecDiagnostics.UnknownKey, entry.KeySpan, expected, Shortened.Of(entry.Key), hint);
                continue;
            }

            var entryPath = SourceMap.Join(path, entry.Key);
            context.Map.Add(entryPath, entry.KeySpan, entry.Value.Span);
            property.Read(entry.Value, entryPath, context, values);
        }

        var complete = true;
        foreach (var property in properties)
        {
            if (property.IsRequired && !values.Has(property))
            {
                complete = false;
                if (!map.Entries.Any(entry => entry.Key == property.Key))
                {
                    context.Report(SpecDiagnostics.MissingKey, context.Map.KeyAt(path), expected, property.Key, property.Description);
                }
            }
        }

        value = complete ? make(values) : default!;
        if (complete)
        {
            check?.Invoke(value, path, context);
        }

        return complete;
    }

    public override JsonMap Describe()
    {
        var described = new JsonMap();
        foreach (var property in properties)
        {
            described.Add(property.Key, property.Describe());
        }

        var json = new JsonMap().Add("type", "object").Add("properties", described);
        var required = properties.Where(property => property.IsRequired).Select(property => property.Key).ToList();
        if (required.Count > 0)
        {
            json.Add("required", required);
        }

        return json.Add("additionalProperties", false);
    }
}

/// <summary>The values of an object that were read so far.</summary>
internal sealed class ObjectValues
{
    private readonly Dictionary<Property, object?> _values = [];

    public bool Has(Property property) => _values.ContainsKey(property);

    /// <summary>The value; the default when the key is optional and not there.</summary>
    public T Get<T>(Property<T> property) => _values.TryGetValue(property, out var value) ? (T)value! : default!;

    /// <summary>The value of an optional key, null when it is not there.</summary>
    public T? Maybe<T>(Property<T> property)
        where T : struct => _values.TryGetValue(property, out var value) ? (T)value! : null;

    public void Set(Property property, object? value) => _values[property] = value;
}

/// <summary>A key of an object with what stands under it.</summary>
internal abstract class Property(string key, string description, bool isRequired)
{
    public string Key { get; } = key;

    public string Description { get; } = description;

    public bool IsRequired { get; } = isRequired;

    public abstract void Read(YamlNode node, string path, ReadContext context, ObjectValues values);

    public abstract JsonMap Describe();

    /// <summary>A key that must be there.</summary>
    public static Property<T> Required<T>(string key, SpecSchema<T> schema, string description, object? example = null) =>
        new(key, schema, description, isRequired: true, example);

    /// <summary>A key that may be there.</summary>
    public static Property<T> Optional<T>(string key, SpecSchema<T> schema, string description, object? example = null) =>
        new(key, schema, description, isRequired: false, example);
}

/// <summary>A key of an object whose value is of a known kind.</summary>
internal sealed class Property<T>(string key, SpecSchema<T> schema, string description, bool isRequired, object? example)
    : Property(key, description, isRequired)
{
    public override void Read(YamlNode node, string path, ReadContext context, ObjectValues values)
    {
        if (schema.TryRead(node, path, context, out var value))
        {
            values.Set(this, value);
        }
    }

    public override JsonMap Describe()
    {
        var json = new JsonMap().Add("description", Description).AddRange(schema.Describe());
        return example is null ? json : json.Add("examples", new[] { example });
    }
}
