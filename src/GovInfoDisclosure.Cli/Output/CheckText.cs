using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>The findings of <c>check</c> for the people who fill in the form.</summary>
internal sealed class CheckText(Screen screen, Language language, bool showSuppressed = false) : ICheckOutput
{
    // Enough to see what kind of thing was normalised; a scan can have a hundred.
    private const int MostInformation = 6;

    private readonly Counts _counts = new(language);
    private readonly List<CheckedReport> _reports = [];
    private CheckedPanel? _panel;

    public void Take(CheckedPanel panel) => _panel = panel;

    public void Write(CheckedFile file)
    {
        // A file that could not be opened has its line on the error stream.
        if (file.Failure is not null)
            return;
        if (_panel is not null)
            _reports.Add(file.Result);
        // Of thousands of units only those that have to be looked at are printed in full.
        if (_panel is not null && file.Result is { Role: not ReportRole.Main, Report: not null, Errors: 0, Warnings: 0 })
            return;
        var lines = new Lines();
        WriteHead(lines, file);
        var problems = new ProblemLines(file.Result, language);
        problems.Write(lines);
        WriteFindings(lines, file, FindingSeverity.Error, Texts.ErrorsTitle, Look.Error, problems);
        WriteFindings(lines, file, FindingSeverity.Warning, Texts.WarningsTitle, Look.Warning, problems);
        WriteInformation(lines, file.Result);
        new JudgementLines(language, showSuppressed).Write(lines, file);
        lines.Add();
        screen.Print(lines);
    }

    public void WriteEnd(CheckTotals totals)
    {
        var lines = new Lines();
        if (_panel is not null && _reports.Count > 0)
            new PanelLines(language).Write(lines, _panel, _reports);
        lines.Add(0, (_counts.SumUp(totals), Look.Strong));
        screen.Print(lines);
    }

    private void WriteHead(Lines lines, CheckedFile checkedFile)
    {
        CheckedReport report = checkedFile.Result;
        string source = report.Source == InputReader.StandardInput ? Texts.StandardInput.In(language) : report.Source;
        if (report.Report is not null)
            lines.Add(0, (HeadingOf(report.Report), Look.Strong));
        string file = report.Part is { } part ? Texts.PartOfFile.With(language, source, part) : Texts.File.With(language, source);
        lines.Add(0, (file, Look.Faint));
        if (checkedFile.Settings is { } settings)
            lines.Add(0, (Texts.SettingsUsed.With(language, settings), Look.Faint));
        if (report.Reading is { } reading)
            lines.Add(0, (_counts.WasRead(reading), reading.Unread == 0 ? Look.Faint : Look.Warning));
        lines.Add(0, (_counts.Verdict(report), LookOfVerdict(report)));
    }

    private string HeadingOf(DisclosureReport report)
    {
        string agency = report.Agency.Name ?? Texts.UnknownAgency.In(language);
        string form = report.Form.Name.In(language);
        return report.Year is { } year
            ? Texts.Heading.With(language, agency, year, form)
            : Texts.HeadingWithoutYear.With(language, agency, form);
    }

    private static Look LookOfVerdict(CheckedReport report) =>
        report.Errors > 0 ? Look.Error : report.Warnings > 0 ? Look.Warning : Look.Good;

    private void WriteFindings(
        Lines lines, CheckedFile file, FindingSeverity severity, LocalizedText title, Look look, ProblemLines problems)
    {
        Finding[] findings = [.. file.Result.Findings.Where(f => f.Severity == severity)];
        if (findings.Length == 0)
            return;
        lines.Add();
        lines.Add(0, (title.With(language, findings.Length), look));
        var details = new FindingDetails(file, language);
        string? last = null;
        foreach (Finding finding in findings)
        {
            lines.AddLabelled(2, (finding.Rule.Id, look), (finding.Message(language), Look.Plain));
            foreach (string detail in details.Of(finding))
                lines.Add(10, (detail, Look.Faint));
            if (problems.Of(finding) is { } proposal)
                lines.Add(10, (proposal, Look.Strong));
            if (_panel is not null && new PanelLines(language).ProposalFor(finding, _panel) is { } between && between != last)
                lines.Add(10, (last = between, Look.Strong));
        }
    }

    private void WriteInformation(Lines lines, CheckedReport report)
    {
        Finding[] findings = [.. report.Findings.Where(f => f.Severity == FindingSeverity.Information)];
        if (findings.Length == 0)
            return;
        lines.Add();
        lines.Add(0, (Texts.InformationTitle.With(language, findings.Length), Look.Strong));
        foreach (Finding finding in findings.Take(MostInformation))
            lines.AddLabelled(2, (finding.Rule.Id, Look.Faint), (finding.Message(language), Look.Faint));
        if (findings.Length > MostInformation)
            lines.Add(2, (Texts.MoreInformation.With(language, findings.Length - MostInformation), Look.Faint));
    }
}
