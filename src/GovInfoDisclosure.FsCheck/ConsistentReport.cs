using GovInfoDisclosure.FsCheck.Reports;

namespace GovInfoDisclosure.FsCheck;

/// <summary>
/// A realistic report in order: <see cref="Validation.RuleSet.Standard"/> finds no error and no warning in it, only blank cells where
/// there are any (GID304), and its narrative states the figures of its tables.
/// </summary>
/// <param name="Report">The report.</param>
public sealed record ConsistentReport(DisclosureReport Report)
{
    /// <summary>The phrasings of the narrative; null: the plainest ones. Shrinking states smaller figures in the same words.</summary>
    internal int? Phrasing { get; init; }

    /// <summary>Whether the reports are equal.</summary>
    public bool Equals(ConsistentReport? other) => other is not null && Report == other.Report;

    /// <inheritdoc/>
    public override int GetHashCode() => Report.GetHashCode();

    /// <summary>The report with every figure that is not 0 and the blank cells, one on each line.</summary>
    public override string ToString() => Description.Of(Report);
}
