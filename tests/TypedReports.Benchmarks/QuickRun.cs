using System.Globalization;
using System.Text;
using TypedReports.China;

namespace TypedReports.Benchmarks;

/// <summary>The ratios of the README within a minute, for CI and for a look while working.</summary>
internal static class QuickRun
{
    private const int Rounds = 101;
    private const int LongRounds = 7;
    private const int Period = 10_000;

    public static void Execute(TextWriter output)
    {
        var form = Inputs.Form();
        if (!IndicatorPatterns.AreCurrent(form))
        {
            output.WriteLine("The vocabulary has changed since IndicatorRegexes.cs was written; -- --write-regexes renews it.");
        }

        Report(output);
        output.WriteLine();
        Lengths(output);
    }

    /// <summary>One report: whole, stage by stage, and the yardsticks.</summary>
    private static void Report(TextWriter output)
    {
        var all = new ReadingBenchmarks();
        all.Setup();
        var size = Inputs.Utf8(Inputs.Report).Length;
        Candidate[] candidates =
        [
            new("UTF8.GetString", all.Decode),

            // First, so that the runtime compiles the stages for whole readings, as it does for those who use the library.
            new("Parse by form", all.ParseByForm),
            new("Parse by spec", all.ParseBySpec),
            new("find digits", all.FindDigits),
            new("find labels", all.FindLabels),
            new("regexes", all.MatchRegexes),
            new("normalise", all.Normalize),
            new("outline", all.Outline),
            new("quantities", all.Quantities),
            new("labels", all.Labels),
            new("labels and bind", all.LabelsAndBind),
            new("model", all.Model),
            new("read by form", all.ReadByForm),
        ];
        Candidate.Race(Rounds, candidates);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Inputs.Report}, {size:N0} bytes of UTF-8, best of {Rounds} turns"));
        output.WriteLine($"{"",-16}{"µs",12}{"MB/s",10}{"ratio",10}{"allocated",12}{"of text",9}");
        foreach (var candidate in candidates)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{candidate.Name,-16}{candidate.Best,12:N1}{size / candidate.Best,10:N1}{candidate.Best / candidates[0].Best,10:N2}{candidate.Allocated,12:N0}{(double)candidate.Allocated / size,9:N2}"));
        }
    }

    /// <summary>The same paragraphs over and over: the ratio to decoding is to stay as the text grows.</summary>
    private static void Lengths(TextWriter output)
    {
        output.WriteLine($"{"bytes of UTF-8",-16}{"decode µs",12}{"Parse µs",12}{"ratio",10}{"of text",9}");
        foreach (var bytes in new[] { 10_000, 100_000, 1_000_000, 10_000_000 })
        {
            var text = Inputs.Repeated(bytes, Period);
            var utf8 = Encoding.UTF8.GetBytes(text);
            var decode = new Candidate("decode", () => Encoding.UTF8.GetString(utf8).Length);
            var parse = new Candidate("parse", () => GovernmentWorkReport.Parse(text).Facts.Count);
            Candidate.Race(bytes > 1_000_000 ? LongRounds : Rounds, decode, parse);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{utf8.Length,-16:N0}{decode.Best,12:N1}{parse.Best,12:N1}{parse.Best / decode.Best,10:N2}{(double)parse.Allocated / utf8.Length,9:N2}"));
        }
    }
}
