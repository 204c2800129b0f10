using System.Diagnostics;

namespace TypedReports.Benchmarks;

/// <summary>One thing that is timed in turns with others; its best turn counts, since whatever else runs can only slow it down.</summary>
internal sealed class Candidate(string name, Func<int> run)
{
    // The runtime counts calls and waits for a quiet moment before it compiles for good; a busy machine leaves few.
    private const int WarmUpCalls = 300;
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(3);

    // A turn takes about this long: long beside the clock's resolution and the calls that find the caches full of what the others
    // left there, short beside a scheduler's whims.
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(20);

    private int _calls = 1;

    public string Name { get; } = name;

    /// <summary>Microseconds a call in the best turn.</summary>
    public double Best { get; private set; } = double.MaxValue;

    /// <summary>Bytes that a call allocates.</summary>
    public long Allocated { get; private set; }

    /// <summary>Times all in turns, so that each of them meets the machine when it is quiet.</summary>
    public static void Race(int rounds, params ReadOnlySpan<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            candidate.WarmUp();
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var candidate in candidates)
            {
                candidate.Take();
            }
        }
    }

    /// <summary>Until the code is compiled for good, and a turn's number of calls is known.</summary>
    private void WarmUp()
    {
        var clock = Stopwatch.StartNew();
        for (var calls = 0; (calls < WarmUpCalls || clock.Elapsed < WarmUpTime) && clock.Elapsed < LongestWarmUp; calls++)
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

    private void Take()
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < _calls; i++)
        {
            _ = run();
        }

        Best = Math.Min(Best, Stopwatch.GetElapsedTime(start).TotalMicroseconds / _calls);
    }
}
