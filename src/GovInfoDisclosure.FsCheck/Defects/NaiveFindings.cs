using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Agencies;
using GovInfoDisclosure.FsCheck.Figures;

namespace GovInfoDisclosure.FsCheck.Defects;

/// <summary>
/// What the rules over the figures of one report must find, computed in a simple and slow way that shares no code with the library's
/// engine: each relation is compared with the range of sums that its blanks allow.
/// </summary>
internal static class NaiveFindings
{
    public static IEnumerable<ExpectedFinding> In(DisclosureReport report) =>
        NaiveBlanks.Parts(report).SelectMany(p => p.Relations.SelectMany(r => Of(report, r, p)))
            .Concat(Forced(report)).Concat(Blanks(report)).Concat(Rules(report))
            .Concat(Stocks(report)).Concat(Fees(report));

    private static IEnumerable<ExpectedFinding> Of(DisclosureReport report, LinearRelation relation, NaiveBlanks part)
    {
        decimal stated = relation.Terms.Sum(t => t.Coefficient * (report[t.Cell] ?? 0));
        RelationTerm[] blanks = [.. relation.Terms.Where(t => report[t.Cell] is null)];
        decimal lowest = blanks.Any(t => t.Coefficient < 0) ? decimal.MinValue : stated;
        decimal highest = blanks.Any(t => t.Coefficient > 0) ? decimal.MaxValue : stated;
        if (lowest > 0 || highest < 0)
            yield return new(relation.Rule.Id, relation.Subject.Pointer);
        else if (blanks.Length > 1 && lowest != highest && (lowest == stated || highest == stated) && stated != 0
            && !(part.IsSolvable && Array.TrueForAll(blanks, b => part.Least(b.Cell) == part.Most(b.Cell))))
            yield return new("GID304", blanks.MinBy(t => t.Cell.Index)!.Cell.Pointer);
    }

    // A blank that cannot be 0 by all relations of its table or block; where these contradict each other, by one whose only blank it is.
    private static IEnumerable<ExpectedFinding> Forced(DisclosureReport report) =>
        NaiveBlanks.Parts(report).SelectMany(part => part.IsSolvable
            ? part.Blanks.Where(b => part.Least(b) > 0).Select(b => (Cell: b, Value: 0m))
            : part.Relations.Select(r => (Relation: r, Blanks: r.Terms.Where(t => report[t.Cell] is null).ToArray()))
                .Where(r => r.Blanks.Length == 1)
                .Select(r => (r.Blanks[0].Cell,
                    Value: -r.Relation.Terms.Sum(t => t.Coefficient * (report[t.Cell] ?? 0)) * r.Blanks[0].Coefficient))
                .Where(b => b.Value > 0).Distinct())
            .Select(b => new ExpectedFinding("GID305", b.Cell.Pointer));

    private static IEnumerable<ExpectedFinding> Blanks(DisclosureReport report) =>
        report.Form.Tables.Where(t => t.Rows.Any(r => r.Cells.Any(c => report[c] is null)))
            .Select(t => new ExpectedFinding("GID304", t.Pointer));

    private static IEnumerable<ExpectedFinding> Rules(DisclosureReport report) =>
        report.Agency.Kind is { } kind && !InventedAgency.MakesRules(kind)
        ? report.Form.Tables[0].Rows.First(r => r.JsonName == "governmentRules").Cells.Where(c => report[c] > 0)
            .Select(c => new ExpectedFinding("GID201", c.Pointer))
        : [];

    private static IEnumerable<ExpectedFinding> Stocks(DisclosureReport report) => FormAnatomy.Of(report.Form).Stocks
        .Where(s => report[s.InForce] < report[s.Issued] - report[s.Repealed])
        .Select(s => new ExpectedFinding("GID202", s.InForce.Pointer));

    private static IEnumerable<ExpectedFinding> Fees(DisclosureReport report) => report.Form.Cells
        .Where(c => c.Unit == MoneyUnit.TenThousandYuan && report[c] > Amounts.LargestFees)
        .Select(c => new ExpectedFinding("GID203", c.Pointer));
}
