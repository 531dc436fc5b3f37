using System.Collections.Immutable;

namespace GovInfoDisclosure.FsCheck;

/// <summary>What is wrong with a report.</summary>
/// <param name="Mechanism">How it came about.</param>
/// <param name="Changes">The cells it changed, in the order of the form; at least one, and each holds another figure than before.</param>
public sealed record Defect(DefectMechanism Mechanism, ImmutableArray<CellChange> Changes)
{
    /// <summary>Whether the defects are the same.</summary>
    public bool Equals(Defect? other) =>
        other is not null && Mechanism == other.Mechanism && Changes.AsSpan().SequenceEqual(other.Changes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Changes.Aggregate(Mechanism.GetHashCode(), HashCode.Combine);

    /// <summary>The mechanism and the changes.</summary>
    public override string ToString() => $"{Mechanism}: {string.Join("; ", Changes)}";
}
