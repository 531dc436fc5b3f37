namespace GovInfoDisclosure.Forms;

/// <summary>One term of a linear relation.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Coefficient">The factor of its value, 1 or −1.</param>
public sealed record RelationTerm(FormCell Cell, int Coefficient);
