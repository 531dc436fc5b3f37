namespace GovInfoDisclosure;

/// <summary>What the prose of a report states as a figure.</summary>
/// <param name="Name">What is counted, such as <c>requestsReceived</c>.</param>
/// <param name="Value">The figure; 0 for a denial.</param>
/// <param name="Bound">How exactly it is stated.</param>
/// <param name="Unit">The unit as printed, such as 件 or %; empty if there is none.</param>
public sealed record StatedFact(string Name, decimal Value, FactBound Bound, string Unit);
