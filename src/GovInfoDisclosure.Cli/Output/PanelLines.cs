using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>What was found between reports, and all reports with their verdicts, for people.</summary>
internal sealed class PanelLines(Language language)
{
    // More proposals than this are counted, not listed.
    private const int MostNamed = 3;

    // More files of a group than this are counted, not listed.
    private const int MostSources = 8;

    // Chinese has two characters for each role.
    private int RoleWidth => language == Language.Chinese ? 2 : 8;

    public void Write(Lines lines, CheckedPanel panel, IReadOnlyList<CheckedReport> reports)
    {
        lines.Add(0, (PanelTexts.Matrix.With(language, reports.Count), Look.Strong));
        int width = reports.Max(r => NameOf(r).Length);
        foreach (CheckedReport report in reports)
        {
            lines.Add(2, (PanelTexts.MatrixLine.With(language, RoleOf(report).PadRight(RoleWidth), NameOf(report).PadRight(width, '　'),
                report.Year is { } year ? $"{year}" : PanelTexts.NotKnown.In(language), report.Errors, report.Warnings, report.Source),
                report.Errors > 0 ? Look.Error : report.Warnings > 0 ? Look.Warning : Look.Plain));
        }

        lines.Add();
        WriteGroups(lines, panel);
        lines.Add(0, (PanelTexts.Between.In(language), Look.Strong));
        if (panel.Findings.IsEmpty)
            lines.Add(2, (PanelTexts.NothingBetween.In(language), Look.Good));
        string? before = null;
        foreach (Finding finding in panel.Findings)
        {
            lines.AddLabelled(2, (finding.Rule.Id, LookOf(finding)), (finding.Message(language), Look.Plain));
            string? proposal = ProposalFor(finding, panel);
            if (proposal is not null && proposal != before)
                lines.Add(10, (proposal, Look.Strong));
            before = proposal;
        }

        lines.Add();
    }

    private void WriteGroups(Lines lines, CheckedPanel panel)
    {
        if (panel.Groups.IsEmpty)
            return;
        lines.Add(0, (PanelTexts.Groups.With(language, panel.Groups.Length), Look.Strong));
        foreach (PanelGroup group in panel.Groups)
        {
            LocalizedText text = group.Evidence switch
            {
                GroupEvidence.SameAgency => PanelTexts.YearsGroup,
                GroupEvidence.Declared => PanelTexts.DeclaredGroup,
                _ => PanelTexts.NamesGroup,
            };
            IEnumerable<string> names = group.Sources.Take(MostSources).Select(s => Path.GetFileName(s));
            string sources = string.Join(language == Language.Chinese ? "、" : ", ", names)
                + (group.Sources.Length > MostSources ? "……" : "");
            lines.Add(2, (text.With(language, group.Agency, group.Sources.Length, sources, group.Year ?? 0), Look.Plain));
        }

        lines.Add();
    }

    /// <summary>The repairs of the first rank that clear a finding; null if there is none.</summary>
    public string? ProposalFor(Finding finding, CheckedPanel panel)
    {
        PanelRepair[] repairs = [.. panel.Repairs.Where(r => r.Clears.Contains(finding.Id))];
        PanelRepair[] first = [.. repairs.Where(r => r.Rank == 1).Take(MostNamed)];
        if (first.Length == 0)
            return null;
        string listed = string.Join(language == Language.Chinese ? "；或" : "; or ", first.Select(TextOf));
        return PanelTexts.Repair.With(language, listed)
            + (repairs.Length > first.Length ? PanelTexts.MoreRepairs.With(language, repairs.Length - first.Length) : "");
    }

    private string TextOf(PanelRepair repair)
    {
        PanelChange change = repair.Changes[0];
        string cell = DisclosureForm.All.Select(f => f.FindCell(change.Pointer)).LastOrDefault(c => c is not null)?.FullLabel.In(language)
            ?? change.Pointer;
        return PanelTexts.RepairPart.With(language, Path.GetFileName(change.Source), cell, Figure(change.To), Figure(change.From));
    }

    private static string Figure(decimal? figure) => figure is { } value ? FindingValue.Of(value).ToString() : "";

    private string NameOf(CheckedReport report) => report.Agency ?? PanelTexts.NotKnown.In(language);

    private string RoleOf(CheckedReport report) => (report.Role switch
    {
        ReportRole.Previous => PanelTexts.PreviousRole,
        ReportRole.Unit => PanelTexts.UnitRole,
        _ => PanelTexts.MainRole,
    }).In(language);

    private static Look LookOf(Finding finding) => finding.Severity switch
    {
        FindingSeverity.Error => Look.Error,
        FindingSeverity.Warning => Look.Warning,
        _ => Look.Faint,
    };
}
