using GovInfoDisclosure.Indicators;

namespace GovInfoDisclosure.Comparisons;

/// <summary>How a cell differs between a report and the one before it in a comparison.</summary>
/// <param name="From">The earlier figure; null: blank, unread or not on that form.</param>
/// <param name="To">The later figure; null likewise.</param>
/// <param name="Difference">The later figure minus the earlier one. Null: one of them is not known, or they are too far apart.</param>
/// <param name="Rate">The difference in percent of the earlier figure, undefined where that is not above 0 or not known.</param>
public sealed record FigureChange(decimal? From, decimal? To, decimal? Difference, Rate Rate)
{
    // Differences of figures up to this are exact; only amounts of money can be beyond it.
    private const decimal Largest = decimal.MaxValue / 4;

    internal static FigureChange Of(decimal? from, decimal? to, RateGap unknown)
    {
        if (from is not { } before || to is not { } after)
            return new(from, to, null, Rate.Undefined(unknown, denominator: from));
        return Math.Abs(before) > Largest || Math.Abs(after) > Largest
            ? new(from, to, null, Rate.Undefined(RateGap.TooLarge, denominator: from))
            : new(from, to, after - before, Rate.Of(after - before, before));
    }
}
