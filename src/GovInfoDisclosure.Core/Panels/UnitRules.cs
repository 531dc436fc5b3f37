using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Panels;

/// <summary>R7: the report of a parent beside those of its units.</summary>
internal static class UnitRules
{
    public static void Check(
        PanelMember[] members, List<AgencySeries> series, List<AgencySeries> units, Coverage? coverage, PanelFindings findings,
        PanelEvidence evidence)
    {
        if (coverage is null && units.Count == 0)
            return;
        PanelMember[] given = [.. members.Where(m => m.Role == ReportRole.Unit)];
        PanelMember[] parents = [.. series.SelectMany(s => s.Counted.Values).Where(m => m.Role == ReportRole.Main && Covers(coverage, m))];
        if (parents.Length == 0)
        {
            if (coverage is not null)
                NoParent(coverage, findings);
            return;
        }

        foreach (PanelMember parent in parents)
        {
            Coverage? declared = coverage;
            var family = UnitFamily.Of(parent, given, units, declared);
            family.Report(findings);
            if (declared?.Scope == CoverageScope.Own || family.Counted.Length == 0)
                continue;
            var sums = new UnitSums(family);
            if (declared is null && sums.IsNotAggregated)
                NotAggregated(parent, findings);
            else
                new UnitFindings(sums, units, findings).Check();
            sums.AddTo(evidence);
        }
    }

    // Without a declaration any report to check may be that of the parent.
    private static bool Covers(Coverage? coverage, PanelMember main) => coverage is null
        || (main.Year == coverage.Year && AgencyName.Of(coverage.Parent)?.Match(main.Name!) == NameMatch.Same);

    private static void NoParent(Coverage coverage, PanelFindings findings) => findings.Between.Add(new(Rules.CoverageIncomplete, "")
    {
        MessageKey = MessageKeys.OtherParent,
        Units = [coverage.Parent],
        Arguments = [PanelFindings.Text("units", coverage.Parent), PanelFindings.Number("year", coverage.Year)],
    });

    private static void NotAggregated(PanelMember parent, PanelFindings findings) => findings.Between.Add(new(Rules.CoverageIncomplete, "")
    {
        MessageKey = MessageKeys.NotAggregated,
        Sources = [parent.Source],
        Units = [parent.Agency],
        Arguments = [PanelFindings.Text("units", parent.Agency)],
    });
}
