using System.Collections.Immutable;

namespace GovInfoDisclosure.Comparisons;

/// <summary>The prose of a report beside that of the report before it in a comparison.</summary>
/// <param name="Similarity">The copied part of all characters, as in <see cref="ParagraphComparison.Similarity"/>. Null: the later report
/// has no prose.</param>
/// <param name="Paragraphs">The paragraphs of the later report in order.</param>
public sealed record ProseComparison(decimal? Similarity, ImmutableArray<ParagraphComparison> Paragraphs)
{
    /// <summary>Whether the other comparison is the same.</summary>
    public bool Equals(ProseComparison? other) =>
        other is not null && Similarity == other.Similarity && Paragraphs.AsSpan().SequenceEqual(other.Paragraphs.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Similarity, Paragraphs.Length);
}
