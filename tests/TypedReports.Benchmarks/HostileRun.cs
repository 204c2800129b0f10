using System.Diagnostics;
using System.Globalization;
using TypedReports.Reading;
using TypedReports.Tests.Robustness;

namespace TypedReports.Benchmarks;

/// <summary>
/// How the time of reading grows with the length of a text that nobody writes: one shape, or several joined, again and again.
/// Linear is as many times the time as the text is longer.
/// </summary>
internal static class HostileRun
{
    private const int Length = 8_000;
    private const int Times = 4;
    private const int Mixed = 3_000;
    private const int Worst = 10;

    public static void Execute(TextWriter output)
    {
        var form = Inputs.Form();
        var growths = new List<(double Growth, double Milliseconds, string Shape)>();
        foreach (var shape in Shapes())
        {
            var (growth, milliseconds) = Measure(shape, Length);

            // A pause of the machine looks like growth once, and not four times as far out again.
            growths.Add(growth > 1.5 * Times ? Again(shape) : (growth, milliseconds, shape));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{growths.Count:N0} shapes; times as long for {Times} times the text, milliseconds for the longer one"));
        foreach (var (growth, milliseconds, shape) in growths.OrderDescending().Take(Worst))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{growth,8:N1}{milliseconds,12:N1}  {string.Concat(shape.Select(static c => char.IsControl(c) || char.IsSurrogate(c) ? $"\\{(int)c:x4}" : $"{c}"))}"));
        }

        (double Growth, double Milliseconds, string Shape) Again(string shape)
        {
            var (growth, milliseconds) = Measure(shape, Length * Times);
            return (growth, milliseconds, shape);
        }

        (double Growth, double Milliseconds) Measure(string shape, int length)
        {
            var shorter = Time(HostileShapes.Report(shape, length));
            var longer = Time(HostileShapes.Report(shape, Times * length));
            return (longer / shorter, longer);
        }

        double Time(string text)
        {
            var best = double.MaxValue;
            for (var i = 0; i < 3; i++)
            {
                var start = Stopwatch.GetTimestamp();
                _ = Reader.Read(text, form, ReadOptions.Default);
                best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            return best;
        }
    }

    /// <summary>Each shape, each with each other, and some thousands of several.</summary>
    private static IEnumerable<string> Shapes()
    {
        var all = HostileShapes.All.Where(static s => s.Length > 0).ToArray();
        var random = new Random(7);
        return
        [
            .. all,
            .. all.SelectMany(one => all.Where(other => other != one).Select(other => one + other)),
            .. Enumerable.Range(0, Mixed).Select(_ => string.Concat(Enumerable.Range(0, random.Next(3, 7)).Select(_ => all[random.Next(all.Length)]))),
        ];
    }
}
