using System.Collections;
using System.Reflection;

namespace TypedReports.Engine.NetStandard.Tests;

/// <summary>Copies plain data between two builds of the same types: by property name, enums by member name.</summary>
internal static class Mirror
{
    public static T To<T>(object source) => (T)Copy(source, typeof(T))!;

    private static object? Copy(object? source, Type target)
    {
        if (source is null)
        {
            return null;
        }

        target = Nullable.GetUnderlyingType(target) ?? target;
        if (target.IsInstanceOfType(source))
        {
            return source;
        }

        if (target.IsEnum)
        {
            return Enum.Parse(target, source.ToString()!);
        }

        if (source is IEnumerable items && target.IsGenericType)
        {
            return CopyList(items, target.GetGenericArguments()[0]);
        }

        return CopyProperties(source, target);
    }

    private static Array CopyList(IEnumerable items, Type element)
    {
        var copies = items.Cast<object>().Select(item => Copy(item, element)).ToList();
        var list = Array.CreateInstance(element, copies.Count);
        for (var i = 0; i < copies.Count; i++)
        {
            list.SetValue(copies[i], i);
        }

        return list;
    }

    private static object CopyProperties(object source, Type target)
    {
        var copy = Activator.CreateInstance(target)!;
        foreach (var property in target.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.CanWrite))
        {
            var original = source.GetType().GetProperty(property.Name)
                ?? throw new InvalidOperationException($"{source.GetType()} has no {property.Name}: the builds differ.");
            property.SetValue(copy, Copy(original.GetValue(source), property.PropertyType));
        }

        return copy;
    }
}
