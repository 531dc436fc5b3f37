using System.Collections.Immutable;

namespace GovInfoDisclosure.Narratives;

/// <summary>A figure or a denial that the prose of a report states about the cells of its tables.</summary>
/// <param name="Fact">What is stated.</param>
/// <param name="Quote">Where it is stated.</param>
/// <param name="Cells">The JSON pointers of the cells of its first reading; of several cells it is the sum.</param>
/// <param name="Expected">The figure of the tables by the first reading; null if a cell is blank, or for shares and changes.</param>
/// <param name="IsDenial">Whether it is stated in words (未收到, 均已办结) rather than as a figure.</param>
/// <param name="Verdict">Whether the tables agree.</param>
public sealed record NarrativeFact(
    StatedFact Fact, TextQuote Quote, ImmutableArray<string> Cells, decimal? Expected, bool IsDenial, FactVerdict Verdict);
