using TypedReports.Specs.Reading;
using TypedReports.Specs.Reading.Yaml;

namespace TypedReports.Specs.Schema;

/// <summary>A list without repetitions; where allowed, a single item may stand for a list of one.</summary>
internal sealed class ListSchema<T>(SpecSchema<T> item, string expected, int least = 1, bool orSingle = false) : SpecSchema<EquatableArray<T>>
    where T : notnull
{
    public override string Expected => expected;

    public override bool TryRead(YamlNode node, string path, ReadContext context, out EquatableArray<T> value)
    {
        if (node is not YamlList list)
        {
            if (!orSingle || node is not YamlScalar { Kind: not ScalarKind.Null })
            {
                return Refuse(node, context, out value);
            }

            list = new YamlList([node], node.Span);
        }

        value = default;
        if (list.Items.Count < least)
        {
            context.Report(SpecDiagnostics.BadValue, node.Span, least == 1 ? "at least one item" : "at least " + least + " items", list.Items.Count == 0 ? "an empty list" : "a list of " + list.Items.Count);
            return false;
        }

        var lines = new Dictionary<T, int>();
        var items = new List<T>(list.Items.Count);
        for (var i = 0; i < list.Items.Count; i++)
        {
            var itemNode = list.Items[i];
            var itemPath = SourceMap.Join(path, i.ToString(System.Globalization.CultureInfo.InvariantCulture));
            context.Map.Add(itemPath, itemNode.Span, itemNode.Span);
            if (!item.TryRead(itemNode, itemPath, context, out var read))
            {
                continue;
            }

            if (lines.TryGetValue(read, out var line))
            {
                context.Report(SpecDiagnostics.DuplicateItem, itemNode.Span, itemNode is YamlScalar scalar ? Shortened.Of(scalar.Value) : "the same", line);
                continue;
            }

            lines.Add(read, itemNode.Span.StartLine);
            items.Add(read);
        }

        value = items.ToEquatableArray();
        return items.Count == list.Items.Count;
    }

    public override JsonMap Describe()
    {
        var list = new JsonMap().Add("type", "array").Add("items", item.Describe()).Add("uniqueItems", true);
        if (least > 0)
        {
            list.Add("minItems", least);
        }

        return orSingle ? new JsonMap().Add("anyOf", new object[] { item.Describe(), list }) : list;
    }
}

/// <summary>A mapping whose keys are names of one kind and whose values are of one kind too.</summary>
internal sealed class MapSchema<TKey, TValue>(
    SpecSchema<TKey> key, SpecSchema<TValue> value, string expected, bool valueMayBeNothing = false)
    : SpecSchema<EquatableArray<(TKey Key, TValue? Value)>>
{
    public override string Expected => expected;

    public override bool TryRead(YamlNode node, string path, ReadContext context, out EquatableArray<(TKey Key, TValue? Value)> entriesRead)
    {
        if (node is not YamlMap map)
        {
            return Refuse(node, context, out entriesRead);
        }

        var entries = new List<(TKey, TValue?)>(map.Entries.Count);
        foreach (var entry in map.Entries)
        {
            var entryPath = SourceMap.Join(path, entry.Key);
            context.Map.Add(entryPath, entry.KeySpan, entry.Value.Span);
            var keyRead = key.TryRead(new YamlScalar(entry.Key, ScalarKind.Text, entry.KeySpan), entryPath, context, out var name);
            var nothing = valueMayBeNothing && entry.Value is YamlScalar { Kind: ScalarKind.Null };
            var read = default(TValue);
            if ((nothing || value.TryRead(entry.Value, entryPath, context, out read)) && keyRead)
            {
                entries.Add((name, read));
            }
        }

        entriesRead = entries.ToEquatableArray();
        return entries.Count == map.Entries.Count;
    }

    public override JsonMap Describe()
    {
        var described = value.Describe();
        return new JsonMap()
            .Add("type", "object")
            .Add("propertyNames", key.Describe())
            .Add("additionalProperties", valueMayBeNothing ? new JsonMap().Add("anyOf", new object[] { described, new JsonMap().Add("type", "null") }) : described);
    }
}

/// <summary>Either of two kinds, told apart by whether the place holds a list.</summary>
internal sealed class ListOrMapSchema<TList, TMap, T>(
    SpecSchema<TList> list, SpecSchema<TMap> map, Func<TList, T> fromList, Func<TMap, T> fromMap) : SpecSchema<T>
{
    public override string Expected => list.Expected + " or " + map.Expected;

    public override bool TryRead(YamlNode node, string path, ReadContext context, out T value)
    {
        value = default!;
        switch (node)
        {
            case YamlList:
                if (!list.TryRead(node, path, context, out var listed))
                {
                    return false;
                }

                value = fromList(listed);
                return true;
            case YamlMap:
                if (!map.TryRead(node, path, context, out var mapped))
                {
                    return false;
                }

                value = fromMap(mapped);
                return true;
            default:
                return Refuse(node, context, out value);
        }
    }

    public override JsonMap Describe() => new JsonMap().Add("anyOf", new object[] { list.Describe(), map.Describe() });
}
