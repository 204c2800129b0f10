#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace TypedReports.Reading.Quantities;

/// <summary>Goes from one place where a number may begin to the next, through a whole text.</summary>
/// <remarks>
/// Such places are some thirty characters apart: too near for a vectorised search that starts anew behind each of them. This one
/// looks at a block of the text at once and keeps what it saw there. The only place of the quantities that knows vectors; without
/// them, and behind the last whole block, it asks the table of <see cref="NumberAnchors"/> at each character.
/// </remarks>
internal ref struct AnchorSearch(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;

    /// <summary>The next place at or behind <paramref name="from"/>, or -1; from one call to the next it only goes on.</summary>
    public int Next(int from)
    {
#if NET
        if (Vector128.IsHardwareAccelerated && block <= text.Length - BlockLength)
        {
            return NextInBlocks(from);
        }
#endif
        return NextOneByOne(from);
    }

    private readonly int NextOneByOne(int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (NumberAnchors.Is(text[at]))
            {
                return at;
            }
        }

        return -1;
    }

#if NET
    private const int BlockLength = 64;

    private static readonly NibbleTables Tables = new(NumberAnchors.Groups);

    private int block = -BlockLength;

    /// <summary>A bit for each character of the block that may be an anchor and was not yet returned.</summary>
    private ulong candidates;

    private int NextInBlocks(int from)
    {
        var left = from - block < BlockLength ? candidates & (ulong.MaxValue << (from - block)) : 0;
        while (true)
        {
            while (left != 0)
            {
                var at = block + BitOperations.TrailingZeroCount(left);
                left &= left - 1;
                if (NumberAnchors.Is(text[at]))
                {
                    candidates = left;
                    return at;
                }
            }

            block = Math.Max(block + BlockLength, from);
            if (block > text.Length - BlockLength)
            {
                return NextOneByOne(block);
            }

            left = Tables.Candidates(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text.Slice(block, BlockLength))));
        }
    }

    /// <summary>
    /// For each of the four nibbles of a character the groups, a bit each, that hold a character with that nibble. What is of one
    /// group in all four is an anchor, or one of the few characters put together from the nibbles of several.
    /// </summary>
    private sealed class NibbleTables
    {
        private readonly Vector128<byte> first;
        private readonly Vector128<byte> second;
        private readonly Vector128<byte> third;
        private readonly Vector128<byte> fourth;

        public NibbleTables(ReadOnlySpan<string> groups)
        {
            Span<byte> tables = stackalloc byte[4 * 16];
            tables.Clear();
            for (var group = 0; group < groups.Length; group++)
            {
                foreach (var c in groups[group])
                {
                    for (var nibble = 0; nibble < 4; nibble++)
                    {
                        tables[(nibble * 16) + ((c >> (12 - (4 * nibble))) & 0xF)] |= (byte)(1 << group);
                    }
                }
            }

            first = Vector128.Create<byte>(tables[..16]);
            second = Vector128.Create<byte>(tables[16..32]);
            third = Vector128.Create<byte>(tables[32..48]);
            fourth = Vector128.Create<byte>(tables[48..]);
        }

        /// <summary>A bit for each character of a block that may be an anchor.</summary>
        public ulong Candidates(ref ushort block)
        {
            ulong found = 0;
            for (var part = 0; part < BlockLength; part += Vector128<byte>.Count)
            {
                var one = Vector128.LoadUnsafe(ref block, (nuint)part);
                var two = Vector128.LoadUnsafe(ref block, (nuint)(part + Vector128<ushort>.Count));
                var high = Vector128.Narrow(one >> 8, two >> 8);
                var low = Vector128.Narrow(one, two);
                var nibble = Vector128.Create((byte)0xF);
                var groups = Vector128.ShuffleNative(first, high >> 4) & Vector128.ShuffleNative(second, high & nibble)
                    & Vector128.ShuffleNative(third, low >> 4) & Vector128.ShuffleNative(fourth, low & nibble);
                found |= (ulong)(ushort)~Vector128.Equals(groups, Vector128<byte>.Zero).ExtractMostSignificantBits() << part;
            }

            return found;
        }
    }
#endif
}
