using System.Collections.Immutable;

namespace GovInfoDisclosure.Comparisons;

/// <summary>One cell through all reports of a comparison.</summary>
/// <param name="Pointer">The JSON pointer, the same on each form that has the cell.</param>
/// <param name="Label">The place in the words of the newest of these forms.</param>
/// <param name="Values">The figure of each report; null: blank, unread or not on its form.</param>
/// <param name="Changes">The change from each report to the next, one less than there are reports.</param>
public sealed record CellSeries(
    string Pointer, LocalizedText Label, ImmutableArray<decimal?> Values, ImmutableArray<FigureChange> Changes)
{
    /// <summary>Whether the reports do not all state the same.</summary>
    public bool IsChanged => Values.Distinct().Count() > 1;

    /// <summary>Whether the other series is the same.</summary>
    public bool Equals(CellSeries? other) => other is not null && (Pointer, Label) == (other.Pointer, other.Label)
        && Values.AsSpan().SequenceEqual(other.Values.AsSpan()) && Changes.AsSpan().SequenceEqual(other.Changes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Pointer, Values.Length);
}
