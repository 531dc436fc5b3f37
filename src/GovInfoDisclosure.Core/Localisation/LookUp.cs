namespace GovInfoDisclosure.Localisation;

/// <summary>Which cells somebody has to look up to decide between repairs.</summary>
internal static class LookUp
{
    // More cells than this are no help.
    private const int Most = 4;

    /// <summary>The cells, the one that decides between most repairs first; empty if there is nothing to decide.</summary>
    public static IEnumerable<int> First(RepairSet[] sets)
    {
        List<RepairSet[]> open = [sets];
        for (int i = 0; i < Most; i++)
        {
            open.RemoveAll(s => s.Length < 2);
            if (open.Count == 0)
                yield break;
            int best = open.SelectMany(o => o).SelectMany(s => s.Changes).Select(c => c.Cell).Distinct().Order()
                .MinBy(cell => open.Sum(o => Split(o, cell).Sum(s => (long)s.Length * s.Length)));
            yield return best;
            open = [.. open.SelectMany(o => Split(o, best))];
        }
    }

    private static IEnumerable<RepairSet[]> Split(RepairSet[] sets, int cell) =>
        sets.GroupBy(s => Array.Find(s.Changes, c => c.Cell == cell)).Select(g => g.ToArray());
}
