namespace GovInfoDisclosure.Localisation;

/// <summary>New figures for some cells of a component, by ascending number of the cell.</summary>
/// <param name="Changes">The changes.</param>
internal sealed record RepairSet(RepairSet.CellChange[] Changes)
{
    public bool Equals(RepairSet? other) => other is not null && Changes.AsSpan().SequenceEqual(other.Changes);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (CellChange change in Changes)
            hash.Add(change);
        return hash.ToHashCode();
    }

    /// <summary>Another figure in a cell.</summary>
    /// <param name="Cell">The number of the cell.</param>
    /// <param name="From">The figure that is stated.</param>
    /// <param name="Least">The smallest figure that satisfies all relations.</param>
    /// <param name="Most">The largest one; the same where the figure is sure.</param>
    public readonly record struct CellChange(int Cell, long From, long Least, long Most)
    {
        public bool IsSure => Least == Most;
    }
}
