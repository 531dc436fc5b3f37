using System.Collections.Immutable;

namespace GovInfoDisclosure.Localisation;

/// <summary>
/// A proposal: figures that make a report agree with those for other years or of other units. It is never applied by itself, and never
/// claimed to be the only one, for any of the reports may be wrong.
/// </summary>
/// <param name="Id">The name of the repair in the answer, such as <c>x1</c>.</param>
public sealed record PanelRepair(string Id)
{
    /// <summary>The place among the repairs that clear the same findings, from 1; equal evidence has equal ranks.</summary>
    public int Rank { get; init; } = 1;

    /// <summary>How probable the repair is among those that clear the same findings, from 0 to 1, by the errors that people make and by the
    /// relations within each report.</summary>
    public double Likelihood { get; init; }

    /// <summary>What may have happened.</summary>
    public Mechanism Mechanism { get; init; } = Mechanism.Other;

    /// <summary>The changes in the order of the form.</summary>
    public ImmutableArray<PanelChange> Changes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The <see cref="Finding.Id"/> of the findings that the repair clears.</summary>
    public ImmutableArray<string> Clears { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What may have happened, as a sentence.</summary>
    public string Message(Language language) => MechanismTexts.Sentence(Mechanism).In(language);

    /// <summary>Whether the other repair is the same.</summary>
    public bool Equals(PanelRepair? other) =>
        other is not null && (Id, Rank, Likelihood, Mechanism) == (other.Id, other.Rank, other.Likelihood, other.Mechanism)
        && Changes.AsSpan().SequenceEqual(other.Changes.AsSpan()) && Clears.AsSpan().SequenceEqual(other.Clears.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Rank, Mechanism, Changes.Length);
}
