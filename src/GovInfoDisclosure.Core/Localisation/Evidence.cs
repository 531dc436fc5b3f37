using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Localisation;

/// <summary>
/// A sum of cells as stated in another place than the table: in the prose, in the report for the year before, by subordinate units. It
/// may be wrong itself, so it demands nothing but speaks for the repairs that agree with it.
/// </summary>
/// <param name="Terms">The cells, each with the coefficient 1 or −1.</param>
/// <param name="Sum">What they add up to.</param>
/// <param name="Trust">How often such a statement is right: above 0.5 and below 1.</param>
public sealed record Evidence(ImmutableArray<RelationTerm> Terms, long Sum, double Trust)
{
    /// <summary>
    /// Other sums that the statement may be of, less usual than <see cref="Terms"/>: cases may leave out those that are pending.
    /// </summary>
    public ImmutableArray<ImmutableArray<RelationTerm>> OtherReadings { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <inheritdoc cref="Evidence" path="/param[@name='Trust']"/>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0.5 and below 1.</exception>
    public double Trust { get; init; } = Trust is > 0.5 and < 1
        ? Trust
        : throw new ArgumentOutOfRangeException(nameof(Trust), Trust, "Trust is above 0.5 and below 1.");
}
