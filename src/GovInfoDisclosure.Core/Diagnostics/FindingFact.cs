namespace GovInfoDisclosure;

/// <summary>What the words of a report state, as far as a finding is about a figure in them.</summary>
/// <param name="Name">What is counted, such as <c>requestsReceived</c>; the names are those of <c>NarrativeFacts</c>.</param>
/// <param name="Value">The figure; of a share in percent; 0 where the words deny that there was any.</param>
/// <param name="Bound">How exactly it is stated.</param>
/// <param name="Unit">Its unit in the text, such as 件; empty where the words have no figure.</param>
public sealed record FindingFact(string Name, decimal Value, FactBound Bound, string Unit);
