namespace GovInfoDisclosure.Localisation;

/// <summary>
/// Which failing relations belong to one slip. Changes that share a relation belong together, and so do all relations that they mend;
/// what no probable repair connects are independent slips.
/// </summary>
internal sealed class SlipGroups
{
    private readonly Component _component;
    private readonly int[] _groupOf;

    /// <param name="component">The component.</param>
    /// <param name="figures">Its figures.</param>
    /// <param name="candidates">The repairs that count: those with the most evidence.</param>
    public SlipGroups(Component component, Figures figures, IEnumerable<Candidate> candidates)
    {
        _component = component;
        Failing = [.. Enumerable.Range(0, component.Relations.Length).Where(figures.IsViolated)];
        _groupOf = [.. Enumerable.Range(0, component.Relations.Length)];
        foreach (Candidate candidate in candidates)
            Join(candidate.Set);
    }

    /// <summary>The relations that fail.</summary>
    public int[] Failing { get; }

    /// <summary>The failing relations of each slip, in the order of the form.</summary>
    public IEnumerable<int[]> Slips => Failing.GroupBy(r => Find(r)).Select(g => g.ToArray());

    /// <summary>The failing relations that a cell is a term of.</summary>
    public IEnumerable<int> MendedBy(int cell) => _component.RelationsOf[cell].Select(t => t.Index).Where(Failing.Contains);

    /// <summary>The place in <see cref="Slips"/> of each change.</summary>
    public int[] SlipsOf(RepairSet set)
    {
        int[] slips = [.. Slips.Select(s => Find(s[0]))];
        int[] parts = Parts(set);
        return [.. parts.Select(part => Math.Max(0, Array.FindIndex(slips, slip =>
            set.Changes.Index().Any(c => parts[c.Index] == part && MendedBy(c.Item.Cell).Any(r => Find(r) == slip)))))];
    }

    private void Join(RepairSet set)
    {
        int[] parts = Parts(set);
        foreach (int part in parts.Distinct())
        {
            int[] mended = [.. set.Changes.Index().Where(c => parts[c.Index] == part).SelectMany(c => MendedBy(c.Item.Cell))];
            foreach (int relation in mended)
                _groupOf[Find(relation)] = Find(mended[0]);
        }
    }

    /// <summary>The same number for changes that share a relation, directly or by way of others.</summary>
    private int[] Parts(RepairSet set)
    {
        int[] parts = [.. Enumerable.Range(0, set.Changes.Length)];
        Dictionary<int, int> partOf = [];
        for (int i = 0; i < parts.Length; i++)
        {
            foreach (Component.Term term in _component.RelationsOf[set.Changes[i].Cell])
            {
                if (partOf.TryAdd(term.Index, parts[i]) || parts[i] == partOf[term.Index])
                    continue;
                (int old, int joined) = (parts[i], partOf[term.Index]);
                for (int j = 0; j <= i; j++)
                    parts[j] = parts[j] == old ? joined : parts[j];
                foreach (int relation in partOf.Keys.Where(r => partOf[r] == old).ToArray())
                    partOf[relation] = joined;
            }
        }

        return parts;
    }

    private int Find(int relation)
    {
        while (_groupOf[relation] != relation)
            relation = _groupOf[relation];
        return relation;
    }
}
