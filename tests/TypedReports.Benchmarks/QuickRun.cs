using System.Globalization;
using System.Text;
using TypedReports.China;

namespace TypedReports.Benchmarks;

/// <summary>The ratios of the README within two minutes, for CI and for a look while working.</summary>
internal static class QuickRun
{
    private const int Rounds = 101;
    private const int ReportRounds = 21;
    private const int LengthRounds = 15;

    public static void Execute(TextWriter output)
    {
        var form = Inputs.Form();
        if (!IndicatorPatterns.AreCurrent(form))
        {
            output.WriteLine("The vocabulary has changed since IndicatorRegexes.cs was written; -- --write-regexes renews it.");
        }

        Report(output);
        output.WriteLine();
        Reports(output);
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

    /// <summary>Each report by the form: texts that are to be cleaned first, or that are full of numbers, cost more than others.</summary>
    private static void Reports(TextWriter output)
    {
        var table = new List<(string Report, int Size, double Decode, double Parse)>();
        foreach (var report in Inputs.Reports())
        {
            var text = Inputs.Text(report);
            var utf8 = Inputs.Utf8(report);
            var decode = new Candidate("decode", () => Encoding.UTF8.GetString(utf8).Length);
            var parse = new Candidate("parse", () => Read(text));
            Candidate.Race(ReportRounds, decode, parse);
            table.Add((report, utf8.Length, decode.Best, parse.Best));
        }

        output.WriteLine($"{"by form",-16}{"bytes",12}{"decode µs",12}{"Parse µs",12}{"ratio",10}");
        foreach (var (report, size, decode, parse) in table.OrderBy(static row => row.Parse / row.Decode))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report,-16}{size,12:N0}{decode,12:N1}{parse,12:N1}{parse / decode,10:N2}"));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{"all",-16}{table.Sum(static row => row.Size),12:N0}{table.Sum(static row => row.Decode),12:N1}{table.Sum(static row => row.Parse),12:N1}{table.Sum(static row => row.Parse) / table.Sum(static row => row.Decode),10:N2}"));
    }

    /// <summary>
    /// The same ten million bytes, cut into texts of each length: the ratio to decoding is to stay as the texts grow. All lengths hold
    /// the same words, and none is short enough for the processor to learn by heart what comes next.
    /// </summary>
    private static void Lengths(TextWriter output)
    {
        output.WriteLine($"{"bytes of a text",-16}{"texts",12}{"decode µs",12}{"Parse µs",12}{"ratio",10}{"of text",9}");
        foreach (var bytes in new[] { 10_000, 100_000, 1_000_000, 10_000_000 })
        {
            var texts = Inputs.Cut(10_000_000, bytes);
            var utf8 = texts.Select(Encoding.UTF8.GetBytes).ToArray();
            var size = utf8.Sum(static u => u.Length);
            var decode = new Candidate("decode", () => utf8.Sum(static u => Encoding.UTF8.GetString(u).Length));
            var parse = new Candidate("parse", () => texts.Sum(Read));
            Candidate.Race(LengthRounds, decode, parse);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{size / texts.Length,-16:N0}{texts.Length,12:N0}{decode.Best,12:N1}{parse.Best,12:N1}{parse.Best / decode.Best,10:N2}{(double)parse.Allocated / size,9:N2}"));
        }
    }

    private static int Read(string text) => GovernmentWorkReport.TryParse(text, out var report, out _) ? report.Facts.Count : 0;
}
