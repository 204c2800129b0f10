using System.Runtime.ExceptionServices;

namespace TypedReports.Cli.Processing;

/// <summary>
/// Work on the items of a sequence in several threads, results in the order of the items. A worker takes an item only when
/// it is about to work on it, so no more items are held than there are workers; finished results wait for their turn, and no
/// worker runs further ahead of the slowest than <see cref="ResultsAWorker"/> allows.
/// </summary>
internal static class OrderedPipeline
{
    /// <summary>How many results a worker may have waiting for one that comes before them.</summary>
    public const int ResultsAWorker = 8;

    /// <summary>Runs until the sequence ends.</summary>
    /// <param name="source">The items; asked for the next by one thread at a time.</param>
    /// <param name="workers">The number of threads; with one, everything happens on the caller's.</param>
    /// <param name="work">Makes an item's result, on any thread.</param>
    /// <param name="consume">Takes the results in order, on the caller's thread.</param>
    /// <remarks>
    /// What <paramref name="source"/> or <paramref name="work"/> throws is thrown here once the results before it are
    /// consumed. What <paramref name="consume"/> throws is thrown at once.
    /// </remarks>
    public static void Run<TItem, TResult>(IEnumerable<TItem> source, int workers, Func<TItem, TResult> work, Action<TResult> consume)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        if (workers == 1)
        {
            foreach (var item in source)
            {
                consume(work(item));
            }

            return;
        }

        using var items = source.GetEnumerator();
        new Window<TItem, TResult>(items, work, workers).Run(consume);
    }

    private sealed class Window<TItem, TResult>(IEnumerator<TItem> items, Func<TItem, TResult> work, int workers)
    {
        private readonly Lock _taking = new();
        private readonly object _state = new();
        private readonly Slot[] _slots = new Slot[workers * ResultsAWorker];
        private long _taken;
        private long _consumed;
        private bool _ended;
        private bool _abandoned;

        public void Run(Action<TResult> consume)
        {
            var threads = Enumerable.Range(1, workers).Select(Start).ToList();
            try
            {
                while (Next() is { } slot)
                {
                    slot.Error?.Throw();
                    consume(slot.Result!);
                }
            }
            catch
            {
                // A worker may wait for input that never comes: it is left to end with the process.
                lock (_state)
                {
                    _abandoned = true;
                    Monitor.PulseAll(_state);
                }

                throw;
            }

            threads.ForEach(thread => thread.Join());
        }

        private Thread Start(int number)
        {
            var thread = new Thread(Work) { IsBackground = true, Name = $"worker {number}" };
            thread.Start();
            return thread;
        }

        /// <summary>Waits for the next result in order; null when there is none any more.</summary>
        private Slot? Next()
        {
            lock (_state)
            {
                var index = _consumed % _slots.Length;
                while (!_slots[index].IsFilled)
                {
                    if (_ended && _consumed == _taken)
                    {
                        return null;
                    }

                    Monitor.Wait(_state);
                }

                var slot = _slots[index];
                _slots[index] = default;
                _consumed++;
                Monitor.PulseAll(_state);
                return slot;
            }
        }

        private void Work()
        {
            while (true)
            {
                TItem item;
                long index;
                lock (_taking)
                {
                    if (!WaitForRoom())
                    {
                        return;
                    }

                    // Only the thread that holds _taking changes _taken.
                    index = _taken;
                    if (!TryTake(out item, out var error))
                    {
                        End(error);
                        return;
                    }
                }

                Fill(index, Try(item));
            }
        }

        private bool WaitForRoom()
        {
            lock (_state)
            {
                while (!_ended && !_abandoned && _taken - _consumed >= _slots.Length)
                {
                    Monitor.Wait(_state);
                }

                return !_ended && !_abandoned;
            }
        }

        private bool TryTake(out TItem item, out ExceptionDispatchInfo? error)
        {
            (item, error) = (default!, null);
            try
            {
                if (!items.MoveNext())
                {
                    return false;
                }

                item = items.Current;
            }
#pragma warning disable CA1031 // thrown again on the caller's thread, behind the results that come before it
            catch (Exception caught)
#pragma warning restore CA1031
            {
                error = ExceptionDispatchInfo.Capture(caught);
                return false;
            }

            lock (_state)
            {
                _taken++;
            }

            return true;
        }

        private Slot Try(TItem item)
        {
            try
            {
                return new Slot(work(item), null);
            }
#pragma warning disable CA1031 // thrown again on the caller's thread, behind the results that come before it
            catch (Exception caught)
#pragma warning restore CA1031
            {
                return new Slot(default, ExceptionDispatchInfo.Capture(caught));
            }
        }

        private void Fill(long index, Slot slot)
        {
            lock (_state)
            {
                _slots[index % _slots.Length] = slot;
                Monitor.PulseAll(_state);
            }
        }

        private void End(ExceptionDispatchInfo? error)
        {
            lock (_state)
            {
                if (error is not null)
                {
                    _slots[_taken % _slots.Length] = new Slot(default, error);
                    _taken++;
                }

                _ended = true;
                Monitor.PulseAll(_state);
            }
        }

        private readonly struct Slot(TResult? result, ExceptionDispatchInfo? error)
        {
            public TResult? Result { get; } = result;

            public ExceptionDispatchInfo? Error { get; } = error;

            public bool IsFilled { get; } = true;
        }
    }
}
