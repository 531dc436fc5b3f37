using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Panels;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>Reads all reports of a panel, which are compared when all are read, and judged when they are compared.</summary>
/// <param name="check">Reads and checks one FILE argument.</param>
/// <param name="order">What is compared.</param>
internal sealed class PanelCheck(Func<string, CheckedFile[]> check, PanelOrder order)
{
    /// <summary>The declarations of coverage.</summary>
    public IReadOnlyList<Coverage> Coverages { get; init; } = [];

    /// <summary>All files in the order they were given, each checked by itself and with the others, and what is between them.</summary>
    /// <param name="sources">The FILE arguments.</param>
    /// <param name="judgement">What settings make of them.</param>
    public (CheckedFile[] Files, CheckedPanel Panel) Run(string[] sources, Judgement judgement)
    {
        (string Argument, CheckedFile File)[] files =
        [
            .. Read(order.IsWhole ? sources.SelectMany(DocumentFolder.Expand) : sources, ReportRole.Main),
            .. Read(order.Previous, ReportRole.Previous),
            .. Read(order.Units.SelectMany(DocumentFolder.Expand), ReportRole.Unit),
        ];
        IEnumerable<CheckedReport> reports = files.Select(f => f.File.Result);
        CheckResult result = order.IsWhole
            ? ReportPanel.CheckSet(reports, Coverages)
            : ReportPanel.Check(reports, Coverages.Count > 0 ? Coverages[0] : null);
        return judgement.Judge(
            [.. files.Select((f, i) => (f.Argument, f.File with { Result = result.Reports[i] }))], result.Panel!);
    }

    private IEnumerable<(string Argument, CheckedFile File)> Read(IEnumerable<string> sources, ReportRole role) =>
        sources.SelectMany(s => check(s).Select(f => (s, f with { Result = f.Result with { Role = role } })));
}
