using System.Collections.Immutable;
using GovInfoDisclosure.FsCheck.Reports;

namespace GovInfoDisclosure.FsCheck;

/// <summary>
/// A consistent report that covers subordinate units: every figure of the parent is the sum of the units' and its own. A blank counts 0.
/// </summary>
/// <param name="Parent">The report of the parent over all of them.</param>
/// <param name="Own">The parent's own share, without the units.</param>
/// <param name="Units">The reports of the units, of the same year and edition.</param>
public sealed record ReportFamily(DisclosureReport Parent, DisclosureReport Own, ImmutableArray<DisclosureReport> Units)
{
    /// <summary>Whether the reports are equal, one by one.</summary>
    public bool Equals(ReportFamily? other) =>
        other is not null && Parent == other.Parent && Own == other.Own && Units.AsSpan().SequenceEqual(other.Units.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Units.Aggregate(HashCode.Combine(Parent, Own), HashCode.Combine);

    /// <summary>The figures of the parent, its own share and all units.</summary>
    public override string ToString() =>
        string.Join('\n', Units.Select(u => "unit " + Description.Of(u)).Prepend("own share " + Description.Of(Own))
            .Prepend("parent " + Description.Of(Parent)));
}
