namespace GovInfoDisclosure.Panels;

/// <summary>Which agencies of a set are units of a government by their names: 青禾县教育局 of 青禾县人民政府.</summary>
internal sealed class PlaceUnits
{
    // One bureau beside its government is no set of units.
    private const int FewestUnits = 2;

    private readonly List<AgencySeries> _series;
    private readonly Dictionary<string, AgencySeries> _governments = new(StringComparer.Ordinal);
    private readonly Dictionary<AgencySeries, List<AgencySeries>> _units = [];

    public PlaceUnits(List<AgencySeries> series)
    {
        _series = series;
        foreach (AgencySeries government in series)
        {
            if (PlaceOf(government.Name) is { } place)
                _governments.TryAdd(place, government);
        }

        foreach (AgencySeries unit in series)
        {
            if (Above(unit) is { } government)
                (_units.TryGetValue(government, out List<AgencySeries>? units) ? units : _units[government] = []).Add(unit);
        }
    }

    /// <summary>The governments with the reports of units that can be compared with theirs, year by year.</summary>
    public IEnumerable<(PanelMember Parent, List<AgencySeries> Units)> Families()
    {
        foreach (AgencySeries government in _series.Where(_units.ContainsKey))
        {
            foreach (PanelMember parent in government.Counted.Values)
            {
                List<AgencySeries> units =
                [
                    .. _units[government].Where(u =>
                        u.Counted.TryGetValue(parent.Year!.Value, out PanelMember? unit) && unit.Report.Edition == parent.Report.Edition),
                ];
                if (units.Count >= FewestUnits)
                    yield return (parent, units);
            }
        }
    }

    // The government of the longest place that the name begins with: a district's bureau is a unit of the district, not of the city.
    private AgencySeries? Above(AgencySeries unit)
    {
        string name = unit.Name.GovernmentKey;
        for (int length = name.Length - 1; length > 1; length--)
        {
            if (_governments.TryGetValue(name[..length], out AgencySeries? government) && government != unit)
                return government;
        }

        return null;
    }

    // 青禾县 for 青禾县人民政府; null for other agencies, and for townships, whose parts do not report by themselves.
    private static string? PlaceOf(AgencyName name)
    {
        string key = name.GovernmentKey;
        if (!key.EndsWith(AgencyWords.Government, StringComparison.Ordinal))
            return null;
        string place = key[..^AgencyWords.Government.Length];
        return place.Length > 1 && AgencyWords.Places.Any(p => place.EndsWith(p, StringComparison.Ordinal)) ? place : null;
    }
}
