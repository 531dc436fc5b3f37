using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Localisation;

/// <summary>
/// A proposal: figures that satisfy all relations of a table, or of a block of a table, or words of the narrative that agree with the
/// tables. It is never applied by itself.
/// </summary>
/// <param name="Id">The name of the repair in its result, such as <c>r1</c>.</param>
/// <param name="Component">
/// The table or block, see <see cref="ComponentLocalisation.Component"/>; empty for a repair of the narrative.
/// </param>
public sealed record Repair(string Id, string Component)
{
    /// <summary>The place among the repairs of the component, from 1; equal evidence has equal ranks.</summary>
    public int Rank { get; init; } = 1;

    /// <summary>
    /// Whether this is the only set of the smallest number of cells that satisfies all relations, whatever its blanks hold. It is no
    /// statement of what happened: three errors can look like one, and a cell that was corrected like its totals that were not.
    /// </summary>
    public bool IsUnique { get; init; }

    /// <summary>Whether no set of fewer cells satisfies the relations; false for errors of whole rows and columns.</summary>
    public bool IsMinimal { get; init; }

    /// <summary>How probable the repair is among those of its component, from 0 to 1, by the errors that people and readers make.</summary>
    public double Likelihood { get; init; }

    /// <summary>What may have happened.</summary>
    public Mechanism Mechanism { get; init; } = Mechanism.Other;

    /// <summary>The changes in the order of the form. All together satisfy the component.</summary>
    public ImmutableArray<RepairChange> Changes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The words of the narrative to change; empty for a repair of figures.</summary>
    public ImmutableArray<TextChange> TextChanges { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The <see cref="Finding.Id"/> of the findings that the repair clears.</summary>
    public ImmutableArray<string> Clears { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The JSON pointers of the cells to look up first in order to decide between this and other repairs.</summary>
    public ImmutableArray<string> UnsettledBy { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What may have happened, as a sentence.</summary>
    public string Message(Language language) =>
        (IsFilling ? MechanismTexts.LeftOut : MechanismTexts.Sentence(Mechanism)).In(language);

    /// <summary>Whether it gives a blank its figure and corrects nothing.</summary>
    internal bool IsFilling => Changes is [{ From: null }];

    /// <summary>A copy of a report with the figures and words of the repair.</summary>
    /// <param name="report">The report in which the repair was found.</param>
    /// <exception cref="ArgumentException">The report has no such cell or text, or another figure or other words there.</exception>
    /// <exception cref="InvalidOperationException">The relations leave a range for a figure (<see cref="RepairChange.Min"/>).</exception>
    /// <example><code>
    /// LocalisationResult result = Repairs.Find(report);
    /// DisclosureReport repaired = result.Repairs[0].ApplyTo(report);
    /// </code></example>
    public DisclosureReport ApplyTo(DisclosureReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var figures = ImmutableArray.CreateBuilder<KeyValuePair<FormCell, decimal?>>(Changes.Length);
        foreach (RepairChange change in Changes)
        {
            FormCell? cell = report.Form.FindCell(change.Pointer);
            if (cell is null || report[cell] != change.From)
                throw new ArgumentException($"The report does not state {change.From} in {change.Pointer}.", nameof(report));
            figures.Add(new(cell, change.To ?? throw new InvalidOperationException($"{change.Pointer} has a range, no figure.")));
        }

        return TextChanges.Aggregate(report.With(figures), (changed, change) => change.ApplyTo(changed));
    }

    /// <summary>Whether the other repair is the same.</summary>
    public bool Equals(Repair? other) =>
        other is not null
        && (Id, Component, Rank, IsUnique, IsMinimal, Likelihood, Mechanism)
            == (other.Id, other.Component, other.Rank, other.IsUnique, other.IsMinimal, other.Likelihood, other.Mechanism)
        && Changes.AsSpan().SequenceEqual(other.Changes.AsSpan()) && Clears.AsSpan().SequenceEqual(other.Clears.AsSpan())
        && TextChanges.AsSpan().SequenceEqual(other.TextChanges.AsSpan()) && UnsettledBy.AsSpan().SequenceEqual(other.UnsettledBy.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Component, Rank, Mechanism, Changes.Length);
}
