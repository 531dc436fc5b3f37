namespace GovInfoDisclosure.Forms;

/// <summary>The relations of a form flattened for evaluation: one pass over all of them is one loop over arrays.</summary>
internal sealed class RelationTable
{
    // Per relation: where its added cells start in _cells, where its subtracted ones do, and (next entry) where they end.
    private readonly int[] _bounds;
    private readonly short[] _cells;
    private readonly (string RuleId, int From, int To)[] _ranges;

    public RelationTable(DisclosureForm form)
    {
        List<int> bounds = [];
        List<short> cells = [];
        foreach (LinearRelation relation in form.Relations)
        {
            bounds.Add(cells.Count);
            cells.AddRange(Repeat(relation, sign: 1));
            bounds.Add(cells.Count);
            cells.AddRange(Repeat(relation, sign: -1));
        }

        _bounds = [.. bounds, cells.Count];
        _cells = [.. cells];
        _ranges = [.. form.Relations.Select((r, i) => (r.RuleId, Index: i)).GroupBy(r => r.RuleId)
            .Select(g => (g.Key, g.Min(r => r.Index), g.Max(r => r.Index) + 1))];
    }

    /// <summary>The relations of a rule: those from <c>From</c> up to but without <c>To</c>; empty if the form has none.</summary>
    public (int From, int To) RangeOf(string ruleId)
    {
        foreach ((string id, int from, int to) in _ranges)
        {
            if (id == ruleId)
                return (from, to);
        }

        return (0, 0);
    }

    /// <summary>
    /// The first relation from <paramref name="from"/> up to but without <paramref name="to"/> whose terms do not add up to 0, else
    /// <paramref name="to"/>. At most 26 terms below 2^53 cannot overflow.
    /// </summary>
    public int FirstFailing(int from, int to, ReadOnlySpan<long> counts)
    {
        ReadOnlySpan<short> cells = _cells;
        ReadOnlySpan<int> bounds = _bounds.AsSpan(2 * from, (2 * (to - from)) + 1);
        int relation = from;
        unchecked
        {
            for (int b = 2; b < bounds.Length; b += 2, relation++)
            {
                long sum = 0;
                foreach (short cell in cells[bounds[b - 2]..bounds[b - 1]])
                    sum += counts[cell];
                foreach (short cell in cells[bounds[b - 1]..bounds[b]])
                    sum -= counts[cell];
                if (sum != 0)
                    break;
            }
        }

        return relation;
    }

    // A coefficient of 2 is a cell twice: adding is all that evaluation does.
    private static IEnumerable<short> Repeat(LinearRelation relation, int sign) => relation.Terms
        .Where(t => Math.Sign(t.Coefficient) == sign)
        .SelectMany(t => Enumerable.Repeat((short)t.Cell.Index, Math.Abs(t.Coefficient)));
}
