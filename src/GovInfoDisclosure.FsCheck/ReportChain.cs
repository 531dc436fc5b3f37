using System.Collections.Immutable;
using GovInfoDisclosure.FsCheck.Reports;

namespace GovInfoDisclosure.FsCheck;

/// <summary>
/// Consistent reports of one agency over two to five years. In each of the seven columns the requests that a year carries forward
/// (四) are those carried over by the next (二). 现行有效 is last year's plus 制发 minus 废止 wherever both years state it. Where the edition
/// changes, as from 2020 to 2021, the other figures start anew.
/// </summary>
/// <param name="Reports">The reports, oldest first.</param>
public sealed record ReportChain(ImmutableArray<DisclosureReport> Reports)
{
    /// <summary>Whether the reports are equal, one by one.</summary>
    public bool Equals(ReportChain? other) => other is not null && Reports.AsSpan().SequenceEqual(other.Reports.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Reports.Aggregate(0, HashCode.Combine);

    /// <summary>The figures of all years.</summary>
    public override string ToString() => string.Join('\n', Reports.Select(Description.Of));
}
