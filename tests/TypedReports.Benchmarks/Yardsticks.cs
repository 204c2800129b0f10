using System.Buffers;
using System.Text;
using TypedReports.Reading.Labels;

namespace TypedReports.Benchmarks;

/// <summary>What reading is held against, on the same text in the same run.</summary>
internal sealed class Yardsticks(byte[] utf8, LabelTable labels)
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private readonly string _text = Encoding.UTF8.GetString(utf8);

    /// <summary>What every reader of a file pays anyway.</summary>
    public int Decode() => Encoding.UTF8.GetString(utf8).Length;

    /// <summary>Finds each run of digits and reads nothing.</summary>
    public int FindDigits()
    {
        var rest = _text.AsSpan();
        var count = 0;
        while (rest.IndexOfAny(Digits) is >= 0 and var at)
        {
            count++;
            rest = rest[at..];
            var end = rest.IndexOfAnyExcept(Digits);
            if (end < 0)
            {
                break;
            }

            rest = rest[end..];
        }

        return count;
    }

    /// <summary>Finds the longest name or word at each place and binds nothing.</summary>
    public int FindLabels()
    {
        var count = 0;
        for (var i = 0; i < _text.Length;)
        {
            if (labels.Match(_text, i, _text.Length) is { } entry)
            {
                count++;
                i += entry.Text.Length;
            }
            else
            {
                i++;
            }
        }

        return count;
    }

    /// <summary>What a user would write instead: one expression an indicator, compiled beforehand.</summary>
    public int MatchRegexes()
    {
        var count = 0;
        foreach (var regex in IndicatorRegexes.All)
        {
            foreach (var match in regex.EnumerateMatches(_text))
            {
                count += match.Length > 0 ? 1 : 0;
            }
        }

        return count;
    }
}
