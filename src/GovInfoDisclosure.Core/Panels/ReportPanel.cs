using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Panels;

/// <summary>Checks many reports as one system: those of an agency over years, and those of units beside their parent's.</summary>
public static class ReportPanel
{
    /// <summary>
    /// Compares reports with each other. The result does not depend on their order, but for the order of <see cref="CheckResult.Reports"/>.
    /// </summary>
    /// <param name="reports">Reports that were checked by themselves, each with its <see cref="CheckedReport.Source"/>, its
    /// <see cref="CheckedReport.Role"/> (main if null) and its <see cref="CheckedReport.Report"/>; one that could not be read stays as it
    /// is.</param>
    /// <param name="coverage">What the report of the parent covers. Null: not declared, so only what is sure is reported of units.</param>
    /// <returns>
    /// The reports in the order they were given, with further findings (GID601 to GID604), problems and repairs that agree better with the
    /// other reports; and what was found between them (GID701 to GID703).
    /// </returns>
    /// <example><code>
    /// DisclosureReport lastYear = ReportJson.Read(File.ReadAllBytes("2023.json")).Report!;
    /// CheckedReport last = CheckedReport.Of(lastYear, []) with { Source = "2023.json", Role = ReportRole.Previous };
    /// CheckResult result = ReportPanel.Check([CheckedReport.Of(report, []) with { Source = "2024.json" }, last]);
    /// </code></example>
    public static CheckResult Check(IEnumerable<CheckedReport> reports, Coverage? coverage = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Check([.. reports], (members, findings, evidence) =>
        {
            Compare(members, coverage, findings, evidence);
            return [];
        });
    }

    /// <summary>
    /// Compares all reports of a set, in which nobody has said what each is for: agencies and years are recognised, the units of a parent
    /// by declarations, else by their names. What was brought together is in <see cref="CheckedPanel.Groups"/>.
    /// </summary>
    /// <param name="reports">Reports that were checked by themselves; their roles are not looked at.</param>
    /// <param name="declared">What the reports of parents cover, for any parents and years.</param>
    public static CheckResult CheckSet(IEnumerable<CheckedReport> reports, IEnumerable<Coverage> declared)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(declared);
        return Check([.. reports.Select(r => r with { Role = ReportRole.Main })], (members, findings, evidence) =>
        {
            List<AgencySeries> series = AgencySeries.Of(members);
            Years(series, findings, evidence);
            var set = new SetRules(series, findings, evidence);
            set.Check(declared);
            return [.. set.Groups];
        });
    }

    private static CheckResult Check(
        ImmutableArray<CheckedReport> given, Func<PanelMember[], PanelFindings, PanelEvidence, ImmutableArray<PanelGroup>> compare)
    {
        var findings = new PanelFindings(given.Length);
        var evidence = new PanelEvidence();
        ImmutableArray<PanelGroup> groups = compare(PanelMember.InOrder(given), findings, evidence);
        ImmutableArray<CheckedReport> found = [.. given.Select((r, i) => Complete(r, findings.OfReport[i], evidence.For(i)))];
        return new() { Reports = found, Panel = Between(found, findings) with { Groups = groups } };
    }

    private static void Compare(PanelMember[] members, Coverage? coverage, PanelFindings findings, PanelEvidence evidence)
    {
        List<AgencySeries> series = AgencySeries.Of(members.Where(m => m.Role != ReportRole.Unit));
        PreviousReports.Check(members, series, findings);
        List<AgencySeries> units = AgencySeries.Of(members.Where(m => m.Role == ReportRole.Unit));
        Years(series.Concat(units), findings, evidence);
        UnitRules.Check(members, series, units, coverage, findings, evidence);
    }

    private static void Years(IEnumerable<AgencySeries> series, PanelFindings findings, PanelEvidence evidence)
    {
        var years = new YearRules(findings);
        foreach (AgencySeries own in series)
        {
            DoubleReports.Check(own, findings);
            years.Check(own);
            evidence.AddYears(own);
        }
    }

    private static CheckedReport Complete(CheckedReport report, List<Finding> further, ImmutableArray<Evidence> evidence)
    {
        CheckedReport given = report with { Role = report.Role ?? ReportRole.Main };
        bool isOpen = !evidence.IsEmpty && !given.Localisation.Components.IsEmpty;
        return further.Count == 0 && !isOpen ? given : given.With(further, evidence);
    }

    private static CheckedPanel Between(ImmutableArray<CheckedReport> reports, PanelFindings findings)
    {
        Finding[] ordered = [.. findings.Between.Order(new FindingOrder(DisclosureForm.All[^1]))];
        Finding[] between = [.. FindingIds.Assign(ordered, null)];
        Dictionary<Finding, string> ids = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < ordered.Length; i++)
            ids[ordered[i]] = between[i].Id;
        IEnumerable<PanelRepair> repairs = findings.Repairs
            .Select(r => r.Repair with
            {
                Clears = [.. r.Clears.Select(f => r.Of is null ? ids[f] : IdIn(reports[r.Of.Index], f)).Order(StringComparer.Ordinal)],
            });
        return new() { Findings = [.. between], Repairs = [.. InOrder(repairs)] };
    }

    private static string IdIn(CheckedReport report, Finding finding) =>
        report.Findings.First(f => f.Rule.Id == finding.Rule.Id && f.Pointer == finding.Pointer && f.MessageKey == finding.MessageKey).Id;

    private static IEnumerable<PanelRepair> InOrder(IEnumerable<PanelRepair> repairs) => repairs
        .GroupBy(r => string.Join(' ', r.Clears), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => g)
        .Select((r, i) => r with { Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"x{i + 1}") });
}
