using System.Collections.Immutable;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Panels;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>Reads all reports of a panel, which are compared when all are read.</summary>
internal sealed class PanelCheck
{
    private readonly (string Source, ReportRole Role)[] _documents;

    /// <param name="sources">The FILE arguments.</param>
    /// <param name="order">What they are compared with.</param>
    public PanelCheck(IEnumerable<string> sources, PanelOrder order) => _documents =
    [
        .. (order.IsWhole ? sources.SelectMany(InputFolder.Expand) : sources).Select(s => (s, ReportRole.Main)),
        .. order.Previous.Select(s => (s, ReportRole.Previous)),
        .. order.Units.SelectMany(InputFolder.Expand).Select(s => (s, ReportRole.Unit)),
    ];

    /// <summary>All files, those in folders too.</summary>
    public IEnumerable<string> Sources => _documents.Select(d => d.Source);

    /// <summary>All files in the order they were given, each checked by itself and with the others, and what is between them.</summary>
    /// <param name="check">Reads and checks one FILE argument.</param>
    /// <param name="judgement">What is accepted; it needs to see what the comparison finds.</param>
    /// <param name="coverage">The declaration of coverage; null if there is none.</param>
    public (CheckedFile[] Files, CheckedPanel Panel) Run(Func<string, CheckedFile[]> check, Judgement judgement, Coverage? coverage)
    {
        (string Source, CheckedFile File)[] files =
        [
            .. _documents.SelectMany(d => check(d.Source).Select(f => (d.Source, f with { Result = f.Result with { Role = d.Role } }))),
        ];
        CheckResult result = ReportPanel.Check(files.Select(f => f.File.Result), coverage);
        CheckedFile[] judged = [.. files.Select((f, i) => judgement.Judge(f.Source, f.File with { Result = result.Reports[i] }))];
        return (judged, files.Length == 0 ? result.Panel! : Judge(result.Panel!, files[0].Source, judgement));
    }

    // Findings between reports are of no agency and year, so that they are not looked for where a report is checked by itself.
    private static CheckedPanel Judge(CheckedPanel panel, string source, Judgement judgement)
    {
        var file = new CheckedFile(
            new CheckedReport { Findings = panel.Findings }, ImmutableDictionary<string, PrintedCell>.Empty, Failure: null);
        return panel with { Findings = judgement.Judge(source, file).Result.Findings };
    }
}
