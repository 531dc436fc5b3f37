using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Figures;

/// <summary>The largest figures of a report of <see cref="ReportScale.Boundary"/>, totals included.</summary>
/// <param name="Count">The largest count.</param>
/// <param name="Fees">The largest fees in 万元.</param>
internal readonly record struct Limits(long Count, long Fees)
{
    /// <summary>The limits of a report by itself: those of the form.</summary>
    public static Limits OfForm { get; } = new(FormCell.MaxCount, (long)Amounts.LargestFees);

    /// <summary>The limits of each year of a chain.</summary>
    public static Limits OfYears(Random random) => OfForm with { Count = OfAddend(random, OfForm.Count) };

    /// <summary>The limits of a city's share in a sum of several, which has the limits of the form.</summary>
    public static Limits OfShares(Random random, int shares) =>
        new(OfAddend(random, OfForm.Count / shares), (long)Amounts.LargestFeesOfCities);

    // Half of the time 32 bits hold every count, so that only sums are beyond.
    private static long OfAddend(Random random, long largest) => random.Chance(50) ? int.MaxValue : largest;
}
