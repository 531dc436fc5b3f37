using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>What most probably is wrong where figures do not add up: first all of it, then under the findings.</summary>
internal sealed class ProblemLines
{
    private readonly CheckedReport _report;
    private readonly Language _language;
    private readonly Problem[] _problems;
    private readonly int _relations;

    public ProblemLines(CheckedReport report, Language language)
    {
        _report = report;
        _language = language;
        HashSet<string> relations = [.. report.Findings.Where(f => !f.Terms.IsEmpty).Select(f => f.Id)];
        _problems = [.. report.Localisation.Problems.Where(p => p.Findings.Any(relations.Contains))];
        _relations = _problems.Sum(p => p.Findings.Count(relations.Contains));
    }

    private DisclosureForm Form => _report.Report!.Form;

    public void Write(Lines lines)
    {
        if (_problems.Length == 0)
            return;
        lines.Add();
        lines.Add(0, (Texts.ProblemsTitle.With(_language, _problems.Length, _relations), Look.Error));
        for (int i = 0; i < _problems.Length; i++)
            lines.Add(2, (Texts.Problem.With(_language, i + 1, TableOf(_problems[i]), ProposalFor(_problems[i])), Look.Plain));
    }

    /// <summary>The proposal for a finding, once for each problem; null for one that belongs to none of them.</summary>
    public string? Of(Finding finding)
    {
        int index = Array.FindIndex(_problems, p => p.Findings.Contains(finding.Id));
        if (index < 0)
            return null;
        return finding.Id == _problems[index].Findings[0]
            ? Texts.SeeProblem.With(_language, index + 1, ProposalFor(_problems[index]))
            : Texts.SameProblem.With(_language, index + 1);
    }

    private string ProposalFor(Problem problem) => _report.Localisation.Proposal(problem, Form, _language) ?? "";

    private string TableOf(Problem problem) => Form.FindCell(problem.Pointer)?.Row.Table.Label.In(_language) ?? "";
}
