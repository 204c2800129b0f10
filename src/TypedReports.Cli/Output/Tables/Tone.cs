using System.Text.RegularExpressions;

namespace TypedReports.Cli.Output.Tables;

/// <summary>
/// The words that make a target hard or soft: its modality (力争, 确保) and the words of its bound (左右, 以上), as the text has
/// them. Where a bound's word stands behind another value of a list, its plainest word takes its place.
/// </summary>
internal static partial class Tone
{
    /// <summary>The words, separated by a blank; null for a plain number.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The value with unit and bound, as the text has it.</param>
    public static string? Of(ReportFact fact, ReadOnlySpan<char> value)
    {
        var bound = fact.Bound is Bound.Exact or Bound.Range ? null : Words(value, fact.Unit);
        return (fact.Modality, bound ?? Plainest(fact.Bound)) switch
        {
            (null, null) => null,
            (var modality, null) => modality,
            (null, var words) => words,
            var (modality, words) => modality + " " + words,
        };
    }

    private static string? Words(ReadOnlySpan<char> value, string unit)
    {
        var words = value.ToString().Replace(unit, " ", StringComparison.Ordinal);
        words = string.Join(' ', Number().Replace(words, " ").Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : words;
    }

    private static string? Plainest(Bound bound) => bound switch
    {
        Bound.Approximate => "左右",
        Bound.AtLeast => "以上",
        Bound.MoreThan => "超过",
        Bound.AtMost => "以内",
        Bound.LessThan => "低于",
        _ => null,
    };

    // Digits with their marks, the percent sign in its ways, Chinese numerals, and blanks.
    [GeneratedRegex(@"百分之|个百分点|[-+−]?[0-9０-９][0-9０-９.．,，]*|[%％‰]|[零〇一二三四五六七八九十百千万亿两]+|\s")]
    private static partial Regex Number();
}
