namespace GovInfoDisclosure;

/// <summary>A cell of the relation that a finding is about. The figures of all terms, each times its coefficient, should add up to 0.
/// </summary>
/// <param name="Pointer">The JSON pointer of the cell.</param>
/// <param name="Coefficient">1 or −1.</param>
public readonly record struct FindingTerm(string Pointer, int Coefficient);
