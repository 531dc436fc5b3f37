using System.Collections.Immutable;

namespace GovInfoDisclosure.Narratives;

/// <summary>What the narrative of a report states.</summary>
/// <param name="Facts">The facts in the order of the report.</param>
/// <param name="NotUnderstood">
/// Figures that were left alone, for the words around them are unknown, or of another body, period or channel.
/// </param>
public sealed record NarrativeReading(ImmutableArray<NarrativeFact> Facts, ImmutableArray<FindingQuote> NotUnderstood);
