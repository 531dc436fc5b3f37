using System.Collections.Immutable;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Panels;

/// <summary>A set of reports without roles: who is the parent of whom is known by declarations, else by names.</summary>
internal sealed class SetRules(List<AgencySeries> series, PanelFindings findings, PanelEvidence evidence)
{
    private readonly HashSet<PanelMember> _declared = [];

    /// <summary>The groups that were compared, in a fixed order.</summary>
    public List<PanelGroup> Groups { get; } = [];

    public void Check(IEnumerable<Coverage> coverages)
    {
        foreach (AgencySeries own in series.Where(s => s.Counted.Count > 1))
        {
            Groups.Add(new(own.Name.Printed, GroupEvidence.SameAgency, null, [.. own.Counted.Values.Select(m => m.Source)]));
        }

        foreach (Coverage coverage in coverages.OrderBy(c => c.Parent, StringComparer.Ordinal).ThenBy(c => c.Year))
            Declared(coverage);
        foreach ((PanelMember parent, List<AgencySeries> units) in new PlaceUnits(series).Families())
        {
            if (_declared.Contains(parent))
                continue;
            Groups.Add(new(parent.Agency, GroupEvidence.Names, parent.Year, SourcesOf(units, parent)));
            UnitRules.CheckFamily(parent, [], units, null, findings, evidence);
        }
    }

    private void Declared(Coverage coverage)
    {
        AgencyName? name = AgencyName.Of(coverage.Parent);
        AgencySeries[] named = [.. series.Where(s => name is not null && s.Name.Match(name) == NameMatch.Same)];
        // 县人民政府 and its 办公室 may both report: then the name as declared decides.
        AgencySeries? own = named is [var only] ? only : named.FirstOrDefault(s => s.Name.Key == name!.Key);
        if (own?.Counted.GetValueOrDefault(coverage.Year) is not { } parent)
        {
            UnitRules.NoParent(coverage, findings);
            return;
        }

        // A second declaration for the same report would report the same again.
        if (!_declared.Add(parent))
            return;
        AgencySeries[] others = [.. series.Where(s => s != own)];
        var names = new UnitNames(coverage, others, parent.Name!);
        List<AgencySeries> units = [.. others.Where(u => names.Declares(u) || names.IsDoubtful(u))];
        Groups.Add(new(parent.Agency, GroupEvidence.Declared, parent.Year, SourcesOf([.. units.Where(names.Declares)], parent)));
        UnitRules.CheckFamily(parent, [], units, coverage, findings, evidence);
    }

    private static ImmutableArray<string> SourcesOf(List<AgencySeries> units, PanelMember parent) =>
        [.. units.Select(u => u.Counted.GetValueOrDefault(parent.Year!.Value)).OfType<PanelMember>().Select(m => m.Source)];
}
