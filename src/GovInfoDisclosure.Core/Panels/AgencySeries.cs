using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Panels;

/// <summary>The reports of one agency by year.</summary>
internal sealed class AgencySeries
{
    // Of thousands of 教育局 every pair would be compared.
    private const int MostAlike = 300;

    private readonly List<PanelMember> _members = [];

    public IReadOnlyList<PanelMember> Members => _members;

    /// <summary>The first name in it; those of the others are the same in normal form or by the names of places.</summary>
    public AgencyName Name => _members[0].Name!;

    /// <summary>The years with a report that counts, in order.</summary>
    public SortedDictionary<int, PanelMember> Counted { get; } = [];

    /// <summary>The reports of each year that has several.</summary>
    public IEnumerable<IGrouping<int, PanelMember>> Several =>
        _members.GroupBy(m => m.Year!.Value).Where(g => g.Count() > 1).OrderBy(g => g.Key);

    /// <summary>The reports of consecutive years. A report given as a previous one is not compared as the later of two unless a report to
    /// check follows it.</summary>
    public IEnumerable<(PanelMember Last, PanelMember Next)> Pairs => Counted
        .Where(c => Counted.TryGetValue(c.Key + 1, out PanelMember? next) && !IsTooLate(next))
        .Select(c => (c.Value, Counted[c.Key + 1]));

    /// <summary>The series in a set of reports of known agency and year, by the order of their first members.</summary>
    public static List<AgencySeries> Of(IEnumerable<PanelMember> members)
    {
        List<AgencySeries> series = [];
        foreach (IGrouping<string, PanelMember> same in members.Where(m => m.IsKnown).GroupBy(m => m.Name!.Key, StringComparer.Ordinal))
        {
            var own = new AgencySeries();
            own._members.AddRange(same);
            series.Add(own);
        }

        Merge(series, s => s.Name.GovernmentKey);
        MergePlaces(series);
        foreach (AgencySeries own in series)
            own.Count();
        return series;
    }

    /// <summary>Which of several reports of one agency and year counts: the one published last. Null: none is.</summary>
    public static PanelMember? Latest(IEnumerable<PanelMember> several)
    {
        PanelMember[] byDate = [.. several.OrderByDescending(m => m.Report.PublishedOn)];
        if (byDate.Length == 1)
            return byDate[0];
        return byDate[^1].Report.PublishedOn is not null && byDate[0].Report.PublishedOn > byDate[1].Report.PublishedOn ? byDate[0] : null;
    }

    private bool IsTooLate(PanelMember member) =>
        member.Role == ReportRole.Previous && !_members.Any(m => m.Role == ReportRole.Main && m.Year > member.Year);

    private void Count()
    {
        foreach (IGrouping<int, PanelMember> year in _members.GroupBy(m => m.Year!.Value))
        {
            if (Latest(year) is { } counted)
                Counted.Add(year.Key, counted);
        }
    }

    // An office and its government are two agencies if both report for one year.
    private static void Merge(List<AgencySeries> series, Func<AgencySeries, string> keyOf)
    {
        foreach (AgencySeries[] same in Groups(series, keyOf))
        {
            if (same.Length == 2 && !same[0].Overlaps(same[1]))
                same[0].Take(same[1], series);
        }
    }

    // A name with or without the places above it, if only one agency can be meant.
    private static void MergePlaces(List<AgencySeries> series)
    {
        foreach (AgencySeries[] bucket in Groups(series, s => EndOf(s.Name.GovernmentKey)))
        {
            foreach (AgencySeries own in bucket.Take(MostAlike))
            {
                AgencySeries[] same = [.. bucket.Take(MostAlike).Where(o => o != own && o.Name.Match(own.Name) == NameMatch.Same)];
                if (same is [var other] && series.Contains(own) && series.Contains(other) && !own.Overlaps(other))
                    own.Take(other, series);
            }
        }
    }

    // The list changes while they are looked at.
    private static AgencySeries[][] Groups(List<AgencySeries> series, Func<AgencySeries, string> keyOf) =>
        [.. series.GroupBy(keyOf, StringComparer.Ordinal).Select(g => g.ToArray())];

    private static string EndOf(string key) => key[^Math.Min(4, key.Length)..];

    private bool Overlaps(AgencySeries other) => _members.Any(m => other._members.Any(o => o.Year == m.Year));

    private void Take(AgencySeries other, List<AgencySeries> series)
    {
        _members.AddRange(other._members);
        series.Remove(other);
    }
}
