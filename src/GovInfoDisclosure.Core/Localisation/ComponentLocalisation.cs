namespace GovInfoDisclosure.Localisation;

/// <summary>What is found out about a table, or block of a table, whose relations fail.</summary>
/// <param name="Component">The name: <c>requests</c> for table three, <c>reconsideration</c>, <c>direct</c> or <c>afterReconsideration</c>
/// for a block of table four.</param>
/// <param name="Status">How far it is settled which cells are wrong.</param>
/// <param name="Minimum">The smallest number of cells whose change satisfies all relations; null if no such set was found.</param>
/// <param name="Alternatives">How many sets of that number of cells do.</param>
/// <param name="Listed">How many repairs of the component are listed, larger ones and structures among them.</param>
public sealed record ComponentLocalisation(string Component, LocalisationStatus Status, int? Minimum, int Alternatives, int Listed);
