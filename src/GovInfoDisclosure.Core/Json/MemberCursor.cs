namespace GovInfoDisclosure.Json;

/// <summary>How far the reading of one object has come: which members were seen, and which is expected next.</summary>
internal struct MemberCursor
{
    private ulong _seen;

    /// <summary>The position of the member that follows the last one in canonical order.</summary>
    public int Expected { get; private set; }

    /// <summary>Notes a member; false if it was there before.</summary>
    public bool Mark(int index)
    {
        ulong bit = 1UL << index;
        bool isNew = (_seen & bit) == 0;
        _seen |= bit;
        Expected = index + 1;
        return isNew;
    }

    /// <summary>The members of a set that were not seen, bit by position.</summary>
    public readonly ulong Missing(ulong required) => required & ~_seen;
}
