namespace GovInfoDisclosure.Panels;

/// <summary>Which of the units that are declared the reports belong to.</summary>
internal sealed class UnitNames
{
    // Of names without an equal, so many pairs are compared for likeness.
    private const int MostCompared = 1_000_000;

    private readonly List<AgencyName> _declared = [];
    private readonly Dictionary<AgencySeries, AgencyName> _found = [];
    private readonly HashSet<AgencySeries> _doubtful = [];

    public UnitNames(Coverage coverage, AgencySeries[] units, AgencyName parent)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        foreach (AgencyName name in coverage.Units.Select(AgencyName.Of).OfType<AgencyName>())
        {
            if (keys.Add(name.Key))
                _declared.Add(name);
        }

        Find(units, n => n.Key);
        // 县人民政府办公室 is a unit beside its government, not the government.
        Find(units, n => n.GovernmentKey == parent.GovernmentKey ? n.Key : n.GovernmentKey);
        FindAlike(units);
    }

    public bool Declares(AgencySeries unit) => _found.ContainsKey(unit);

    public bool IsDoubtful(AgencySeries unit) => _doubtful.Contains(unit);

    /// <summary>The declared names, as stated, of which no report counts.</summary>
    public IEnumerable<string> Without(IEnumerable<PanelMember> counted)
    {
        HashSet<PanelMember> all = [.. counted];
        HashSet<AgencyName> reported = [.. _found.Where(f => f.Key.Members.Any(all.Contains)).Select(f => f.Value)];
        return _declared.Where(d => !reported.Contains(d)).Select(d => d.Printed).Order(StringComparer.Ordinal);
    }

    private AgencyName[] Open => [.. _declared.Except(_found.Values)];

    private void Find(AgencySeries[] units, Func<AgencyName, string> keyOf)
    {
        ILookup<string, AgencyName> open = Open.ToLookup(keyOf, StringComparer.Ordinal);
        IEnumerable<IGrouping<string, AgencySeries>> groups = units.GroupBy(u => keyOf(u.Name), StringComparer.Ordinal);
        foreach (AgencySeries[] same in groups.Select(g => g.Where(u => !Declares(u)).ToArray()))
        {
            if (same is [var unit] && open[keyOf(unit.Name)].ToArray() is [var name])
                _found.Add(unit, name);
        }
    }

    // With or without the places above it; what is only nearly the same is not used.
    private void FindAlike(AgencySeries[] units)
    {
        AgencyName[] open = Open;
        AgencySeries[] rest = [.. units.Where(u => !Declares(u))];
        if ((long)open.Length * rest.Length > MostCompared)
            return;
        foreach (AgencySeries unit in rest)
        {
            AgencyName[] alike = [.. open.Where(n => unit.Name.Match(n) != NameMatch.Other)];
            AgencyName[] same = [.. alike.Where(n => unit.Name.Match(n) == NameMatch.Same)];
            if (same is [var name] && rest.Count(u => u.Name.Match(name) == NameMatch.Same) == 1)
                _found.Add(unit, name);
            else if (alike.Length > 0)
                _doubtful.Add(unit);
        }
    }
}
