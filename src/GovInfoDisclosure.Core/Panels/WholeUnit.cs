namespace GovInfoDisclosure.Panels;

/// <summary>A unit whose figures, all of them, are the difference between the parent and the sum.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Key">How it is counted: the key of the message.</param>
/// <param name="Figures">What the parent has too much, by cell.</param>
internal sealed record WholeUnit(PanelMember Unit, string Key, decimal[] Figures);
