using System.Collections.Immutable;
using GovInfoDisclosure.FsCheck.Reports;
using GovInfoDisclosure.Panels;

namespace GovInfoDisclosure.FsCheck;

/// <summary>Several reports with one mistake between them.</summary>
/// <param name="Mechanism">How it came about.</param>
/// <param name="Reports">The years of an agency, oldest first; or the parent, then its units, then last year's report of a unit.</param>
/// <param name="Guilty">The name of the agency whose report, or of the unit whose share, is wrong; in a chain the year.</param>
/// <param name="Expected">The findings GID601, GID602, GID701 and GID702 that a check must report, and no others of these rules.</param>
public sealed record DefectivePanel(
    PanelMechanism Mechanism, ImmutableArray<DisclosureReport> Reports, string Guilty, ImmutableArray<ExpectedFinding> Expected)
{
    /// <summary>What the parent covers; null for a chain of years.</summary>
    public Coverage? Coverage { get; init; }

    /// <summary>Whether the panels are equal, report by report.</summary>
    public bool Equals(DefectivePanel? other) => other is not null
        && (Mechanism, Guilty, Coverage) == (other.Mechanism, other.Guilty, other.Coverage)
        && Reports.AsSpan().SequenceEqual(other.Reports.AsSpan()) && Expected.AsSpan().SequenceEqual(other.Expected.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Mechanism, Guilty, Reports.Length);

    /// <summary>The mechanism, who is guilty, and the figures of all reports.</summary>
    public override string ToString() => $"{Mechanism}: {Guilty}\n{string.Join('\n', Reports.Select(Description.Of))}";
}
