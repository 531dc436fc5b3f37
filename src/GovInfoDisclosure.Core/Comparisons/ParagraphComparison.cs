using System.Collections.Immutable;

namespace GovInfoDisclosure.Comparisons;

/// <summary>A paragraph of the later of two reports, with what it shares with the prose of the earlier one.</summary>
/// <param name="Pointer">The JSON pointer of the text.</param>
/// <param name="Offset">Where the paragraph begins in the text, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Similarity">The copied part of its characters without spaces, from 0 to 1, a year counted as one.</param>
/// <param name="Copied">The copied spans in order.</param>
public sealed record ParagraphComparison(string Pointer, int Offset, int Length, decimal Similarity, ImmutableArray<CopiedSpan> Copied)
{
    /// <summary>Whether the other paragraph is the same.</summary>
    public bool Equals(ParagraphComparison? other) => other is not null
        && (Pointer, Offset, Length, Similarity) == (other.Pointer, other.Offset, other.Length, other.Similarity)
        && Copied.AsSpan().SequenceEqual(other.Copied.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Pointer, Offset, Length);
}
