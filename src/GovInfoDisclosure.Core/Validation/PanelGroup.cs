using System.Collections.Immutable;

namespace GovInfoDisclosure.Validation;

/// <summary>Reports of a set that were compared with each other: the years of an agency, or the units of a parent.</summary>
/// <param name="Agency">The agency, or the parent of the units.</param>
/// <param name="Evidence">What brought them together.</param>
/// <param name="Year">The year for which units are compared with their parent; null for the years of an agency.</param>
/// <param name="Sources">The reports that count: by year, or of the units.</param>
public sealed record PanelGroup(string Agency, GroupEvidence Evidence, int? Year, ImmutableArray<string> Sources)
{
    /// <summary>Whether the other group is the same.</summary>
    public bool Equals(PanelGroup? other) => other is not null
        && (Agency, Evidence, Year) == (other.Agency, other.Evidence, other.Year) && Sources.AsSpan().SequenceEqual(other.Sources.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Agency, Evidence, Year, Sources.Length);
}
