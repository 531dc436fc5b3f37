using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Defects;

/// <summary>What must be found between reports without blanks on one form, written down again without the rules of the library.</summary>
internal static class NaivePanelFindings
{
    private const string Documents = "/proactiveDisclosure/";

    private static readonly string[] Kinds = ["governmentRules", "normativeDocuments"];

    /// <summary>Between the years of an agency, oldest first.</summary>
    public static ImmutableArray<ExpectedFinding> OfYears(IReadOnlyList<DisclosureReport> years) => InOrder(
        years.Zip(years.Skip(1), (last, next) => CarryOver(last, next).Concat(Stocks(last, next))).SelectMany(f => f));

    /// <summary>Between a parent and all of its units.</summary>
    public static ImmutableArray<ExpectedFinding> OfUnits(DisclosureReport parent, IReadOnlyList<DisclosureReport> units) => InOrder(
        parent.Form.Cells.Where(c => parent[c] != units.Sum(u => u[c])).Select(c => new ExpectedFinding("GID701", c.Pointer)));

    private static IEnumerable<ExpectedFinding> CarryOver(DisclosureReport last, DisclosureReport next) =>
        next.Form.Cells.Where(c => c.Pointer.StartsWith("/requests/carriedOver/", StringComparison.Ordinal))
            .Where(c => next[c] != last[Cell(last, c.Pointer.Replace("carriedOver", "carriedForward", StringComparison.Ordinal))])
            .Select(c => new ExpectedFinding("GID601", c.Pointer));

    private static IEnumerable<ExpectedFinding> Stocks(DisclosureReport last, DisclosureReport next) =>
        from kind in Kinds
        let inForce = Cell(next, $"{Documents}{kind}/inForce")
        let change = next[Cell(next, $"{Documents}{kind}/issued")] - next[Cell(next, $"{Documents}{kind}/repealed")]
        where next[inForce] != last[inForce] + change
        select new ExpectedFinding("GID602", inForce.Pointer);

    private static FormCell Cell(DisclosureReport report, string pointer) => report.Form.FindCell(pointer)!;

    private static ImmutableArray<ExpectedFinding> InOrder(IEnumerable<ExpectedFinding> findings) =>
        [.. findings.OrderBy(f => f.RuleId, StringComparer.Ordinal).ThenBy(f => f.Pointer, StringComparer.Ordinal)];
}
