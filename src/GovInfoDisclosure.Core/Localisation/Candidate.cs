namespace GovInfoDisclosure.Localisation;

/// <summary>A set of changes that satisfies its component, with what speaks for it.</summary>
/// <param name="Set">The changes.</param>
/// <param name="Mechanism">What may have happened.</param>
/// <param name="Score">The logarithm of how probable it is that this happened and left the printed figures.</param>
/// <param name="IsSmallest">Whether no set of fewer cells satisfies the component.</param>
internal sealed record Candidate(RepairSet Set, Mechanism Mechanism, double Score, bool IsSmallest);
