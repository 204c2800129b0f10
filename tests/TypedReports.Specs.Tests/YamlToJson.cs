using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace TypedReports.Specs.Tests;

/// <summary>What an editor makes of YAML before it checks it: JSON by the core schema of YAML 1.2. Independent of the reader.</summary>
internal static partial class YamlToJson
{
    public static JToken Convert(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Node(stream.Documents[0].RootNode);
    }

    private static JToken Node(YamlNode node) => node switch
    {
        YamlMappingNode map => new JObject(map.Children.Select(child => new JProperty(((YamlScalarNode)child.Key).Value!, Node(child.Value)))),
        YamlSequenceNode list => new JArray(list.Children.Select(Node)),
        _ => Scalar((YamlScalarNode)node),
    };

    private static JValue Scalar(YamlScalarNode scalar)
    {
        var value = scalar.Value!;
        if (scalar.Style != ScalarStyle.Plain)
        {
            return new JValue(value);
        }

        return value switch
        {
            "" or "~" or "null" or "Null" or "NULL" => JValue.CreateNull(),
            "true" or "True" or "TRUE" => new JValue(true),
            "false" or "False" or "FALSE" => new JValue(false),
            _ when Whole().IsMatch(value) && long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => new JValue(whole),
            _ when Number().IsMatch(value) => new JValue(double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture)),
            _ => new JValue(value),
        };
    }

    [GeneratedRegex("^[-+]?[0-9]+$")]
    private static partial Regex Whole();

    [GeneratedRegex("^[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
