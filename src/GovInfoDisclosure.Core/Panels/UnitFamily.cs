namespace GovInfoDisclosure.Panels;

/// <summary>A parent with the units whose reports count, and all that keeps a report from counting (GID702).</summary>
internal sealed class UnitFamily
{
    private readonly List<string> _otherYear = [], _otherEdition = [], _undeclared = [], _doubtful = [];

    private UnitFamily(PanelMember parent, Coverage? coverage)
    {
        Parent = parent;
        Coverage = coverage;
    }

    public PanelMember Parent { get; }

    public Coverage? Coverage { get; }

    /// <summary>The units whose reports count, in a fixed order.</summary>
    public PanelMember[] Counted { get; private set; } = [];

    /// <summary>The declared units without a report that counts.</summary>
    public string[] Missing { get; private set; } = [];

    /// <summary>Whether all units are known and counted, so that a sum is all of the parent but its own share.</summary>
    public bool IsComplete => Coverage is not null && Missing.Length == 0;

    public static UnitFamily Of(PanelMember parent, PanelMember[] given, List<AgencySeries> units, Coverage? coverage)
    {
        var family = new UnitFamily(parent, coverage);
        // A folder of units may have the report of the parent too.
        AgencySeries[] below = [.. units.Where(s => s.Name.Key != parent.Name!.Key)];
        UnitNames? names = coverage is null ? null : new UnitNames(coverage, below, parent.Name!);
        List<PanelMember> counted = [];
        foreach (AgencySeries unit in below)
        {
            if (names?.Declares(unit) == false)
                (names.IsDoubtful(unit) ? family._doubtful : family._undeclared).Add(unit.Name.Printed);
            else if (family.Report(unit) is { } report)
                counted.Add(report);
        }

        family._undeclared.AddRange(given.Where(m => !m.IsKnown).Select(m => m.Name?.Printed ?? m.Source));
        family.Counted = [.. counted];
        family.Missing = [.. names?.Without(counted) ?? []];
        return family;
    }

    /// <summary>Reports which units are not counted.</summary>
    public void Report(PanelFindings findings)
    {
        Add(findings, Rule.Usual, Missing);
        Add(findings, MessageKeys.OtherYear, _otherYear);
        Add(findings, MessageKeys.OtherEdition, _otherEdition);
        Add(findings, MessageKeys.Undeclared, _undeclared);
        Add(findings, MessageKeys.Doubtful, _doubtful);
    }

    private PanelMember? Report(AgencySeries unit)
    {
        if (!unit.Counted.TryGetValue(Parent.Year!.Value, out PanelMember? report))
        {
            // Several reports of which none counts are a finding of their own.
            if (!unit.Members.Any(m => m.Year == Parent.Year))
                _otherYear.Add(unit.Name.Printed);
            return null;
        }

        if (report.Report.Edition == Parent.Report.Edition)
            return report;
        _otherEdition.Add(unit.Name.Printed);
        return null;
    }

    private void Add(PanelFindings findings, string key, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
            return;
        findings.Between.Add(new(Rules.CoverageIncomplete, "")
        {
            MessageKey = key,
            Sources = [Parent.Source],
            Units = [.. names],
            Arguments =
            [
                PanelFindings.List("units", names), PanelFindings.Number("count", names.Count),
                PanelFindings.Number("year", Parent.Year!.Value),
            ],
        });
    }
}
