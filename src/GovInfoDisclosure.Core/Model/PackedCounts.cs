namespace GovInfoDisclosure.Model;

/// <summary>
/// Counts in 32 bits each, for nearly all are small: half the memory of a report, and eight are added up at once. Upper halves are
/// kept beside them only while some count needs them.
/// </summary>
internal struct PackedCounts : IEquatable<PackedCounts>
{
    /// <summary>Up to this size, 31 counts of either sign add up within 32 bits; a relation has at most 26 terms.</summary>
    private const int MostForShortSums = 1 << 26;

    private readonly int[] _low;
    private int[]? _high;

    public PackedCounts(int length) => _low = new int[length];

    private PackedCounts(int[] low, int[]? high)
    {
        _low = low;
        _high = high;
    }

    public readonly int Length => _low.Length;

    public long this[int index]
    {
        readonly get => _high is null ? _low[index] : unchecked(((long)_high[index] << 32) | (uint)_low[index]);
        set
        {
            int low = unchecked((int)value);
            if (low != value)
                _high ??= SignsOf(_low);
            _low[index] = low;
            if (_high is not null)
                _high[index] = (int)(value >> 32);
        }
    }

    public readonly PackedCounts Copy() => new([.. _low], _high is null ? null : [.. _high]);

    /// <summary>The same counts in the one shape that equal counts have: no upper halves where they say nothing.</summary>
    public readonly PackedCounts Trim() => _high is null || _high.AsSpan().SequenceEqual(SignsOf(_low)) ? new(_low, null) : this;

    /// <summary>All counts, if the sum of any relation over them fits into 32 bits.</summary>
    public readonly bool TryGetShort(out ReadOnlySpan<int> counts)
    {
        counts = _low;
        return _high is null && !counts.ContainsAnyExceptInRange(-MostForShortSums, MostForShortSums);
    }

    /// <summary>All counts, or nothing if the sum of some relation over them may not fit into 32 bits.</summary>
    public readonly ReadOnlySpan<int> ShortOrEmpty() => TryGetShort(out ReadOnlySpan<int> counts) ? counts : [];

    public readonly bool Equals(PackedCounts other) => _low.AsSpan().SequenceEqual(other._low) && _high.AsSpan().SequenceEqual(other._high);

    public override readonly bool Equals(object? obj) => obj is PackedCounts other && Equals(other);

    public override readonly int GetHashCode()
    {
        var hash = new HashCode();
        foreach (int low in _low)
            hash.Add(low);
        return hash.ToHashCode();
    }

    private static int[] SignsOf(int[] low) => Array.ConvertAll(low, l => l >> 31);
}
