using System.Globalization;
using System.Text;

namespace TypedReports.Specs.Schema;

/// <summary>A JSON object whose keys keep their order, and its text: two spaces of indentation, LF, nothing escaped without need.</summary>
internal sealed class JsonMap
{
    private readonly List<(string Key, object Value)> _members = [];

    /// <summary>Adds a member: a text, truth value, integer, decimal, object or list of these.</summary>
    public JsonMap Add(string key, object value)
    {
        _members.Add((key, value));
        return this;
    }

    public JsonMap AddRange(JsonMap other)
    {
        _members.AddRange(other._members);
        return this;
    }

    public override string ToString()
    {
        var json = new StringBuilder();
        Write(json, this, 0);
        return json.Append('\n').ToString();
    }

    private static void Write(StringBuilder json, object value, int depth)
    {
        switch (value)
        {
            case JsonMap map:
                WriteAll(json, map._members, '{', '}', depth, member =>
                {
                    WriteText(json, member.Key);
                    json.Append(": ");
                    Write(json, member.Value, depth + 1);
                });
                break;
            case string text:
                WriteText(json, text);
                break;
            case bool truth:
                json.Append(truth ? "true" : "false");
                break;
            case IEnumerable<object> items:
                WriteAll(json, items.ToList(), '[', ']', depth, item => Write(json, item, depth + 1));
                break;
            default:
                json.Append(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WriteAll<T>(StringBuilder json, List<T> items, char open, char close, int depth, Action<T> write)
    {
        json.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            json.Append(i == 0 ? "\n" : ",\n").Append(' ', 2 * (depth + 1));
            write(items[i]);
        }

        if (items.Count > 0)
        {
            json.Append('\n').Append(' ', 2 * depth);
        }

        json.Append(close);
    }

    private static void WriteText(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                json.Append('\\').Append(c);
            }
            else if (c < ' ')
            {
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                json.Append(c);
            }
        }

        json.Append('"');
    }
}
