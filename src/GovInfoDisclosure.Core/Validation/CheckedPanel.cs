using System.Collections.Immutable;
using GovInfoDisclosure.Localisation;

namespace GovInfoDisclosure.Validation;

/// <summary>What was found between reports: the member <c>panel</c> of the answer of a check.</summary>
public sealed record CheckedPanel
{
    /// <summary>The findings that belong to no single report, GID701 to GID703, in the order of <see cref="FindingOrder"/>.</summary>
    public ImmutableArray<Finding> Findings { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The repairs over several reports. They clear findings of the panel and of reports.</summary>
    public ImmutableArray<PanelRepair> Repairs { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What was compared with what, in a set of reports without roles. Empty where the roles were given.</summary>
    public ImmutableArray<PanelGroup> Groups { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>How many findings are errors.</summary>
    public int Errors => Findings.Count(f => f.Severity == FindingSeverity.Error);

    /// <summary>How many findings are warnings.</summary>
    public int Warnings => Findings.Count(f => f.Severity == FindingSeverity.Warning);

    /// <summary>The names of the repairs that clear a finding.</summary>
    internal IEnumerable<string> RepairsOf(Finding finding) => Repairs.Where(r => r.Clears.Contains(finding.Id)).Select(r => r.Id);

    /// <summary>Whether the other panel is the same.</summary>
    public bool Equals(CheckedPanel? other) =>
        other is not null && Findings.AsSpan().SequenceEqual(other.Findings.AsSpan())
        && Repairs.AsSpan().SequenceEqual(other.Repairs.AsSpan()) && Groups.AsSpan().SequenceEqual(other.Groups.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Findings.Length, Repairs.Length);
}
