using System.Diagnostics;
using System.Globalization;

namespace TypedReports.Benchmarks;

/// <summary>
/// Ratios in seconds, for CI and for a look while working. The candidates run in turns, so that all of them meet the machine
/// when it is quiet; each one's best turn counts, since whatever else runs can only slow it down.
/// </summary>
internal static class QuickRun
{
    private const int Rounds = 41;

    // The runtime counts calls and waits for a quiet moment before it compiles for good; a busy machine leaves few.
    private const int WarmUpCalls = 300;
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromMilliseconds(800);

    // A turn takes about this long: long beside the clock's resolution, short beside a scheduler's whims.
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(20);

    public static void Execute(TextWriter output)
    {
        var benchmarks = new ReadingBenchmarks();
        benchmarks.Setup();
        var size = Inputs.Utf8(Inputs.Report).Length;
        Candidate[] candidates =
        [
            new("UTF8.GetString", () => benchmarks.Decode()),
            new("Read by form", () => benchmarks.Read()),
            new("Parse by form", () => benchmarks.Parse()),
        ];

        foreach (var candidate in candidates)
        {
            candidate.WarmUp();
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var candidate in candidates)
            {
                candidate.Take();
            }
        }

        var yardstick = candidates[0].Best;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Inputs.Report}, {size:N0} bytes of UTF-8, best of {Rounds} turns"));
        output.WriteLine($"{"",-16}{"µs",12}{"MB/s",10}{"ratio",10}{"allocated",12}{"of text",9}");
        foreach (var candidate in candidates)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{candidate.Name,-16}{candidate.Best,12:N1}{size / candidate.Best,10:N1}{candidate.Best / yardstick,10:N2}{candidate.Allocated,12:N0}{(double)candidate.Allocated / size,9:N2}"));
        }
    }

    private sealed class Candidate(string name, Func<object> run)
    {
        private readonly List<double> _micros = [];
        private int _calls = 1;

        public string Name { get; } = name;

        public double Best => _micros.Min();

        public long Allocated { get; private set; }

        /// <summary>Until the code is compiled for good, and a turn's number of calls is known.</summary>
        public void WarmUp()
        {
            var clock = Stopwatch.StartNew();
            for (var calls = 0; calls < WarmUpCalls || clock.Elapsed < WarmUpTime; calls++)
            {
                _ = run();
            }

            clock.Restart();
            for (_calls = 0; clock.Elapsed < Turn; _calls++)
            {
                _ = run();
            }

            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = run();
            Allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        public void Take()
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < _calls; i++)
            {
                _ = run();
            }

            _micros.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / _calls);
        }
    }
}
