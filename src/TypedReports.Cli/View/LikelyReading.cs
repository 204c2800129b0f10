using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedReports.Cli.View;

/// <summary>
/// What a damaged number most likely was, for the eye of a reviewer and for nothing else: no value is ever made of it. Says
/// nothing where more than one reading is at hand.
/// </summary>
internal static partial class LikelyReading
{
    /// <summary>The likely reading of a damaged place, null when there is none.</summary>
    /// <param name="damaged">The damaged place, verbatim.</param>
    /// <param name="before">What stands before it.</param>
    public static string? Of(string damaged, ReadOnlySpan<char> before)
    {
        if (TwoPercentages().Match(damaged) is { Success: true } percentages)
        {
            return $"{percentages.Groups[1].Value}、{percentages.Groups[2].Value}";
        }

        if (CountAndGeneration().Match(damaged) is { Success: true } generation)
        {
            return $"{generation.Groups[1].Value}个{generation.Groups[2].Value}";
        }

        if (YearWithoutZero().Match(damaged) is { Success: true } year)
        {
            return $"二〇{year.Groups[1].Value}年";
        }

        if (NeighbouringYears().Match(damaged) is { Success: true } years && years.Groups[1].Value[0] + 1 == years.Groups[2].Value[0])
        {
            return $"{years.Groups[1].Value}—{years.Groups[2].Value}年";
        }

        return IsStructure(before) && Digits().IsMatch(damaged) ? Structure(damaged) : null;
    }

    private static bool IsStructure(ReadOnlySpan<char> before)
    {
        var clause = before[(before.LastIndexOfAny('，', ',', '。') + 1)..];
        return clause.Contains("结构", StringComparison.Ordinal) || clause.Contains("比重", StringComparison.Ordinal) || clause.Contains("之比", StringComparison.Ordinal);
    }

    // The three strata of industry make a hundred: 15643 is 1:56:43 and nothing else.
    private static string? Structure(string digits)
    {
        string? only = null;
        for (var first = 1; first <= 2; first++)
        {
            for (var second = first + 1; second <= first + 2 && second < digits.Length; second++)
            {
                string[] parts = [digits[..first], digits[first..second], digits[second..]];
                if (parts.All(part => part.Length <= 2 && part[0] != '0') && parts.Sum(part => int.Parse(part, CultureInfo.InvariantCulture)) == 100)
                {
                    if (only is not null)
                    {
                        return null;
                    }

                    only = string.Join(':', parts);
                }
            }
        }

        return only;
    }

    [GeneratedRegex(@"^(\d+(?:\.\d+)?%)(\d+(?:\.\d+)?%)$")]
    private static partial Regex TwoPercentages();

    [GeneratedRegex("^([1-9][0-9]*)([45]G)$")]
    private static partial Regex CountAndGeneration();

    [GeneratedRegex("^二([一二三四五六七八九]{2})年$")]
    private static partial Regex YearWithoutZero();

    [GeneratedRegex("^([1-8])([2-9])年$")]
    private static partial Regex NeighbouringYears();

    [GeneratedRegex("^[0-9]{4,6}$")]
    private static partial Regex Digits();
}
