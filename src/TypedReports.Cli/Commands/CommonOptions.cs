using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using TypedReports.Cli.Input;
using TypedReports.Specs;

namespace TypedReports.Cli.Commands;

/// <summary>Options that several commands take in one meaning.</summary>
internal static class CommonOptions
{
    /// <summary>Where the specs are.</summary>
    public static Option<string?> Specs() => new("--specs")
    {
        Description = "The folder of vocabulary, forms and reports (default: ./specs, else the built-in ones).",
        HelpName = "DIR",
    };

    /// <summary>Where the texts of report specs are.</summary>
    public static Option<string?> Texts() => new("--texts")
    {
        Description = "The folder of the reports' texts, <id>.txt each (default: beside the spec, else ../../samples/corpus from there).",
        HelpName = "DIR",
    };

    /// <summary>How texts are encoded.</summary>
    public static Option<string?> Encoding() => new("--encoding")
    {
        Description = "The texts' encoding (utf-8, gbk, utf-16 …); recognised when left out.",
        HelpName = "NAME",
    };

    /// <summary>The encoding of a name.</summary>
    /// <exception cref="CliException">There is none of that name.</exception>
    public static Encoding FindEncoding(string name) =>
        TextDecoder.Find(name) ?? throw CliException.Usage($"--encoding {name} is unknown. Use utf-8, gbk, utf-16 or utf-16be.");

    /// <summary>The year of a report.</summary>
    public static Option<int?> Year(string description) => new("--year")
    {
        Description = description,
        HelpName = "YEAR",
        Validators =
        {
            result =>
            {
                if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, out var value) && value is < ReportOptions.FirstYear or > ReportOptions.LastYear)
                {
                    result.AddError($"--year {value}: expected a year between {ReportOptions.FirstYear} and {ReportOptions.LastYear}.");
                }
            },
        },
    };

    /// <summary>Makes an option take one of some values, and say so by its name when it gets another.</summary>
    public static void TakesOneOf<T>(this Option<T> option, IReadOnlyCollection<string> values)
    {
        option.HelpName = string.Join('|', values);
        option.CompletionSources.Add([.. values]);
        option.Validators.Add(result => Check(result, option.Name, values));
    }

    /// <summary>Makes an argument take one of some values, and say so by its name when it gets another.</summary>
    public static void TakesOneOf<T>(this Argument<T> argument, IReadOnlyCollection<string> values)
    {
        argument.HelpName = string.Join('|', values);
        argument.CompletionSources.Add([.. values]);
        argument.Validators.Add(result => Check(result, argument.Name, values));
    }

    private static void Check(SymbolResult result, string name, IReadOnlyCollection<string> values)
    {
        foreach (var token in result.Tokens.Where(token => !values.Contains(token.Value)))
        {
            result.AddError($"{name} '{token.Value}': {Nearest.Hint(token.Value, values)}");
        }
    }
}
