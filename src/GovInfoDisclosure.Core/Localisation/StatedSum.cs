using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure.Localisation;

/// <summary>A piece of evidence as far as it is about one component: cells of other components are taken as printed.</summary>
internal sealed class StatedSum
{
    // How often a statement that has several readings is meant in the most usual one.
    private const double UsualReading = 0.8;

    private readonly long _sum;
    private readonly double _trust;
    private readonly Reading[] _readings;

    private StatedSum(Evidence evidence, Reading[] readings)
    {
        _sum = evidence.Sum;
        _trust = evidence.Trust;
        _readings = readings;
    }

    /// <summary>What evidence states of a component.</summary>
    /// <returns>Null where it is about other cells, or about blanks.</returns>
    public static StatedSum? Of(Evidence evidence, Component component, CellBlock cells)
    {
        int others = evidence.OtherReadings.Length;
        double usual = others == 0 ? 1 : UsualReading;
        Reading?[] readings =
        [
            ReadingOf(evidence.Terms, usual, component, cells),
            .. evidence.OtherReadings.Select(r => ReadingOf(r, (1 - usual) / others, component, cells)),
        ];
        return readings.All(r => r is { Terms.Length: > 0 }) ? new(evidence, [.. readings.OfType<Reading>()]) : null;
    }

    /// <summary>The logarithm of how probable the statement is where the figures are those of a repair.</summary>
    public double LogOdds(RepairSet set)
    {
        double odds = 0;
        foreach (Reading reading in _readings)
        {
            if (SumOf(reading, set) is not { } sum)
                return 0;
            odds += reading.Weight * OddsOf(reading, sum);
        }

        return Math.Log(odds);
    }

    // A wrong statement is either copied from the wrong figure that is printed, or has a slip of its own.
    private double OddsOf(Reading reading, long sum) => sum == _sum ? _trust
        : (1 - _trust) * (reading.Printed == _sum ? 1 : SlipOdds.Of(Math.Abs(_sum), Math.Abs(sum), 0, 0, out _));

    private static long? SumOf(Reading reading, RepairSet set)
    {
        long sum = reading.Printed;
        foreach (RepairSet.CellChange change in set.Changes)
        {
            int sign = Array.Find(reading.Terms, t => t.Index == change.Cell).Sign;
            if (sign != 0 && !change.IsSure)
                return null;
            sum += sign * (change.Least - change.From);
        }

        return sum;
    }

    private static Reading? ReadingOf(ImmutableArray<RelationTerm> terms, double weight, Component component, CellBlock cells)
    {
        if (terms.Any(t => cells.IsBlank(t.Cell.Index)))
            return null;
        long printed = terms.Sum(t => t.Coefficient * cells.Counts[t.Cell.Index]);
        return new(
            [.. terms.Select(t => new Component.Term(component.Cells.IndexOf(t.Cell), t.Coefficient)).Where(t => t.Index >= 0)],
            printed, weight);
    }

    /// <summary>What the statement may be the sum of.</summary>
    /// <param name="Terms">The cells of the component.</param>
    /// <param name="Printed">What is printed adds up to, with the cells of other components.</param>
    /// <param name="Weight">How often it is meant so.</param>
    private sealed record Reading(Component.Term[] Terms, long Printed, double Weight);
}
