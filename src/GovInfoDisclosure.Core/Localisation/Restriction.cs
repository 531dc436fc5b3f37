using System.Collections.Immutable;

namespace GovInfoDisclosure.Localisation;

/// <summary>What localisation found, as far as it is about findings that count.</summary>
internal static class Restriction
{
    /// <summary>The result without the problems whose findings are all gone, and without the repairs of these problems.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="findings">The findings that count.</param>
    public static LocalisationResult Of(LocalisationResult result, ImmutableArray<Finding> findings)
    {
        HashSet<string> ids = [.. findings.Select(f => f.Id)];
        HashSet<string> settled = [.. result.Problems.Where(p => !p.Findings.IsEmpty && !p.Findings.Any(ids.Contains)).Select(p => p.Id)];
        if (settled.Count == 0)
            return result;
        ImmutableArray<Repair> repairs =
        [
            .. result.Repairs.Where(r => !r.Changes.All(c => c.Problem is { } p && settled.Contains(p))).Select(r => Without(r, settled)),
        ];
        HashSet<string> left = [.. repairs.Select(r => r.Id)];
        return result with
        {
            Repairs = repairs,
            Problems = [.. result.Problems.Where(p => !settled.Contains(p.Id))
                .Select(p => p with { Repairs = p.Repairs.RemoveAll(r => !left.Contains(r)) })],
            Components = [.. result.Components.Select(c => c with
            {
                Listed = Math.Min(c.Listed, repairs.Count(r => r.Component == c.Component)),
            })],
        };
    }

    // A repair satisfies its whole component, so it keeps the changes that nobody asks for any more.
    private static Repair Without(Repair repair, HashSet<string> settled) => repair with
    {
        Changes = [.. repair.Changes.Select(c => c.Problem is { } p && settled.Contains(p) ? c with { Problem = null } : c)],
    };
}
