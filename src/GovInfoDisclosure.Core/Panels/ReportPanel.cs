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
        ImmutableArray<CheckedReport> given = [.. reports];
        PanelMember[] members = PanelMember.InOrder(given);
        var findings = new PanelFindings(given.Length);
        PanelEvidence evidence = Compare(members, coverage, findings);
        ImmutableArray<CheckedReport> found = [.. given.Select((r, i) => Complete(r, findings.OfReport[i], evidence.For(i)))];
        return new() { Reports = found, Panel = Between(found, findings) };
    }

    private static PanelEvidence Compare(PanelMember[] members, Coverage? coverage, PanelFindings findings)
    {
        var evidence = new PanelEvidence();
        var years = new YearRules(findings);
        List<AgencySeries> series = AgencySeries.Of(members.Where(m => m.Role != ReportRole.Unit));
        PreviousReports.Check(members, series, findings);
        List<AgencySeries> units = AgencySeries.Of(members.Where(m => m.Role == ReportRole.Unit));
        foreach (AgencySeries own in series.Concat(units))
        {
            DoubleReports.Check(own, findings);
            years.Check(own);
            evidence.AddYears(own);
        }

        UnitRules.Check(members, series, units, coverage, findings, evidence);
        return evidence;
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
