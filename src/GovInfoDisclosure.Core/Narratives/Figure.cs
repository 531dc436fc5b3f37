namespace GovInfoDisclosure.Narratives;

/// <summary>A number in the prose.</summary>
/// <param name="Value">The number, its 万 or 亿 included.</param>
/// <param name="Step">One unit of its last printed place.</param>
/// <param name="Bound">Whether it is meant exactly.</param>
/// <param name="Unit">The unit as printed; empty if none.</param>
/// <param name="IsRounded">Whether it has decimals or a multiplier, so that only its printed places count.</param>
internal readonly record struct Figure(decimal Value, decimal Step, FactBound Bound, string Unit, bool IsRounded);
