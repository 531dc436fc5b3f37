using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Panels;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>Reads all reports of a panel, which are compared when all are read.</summary>
/// <param name="check">Reads and checks one FILE argument.</param>
/// <param name="order">What is compared.</param>
internal sealed class PanelCheck(Func<string, CheckedFile[]> check, PanelOrder order)
{
    /// <summary>The declaration of coverage; null if there is none.</summary>
    public Coverage? Coverage { get; init; }

    /// <summary>All files in the order they were given, each checked by itself and with the others, and what is between them.</summary>
    public (CheckedFile[] Files, CheckedPanel Panel) Run(string[] sources)
    {
        CheckedFile[] files =
        [
            .. Read(order.IsWhole ? sources.SelectMany(DocumentFolder.Expand) : sources, ReportRole.Main),
            .. Read(order.Previous, ReportRole.Previous),
            .. Read(order.Units.SelectMany(DocumentFolder.Expand), ReportRole.Unit),
        ];
        CheckResult result = ReportPanel.Check(files.Select(f => f.Result), Coverage);
        return ([.. files.Select((f, i) => f with { Result = result.Reports[i] })], result.Panel!);
    }

    private IEnumerable<CheckedFile> Read(IEnumerable<string> sources, ReportRole role) =>
        sources.SelectMany(check).Select(f => f with { Result = f.Result with { Role = role } });
}
