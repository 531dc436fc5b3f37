using System.Collections.Immutable;
using GovInfoDisclosure.Indicators;

namespace GovInfoDisclosure.Comparisons;

/// <summary>One indicator through all reports of a comparison.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Values">The rate of each report.</param>
public sealed record IndicatorSeries(Indicator Indicator, ImmutableArray<Rate> Values)
{
    /// <summary>Whether the other series is the same.</summary>
    public bool Equals(IndicatorSeries? other) =>
        other is not null && Indicator == other.Indicator && Values.AsSpan().SequenceEqual(other.Values.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Indicator, Values.Length);
}
