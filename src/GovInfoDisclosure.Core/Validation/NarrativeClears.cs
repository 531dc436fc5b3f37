using System.Collections.Immutable;
using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Narratives;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// A text that contradicts a wrong cell is no slip of its own: where a repair makes both agree, what the text shows belongs to the problem
/// of that cell.
/// </summary>
internal static class NarrativeClears
{
    /// <summary>The result with what the first repair of each problem clears of the contradictions between text and tables.</summary>
    public static LocalisationResult AddTo(LocalisationResult result, DisclosureReport report, ImmutableArray<Finding> findings)
    {
        Finding[] contradictions = [.. findings.Where(f => f is { Quote: not null, Fact: not null })];
        foreach (Repair repair in contradictions.Length == 0 ? [] : FirstRepairs(result))
            result = Add(result, repair, report, contradictions);
        return result;
    }

    /// <summary>The preferred repairs: of several with the same evidence none is.</summary>
    public static IEnumerable<Repair> FirstRepairs(LocalisationResult result) => result.Repairs.Where(r => IsFirst(r, result));

    private static bool IsFirst(Repair repair, LocalisationResult result) => !repair.IsFilling
        && repair.Rank == 1 && repair.Changes.All(c => c.To is not null)
        && result.Repairs.Count(r => r.Component == repair.Component && r.Rank == 1 && !r.IsFilling) == 1;

    private static LocalisationResult Add(
        LocalisationResult result, Repair repair, DisclosureReport report, Finding[] contradictions)
    {
        HashSet<FindingQuote> left = [.. NarrativeFacts.Read(repair.ApplyTo(report)).Facts
            .Where(f => f.Verdict == FactVerdict.Contradicts).Select(f => f.Quote)];
        Finding[] cleared = [.. contradictions.Where(c => !left.Contains(c.Quote!))];
        RepairChange[] changes = [.. repair.Changes.Select(c => c with
        {
            Clears = [.. c.Clears, .. cleared.Where(f => IsAbout(f, c.Pointer)).Select(f => f.Id)],
        })];
        string[] ids = [.. changes.SelectMany(c => c.Clears).Distinct().Where(i => cleared.Any(f => f.Id == i))];
        if (ids.Length == 0)
            return result;
        return result with
        {
            Repairs = [.. result.Repairs.Select(r => r.Id == repair.Id
                ? r with { Changes = [.. changes], Clears = [.. r.Clears, .. ids] }
                : r)],
            Problems = [.. result.Problems.Select(p => p with
            {
                Findings = [.. p.Findings, .. changes.Where(c => c.Problem == p.Id).SelectMany(c => c.Clears).Intersect(ids).Distinct()],
            })],
        };
    }

    private static bool IsAbout(Finding finding, string cell) => finding.Pointer == cell || finding.Related.Contains(cell);
}
