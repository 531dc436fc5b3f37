namespace GovInfoDisclosure.Forms;

/// <summary>The relations of a form flattened for evaluation: one pass over all of them is one loop over arrays.</summary>
internal sealed class RelationTable
{
    private readonly int[] _starts;
    private readonly short[] _cells;
    private readonly sbyte[] _coefficients;
    private readonly (string RuleId, int From, int To)[] _ranges;

    public RelationTable(DisclosureForm form)
    {
        _starts = new int[form.Relations.Length + 1];
        for (int i = 0; i < form.Relations.Length; i++)
            _starts[i + 1] = _starts[i] + form.Relations[i].Terms.Length;
        _cells = [.. form.Relations.SelectMany(r => r.Terms).Select(t => (short)t.Cell.Index)];
        _coefficients = [.. form.Relations.SelectMany(r => r.Terms).Select(t => (sbyte)t.Coefficient)];
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

    /// <summary>The sum of the terms of one relation. At most 22 terms below 2^53 cannot overflow.</summary>
    public long SumOf(int relation, ReadOnlySpan<long> counts)
    {
        int end = _starts[relation + 1];
        long sum = 0;
        unchecked
        {
            for (int i = _starts[relation]; i < end; i++)
                sum += _coefficients[i] * counts[_cells[i]];
        }

        return sum;
    }
}
