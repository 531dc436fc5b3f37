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
            CheckFamily(parent, given, units, coverage, findings, evidence);
    }

    /// <summary>Compares the report of a parent with those of its units.</summary>
    /// <param name="parent">The report of the parent.</param>
    /// <param name="given">All reports that were given for units, also those without a name or a year.</param>
    /// <param name="units">The series of the units.</param>
    /// <param name="coverage">The declaration for the parent; null if there is none.</param>
    /// <param name="findings">Where the findings go.</param>
    /// <param name="evidence">What the sums show of single cells.</param>
    public static void CheckFamily(
        PanelMember parent, PanelMember[] given, List<AgencySeries> units, Coverage? coverage, PanelFindings findings,
        PanelEvidence evidence)
    {
        var family = UnitFamily.Of(parent, given, units, coverage);
        family.Report(findings);
        if (coverage?.Scope == CoverageScope.Own || family.Counted.Length == 0)
            return;
        var sums = new UnitSums(family);
        if (coverage is null && sums.IsNotAggregated)
            NotAggregated(parent, findings);
        else
            new UnitFindings(sums, units, findings).Check();
        sums.AddTo(evidence);
    }

    // Without a declaration any report to check may be that of the parent.
    private static bool Covers(Coverage? coverage, PanelMember main) => coverage is null
        || (main.Year == coverage.Year && AgencyName.Of(coverage.Parent)?.Match(main.Name!) == NameMatch.Same);

    /// <summary>Reports that the parent of a declaration is not there.</summary>
    public static void NoParent(Coverage coverage, PanelFindings findings) => findings.Between.Add(new(Rules.CoverageIncomplete, "")
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
