using FsCheck;
using FsCheck.Fluent;
using TypedReports.Cli.Processing;

namespace TypedReports.Cli.Tests;

/// <summary>Many workers give what one gives, in its order, and hold no more than they say.</summary>
public class OrderedPipelineTests
{
    [Fact]
    public void Any_number_of_workers_gives_the_results_of_one_in_its_order() => Prop.ForAll(
        (from items in Gen.ArrayOf(Gen.Choose(0, 40))
         from workers in Gen.Choose(1, 6)
         select (items, workers)).ToArbitrary(),
        sample =>
        {
            var results = new List<string>();
            OrderedPipeline.Run(
                sample.items,
                sample.workers,
                item =>
                {
                    // The larger the number, the later its result.
                    Thread.SpinWait(item * 200);
                    return $"<{item}>";
                },
                results.Add);
            return results.SequenceEqual(sample.items.Select(item => $"<{item}>"));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void No_more_items_are_held_than_there_are_workers(int workers)
    {
        int held = 0, most = 0;
        OrderedPipeline.Run(
            Enumerable.Range(0, 500).Select(item =>
            {
                var now = Interlocked.Increment(ref held);
                InterlockedMax(ref most, now);
                return item;
            }),
            workers,
            item =>
            {
                Thread.SpinWait(item % 7 * 500);
                Interlocked.Decrement(ref held);
                return item;
            },
            _ => { });

        Assert.InRange(most, 1, workers);
    }

    [Fact]
    public void Nobody_runs_further_ahead_of_a_slow_item_than_the_window()
    {
        const int Workers = 2;
        var window = Workers * OrderedPipeline.ResultsAWorker;
        using var others = new CountdownEvent(window - 1);
        var taken = 0;
        var takenWhileSlow = 0;
        var results = new List<int>();
        OrderedPipeline.Run(
            Enumerable.Range(0, 200).Select(item =>
            {
                Interlocked.Increment(ref taken);
                return item;
            }),
            Workers,
            item =>
            {
                if (item == 0)
                {
                    Assert.True(others.Wait(TimeSpan.FromSeconds(30)), "the other workers stopped too early");
                    Thread.Sleep(20);
                    takenWhileSlow = Volatile.Read(ref taken);
                }
                else if (!others.IsSet)
                {
                    others.Signal();
                }

                return item;
            },
            results.Add);

        Assert.Equal(window, takenWhileSlow);
        Assert.Equal(Enumerable.Range(0, 200), results);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void What_the_source_throws_comes_behind_the_results_before_it(int workers)
    {
        var results = new List<int>();
        var error = Assert.Throws<IOException>(() => OrderedPipeline.Run(BreaksOff(20), workers, item => item, results.Add));
        Assert.Equal("the pipe broke", error.Message);
        Assert.Equal(Enumerable.Range(0, 20), results);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void What_the_work_throws_comes_behind_the_results_before_it(int workers)
    {
        var results = new List<int>();
        Assert.Throws<InvalidOperationException>(() => OrderedPipeline.Run(
            Enumerable.Range(0, 100), workers, item => item == 11 ? throw new InvalidOperationException() : item, results.Add));
        Assert.Equal(Enumerable.Range(0, 11), results);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void What_the_consumer_throws_ends_an_endless_run(int workers)
    {
        var results = new List<int>();
        Assert.Throws<ReaderGone>(() => OrderedPipeline.Run(
            Enumerable.Range(0, int.MaxValue),
            workers,
            item => item,
            item =>
            {
                results.Add(item);
                if (item == 7)
                {
                    throw new ReaderGone();
                }
            }));
        Assert.Equal(Enumerable.Range(0, 8), results);
    }

    private static IEnumerable<int> BreaksOff(int after)
    {
        for (var i = 0; i < after; i++)
        {
            yield return i;
        }

        throw new IOException("the pipe broke");
    }

    private static void InterlockedMax(ref int most, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < value && Interlocked.CompareExchange(ref most, value, seen) != seen)
        {
        }
    }

    private sealed class ReaderGone : Exception;
}
