using System.Collections;
using System.Globalization;
using System.Reflection;

namespace TypedReports.Engine.NetStandard.Tests;

/// <summary>Prints every record of a reading on a line of its own, whichever build it came from.</summary>
internal static class RecordPrinter
{
    private static readonly string[] s_inputs = ["Text", "Form", "Options", "Passage", "Lists"];

    public static List<string> Lines(object reading)
    {
        var lines = new List<string>();
        foreach (var property in Properties(reading).Where(p => !s_inputs.Contains(p.Name)))
        {
            var value = property.GetValue(reading);
            if (value is IEnumerable records and not string)
            {
                lines.AddRange(records.Cast<object>().Select(record => property.Name + ": " + Print(record)));
            }
            else
            {
                lines.Add(property.Name + ": " + (value is null ? "null" : Print(value)));
            }
        }

        return lines;
    }

    private static string Print(object record) =>
        record is IFormattable value
            ? value.ToString(null, CultureInfo.InvariantCulture)
            : string.Join(", ", Properties(record).Select(p => p.Name + "=" + Text(p.GetValue(record))));

    private static string Text(object? value) => value switch
    {
        null => "null",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        string text => "\"" + text + "\"",
        IEnumerable items => "[" + string.Join(", ", items.Cast<object?>().Select(Text)) + "]",
        _ => value.ToString()!,
    };

    private static IEnumerable<PropertyInfo> Properties(object record) =>
        record.GetType()
            .GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => p.GetIndexParameters().Length == 0 && p.Name != "EqualityContract")
            .OrderBy(p => p.Name, StringComparer.Ordinal);
}
