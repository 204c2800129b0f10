using System.Buffers;
using System.Collections;

namespace TypedReports.Reading;

/// <summary>
/// A list of structures for the length of one reading: its memory comes from a pool and goes back to it, and its items are
/// reached in place, not copied. Whoever makes it disposes of it, and nothing of it is kept.
/// </summary>
internal sealed class PooledList<T> : IReadOnlyList<T>, IDisposable
    where T : struct
{
    private const int FirstSize = 256;

    private T[] _items = [];

    // So many were in use before the list was last cleared.
    private int _used;

    public int Count { get; private set; }

    public ref T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            return ref _items[index];
        }
    }

    T IReadOnlyList<T>.this[int index] => this[index];

    public Span<T> Span => _items.AsSpan(0, Count);

    public void Add(in T item)
    {
        var items = _items;
        var count = Count;
        if ((uint)count < (uint)items.Length)
        {
            items[count] = item;
            Count = count + 1;
            return;
        }

        Grow();
        _items[Count++] = item;
    }

    /// <summary>Adds an empty item and returns it to be filled in place; good until the next is added.</summary>
    public ref T AddEmpty()
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        ref var item = ref _items[Count++];
        item = default;
        return ref item;
    }

    public void Clear()
    {
        _used = Math.Max(_used, Count);
        Count = 0;
    }

    public void Sort(IComparer<T> order) => Array.Sort(_items, 0, Count, order);

    public void Dispose()
    {
        Return();
        _items = [];
        Count = 0;
    }

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return _items[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    private void Grow()
    {
        var grown = ArrayPool<T>.Shared.Rent(Math.Max(FirstSize, _items.Length * 2));
        Array.Copy(_items, grown, Count);
        Return();
        _items = grown;
    }

    /// <summary>Gives the memory back, without what items refer to: the pool must not keep that alive.</summary>
    private void Return()
    {
        if (_items.Length > 0)
        {
            Array.Clear(_items, 0, Math.Max(_used, Count));
            ArrayPool<T>.Shared.Return(_items);
            _used = 0;
        }
    }
}
